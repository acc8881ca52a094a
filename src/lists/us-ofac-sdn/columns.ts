/** The columns of sdn.csv, which has no header line. */
export const COLUMNS = [
  'ent_num',
  'SDN_Name',
  'SDN_Type',
  'Program',
  'Title',
  'Call_Sign',
  'Vess_type',
  'Tonnage',
  'GRT',
  'Vess_flag',
  'Vess_owner',
  'Remarks',
] as const
export type Column = (typeof COLUMNS)[number]

/** The fields kept of an entry: the trimmed cells that are not null, by column, and lines of the companion files. */
export type Fields = { [column in Column]?: string } & {
  addresses?: string[][]
  aliases?: string[][]
}

/** How OFAC writes nothing. */
export const NOTHING = '-0-'
