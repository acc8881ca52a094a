import type { AttestationView, ShowEntry, ShowReport, ShowResult } from '../../operations/results.ts'
import { sayWhen } from './dates.ts'
import { entryWords } from './entries.ts'
import { hang, type Screen, styled } from './screen.ts'
import { clean, pad } from './text.ts'
import { entryBlock } from './timeline.ts'

/** One entry with all its words, or one report with all its entries. */
export const renderShow = (result: ShowResult, screen: Screen): string[] =>
  result.kind === 'entry' ? showEntry(result, screen) : showReport(result, screen)

function showEntry(result: ShowEntry, screen: Screen): string[] {
  const { entry } = result
  const { heading, details } = entryWords(entry, screen)
  const moved = sayAsked(result)
  return [
    ...hang(screen, '', `${styled(screen, 'bold', entry.id)}${moved}`),
    ...hang(screen, '', heading),
    ...hang(screen, '', entry.date ? `${sayWhen(entry.date)}  (${clean(entry.date.basis)})` : 'date unknown'),
    ...details.flatMap((detail) => hang(screen, '  ', detail)),
    ...result.attestations.flatMap((attestation) => ['', ...attestationBlock(attestation, screen)]),
    ...related(result, screen),
  ]
}

function sayAsked({ asked, entry }: ShowEntry): string {
  if (asked === entry.id) return ''
  return asked.startsWith('r_')
    ? `   (${clean(asked)} was merged into it)`
    : `   (${clean(asked)} is part of it)`
}

function attestationBlock(attestation: AttestationView, screen: Screen): string[] {
  const title = attestation.title === null ? 'untitled' : clean(attestation.title)
  const copy = attestation.copyOf === null ? '' : '   (a copy: counts once)'
  const words = styled(screen, 'bold', `»${clean(attestation.span.text)}«`)
  const context = `${before(attestation)}${words}${after(attestation)}`
  const place = `characters ${attestation.span.start}–${attestation.span.end}, ${attestation.item}`
  return [
    ...hang(screen, `[${attestation.number}] `, `${sayWhen(attestation.published)}  ${title}${copy}`),
    ...hang(screen, '    ', context),
    ...hang(screen, '    ', styled(screen, 'dim', place)),
  ]
}

/** Context begins and ends with whole words; "…" says that the text goes on. */
function before({ before: text }: AttestationView): string {
  const words = clean(text.replace(/^\S{0,40}\s/u, ''))
  return words === '' ? '' : `… ${words}${/\s$/u.test(text) ? ' ' : ''}`
}

function after({ after: text }: AttestationView): string {
  const words = clean(text.replace(/\s\S{0,40}$/u, ''))
  return words === '' ? '' : `${/^\s/u.test(text) ? ' ' : ''}${words} …`
}

function related(result: ShowEntry, screen: Screen): string[] {
  if (result.related.length === 0) return []
  return [
    '',
    styled(screen, 'bold', 'RELATED'),
    ...result.related.flatMap(({ relation, id, words }) =>
      hang(screen, `  ${pad(clean(relation), 14)}  `, `${clean(words)}  ${styled(screen, 'dim', id)}`),
    ),
  ]
}

function showReport(result: ShowReport, screen: Screen): string[] {
  const { report } = result
  const published = report.published
    ? `${sayWhen(report.published)}  (${clean(report.published.basis)})`
    : 'not known'
  const facts: [string, string][] = [
    ['source', clean(report.source)],
    ['id', clean(report.id)],
    ['outlet', report.outlet === null ? '' : clean(report.outlet)],
    ['credits', report.credits.map(clean).join(', ')],
    ['published', published],
    ['narrowed', report.narrowed ? `${sayWhen(report.narrowed)}  (${clean(report.narrowed.basis)})` : ''],
    ['altered', report.altered === null ? '' : `${report.altered}, by its own words`],
    ['copies', copies(result)],
  ]
  return [
    ...hang(
      screen,
      `[${report.number}] `,
      styled(screen, 'bold', report.title === null ? 'untitled' : clean(report.title)),
    ),
    ...facts.flatMap(([name, value]) =>
      value === '' ? [] : hang(screen, styled(screen, 'dim', pad(name, 11)), value),
    ),
    '',
    ...result.text.split(/\r\n|\r|\n/).flatMap((line) => hang(screen, '  ', clean(line))),
    ...result.entries.flatMap((row) => ['', ...entryBlock(row, screen, sayWhen(row.entry.date))]),
  ]
}

function copies({ copies: group }: ShowReport): string {
  if (!group) return ''
  return `${group.others.length + 1} reports tell this text: ${[...new Set(group.others.map(({ relation }) => relation))].join(', ')}`
}
