import { findClaims } from './en/claims/find-claims.ts'
import { findEvents } from './en/events/find-events.ts'
import { findFigures } from './en/figures/find-figures.ts'
import { findPositions } from './en/positions/find-positions.ts'
import { findQuotations } from './en/quotations/find-quotations.ts'
import type { LanguageReader } from './language.ts'

/** The languages that can be read, by ISO 639-1 code. */
export const READERS: Readonly<Record<string, LanguageReader>> = {
  en: { findQuotations, findEvents, findFigures, findPositions, findClaims },
}

/** Whether a report in this language can be read; an unknown language is taken for English. */
export const readsLanguage = (language: string | null): boolean => (language ?? 'en') in READERS
