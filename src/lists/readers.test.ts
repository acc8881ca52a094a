import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Listing, Oddity } from '../model/index.ts'
import { fieldsOf } from './fields.ts'
import { recognise, SOURCES } from './formats.ts'
import { BrokenFile } from './list-format.ts'

const fixture = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const SDN = fixture('us-ofac-sdn/fixture/sdn.csv')
const OTHER = fixture('ofac/fixture/consolidated.xml')
const UN = fixture('un-sc/fixture/consolidated.xml')

/** Reads a whole text in pieces of `size`; every listing in full. */
function readAll(text: string, size = 7) {
  const found = recognise(text.slice(0, 65_536))
  if (!found) throw new Error('not recognised')
  const odd: Oddity[] = []
  const parser = found.format.parser((oddity) => odd.push(oddity))
  const rows = []
  for (let at = 0; at < text.length; at += size) rows.push(...parser.push(text.slice(at, at + size)))
  const end = parser.end()
  rows.push(...end.rows)
  const listings: Listing[] = rows.map((row) => found.format.listing(row, found.list, 'X'))
  return { ...found, rows, end: { ...end, publishedAt: parser.publishedAt() }, odd, listings }
}

test('a format is told by its content', () => {
  expect(recognise(SDN)?.list).toBe('us-ofac-sdn')
  expect(recognise(OTHER)?.list).toBe('us-ofac-cons')
  expect(recognise(OTHER.replaceAll(/<program>[^<]*/g, '<program>CUBA'))?.list).toBe('us-ofac-sdn')
  expect(recognise(UN)?.list).toBe('un-sc')
  for (const text of ['', 'name,country\nA,B\n', '<html><body>No list.</body></html>', '{"a":1}'])
    expect(recognise(text)).toBeNull()
  expect(SOURCES.map(({ list }) => list)).toEqual(['us-ofac-sdn', 'us-ofac-cons', 'un-sc'])
})

test('sdn.csv: cells, nulls, several programmes, remarks and the end mark, however the pieces fall', () => {
  for (const size of [1, 7, 100, 100_000]) {
    const { rows, end, odd, listings } = readAll(SDN, size)
    expect(rows.map(({ key, kind }) => [key, kind])).toEqual([
      ['101', 'entity'],
      ['102', 'person'],
      ['103', 'vessel'],
      ['104', 'entity'],
      ['105', 'aircraft'],
    ])
    expect(end).toMatchObject({ whole: true, publishedAt: null })
    expect(odd).toEqual([])
    expect(listings[0]).toMatchObject({
      names: [{ name: 'HARBOUR LANTERN TRADING CO., LTD.' }],
      remarks: null,
    })
    expect(listings[1]).toMatchObject({
      programmes: ['SDGT', 'RUSSIA-EO14024'],
      nationalities: ['Russia', 'Cyprus'],
      births: [
        { date: '03 Mar 1971', place: null },
        { date: null, place: 'Tula, Russia' },
      ],
      identifiers: [
        { kind: 'Passport', value: '75X1234567', country: 'Russia' },
        { kind: 'Tax ID No.', value: '770000000000', country: 'Russia' },
      ],
    })
    expect(listings[1]?.names[1]).toMatchObject({ name: 'THE LANTERN', strength: 'weak' })
    expect(listings[2]?.craft).toMatchObject({ type: 'Crude Oil Tanker', flag: 'Russia', callSign: 'UBXX1' })
    expect(listings[3]).toMatchObject({ directives: ['EO13662/1'] })
  }
})

test('sdn.csv without its end mark is not whole; odd lines are dropped and told', () => {
  const lines = SDN.split('\r\n')
  expect(readAll(lines.slice(0, 4).join('\r\n')).end.whole).toBe(false)
  const many = Array.from({ length: 300 }, (_, n) => (lines[0] ?? '').replace('101', String(1000 + n)))
  const { rows, odd } = readAll([...many, many[0], '7,"A",B', '\u001a'].join('\r\n'))
  expect(rows).toHaveLength(300)
  expect(readAll(SDN.replace('HARBOUR', '\ufffd')).odd).toMatchObject([{ code: 'bad-character', key: '101' }])
  expect(odd.map(({ code }) => code)).toEqual(['key-twice', 'broken-line'])
  expect(() => readAll([...many.slice(0, 20), '7,"A",B', '\u001a'].join('\r\n'))).toThrow(/12 cells/)
})

