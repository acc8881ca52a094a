import type { Target } from '../../../../model/event.ts'
import type { Party } from '../../../../model/party.ts'
import type { TargetKind } from '../../../../model/vocabulary.ts'
import type { Phrase } from '../clauses/clause.ts'
import { boundBefore, numberAt } from '../figures/numbers.ts'
import { TARGET_KIND } from './lexicon.ts'
import type { ReadSentence, Scene } from './scene.ts'

/** What phrases name as hit, by kind, with counts and bounds: "12 individuals and 20 entities", "nearly 40 ships". */
export function targetsIn(scene: Scene, read: ReadSentence, phrases: readonly (Phrase | null)[]): Target[] {
  const targets: Target[] = []
  const seen = new Set<Phrase>()
  for (const start of phrases) {
    if (!start) continue
    let shared: { count: number; bound: Target['bound'] } | null = null
    for (const phrase of [start, ...read.following(start)]) {
      if (seen.has(phrase)) continue
      seen.add(phrase)
      const target = targetOf(scene, phrase)
      if (!target) continue
      const before = targets.at(-1)
      if (
        target.count === null &&
        shared &&
        before &&
        !hasDeterminer(scene, phrase) &&
        before.count !== null &&
        before.kind !== target.kind
      ) {
        // "nearly three dozen people and entities": one count for both
        if (phrase.first - start.last <= 2 && isBare(scene, phrase)) {
          before.kind = 'mixed'
          continue
        }
      }
      const open = targets.findIndex(
        (other) => other.kind === target.kind && other.count === null && other.name === null,
      )
      if (open >= 0 && target.count !== null) {
        targets[open] = target
        continue
      }
      if (
        target.count === null &&
        target.name === null &&
        targets.some((other) => other.kind === target.kind)
      )
        continue
      shared = target.count === null ? null : { count: target.count, bound: target.bound }
      if (
        !targets.some(
          (other) => other.kind === target.kind && other.count === target.count && other.name === target.name,
        )
      )
        targets.push(target)
    }
  }
  return targets
}

const hasDeterminer = (scene: Scene, phrase: Phrase): boolean =>
  /^(?:the|a|an|its|several|some|many)$/.test(scene.tokens[phrase.first]?.lower ?? '')
const isBare = (_scene: Scene, phrase: Phrase): boolean => phrase.last - phrase.first <= 1

function targetOf(scene: Scene, phrase: Phrase): Target | null {
  const { tokens, mentionAt } = scene
  const kind = kindOf(scene, phrase)
  const mention = mentionAt[phrase.head]
  if (!kind) {
    if (mention?.kind === 'person')
      return { kind: 'individual', count: null, bound: null, name: mention.name }
    if (mention?.kind === 'organisation' && mention.form === 'name')
      return { kind: 'entity', count: null, bound: null, name: mention.name }
    return null
  }
  for (let i = phrase.first; i < phrase.last; i++) {
    const number = numberAt(tokens, i)
    if (!number || number.isMoney) continue
    if (number.last > phrase.last + 1) continue
    return { kind, count: Math.round(number.value), bound: boundBefore(tokens, i) ?? 'exact', name: null }
  }
  const single =
    /^(?:a|an|one|another)$/.test(tokens[phrase.first]?.lower ?? '') &&
    kind !== 'measure' &&
    kind !== 'sector'
  if (
    single &&
    TARGET_KIND.get(tokens[phrase.head]?.lower ?? '') &&
    !/s$/.test(tokens[phrase.head]?.lower ?? '')
  )
    return { kind, count: 1, bound: 'exact', name: null }
  if (kind === 'measure' || kind === 'state') return null
  return { kind, count: null, bound: null, name: null }
}

function kindOf(scene: Scene, phrase: Phrase): TargetKind | null {
  const { tokens } = scene
  const head = TARGET_KIND.get(tokens[phrase.head]?.lower ?? '')
  if (head) return head
  const mention = scene.mentionAt[phrase.head]
  if (mention?.kind === 'state' && mention.form === 'adjective' && /s$/.test(mention.text))
    return 'individual'
  // "12 of them", "dozens of officials"
  for (let i = phrase.last - 1; i >= phrase.first; i--) {
    const kind = TARGET_KIND.get(tokens[i]?.lower ?? '')
    if (kind) return kind
  }
  if (tokens[phrase.last]?.lower === 'of') {
    for (let i = phrase.last + 1; i < phrase.last + 6; i++) {
      const kind = TARGET_KIND.get(tokens[i]?.lower ?? '')
      if (kind) return kind
    }
  }
  return null
}

/** A person or organisation that is itself the target. */
export const namedTarget = (party: Party | null): Target[] =>
  party?.kind === 'person' ? [{ kind: 'individual', count: null, bound: null, name: party.name }] : []
