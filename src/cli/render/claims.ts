import type { BesideRow, ClaimRow, ClaimsResult } from '../../operations/results.ts'
import { saySpeaker } from './acts.ts'
import { sayWhen } from './dates.ts'
import { references } from './references.ts'
import { hang, hangWithReference, type Screen, styled } from './screen.ts'
import { clean, quoted } from './text.ts'
import { titleLines } from './title.ts'

/** Claims with what the record holds for and against them. Set side by side, never judged. */
export function renderClaims(result: ClaimsResult, screen: Screen): string[] {
  const title = titleLines(screen, 'Claims beside the record', result.sides)
  if (result.rows.length === 0)
    return [...title, ...hang(screen, '', 'No claim that the record can be set beside is on record yet.')]
  const beside = result.rows.filter((row) => row.for.length + row.against.length > 0)
  const alone = result.rows.filter((row) => !beside.includes(row))
  return [
    ...title,
    ...beside.flatMap((row) => ['', ...block(row, screen)]),
    ...(alone.length > 0
      ? ['', styled(screen, 'bold', `NOTHING ON RECORD BESIDE THEM (${alone.length})`)]
      : []),
    ...alone.flatMap((row) => ['', ...block(row, screen)]),
  ]
}

function block(row: ClaimRow, screen: Screen): string[] {
  const { claim } = row
  const lines = [
    ...hangWithReference(
      screen,
      '',
      `${styled(screen, 'cyan', claimant(row))}  ${sayWhen(claim.date)}`,
      references(row.reports),
    ),
    ...hang(screen, '  ', quoted(claim.words)),
    ...row.for.flatMap((beside) => besideLines('+', beside, screen)),
    ...row.against.flatMap((beside) => besideLines('×', beside, screen)),
  ]
  lines.push(...hang(screen, '    ', styled(screen, 'dim', claim.id)))
  return lines
}

function besideLines(sign: '+' | '×', beside: BesideRow, screen: Screen): string[] {
  const entry = beside.entry === null ? '' : `, ${beside.entry}`
  return [
    ...hangWithReference(screen, `    ${sign} `, quoted(beside.words), references([beside.number])),
    ...hang(screen, '      ', styled(screen, 'dim', `${clean(beside.why)}${entry}`)),
  ]
}

/** A claim in a line: “nor have we imposed …” (Putin) × “responding with entry bans”. */
export function sayClaim(row: ClaimRow, screen: Screen): string {
  const { claim } = row
  const own =
    claim.claim === 'headline'
      ? `headline ${quoted(claim.words, 64)}`
      : `${quoted(claim.words, 64)} (${claim.claimant ? clean(claim.claimant.name) : claimant(row)})`
  const [against] = row.against
  const [support] = row.for
  const against1 = against ? ` ${styled(screen, 'yellow', '×')} ${besideWords(against, row)}` : ''
  const for1 = !against && support ? ` + ${besideWords(support, row)}` : ''
  return `${own}${against1}${for1}`
}

function besideWords(beside: BesideRow, row: ClaimRow): string {
  const source = row.claim.claim === 'headline' ? 'body ' : ''
  const number = row.reports.includes(beside.number) ? '' : ` ${references([beside.number])}`
  return `${source}${quoted(beside.words, 64)}${number}`
}

function claimant({ claim }: ClaimRow): string {
  if (claim.claimant) return saySpeaker(claim.claimant)
  return claim.claim === 'headline' ? 'headline' : 'the report itself'
}
