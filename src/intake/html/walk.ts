import { Tokenizer } from 'htmlparser2'
import { CLOSES, VOID } from './tags.ts'

/** Elements nested deeper than this are read as if their tags were not there. */
const DEEPEST = 256
/** Longest attribute value kept, in UTF-16 units. */
const LONGEST_VALUE = 2_000

export type Attributes = ReadonlyMap<string, string>

export interface HtmlVisitor {
  open(tag: string, attributes: Attributes): void
  close(tag: string): void
  text(data: string): void
}

/**
 * Walks through HTML in document order. Every `open` of an element that is not void has its `close`, whatever the
 * source forgot; depth is bounded, so the time is linear in the length of the source.
 */
export function walkHtml(html: string, visitor: HtmlVisitor): void {
  const stack: string[] = []
  let ignored = 0
  let tag = ''
  let attributes = new Map<string, string>()
  let name = ''
  let value = ''

  const pop = () => visitor.close(stack.pop() as string)
  const finishTag = () => {
    if (tag === '') return
    const implied = CLOSES.get(tag)
    while (implied?.has(stack.at(-1) ?? '')) pop()
    if (VOID.has(tag)) visitor.open(tag, attributes)
    else if (stack.length >= DEEPEST) ignored++
    else {
      stack.push(tag)
      visitor.open(tag, attributes)
    }
    tag = ''
  }
  const closeTag = (closing: string) => {
    if (closing === 'br') return visitor.open('br', new Map())
    if (VOID.has(closing)) return
    if (ignored > 0) {
      ignored--
      return
    }
    const at = stack.lastIndexOf(closing)
    if (at >= 0) while (stack.length > at) pop()
  }

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => {
        tag = html.slice(start, end).toLowerCase()
        attributes = new Map()
      },
      onattribname: (start, end) => {
        name = html.slice(start, end).toLowerCase()
        value = ''
      },
      onattribdata: (start, end) => {
        if (value.length < LONGEST_VALUE) value += html.slice(start, Math.min(end, start + LONGEST_VALUE))
      },
      onattribentity: (codepoint) => {
        if (value.length < LONGEST_VALUE) value += String.fromCodePoint(codepoint)
      },
      onattribend: () => {
        if (attributes.size < 64 && !attributes.has(name)) attributes.set(name, value)
      },
      onopentagend: finishTag,
      onselfclosingtag: finishTag,
      onclosetag: (start, end) => closeTag(html.slice(start, end).toLowerCase()),
      ontext: (start, end) => visitor.text(html.slice(start, end)),
      ontextentity: (codepoint) => visitor.text(String.fromCodePoint(codepoint)),
      oncdata: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  while (stack.length > 0) pop()
}
