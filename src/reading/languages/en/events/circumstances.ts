import type { ResponseTo } from '../../../../model/event.ts'
import type { Span } from '../../../../model/span.ts'
import type { MeasureKind } from '../../../../model/vocabulary.ts'
import { spanOf } from '../../../../text/spans.ts'
import type { Clause } from '../clauses/clause.ts'
import { MEASURE_STARTS, NOUN_ROWS } from './lexicon.ts'
import type { ReadSentence, Scene } from './scene.ts'

/** How far from its verb, in tokens, the words around an act are looked for. */
const REACH = 70

const ANSWER = /^(?:response|retaliation|reply|answer|reprisal|revenge)$/
const ANSWERING =
  /^(?:retaliat|countermeasure|counter-?sanction|tit-for-tat|reciproca|counter-measure|reprisal|mirror)/

/** What an act answers, where words of answering stand with it: the words answered, else the words of answering. */
export function answerOf(
  scene: Scene,
  read: ReadSentence,
  clause: Clause,
  easing: boolean,
): ResponseTo | null {
  const { tokens } = scene
  const governor = clause.governor?.clause
  if (governor && clause.form === 'ing' && isAnswering(governor))
    return { span: wordsAt(scene, governor.verb, governor.verb + 1) }
  const until = Math.min(read.sentence.last, clause.verb + REACH)
  for (let i = Math.max(read.sentence.first, clause.verb - REACH); i < until; i++) {
    const word = tokens[i]?.lower ?? ''
    if (ANSWER.test(word) && /^(?:in|as|by)$/.test(beforeArticle(scene, i))) {
      if (!nearClause(scene, read, clause, i) || (i < clause.first && isRelative(clause))) continue
      // "in retaliation for the expulsion of": what is answered answers nothing
      if (clause.lemma === '' && i < clause.first && clause.first - i < 7) continue
      const to = i + 1
      if (/^(?:to|for|against|over)$/.test(tokens[to]?.lower ?? '')) {
        const span = stretch(scene, read, to + 1)
        if (span) return { span }
      }
      return { span: wordsAt(scene, i - 1, i + 1) }
    }
    if (
      i >= clause.groupFirst &&
      i < lastOf(read, clause) &&
      ((ANSWERING.test(word) && !easing) ||
        (/^(?:responses?|reply|replies)$/.test(word) && i > clause.verb) ||
        (i === clause.verb && isAnswering(clause)) ||
        (word === 'tit' && /^[-‐‑–]?(?:for)?/.test(tokens[i + 1]?.text ?? '') && tokens[i + 1]?.text !== ','))
    ) {
      const to = clause.prepositions.find((each) => each.word === 'to' || each.word === 'for')
      return { span: to ? wordsAt(scene, to.object.first, to.object.last) : wordsAt(scene, i, i + 1) }
    }
  }
  return null
}

/** "barred them from entering | as a retaliatory step": the end of the clause, or of the participle that it governs. */
const lastOf = (read: ReadSentence, clause: Clause): number =>
  read.clauses.reduce(
    (last, other) =>
      other.governor?.clause === clause && other.form === 'ing' ? Math.max(last, other.last) : last,
    clause.last,
  )

const isAnswering = (clause: Clause): boolean =>
  /^(?:respond|retaliate|reply|answer|react)$/.test(clause.lemma) ||
  (/^(?:hit|strike|fire)$/.test(clause.lemma) && clause.particle === 'back')

/** "countries that had decided to impose": what they did is not what the sentence tells. */
const isRelative = (clause: Clause): boolean =>
  [clause, clause.governor?.clause].some((each) => each?.subordinator === 'which')

function beforeArticle(scene: Scene, i: number): string {
  const before = scene.tokens[i - 1]?.lower ?? ''
  return /^(?:a|direct|apparent|its|their|swift)$/.test(before) ? (scene.tokens[i - 2]?.lower ?? '') : before
}

/** The words stand in the clause, at the head of its sentence, or behind clauses coordinated with it. */
function nearClause(_scene: Scene, read: ReadSentence, clause: Clause, at: number): boolean {
  if (at < clause.first) return at - read.sentence.first < 3 || clause.first - at < 3
  const between = read.clauses.filter((other) => other.verb > clause.verb && other.verb < at)
  return between.every(
    (other) =>
      (other.governor?.clause ?? null) === (clause.governor?.clause ?? null) ||
      other.verb < clause.last ||
      other.passive,
  )
}

