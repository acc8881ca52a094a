import type { DateRange } from '../../src/model/date-range.ts'
import type {
  Attestation,
  ClaimEntry,
  EventEntry,
  Measure,
  Side,
  UtteranceEntry,
  Words,
} from '../../src/model/record.ts'
import type { ActView, EntryRow, InforceRow, MoveRow, PositionView } from '../../src/operations/results.ts'

/** Results made by hand for tests of the layout: they hold what is awkward to print, not what is likely. */

export const WIDE_NAME = '中华人民共和国外交部发言人 👩‍💻 Ждановская-Константинопольская'
export const LONG_WORDS =
  'It said that 美国 and its allies had “never” asked for\u001b[31m anything of the kind, and that whoever ' +
  `${'claims-otherwise-'.repeat(9)} had better show a document with a date, a signature and a stamp. 🇷🇺🇺🇸`

export const day = (value: string, basis = 'dateline'): DateRange => ({
  earliest: value,
  latest: value,
  basis,
})
export const side = (party: string | null, name: string): Side => ({ party, name })
const rus = side('RUS', 'Russia')
const usa = side('USA', 'United States')

export const attestation = (words: string): Attestation => ({
  id: 'r_00000000000000aa',
  report: 'sha256:00',
  item: 'e1',
  span: { start: 10, end: 10 + words.length, text: words },
  copyOf: null,
})

const words = (text: string): Words => ({
  report: 'sha256:00',
  span: { start: 10, end: 10 + text.length, text },
})

export const event = (changes: Partial<EventEntry> = {}): EventEntry => ({
  id: 'r_0123456789abcdef',
  kind: 'event',
  date: day('2014-08-07'),
  attestations: [attestation(LONG_WORDS)],
  conflicts: [
    {
      about: 'number of persons',
      versions: [
        { value: '34', words: [words('34 persons')] },
        { value: '35', words: [words('35 persons')] },
      ],
    },
  ],
  action: 'impose',
  modality: 'done',
  polarity: 'affirmed',
  actor: rus,
  recipient: usa,
  targets: [
    { kind: 'individual', count: 12, bound: 'about', name: null },
    { kind: 'entity', count: 20, bound: null, name: WIDE_NAME },
  ],
  measures: ['import-ban', 'entry-ban'],
  instrument: { name: 'decree', kind: 'order', ...words('decree') },
  effective: day('2014-08-08'),
  until: '2015-08-07',
  untilKind: 'review',
  reason: words(LONG_WORDS),
  condition: null,
  inResponseTo: { entry: null, words: words('Western sanctions') },
  statedBy: side('RUS', WIDE_NAME),
  sourcing: 'media',
  fromHeadline: true,
  cameo: '163',
  plover: null,
  confirms: [],
  ...changes,
})

export const utterance: UtteranceEntry = {
  id: 'r_0123456789abcde0',
  kind: 'utterance',
  date: null,
  attestations: [attestation(LONG_WORDS)],
  conflicts: [],
  speaker: { ...side('CHN', WIDE_NAME), known: true },
  form: 'direct',
  words: LONG_WORDS,
}

export const claim: ClaimEntry = {
  id: 'r_0123456789abcde1',
  kind: 'claim',
  date: day('2024-11-07'),
  attestations: [attestation(LONG_WORDS)],
  conflicts: [],
  claim: 'acts',
  claimant: side('RUS', WIDE_NAME),
  about: { action: 'impose', actor: 'RUS', recipient: 'USA', polarity: 'negated', count: null },
  words: LONG_WORDS,
  for: [],
  against: [],
}

export const row = (entry: EntryRow['entry']): EntryRow => ({
  entry,
  told: null,
  reports: [1, 2, 3, 7],
  copies: [4, 12],
})

const measure: Measure = {
  id: 'r_0123456789abcde2',
  imposer: usa,
  target: rus,
  label: WIDE_NAME,
  kinds: ['asset-freeze'],
  targets: [],
  announced: null,
  effective: day('2014-03-06'),
  renewed: [{ date: day('2025-03-01'), told: null, entry: 'r_1', reviewBy: '2026-03-06' }],
  widened: [{ date: null, entry: 'r_2' }],
  eased: [],
  reviewBy: '2026-03-06',
  ended: null,
  lastReported: '2025-03-04',
  provenBy: { announced: null, effective: 'r_3', ended: null, reviewBy: 'r_1', lastReported: 'r_1' },
  entries: [],
}

export const inforceRow: InforceRow = {
  measure,
  status: 'standing',
  asReportedOn: '2025-03-04',
  since: { earliest: '2014-01-01', latest: '2014-12-31', basis: 'year' },
  nextReview: '2026-03-06',
  reviewPassed: false,
  why: LONG_WORDS,
  reports: [5],
  allReports: [1, 5, 9],
}

export const positionView: PositionView = {
  speaker: side('RUS', WIDE_NAME),
  issue: 'lifting',
  rows: [day('2016-11-09'), { earliest: '2016-11-01', latest: '2017-02-27', basis: 'office' }, null].map(
    (date) => ({
      date,
      stance: 'not-asking',
      also: ['expects'],
      words: LONG_WORDS,
      condition: words(LONG_WORDS),
      step: {
        stance: 'not-asking',
        date,
        told: day('2021-01-20'),
        utterance: 'r_0123456789abcde0',
        form: date ? 'direct' : 'indirect',
        words: LONG_WORDS,
        context: words(LONG_WORDS),
        condition: null,
        attestations: [],
      },
      reports: [1, 3],
      copies: [2],
    }),
  ),
  gaps: [{ after: 0, days: 2995, years: 8 }],
  track: { speaker: side('RUS', WIDE_NAME), issue: 'lifting', steps: [], gaps: [] },
}

const act = (changes: Partial<ActView> = {}): ActView => ({
  actors: [side('RUS', 'Russia')],
  recipients: [usa],
  what: `entry bans on ${WIDE_NAME}`,
  modality: 'done',
  polarity: 'affirmed',
  sourcing: 'official',
  date: day('2021-04-16'),
  total: null,
  entries: [event()],
  ...changes,
})

const move = (changes: Partial<MoveRow>): MoveRow => ({
  act: act(),
  answers: [],
  answersWords: null,
  evidence: 'none',
  words: null,
  lagDays: null,
  confirmed: false,
  reports: [5],
  ...changes,
})

export const moves: MoveRow[] = [
  move({
    answers: [act({ actors: [usa], total: 22_000 })],
    evidence: 'explicit',
    words: words(LONG_WORDS),
    lagDays: { min: 1, max: 1 },
  }),
  move({ answers: [act({ date: null })], evidence: 'near', lagDays: { min: 0, max: 30 } }),
  move({ answersWords: words(LONG_WORDS) }),
  move({ act: act({ modality: 'planned', sourcing: 'media' }) }),
]
