import type { Mention } from '../../../../parties/mention.ts'
import type { Token } from '../../../../text/document.ts'
import type { ReadingContext } from '../../../context.ts'

/** "the North" where the report names North Korea, and no other state that starts so. */
function shortNames(tokens: readonly Token[], mentions: readonly Mention[]): Mention[] {
  const byWord = new Map<string, Mention>()
  const unsure = new Set<string>()
  for (const mention of mentions) {
    if (mention.kind !== 'state' || mention.form !== 'name' || mention.last - mention.first !== 2) continue
    const word = tokens[mention.first]?.text ?? ''
    if (!/^(?:North|South)$/.test(word)) continue
    const known = byWord.get(word)
    if (known && known.party !== mention.party) unsure.add(word)
    byWord.set(word, mention)
  }
  const found: Mention[] = []
  for (const [word, mention] of byWord) {
    if (unsure.has(word)) continue
    for (let i = 1; i < tokens.length; i++) {
      const token = tokens[i] as Token
      if (token.text !== word || tokens[i - 1]?.lower !== 'the') continue
      if (/^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')) continue
      found.push({
        ...mention,
        start: token.start,
        end: token.end,
        text: token.text,
        core: { start: token.start, end: token.end },
        first: i,
        last: i + 1,
      })
    }
  }
  return found
}

/** The context with short names of states among its mentions. */
export function withShortNames(context: ReadingContext): ReadingContext {
  const { document, mentions } = context
  const found = shortNames(document.tokens, mentions).filter(
    (short) => !mentions.some((mention) => mention.first <= short.first && short.first < mention.last),
  )
  if (found.length === 0) return context
  return { ...context, mentions: [...mentions, ...found].sort((a, b) => a.start - b.start) }
}
