import { takeIn } from '../../src/intake/take-in.ts'
import type { Event } from '../../src/model/event.ts'
import { knownParties } from '../../src/parties/parties.ts'
import { readReport } from '../../src/reading/pipeline.ts'

/** The events of one sentence that is known to be English, read as a report by itself. */
export function eventsIn(text: string): Event[] {
  const intake = takeIn({ source: 'sentence.txt', text })
  return readReport({ ...intake, report: { ...intake.report, language: 'en' } }, knownParties()).events
}
