import { InputError } from '../errors.ts'
import type { Range } from '../model/span.ts'
import { PLACINGS } from './boilerplate/placing.ts'
import { markByWording } from './boilerplate/wording.ts'
import { findCredits } from './credits.ts'
import { decode, notText, refuseOversized } from './decode.ts'
import { readHtml } from './html/read-html.ts'
import { textHash } from './identity.ts'
import { isHtml } from './kind.ts'
import { KNOWN, type Known } from './known.ts'
import { languageOf } from './language.ts'
import { findOutlet } from './outlet.ts'
import type { Page } from './page.ts'
import { linesOf } from './page.ts'
import { pageOfHtml } from './page-of-html.ts'
import { publicationOf } from './publication.ts'
import type { Intake, PublishedStamp, RawInput } from './raw-input.ts'
import { tile } from './tiling.ts'
import { findTitle } from './title/find-title.ts'

/**
 * One input as a report: its text, title, outlet, credits, language, and what of it is body and what boilerplate.
 * Throws InputError, one sentence, for what cannot be a report: binary data, nothing, too much.
 */
export function takeIn(raw: RawInput, known: Known = KNOWN): Intake {
  const { outlets } = known
  const name = raw.label ?? raw.source
  const decoded = decodedText(raw, name)
  const html = isHtml(raw, decoded)
  const { page, said } = html ? pageOfHtml(readHtml(decoded)) : plainPage(decoded)
  if (page.lines.length === 0)
    throw new InputError(`${name} is empty: it holds no words; give a report with text.`)
  markByWording(page)
  const title = findTitle(page, [raw.given?.title, ...said.titles], said.outlets, outlets)
  const titleLine = page.lines.findIndex((line) => title && line.from <= title.start && title.start < line.to)
  for (const place of PLACINGS) place(page, titleLine)
  const { body, boilerplate } = tile(page, title)
  const hash = textHash(page.text)
  const language = languageOf(bodyText(page, body)) ?? said.language
  const stamps = [...givenStamp(raw), ...said.stamps]
  const { published, reasons, temporal } = publicationOf(
    { text: page.text, body, language, stamps, receivedOn: raw.given?.received },
    known,
  )
  return {
    report: {
      id: raw.given?.id ?? hash,
      source: raw.source,
      title: title ? page.text.slice(title.start, title.end) : (raw.given?.title ?? said.titles[0] ?? null),
      outlet: findOutlet(page, said.outlets, addressOf(raw), outlets),
      credits: findCredits(page, outlets),
      language,
      published,
      body,
      boilerplate,
      text: page.text,
      hash,
    },
    html,
    title,
    stamps,
    reasons,
    temporal,
  }
}

/** What a source says of itself beside its text. */
interface Said {
  titles: string[]
  outlets: string[]
  stamps: PublishedStamp[]
  language: string | null
}

function decodedText(raw: RawInput, name: string): string {
  const text = raw.bytes ? decode(raw.bytes, name, raw.contentType) : (raw.html ?? raw.text ?? '')
  refuseOversized(text.length, name)
  if (text.includes('\0')) throw new InputError(notText(name, 'binary data'))
  return text.startsWith('\uFEFF') && !raw.bytes ? text.slice(1) : text
}

function plainPage(text: string): { page: Page; said: Said } {
  const lines = linesOf(text)
  const said = { titles: [], outlets: [], stamps: [], language: null }
  return { page: { text, lines, verdicts: lines.map(() => null) }, said }
}

const addressOf = (raw: RawInput): string | null =>
  raw.given?.url ?? (/^https?:/i.test(raw.source) ? raw.source : null)

const givenStamp = (raw: RawInput): PublishedStamp[] =>
  raw.given?.published ? [{ value: raw.given.published, from: 'given' }] : []

const bodyText = (page: Page, body: Range[]): string =>
  body
    .map(({ start, end }) => page.text.slice(start, end))
    .join('\n')
    .trim()
