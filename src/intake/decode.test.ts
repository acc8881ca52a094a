import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from './decode.ts'

const RUSSIAN =
  'Министерство иностранных дел объявило об ответных мерах, сообщил в пятницу его представитель.'
const FRENCH =
  'Le Conseil a prolongé les mesures « jusqu’au 31 juillet », a déclaré le ministère à Genève, où siège la délégation.'

/** Windows-1251 for Russian letters, KOI8-R likewise, Windows-1252 for what it has at 0x80–0xFF. */
const encoded = (text: string, charset: string): Buffer => {
  const decoder = new TextDecoder(charset)
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return Buffer.from(Array.from(text, (letter) => bytes.get(letter) ?? 63))
}

const be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()
const read = (bytes: Uint8Array, contentType?: string) => decode(bytes, 'x', contentType)

describe('decode', () => {
  it('goes by the byte-order mark', () => {
    expect(read(Buffer.from(`\uFEFF${RUSSIAN}`))).toBe(RUSSIAN)
    expect(read(Buffer.from(`\uFEFF${RUSSIAN}`, 'utf16le'))).toBe(RUSSIAN)
    expect(read(be(`\uFEFF${RUSSIAN}`))).toBe(RUSSIAN)
  })

  it('knows UTF-16 without a mark', () => {
    for (const text of [RUSSIAN, FRENCH, 'The ban takes effect in June — “at last”.']) {
      expect(read(Buffer.from(text, 'utf16le'))).toBe(text)
      expect(read(be(text))).toBe(text)
    }
  })

  it('tells single-byte encodings by their letters', () => {
    expect(read(encoded(RUSSIAN, 'windows-1251'))).toBe(RUSSIAN)
    expect(read(encoded(RUSSIAN, 'koi8-r'))).toBe(RUSSIAN)
    expect(read(encoded(FRENCH, 'windows-1252'))).toBe(FRENCH)
    expect(read(encoded('“No,” he said – “never.” The embassy’s door was shut.', 'windows-1252'))).toContain(
      '“never.”',
    )
  })

  it('follows a declaration in the header, the XML declaration or a meta element', () => {
    const greek = 'Η Αθήνα ανανέωσε τα μέτρα.'
    expect(read(encoded(greek, 'windows-1253'), 'text/html; charset=windows-1253')).toBe(greek)
    const xml = `<?xml version="1.0" encoding="ISO-8859-7"?><p>${greek}</p>`
    expect(read(encoded(xml, 'iso-8859-7'))).toBe(xml)
    const meta = `<meta http-equiv=Content-Type content="text/html; charset=iso-8859-7"><p>${greek}`
    expect(read(encoded(meta, 'iso-8859-7'))).toBe(meta)
  })

  it('survives a wrong declaration', () => {
    const cyrillic = `<meta charset="utf-8"><p>${RUSSIAN}`
    expect(read(encoded(cyrillic, 'windows-1251'))).toBe(cyrillic)
    expect(read(Buffer.from(RUSSIAN), 'text/plain; charset=windows-1251')).toBe(RUSSIAN)
    expect(read(encoded(RUSSIAN, 'windows-1251'), 'text/plain; charset=iso-8859-1')).toBe(RUSSIAN)
    expect(read(encoded(FRENCH, 'windows-1252'), 'text/plain; charset=nonsense')).toBe(FRENCH)
  })

  it('keeps UTF-8 that is broken in a place', () => {
    const cut = Buffer.from(RUSSIAN).subarray(0, -2)
    expect(read(cut).startsWith('Министерство иностранных дел')).toBe(true)
  })

  it('names what is no text', () => {
    for (const [bytes, kind] of [
      ['%PDF-1.5', 'a PDF document'],
      ['\x1f\x8b\x08', 'gzip-compressed data'],
      ['\x89PNG\r\n\x1a\n', 'a PNG image'],
      ['\xff\xd8\xff\xe0', 'a JPEG image'],
      ['a\0b\0\0\0c', 'binary data'],
    ] as const)
      expect(() => read(Buffer.from(bytes, 'latin1'))).toThrow(`x is ${kind}, not text or HTML`)
  })

  it('returns any text as it was encoded', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => !/[\0\uFEFF]/.test(value))
    fc.assert(
      fc.property(text, (value) => {
        expect(read(Buffer.from(`\uFEFF${value}`))).toBe(value)
        expect(read(Buffer.from(`\uFEFF${value}`, 'utf16le'))).toBe(value)
        expect(read(be(`\uFEFF${value}`))).toBe(value)
        expect(read(Buffer.from(`Plain words first, then: ${value}`))).toBe(
          `Plain words first, then: ${value}`,
        )
      }),
    )
  })

  it('never fails on bytes but by saying so', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        try {
          expect(typeof read(bytes)).toBe('string')
        } catch (error) {
          expect((error as Error).message).toContain('not text or HTML')
        }
      }),
    )
  })
})
