import type { Phrase } from './clause.ts'
import type { Workspace } from './right-side.ts'
import type { TaggedToken } from './tags.ts'

const LONGEST = 12

/** The phrases coordinated with one, after it: by comma, "and", "or", "as well as", past "of …" in between. */
export function coordinatedWith(space: Workspace, phrase: Phrase): Phrase[] {
  const { tagged, base, phraseFrom, groupFrom } = space
  const found: Phrase[] = []
  let i = phrase.last - base
  for (let steps = 0; steps < LONGEST; steps++) {
    const here = tagged[i] as TaggedToken | undefined
    if (!here) break
    if (here.tag === 'preposition' && /^(?:of|in|from)$/.test(here.token.lower) && phraseFrom[i + 1]) {
      i = (phraseFrom[i + 1] as Phrase).last - base
      continue
    }
    let k = i
    if (here.token.lower === ',') k++
    if (tagged[k]?.tag === 'and' || tagged[k]?.token.lower === 'including') k++
    else if (tagged[k]?.token.lower === 'as' && tagged[k + 1]?.token.lower === 'well') k += 3
    if (k === i) break
    const next = phraseFrom[k]
    if (!next) break
    const after = groupFrom[next.last - base]
    if (after?.finite && here.token.lower === ',' && k === i + 1 && found.length === 0) break
    found.push(next)
    i = next.last - base
  }
  return found
}
