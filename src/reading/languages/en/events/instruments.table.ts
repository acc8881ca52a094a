// Made from data/en/events-instruments.csv by scripts/tables.ts; edit the data, then run: npm run tables
import type { InstrumentRow } from './rows.ts'

export const EVENT_INSTRUMENTS: readonly InstrumentRow[] = [
  {"name":"CAATSA","kind":"statute"},
  {"name":"Countering America's Adversaries Through Sanctions Act","kind":"statute"},
  {"name":"Magnitsky Act","kind":"statute"},
  {"name":"Magnitsky law","kind":"statute"},
  {"name":"Global Magnitsky Act","kind":"statute"},
  {"name":"Helms-Burton Act","kind":"statute"},
  {"name":"Helms-Burton law","kind":"statute"},
  {"name":"Caesar Act","kind":"statute"},
  {"name":"Caesar Syria Civilian Protection Act","kind":"statute"},
  {"name":"Jackson-Vanik amendment","kind":"statute"},
  {"name":"Trading with the Enemy Act","kind":"statute"},
  {"name":"International Emergency Economic Powers Act","kind":"statute"},
  {"name":"Anti-Foreign Sanctions Law","kind":"statute"},
  {"name":"Blocking Statute","kind":"statute"},
  {"name":"Dima Yakovlev law","kind":"statute"},
  {"name":"Hong Kong Autonomy Act","kind":"statute"},
  {"name":"Uyghur Forced Labor Prevention Act","kind":"statute"},
  {"name":"Special Economic Measures Act","kind":"statute"},
  {"name":"Cuban Assets Control Regulations","kind":"regulation"},
  {"name":"Export Administration Regulations","kind":"regulation"},
  {"name":"snapback mechanism","kind":"nickname"},
  {"name":"snapback","kind":"nickname"},
  {"name":"oil-for-food programme","kind":"nickname"},
]
