import { createHash } from 'node:crypto'

/** `sha256:` and the hex digest of a text in NFC with runs of white space folded to one space. */
export function textHash(text: string): string {
  const folded = text
    .normalize('NFC')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim()
  return `sha256:${createHash('sha256').update(folded, 'utf8').digest('hex')}`
}
