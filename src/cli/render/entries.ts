import type { ClaimEntry, Entry, EventEntry, FigureEntry, Side, UtteranceEntry } from '../../model/record.ts'
import { sayModality, sayParties, sayParty, saySourcing, saySpeaker, sayTerms, sayUntil } from './acts.ts'
import { count, sayWhen } from './dates.ts'
import { type Screen, styled } from './screen.ts'
import { clean, quoted } from './text.ts'

/** An entry of the record in words: a heading, details a line each, and the words that prove it. */
export interface EntryWords {
  heading: string
  details: string[]
  evidence: string
}

/** `joint`: all entries of several doers or several hit that the same words tell, where there are more. */
export function entryWords(entry: Entry, screen: Screen, joint: EventEntry[] = []): EntryWords {
  switch (entry.kind) {
    case 'event':
      return eventWords(entry, screen, joint.length > 0 ? joint : [entry])
    case 'utterance':
      return utteranceWords(entry, screen)
    case 'figure':
      return figureWords(entry)
    case 'claim':
      return claimWords(entry)
  }
}

function eventWords(entry: EventEntry, screen: Screen, joint: EventEntry[]): EntryWords {
  const what = [entry.action, sayModality(entry.modality, entry.polarity)].filter(Boolean).join(' · ')
  const answers = entry.inResponseTo?.words?.span.text ?? entry.inResponseTo?.entry
  const terms = [
    entry.instrument && clean(entry.instrument.name),
    entry.effective && `effective ${sayWhen(entry.effective)}`,
    sayUntil(entry.until, entry.untilKind),
  ]
  const source = [
    entry.statedBy && `stated by ${saySpeaker(entry.statedBy)}`,
    saySourcing(entry.sourcing),
    entry.fromHeadline && 'from a headline',
  ]
  const details = [
    sayTerms(entry.measures, entry.targets),
    terms.filter(Boolean).join('; '),
    answers ? `in response to: ${clean(answers)}` : '',
    entry.reason ? `reason: ${clean(entry.reason.span.text)}` : '',
    entry.condition ? `condition: ${clean(entry.condition.span.text)}` : '',
    source.filter(Boolean).join('; '),
    entry.confirms.length > 0 ? `confirms ${entry.confirms.join(', ')}` : '',
    ...conflicts(entry),
  ]
  return {
    heading: `${pairOf(joint)}  ${styled(screen, 'cyan', what)}`,
    details: details.filter(Boolean),
    evidence: firstWords(entry),
  }
}

/** "RUS → USA + EU + CAN". */
function pairOf(joint: EventEntry[]): string {
  const named = (sides: (Side | null)[]) => [
    ...new Map(sides.flatMap((side) => (side ? [[sayParty(side), side] as const] : []))).values(),
  ]
  const recipients = named(joint.map(({ recipient }) => recipient))
  const actors = sayParties(named(joint.map(({ actor }) => actor)))
  return recipients.length > 0 ? `${actors} → ${sayParties(recipients)}` : actors
}

function utteranceWords(entry: UtteranceEntry, screen: Screen): EntryWords {
  return {
    heading: `${styled(screen, 'cyan', saySpeaker(entry.speaker))} said`,
    details: conflicts(entry),
    evidence: entry.form === 'direct' ? quoted(entry.words) : clean(entry.words),
  }
}

function figureWords(entry: FigureEntry): EntryWords {
  const { value, unit, of, bound } = entry.figure
  const about = bound === null || bound === 'exact' ? '' : `${bound.replace('-', ' ')} `
  const number = value.toLocaleString('en-GB', { maximumFractionDigits: 6 })
  return {
    heading: `figure  ${about}${number} ${clean(unit)}${of ? ` — ${clean(of)}` : ''}`,
    details: [entry.claimant ? `according to ${saySpeaker(entry.claimant)}` : '', ...conflicts(entry)].filter(
      Boolean,
    ),
    evidence: firstWords(entry),
  }
}

function claimWords(entry: ClaimEntry): EntryWords {
  return {
    heading: `claim by ${entry.claimant ? saySpeaker(entry.claimant) : entry.claim === 'headline' ? 'a headline' : 'the report itself'}`,
    details: conflicts(entry),
    evidence: quoted(entry.words),
  }
}

const conflicts = (entry: Entry): string[] =>
  entry.conflicts.map(({ about, versions }) => {
    const each = versions.map(({ value, words }) => `${clean(value)} (${count(words.length, 'report')})`)
    return `reports disagree on the ${clean(about)}: ${each.join(', ')}`
  })

function firstWords(entry: Entry): string {
  const [first] = entry.attestations
  return first ? quoted(first.span.text) : ''
}
