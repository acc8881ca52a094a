// Made from data/ by scripts/tables.ts; edit the data, then run: npm run tables
export const DATA_VERSION = '1e41c44c9e6a'
