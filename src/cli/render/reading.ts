import type { DateMention } from '../../model/date-mention.ts'
import type { Event } from '../../model/event.ts'
import type { Figure } from '../../model/figure.ts'
import type { Quotation } from '../../model/quotation.ts'
import type { Reading } from '../../model/reading.ts'
import { sayModality, sayPair, saySourcing, saySpeaker, sayTerms, sayUntil } from './acts.ts'
import { count, sayDate } from './dates.ts'
import { hang, type Screen, styled } from './screen.ts'
import { clean, pad, quoted } from './text.ts'

/**
 * A reading for people: what the report says, part by part, each with its words. `reasons`, one a line, tell how its
 * day of publication is known; `null`: not asked for.
 */
export function renderReading(
  reading: Reading,
  screen: Screen,
  reasons: readonly string[] | null = null,
): string[] {
  const { report } = reading
  const lines = [
    ...hang(screen, '', styled(screen, 'bold', clean(report.title ?? report.source))),
    ...labelled(screen, 'source', clean(report.source), report.title !== null),
    ...labelled(screen, 'outlet', outlet(reading), true),
    ...labelled(screen, 'published', published(reading), true),
    ...labelled(screen, 'set aside', setAside(reading), report.boilerplate.length > 0),
  ]
  if (reasons)
    lines.push('', styled(screen, 'bold', 'WHY THIS DAY'), ...whyPublished(reading, reasons, screen))
  part(lines, screen, 'QUOTATIONS', reading.quotations, (all) => quotations(screen, all))
  part(lines, screen, 'EVENTS', reading.events, (all) =>
    all.flatMap((event) => eventBlock(screen, event, all)),
  )
  part(lines, screen, 'POSITIONS', reading.positions, (all) =>
    all.flatMap((position) => [
      `  ${clean(position.speaker)}  ${position.issue}: ${styled(screen, 'cyan', position.stance)}`,
      ...hang(screen, '    ', quoted(position.span.text)),
    ]),
  )
  part(lines, screen, 'FIGURES', reading.figures, (all) =>
    all.flatMap((figure) => figureLine(screen, figure)),
  )
  part(lines, screen, 'CLAIMS', reading.claims, (all) =>
    all.flatMap((claim) =>
      hang(screen, '  ', `${quoted(claim.span.text)} (${claim.claimant ?? claim.kind})`),
    ),
  )
  part(lines, screen, 'DATES', reading.dates, (all) =>
    all.flatMap((date) => hang(screen, `  ${pad(quoted(date.text, 30), 30)}  `, sayMention(date))),
  )
  part(lines, screen, 'PROBLEMS', reading.problems, (all) =>
    all.flatMap((problem) => hang(screen, '  ', clean(problem.message))),
  )
  return lines
}

/** The TimeML value, and the interval where it says more. */
function sayMention({ value, ...interval }: DateMention): string {
  const date = sayDate(interval)
  if (date === 'date unknown' || date === value) return value ?? ''
  return `${pad(value ?? '', 12)}  ${date}`
}

function part<T>(lines: string[], screen: Screen, title: string, all: T[], render: (all: T[]) => string[]) {
  if (all.length > 0) lines.push('', styled(screen, 'bold', `${title} (${all.length})`), ...render(all))
}

const labelled = (screen: Screen, label: string, text: string, wanted: boolean): string[] =>
  wanted && text !== '' ? hang(screen, styled(screen, 'dim', pad(label, 11)), text) : []

function outlet({ report }: Reading): string {
  const credits = report.credits.map(clean).join(', ')
  const language = report.language === null || report.language === 'en' ? '' : `language ${report.language}`
  const copy = report.outlet === null ? '' : clean(report.outlet)
  return [copy, credits && `credits ${credits}`, language].filter(Boolean).join('; ')
}

function published({ report }: Reading): string {
  if (!report.published) return 'not known'
  const basis = clean(report.published.basis)
  const conflict = (report.published.conflict ?? []).map((words) => `; overruled: ${clean(words)}`).join('')
  return `${sayDate(report.published)}  (${basis}${conflict})`
}

