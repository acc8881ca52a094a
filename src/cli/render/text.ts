import stringWidth from 'string-width'
import type { Quotation } from '../../model/quotation.ts'

/**
 * Words of a report made safe for a terminal: no control characters (a report must not steer the screen), no
 * directional overrides, white space as one space, lone surrogates replaced.
 */
export function clean(text: string): string {
  let out = ''
  let space = false
  for (const char of text.toWellFormed()) {
    if (isBlank(char)) {
      space = true
      continue
    }
    if (isUnsafe(char.codePointAt(0) as number)) continue
    if (space && out !== '') out += ' '
    space = false
    out += char
  }
  return out
}

const isBlank = (char: string): boolean => char === '\u0085' || /^\s$/u.test(char)

function isUnsafe(code: number): boolean {
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return true
  // Zero-width space, directional marks and overrides, isolates, tag characters.
  return (
    code === 0x200b ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff ||
    (code >= 0xe0000 && code <= 0xe007f)
  )
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** At most `width` columns, ending in "…" where something was cut; cut between words where that loses little. */
export function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  let kept = ''
  let columns = 0
  for (const { segment } of graphemes.segment(text)) {
    columns += stringWidth(segment)
    if (columns > width - 2) break
    kept += segment
  }
  const lastSpace = kept.lastIndexOf(' ')
  if (text[kept.length] !== ' ' && lastSpace > kept.length * 0.6) kept = kept.slice(0, lastSpace)
  return `${kept.replace(/[\s,;:.–—-]$/u, '')} …`
}

/** Filled with spaces to `width` columns. */
export const pad = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - stringWidth(text)))

/** At most `width` columns of `text` with `inner` in them: what is around it is cut evenly, between words. */
export function cutAround(text: string, inner: string, width: number): string {
  if (stringWidth(text) <= width) return text
  const at = text.indexOf(inner)
  const before = at < 0 ? '' : text.slice(0, at)
  const room = Math.max(0, width - stringWidth(inner) - 4)
  const after = at < 0 ? '' : text.slice(at + inner.length)
  const left = Math.max(room - stringWidth(after), Math.floor(room / 3))
  if (at <= 0 || stringWidth(before) <= left) return cut(text, width)
  const words = before.split(' ')
  while (words.length > 1 && stringWidth(words.join(' ')) > left) words.shift()
  const kept = words.length > 1 ? words.join(' ') : before.endsWith(' ') ? '' : (words[0] ?? '')
  return cut(`… ${kept}${text.slice(at)}`, width)
}

/** In typographic quotation marks; marks inside become single ones, a pair around the words is not doubled. */
export function quoted(text: string, width = Number.POSITIVE_INFINITY): string {
  const words = clean(text)
  const inner = words.slice(1, -1)
  const wrapped = /^["“”„«]/u.test(words) && /["”“»]$/u.test(words) && !/["“”„«»]/u.test(inner)
  return `“${cut(singleMarks(wrapped ? inner : words), width - 2)}”`
}

/** What was said: in quotation marks where all words are the speaker's own, bare where a report retells some. */
export const spoken = (words: string, form: Quotation['form'], width = Number.POSITIVE_INFINITY): string =>
  form === 'direct' ? quoted(words, width) : cut(clean(words).replace(/^that /u, ''), width)

function singleMarks(words: string): string {
  let open = false
  return words
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll('"', () => {
      open = !open
      return open ? '‘' : '’'
    })
}
