import type { ReadingContext } from '../../../context.ts'
import { afterDateline } from '../quotations/dateline.ts'

/** The context without the places of datelines: "VIENNA - Sanctions will be lifted" says where it was written. Days stay. */
export function withoutDatelines(context: ReadingContext): ReadingContext {
  const { tokens, sentences } = context.document
  const after = sentences.map((sentence) => afterDateline(tokens, sentence.first, sentence.last))
  if (after.every((token, index) => token === sentences[index]?.first)) return context
  const inDateline = new Set<number>()
  const moved = sentences.map((sentence, index) => {
    const first = after[index] ?? sentence.first
    for (let i = sentence.first; i < first; i++) inDateline.add(i)
    return { ...sentence, first }
  })
  return {
    ...context,
    document: { ...context.document, sentences: moved },
    mentions: context.mentions.filter((mention) => !inDateline.has(mention.first)),
  }
}
