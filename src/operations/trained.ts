import type { Intake } from '../intake/raw-input.ts'
import { readsLanguage } from '../reading/languages/readers.ts'
import type { Trained } from '../reading/trained/attribution.ts'
import { loadAttributionReader } from '../reading/trained/attribution-reader.ts'
import type { ReaderChoice } from '../reading/trained/choice.ts'
import { findParagraphs } from '../text/paragraphs.ts'

/** Where the trained reader's weights lie, seen from src/ and from dist/ alike. */
const WEIGHTS = new URL('../../weights/attributions/', import.meta.url)

/** What the choice of a reader needs of the trained one: its version and what it finds, `null` where it has no part. */
export interface TrainedPart {
  model: string | null
  find(intake: Intake): Promise<Trained | null>
}

/** The trained part of a choice of reader, loaded where it has one. Throws DemarcheError where it cannot be loaded. */
export async function trainedFor(choice: ReaderChoice): Promise<TrainedPart> {
  if (choice === 'rules') return { model: null, find: async () => null }
  const reader = await loadAttributionReader(WEIGHTS)
  return {
    model: reader.version,
    find: async ({ report, title }) => {
      if (!readsLanguage(report.language)) return null
      const paragraphs = findParagraphs(report.text, report.body, title)
      return { attributions: await reader.read(report.text, paragraphs), first: choice === 'model' }
    },
  }
}
