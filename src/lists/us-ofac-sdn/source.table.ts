// Made from src/lists/us-ofac-sdn/source.yml by scripts/tables.ts; edit the data, then run: npm run tables
import type { ListSource } from '../../model/snapshot.ts'

export const SOURCE: readonly ListSource[] = [
  {"list":"us-ofac-sdn","authority":"USA","title":"Specially Designated Nationals and Blocked Persons List","publisher":"U.S. Department of the Treasury, Office of Foreign Assets Control","address":"https://sanctionslist.ofac.treas.gov/Home/SdnList","zone":"America/New_York","smallestShare":0.85},
]
