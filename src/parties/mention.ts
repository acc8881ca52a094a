import type { Range } from '../model/span.ts'
import type { PartyKind } from '../model/vocabulary.ts'

/**
 * How the words name their party: `name` ("Russia", "Reuters"), `adjective` ("Russian", "anti-Russian"),
 * `seat` ("Moscow", "the White House" for a government), `institution` ("the Treasury Department"),
 * `person` (a name, with its role words), `role` (no name: "the Russian president", "a Kremlin spokesman").
 */
export type MentionForm = 'name' | 'adjective' | 'seat' | 'institution' | 'person' | 'role'

/** Words of a document that name a state, bloc, organisation, outlet or person. Mentions never overlap. */
export interface Mention extends Range {
  text: string
  form: MentionForm
  kind: PartyKind
  /** Canonical name: "Dmitry Peskov", "Russia", "European Union"; a role without a known holder names itself. */
  name: string
  /** The state or bloc that it is, or speaks or acts for. */
  party: string | null
  /** Equal for mentions of the same party or person in this document: `RUS`, `person:Dmitry Peskov`. */
  entity: string
  /** For persons and roles: the role words ("Kremlin spokesman"), where they stand here. */
  role: string | null
  /** Of the person, where data or a title tells. */
  gender: 'm' | 'f' | null
  /** In the reference data, or introduced in this report by full name or role. */
  known: boolean
  /** The name alone, without role and article; equal to the mention where there is nothing else. */
  core: Range
  /** Token indexes into `Document.tokens`, `last` exclusive. */
  first: number
  last: number
}
