// Made from src/lists/un-sc/source.yml by scripts/tables.ts; edit the data, then run: npm run tables
import type { ListSource } from '../../model/snapshot.ts'

export const SOURCE: readonly ListSource[] = [
  {"list":"un-sc","authority":"UN","title":"United Nations Security Council Consolidated List","publisher":"United Nations Security Council","address":"https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list","zone":"America/New_York","smallestShare":0.6},
]