test('OFAC XML: the other list, its date and count, directives, entities of XML only', () => {
  const { list, rows, end, odd, listings } = readAll(OTHER)
  expect(list).toBe('us-ofac-cons')
  expect(end).toMatchObject({ publishedAt: '2025-03-28', announced: 3 })
  expect(rows.map(({ key, name }) => [key, name])).toEqual([
    ['501', 'VOSTOKIN, Arseny & Sons'],
    ['502', 'BANK OF LANTERNS'],
    ['503', 'LANTERN CHIPS'],
  ])
  expect(odd).toEqual([])
  expect(listings[0]).toMatchObject({
    nationalities: ['Russia'],
    births: [{ date: 'circa 1971', place: null }],
  })
  expect(listings[0]?.names[1]).toMatchObject({ name: 'THE LANTERN', strength: 'weak' })
  expect(listings[1]).toMatchObject({
    directives: ['EO13662/1', 'EO14024/3'],
    listedOn: '2022-02-24',
    addresses: [{ text: '1 Lantern Street, Moscow', country: 'Russia' }],
  })
})

test('the UN list: names in order, other names, days, elements that are not known', () => {
  const { rows, end, odd, listings } = readAll(UN)
  expect(end.publishedAt).toBe('2020-12-01T01:31:19.923Z')
  expect(rows.map(({ key, name, kind, listedOn }) => [key, name, kind, listedOn])).toEqual([
    ['7000001', 'ARSENY VOSTOKIN', 'person', '2010-06-09'],
    ['7000002', 'LANTERN INDUSTRIES GROUP', 'entity', '2016-11-30'],
  ])
  expect(odd).toEqual([{ code: 'unknown-element', key: '7000002', field: 'LANTERNS', value: '"3"' }])
  expect(fieldsOf(rows[1]?.source ?? '')).toMatchObject({
    DATAID: '7000002',
    ENTITY_ALIAS: { QUALITY: 'a.k.a.', ALIAS_NAME: 'LIG' },
  })
  expect(fieldsOf(rows[0]?.source ?? '').INDIVIDUAL_ALIAS).toHaveLength(2)
  expect(listings[0]?.names.map(({ name, strength, script }) => [name, strength, script])).toEqual([
    ['ARSENY VOSTOKIN', 'primary', null],
    ['آرسنی وستوکین', 'strong', 'Arabic'],
    ['Arseni Vostokin', 'strong', null],
    ['A. Vostokin', 'strong', null],
    ['Lantern (the Elder; the Younger)', 'weak', null],
  ])
  expect(listings[0]).toMatchObject({
    births: [
      { date: 'circa 1963', place: null },
      { date: null, place: 'Shiraz, Iran (Islamic Republic of)' },
    ],
    nationalities: ['Iran (Islamic Republic of)'],
    remarks: 'Keeper of lanterns.',
  })
})

test('the layout of an XML file is no change of its entries', () => {
  const flat = UN.replace(/>\s+</g, '><').replace('Keeper of\n        lanterns', 'Keeper of lanterns')
  expect(readAll(flat).rows.map(({ source }) => source)).toEqual(readAll(UN).rows.map(({ source }) => source))
})

test('what is no plain, whole XML is refused', () => {
  const bad = [
    UN.replace('<CONSOLIDATED_LIST', '<!DOCTYPE x [<!ENTITY a "b">]>\n<CONSOLIDATED_LIST'),
    UN.replace('LANTERN INDUSTRIES', '&lantern; INDUSTRIES'),
    UN.slice(0, -60),
    UN.replace('<DATAID>7000002</DATAID>', ''),
    OTHER.replace('<uid>503</uid>', ''),
    UN.replace('<LANTERNS>3</LANTERNS>', `${'<a>'.repeat(60)}${'</a>'.repeat(60)}`),
  ]
  for (const text of bad) expect(() => readAll(text)).toThrow(BrokenFile)
})
