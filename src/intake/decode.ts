import { InputError } from '../errors.ts'
import { binaryKind } from './binary.ts'
import { declaredCharsets } from './charsets.ts'
import { sniffSingleByte, sniffUtf16 } from './sniff.ts'

/** Largest input taken, in bytes. */
export const MAX_BYTES = 20 * 1024 * 1024

/** Refuses an input by its size alone, before it is read. `size` is in bytes. */
export function refuseOversized(size: number, source: string): void {
  if (size > MAX_BYTES)
    throw new InputError(
      `${source} is too large for one report: ${Math.ceil(size / 1024 / 1024)} MB, at most 20 MB; split it into its reports.`,
    )
}

/**
 * Text of an input whose encoding is unknown, without its byte-order mark. A mark wins, then valid UTF-8, then the
 * declaration (HTTP header, XML declaration, meta element), then the statistics of its letters.
 * Throws InputError for binary data.
 */
export function decode(bytes: Uint8Array, source: string, contentType = ''): string {
  refuseOversized(bytes.length, source)
  const marked = byMark(bytes)
  if (marked !== null) return marked
  const kind = binaryKind(bytes)
  if (kind) throw new InputError(notText(source, kind))
  const wide = sniffUtf16(bytes)
  if (wide) return utf16(bytes, wide)
  if (bytes.includes(0)) throw new InputError(notText(source, 'binary data'))
  const utf8 = asUtf8(bytes)
  const declared = declaredCharsets(bytes, contentType)
  if (utf8.exact && !declared.some(isEscaped)) return utf8.text
  for (const charset of declared) {
    if (charset === 'utf-8') {
      if (utf8.nearly) return utf8.text
      continue
    }
    const guess = sniffSingleByte(bytes)
    return byCharset(bytes, charset === 'windows-1252' && guess !== 'windows-1252' ? guess : charset)
  }
  return utf8.nearly ? utf8.text : byCharset(bytes, sniffSingleByte(bytes))
}

export const notText = (source: string, kind: string): string =>
  `${source} is ${kind}, not text or HTML; save its text as .txt or .html and give that.`

/** Encodings that write other scripts in ASCII bytes, so that valid UTF-8 proves nothing. */
const isEscaped = (charset: string): boolean => charset === 'iso-2022-jp' || charset.startsWith('utf-16')

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8').decode(bytes)
  if (a === 0xff && b === 0xfe) return utf16(bytes.subarray(2), 'le')
  if (a === 0xfe && b === 0xff) return utf16(bytes.subarray(2), 'be')
  return null
}

/** Unlike TextDecoder, leaves lone surrogates as they are. An odd last byte is dropped. */
function utf16(bytes: Uint8Array, order: 'le' | 'be'): string {
  const even = Buffer.from(bytes.subarray(0, bytes.length & ~1))
  return (order === 'be' ? even.swap16() : even).toString('utf16le')
}

function byCharset(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(charset).decode(bytes)
}

/** `nearly`: a few broken places in text that is UTF-8 otherwise, such as a cut-off end. */
function asUtf8(bytes: Uint8Array): { text: string; exact: boolean; nearly: boolean } {
  const text = new TextDecoder('utf-8').decode(bytes)
  let broken = 0
  let wide = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0xfffd) broken++
    else if (code > 127) wide++
  }
  return { text, exact: broken === 0 || isValid(bytes), nearly: broken * 10 <= wide }
}

function isValid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
