import type { RawInput } from './raw-input.ts'

/** Beginnings that only HTML has. */
const HTML_START =
  /^\s{0,200}(?:<\?xml[^>]{0,200}\?>\s{0,200})?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s{0,200}){0,5}<(?:!doctype\s+html|html|head|body|meta|title|article|section|main|div|p|h1|table)[\s>/]/i

/**
 * Whether an input is HTML: given as such, called so by its content type or its file name, or beginning like it.
 * Plain text with stray tags stays text, and so does what was given as text.
 */
export function isHtml(raw: RawInput, decoded: string): boolean {
  if (raw.html !== undefined) return true
  if (raw.text !== undefined) return false
  if (/html/i.test(raw.contentType ?? '')) return true
  if (/\.x?html?$/i.test(raw.source.split(/[?#]/)[0] ?? '')) return true
  const start = HTML_START.exec(decoded.slice(0, 8_000))?.[0]
  if (!start) return false
  // A text file may begin with a stray tag; only a whole page makes it HTML.
  return !/\.(?:txt|md)$/i.test(raw.source) || /<(?:!doctype|html|head|body)/i.test(start)
}
