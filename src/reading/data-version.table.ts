// Made from data/ by scripts/tables.ts; edit the data, then run: npm run tables
export const DATA_VERSION = 'ee83a7d5297d'
