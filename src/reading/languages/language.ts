import type { Claim } from '../../model/claim.ts'
import type { DateMention } from '../../model/date-mention.ts'
import type { Event } from '../../model/event.ts'
import type { Figure } from '../../model/figure.ts'
import type { Position } from '../../model/position.ts'
import type { Quotation } from '../../model/quotation.ts'
import type { Mention } from '../../parties/mention.ts'
import type { Document } from '../../text/document.ts'
import type { ReadingContext } from '../context.ts'
import type { Trained } from '../trained/attribution.ts'

/** What a reader of one language can find. Lists come in text order with empty ids; the pipeline gives ids out. */
export interface LanguageReader {
  findQuotations(
    document: Document,
    mentions: Mention[],
    dates: DateMention[],
    trained: Trained | null,
  ): Quotation[]
  /** `inResponseTo.event` is the place of the answered event in the returned list. */
  findEvents(context: ReadingContext): Event[]
  findFigures(context: ReadingContext): Figure[]
  findPositions(context: ReadingContext): Position[]
  findClaims(context: ReadingContext): Claim[]
}
