/** One data file and the table made from it. */
export interface Table {
  /** Data file, CSV with a header line or YAML. */
  data: string
  /** Where the table goes; its name ends in `.table.ts`. */
  table: string
  /** Name of the exported constant. */
  name: string
  /** Row type, and the module that exports it as seen from the table. */
  type: string
  typeFrom: string
  /** Checks the rows and gives them the shape of `type`; throws with the row's place where one is wrong. */
  make: (rows: unknown) => readonly object[]
}

export const TABLES: Table[] = []
