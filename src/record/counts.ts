import type { Target } from '../model/event.ts'
import type { Conflict, Words } from '../model/record.ts'
import type { Told } from './event-likeness.ts'
import { byPlace, wordsIn } from './source.ts'

/** The targets of an event: those of the telling that says most, completed from the others. */
export function combinedTargets(told: readonly Told[], best: Told): Target[] {
  const targets = [...best.value.targets]
  for (const each of told)
    for (const target of each.value.targets) {
      const known = targets.some(
        (other) => other.kind === target.kind && (other.name === target.name || !other.name || !target.name),
      )
      if (!known) targets.push(target)
    }
  return targets
}

/** For every kind of target of which the reports give different numbers: each number with its words. */
export function countConflicts(told: readonly Told[]): Conflict[] {
  const kinds = new Map<string, Map<string, Map<string, Words>>>()
  for (const { source, value } of [...told].sort(byPlace))
    for (const { kind, count, bound, name } of value.targets) {
      if (count === null) continue
      const key = name ? `${kind} (${name})` : kind
      const numbers = kinds.get(key) ?? new Map<string, Map<string, Words>>()
      kinds.set(key, numbers)
      const number = `${bound && bound !== 'exact' ? `${bound.replace('-', ' ')} ` : ''}${count.toLocaleString('en')}`
      const by = numbers.get(number) ?? new Map<string, Words>()
      numbers.set(number, by)
      if (!by.has(source.hash)) by.set(source.hash, wordsIn(source, value.evidence))
    }
  return [...kinds].flatMap(([kind, numbers]) => {
    if (numbers.size < 2) return []
    const versions = [...numbers].map(([value, by]) => ({ value, words: [...by.values()] }))
    return [{ about: `number of targets of kind ${kind}`, versions }]
  })
}
