// Made from data/en/positions-blocs.yml by scripts/tables.ts; edit the data, then run: npm run tables
import type { Bloc } from './sides.ts'

export const BLOCS: readonly Bloc[] = [
  {"party":"EU","imposes":true,"members":["AUT","BEL","BGR","HRV","CYP","CZE","DNK","EST","FIN","FRA","DEU","GRC","HUN","IRL","ITA","LVA","LTU","LUX","MLT","NLD","POL","PRT","ROU","SVK","SVN","ESP","SWE"]},
  {"party":"WEST","imposes":true,"members":["USA","CAN","GBR","EU","AUS","NZL","JPN","CHE","NOR","G7","NATO","E3","AUT","BEL","BGR","HRV","CYP","CZE","DNK","EST","FIN","FRA","DEU","GRC","HUN","IRL","ITA","LVA","LTU","LUX","MLT","NLD","POL","PRT","ROU","SVK","SVN","ESP","SWE"]},
  {"party":"G7","imposes":true,"members":["USA","CAN","GBR","FRA","DEU","ITA","JPN","EU"]},
  {"party":"E3","imposes":true,"members":["GBR","FRA","DEU"]},
  {"party":"NATO","imposes":false,"members":["USA","CAN","GBR","FRA","DEU","ITA","ESP","POL","NLD","BEL","NOR","DNK","GRC","PRT","CZE","HUN","ROU","BGR","EST","LVA","LTU","SVK","SVN","HRV","ALB","MNE","MKD","FIN","SWE","TUR","ISL","LUX"]},
  {"party":"UN","imposes":true,"members":[]},
]