/** Each piece of evidence, and what all of them leave. */
function whyPublished(
  { report: { published } }: Reading,
  reasons: readonly string[],
  screen: Screen,
): string[] {
  const candidates = published?.candidates ? `: ${published.candidates.join(', ')}` : ''
  const left = published ? `${sayDate(published)}${candidates}` : 'nothing that tells the day'
  return [...reasons, `left: ${left}`].flatMap((each) => hang(screen, '  · ', clean(each)))
}

function setAside({ report }: Reading): string {
  const size = report.boilerplate.reduce((sum, part) => sum + part.end - part.start, 0)
  const reasons = [...new Set(report.boilerplate.map((part) => part.reason))]
  return `${count(size, 'character')}: ${reasons.map(clean).join(', ')}`
}

/** Quotations under the name of their speaker, speakers in order of their first words. */
function quotations(screen: Screen, all: Quotation[]): string[] {
  const bySpeaker = Map.groupBy(all, (quotation) => saySpeaker(quotation.speaker))
  const lines: string[] = []
  for (const [speaker, own] of bySpeaker) {
    lines.push(...hang(screen, '  ', styled(screen, 'cyan', speaker)))
    for (const quotation of own) {
      const words = quotation.content.map((piece) => clean(piece.text)).join(' … ')
      const text = quotation.form === 'direct' ? quoted(words) : words
      lines.push(...hang(screen, `    ${pad(quotation.form === 'direct' ? '' : quotation.form, 10)}`, text))
      const notes = about(quotation)
      if (notes) lines.push(...hang(screen, '              ', styled(screen, 'dim', notes)))
    }
  }
  return lines
}

function about(quotation: Quotation): string {
  const relay = quotation.relay.map((party) => clean(party.name)).join(', ')
  return [
    quotation.occasion && clean(quotation.occasion.text),
    quotation.said && sayDate(quotation.said),
    relay && `as told by ${relay}`,
  ]
    .filter(Boolean)
    .join('; ')
}

function eventBlock(screen: Screen, event: Event, all: Event[]): string[] {
  const lead = `  ${pad(sayPair(event.actor, event.recipient), 12)}  `
  const what = [event.action, sayModality(event.modality, event.polarity)].filter(Boolean).join(' · ')
  const date = event.date ? sayDate(event.date) : ''
  return [
    ...hang(screen, lead, [styled(screen, 'cyan', what), date].filter(Boolean).join('   ')),
    ...eventDetails(event, all).flatMap((detail) => hang(screen, '    ', detail)),
    ...hang(screen, '    ', styled(screen, 'dim', quoted(event.evidence.text))),
  ]
}

function eventDetails(event: Event, all: Event[]): string[] {
  const answered = all.find(({ id }) => id === event.inResponseTo?.event)?.evidence
  const answers = (event.inResponseTo?.span ?? answered)?.text
  const measures = sayTerms(event.measures, event.targets)
  const terms = [
    event.instrument && clean(event.instrument.name),
    event.effective && `effective ${sayDate(event.effective)}`,
    sayUntil(event.until, event.untilKind),
    event.reason && `reason: ${clean(event.reason.text)}`,
    event.condition && `condition: ${clean(event.condition.text)}`,
    answers && `answers: ${clean(answers)}`,
    saySourcing(event.sourcing),
    event.fromHeadline && 'from the headline',
  ]
  return [measures, terms.filter(Boolean).join('; ')].filter(Boolean)
}

function figureLine(screen: Screen, figure: Figure): string[] {
  const bound = figure.bound === null || figure.bound === 'exact' ? '' : `${figure.bound.replace('-', ' ')} `
  const value = `${bound}${figure.value.toLocaleString('en-GB', { maximumFractionDigits: 6 })} ${clean(figure.unit)}`
  const of = figure.of === null ? '' : clean(figure.of)
  return hang(screen, `  ${pad(value, 24)}  `, of || styled(screen, 'dim', quoted(figure.text.text)))
}
