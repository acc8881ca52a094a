import type { DateMention } from '../model/date-mention.ts'
import type { Event } from '../model/event.ts'
import type { Figure } from '../model/figure.ts'
import type { Position } from '../model/position.ts'
import type { Quotation } from '../model/quotation.ts'
import type { Problem } from '../model/reading.ts'
import type { ReportText } from '../model/report.ts'
import type { Mention } from '../parties/mention.ts'
import type { Document } from '../text/document.ts'

/**
 * What the steps of a reading know so far. Each step of `pipeline.ts` takes it and adds one list;
 * ids (`q1`, `e1`, …) are given out by offset, as soon as a list is complete.
 */
export interface ReadingContext {
  report: ReportText
  document: Document
  mentions: Mention[]
  dates: DateMention[]
  quotations: Quotation[]
  events: Event[]
  figures: Figure[]
  positions: Position[]
  problems: Problem[]
}
