// Made from data/ by scripts/tables.ts; edit the data, then run: npm run tables
export const DATA_VERSION = '06625a11e4ec'
