import { REPORTS_2014_2016 } from './reports-2014-2016.ts'
import { REPORTS_2021_2025 } from './reports-2021-2025.ts'

/** A short report written for this project in its own words about public facts; two are re-edited copies. */
export interface SampleReport {
  /** Source becomes `sample:NAME`. */
  name: string
  text: string
}

/** What `demarche demo` reads: one dispute from 2014 to 2025. */
export const SAMPLE: SampleReport[] = [...REPORTS_2014_2016, ...REPORTS_2021_2025]
