// Made from src/lists/us-ofac-cons/source.yml by scripts/tables.ts; edit the data, then run: npm run tables
import type { ListSource } from '../../model/snapshot.ts'

export const SOURCE: readonly ListSource[] = [
  {"list":"us-ofac-cons","authority":"USA","title":"Consolidated (Non-SDN) Sanctions List","publisher":"U.S. Department of the Treasury, Office of Foreign Assets Control","address":"https://sanctionslist.ofac.treas.gov/Home/ConsolidatedList","zone":"America/New_York","smallestShare":0.7},
]
