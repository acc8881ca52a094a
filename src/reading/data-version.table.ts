// Made from data/ by scripts/tables.ts; edit the data, then run: npm run tables
export const DATA_VERSION = 'f2fea19cd113'
