import type { Target } from '../model/event.ts'
import type { Told } from './event-likeness.ts'
import { byPlace } from './source.ts'

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

/** One sentence for every kind of target of which the reports give different numbers; copies count once. */
export function countConflicts(told: readonly Told[]): string[] {
  const kinds = new Map<string, Map<string, Set<string>>>()
  for (const { source, value } of [...told].sort(byPlace))
    for (const { kind, count, bound, name } of value.targets) {
      if (count === null) continue
      const key = name ? `${kind} (${name})` : kind
      const numbers = kinds.get(key) ?? new Map<string, Set<string>>()
      kinds.set(key, numbers)
      const number = `${bound && bound !== 'exact' ? `${bound.replace('-', ' ')} ` : ''}${count.toLocaleString('en')}`
      numbers.set(number, (numbers.get(number) ?? new Set()).add(source.hash))
    }
  return [...kinds].flatMap(([kind, numbers]) => {
    if (numbers.size < 2) return []
    const versions = [...numbers].map(
      ([number, by]) => `${number} (${by.size} ${by.size === 1 ? 'report' : 'reports'})`,
    )
    return [`Reports differ on the number of targets of kind ${kind}: ${versions.join(', ')}.`]
  })
}
