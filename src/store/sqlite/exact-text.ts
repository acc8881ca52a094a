/**
 * A string as SQLite can hold it without loss: text, or UTF-16 as a blob where it has lone surrogates, which UTF-8
 * cannot express, or NUL, at which readers of SQLite text may stop.
 */
export const toStored = (text: string): string | Uint8Array =>
  text.isWellFormed() && !text.includes('\0') ? text : Buffer.from(text, 'utf16le')

/** The string that `toStored` was given. */
export function fromStored(value: unknown): string {
  if (typeof value === 'string') return value
  const { buffer, byteOffset, byteLength } = value as Uint8Array
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf16le')
}