const wordsAt = (scene: Scene, first: number, last: number): Span =>
  spanOf(scene.context.document.text, scene.tokens[first]?.start ?? 0, scene.tokens[last - 1]?.end ?? 0)

/** From a token to the next comma, full stop or the end of the sentence. */
function stretch(scene: Scene, read: ReadSentence, first: number): Span | null {
  let last = first
  while (
    last < Math.min(read.sentence.last, first + 40) &&
    !/^[,.;:"”)]$/.test(scene.tokens[last]?.text ?? '')
  )
    last++
  return last > first ? wordsAt(scene, first, last) : null
}

/** "over …", "because of …", "for …", "to punish …". */
export function reasonOf(scene: Scene, read: ReadSentence, clause: Clause): Span | null {
  const { tokens } = scene
  const limit = Math.min(read.sentence.last, clause.last + 14)
  for (let i = clause.verb + 1; i < limit; i++) {
    const word = tokens[i]?.lower ?? ''
    const next = tokens[i + 1]?.lower ?? ''
    const opens =
      (word === 'over' && i > clause.verb + 1) ||
      (word === 'because' && i >= clause.verb) ||
      (word === 'due' && next === 'to') ||
      (word === 'to' && next === 'punish') ||
      (word === 'for' && i > clause.verb + 1 && isGroundFor(scene, i)) ||
      (word === 'following' && i > clause.verb + 1)
    if (opens) return stretch(scene, read, i)
  }
  return null
}

/** "for its role in", "for helping", not "for six months" or "for Russia". */
const isGroundFor = (scene: Scene, at: number): boolean => {
  const next = scene.tokens[at + 1]
  if (!next || scene.words.dates.has(at + 1) || next.pos === 'NUM' || scene.mentionAt[at + 1]) return false
  return (
    /ing$/.test(next.lower) ||
    /^(?:its|their|his|alleged|what|the|violating|human|violations|supporting)$/.test(next.lower)
  )
}

/** "if …", "unless …", "until …", "as long as …". */
export function conditionOf(scene: Scene, read: ReadSentence, clause: Clause): Span | null {
  const { tokens } = scene
  const until = Math.min(read.sentence.last, clause.verb + REACH)
  for (let i = Math.max(read.sentence.first, clause.verb - REACH); i < until; i++) {
    const word = tokens[i]?.lower ?? ''
    const opens =
      (word === 'if' && !/^(?:even|as)$/.test(tokens[i - 1]?.lower ?? '')) ||
      (i === read.sentence.first && /^(?:should|were|had)$/.test(word)) ||
      word === 'unless' ||
      (/^(?:until|till)$/.test(word) && !scene.words.dates.has(i + 1) && i > clause.verb) ||
      (word === 'provided' && tokens[i + 1]?.lower === 'that') ||
      (word === 'as' && tokens[i + 1]?.lower === 'long' && tokens[i + 2]?.lower === 'as')
    if (!opens || Math.abs(i - clause.verb) > 60) continue
    if (i > clause.first && i < clause.verb) continue
    if (
      i > clause.verb &&
      read.clauses.some(
        (other) =>
          other.verb > clause.verb &&
          other.verb < i &&
          other.governor?.clause !== clause &&
          !other.infinitive &&
          other.form !== 'ing',
      )
    )
      continue
    return stretch(scene, read, i)
  }
  return null
}

/** The kinds of measure named between two tokens. */
export function measuresIn(scene: Scene, first: number, last: number): MeasureKind[] {
  const kinds: MeasureKind[] = []
  for (let i = first, next = first; i < last; i++) {
    if (i < next || !MEASURE_STARTS.has(scene.tokens[i]?.lower ?? '')) continue
    let words = ''
    let found: MeasureKind | null = null
    for (let j = i; j < Math.min(last, i + 3); j++) {
      words = j === i ? (scene.tokens[j]?.lower ?? '') : `${words} ${scene.tokens[j]?.lower}`
      for (const row of NOUN_ROWS.get(words.replace(/ - /g, '-')) ?? [])
        if (row.class === 'measure' && row.measure) {
          next = j + 1
          found = row.measure
        }
    }
    if (found && !kinds.includes(found)) kinds.push(found)
  }
  return kinds
}
