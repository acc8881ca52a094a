import { NotFoundError, UsageError } from '../errors.ts'
import type { PositionTrack, Record } from '../model/record.ts'
import { ISSUES, type Issue } from '../model/vocabulary.ts'
import type { Store } from '../store/store.ts'
import { type RecordEffects, recordOf } from './record.ts'
import type { PositionsResult, PositionView } from './results.ts'
import { type Reports, reportsOf } from './rows.ts'

export interface PositionsQuestion {
  /** A name or part of one, or the code of a state: "Peskov", `RUS`. */
  speaker?: string | null
  issue?: string | null
}

/** How positions moved, by speaker and issue. Throws for a speaker or an issue that is not there. */
export function positions(
  store: Store,
  question: PositionsQuestion,
  effects?: RecordEffects,
): PositionsResult {
  const issue = question.issue ? requireIssue(question.issue) : null
  const record = recordOf(store, effects)
  const tracks = question.speaker ? tracksOf(record, question.speaker) : record.positions
  const reports = reportsOf(record)
  return {
    views: tracks.filter((track) => !issue || track.issue === issue).map((track) => viewOf(track, reports)),
  }
}

function requireIssue(given: string): Issue {
  const issue = ISSUES.find((each) => each === given.trim().toLowerCase())
  if (!issue) throw new UsageError(`“${given}” is no issue: choose one of ${ISSUES.join(', ')}.`)
  return issue
}

function tracksOf(record: Record, given: string): PositionTrack[] {
  const wanted = given.trim().toLowerCase()
  const found = record.positions.filter(
    ({ speaker }) => speaker.party?.toLowerCase() === wanted || speaker.name.toLowerCase().includes(wanted),
  )
  if (found.length > 0) return found
  const names = [...new Set(record.positions.map(({ speaker }) => speaker.name))].slice(0, 8)
  const help = names.length > 0 ? `it has those of ${names.join(', ')}` : 'it has none yet'
  throw new NotFoundError(`The record holds no positions of “${given}”: ${help}.`)
}

const DAYS_A_YEAR = 365.25

/** A track as rows, each with the reports behind it. */
export function viewOf(track: PositionTrack, reports: Reports): PositionView {
  return {
    speaker: track.speaker,
    issue: track.issue,
    rows: track.steps.map((step) => ({
      date: step.date,
      stance: step.stance,
      also: [],
      words: step.words,
      condition: step.condition,
      step,
      ...reports.behind(step.attestations),
    })),
    gaps: track.gaps.map(({ after, days }) => ({ after, days, years: Math.floor(days / DAYS_A_YEAR) })),
    track,
  }
}
