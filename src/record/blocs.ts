import type { Party } from '../model/party.ts'
import type { Side } from '../model/record.ts'

const EU =
  'AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE'
const G7 = 'USA GBR CAN FRA DEU ITA JPN EU'
const NATO =
  'USA GBR CAN ALB BEL BGR HRV CZE DNK EST FIN FRA DEU GRC HUN ISL ITA LVA LTU LUX MNE MKD NLD NOR POL PRT ROU SVK SVN ESP SWE TUR'

/** Whom a bloc stands for. `WEST` is what reports call "the West" or "Washington and its allies". */
const MEMBERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['EU', new Set(EU.split(' '))],
  ['G7', new Set(G7.split(' '))],
  ['NATO', new Set(NATO.split(' '))],
  ['WEST', new Set(`${EU} ${G7} G7 NATO AUS NZL NOR CHE ISL`.split(' '))],
])

export const sideOf = (party: Party | null): Side | null => party && { party: party.party, name: party.name }

/** Whether `bloc` is a bloc that `party` belongs to. */
export const belongsTo = (party: string, bloc: string): boolean => MEMBERS.get(bloc)?.has(party) ?? false

/** The same party, or a bloc and one of its members. */
export const compatible = (a: string, b: string): boolean => a === b || belongsTo(a, b) || belongsTo(b, a)

/** What a side is known by: its state or bloc, else its name. */
export const keyOf = (side: Side | Party | null): string | null => side && (side.party ?? side.name)
