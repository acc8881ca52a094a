// An OFAC XML of any size, written here: invented entries in the true structure.

const SYLLABLES = ['ba', 'ko', 'ri', 'ta', 'mu', 'sel', 'vor', 'nik', 'dan', 'ze', 'lu', 'par']
const PROGRAMMES = ['RUSSIA-EO14024', 'SDGT', 'IRAN', 'CUBA', 'BELARUS-EO14038', 'CYBER2']
const COUNTRIES = ['Russia', 'Iran', 'Cuba', 'Belarus', 'Turkey', 'China']

const pick = <T>(from: readonly T[], n: number): T => from[n % from.length] as T
const name = (n: number): string =>
  [n, n * 7 + 1, n * 13 + 2].map((each) => pick(SYLLABLES, Math.floor(each / 3))).join('')

const item = (list: string, one: string, n: number, count: number, inner: (k: number) => string): string =>
  `    <${list}>\n${Array.from({ length: count }, (_, k) => `      <${one}>\n        <uid>${n * 40 + k}</uid>\n${inner(k)}      </${one}>\n`).join('')}    </${list}>\n`

function entry(n: number): string {
  const country = pick(COUNTRIES, n)
  return [
    `  <sdnEntry>\n    <uid>${n + 1}</uid>\n    <firstName>${name(n)}</firstName>\n    <lastName>${name(n + 5).toUpperCase()} ${n}</lastName>\n`,
    `    <sdnType>${n % 3 === 0 ? 'Individual' : 'Entity'}</sdnType>\n`,
    `    <programList>\n      <program>${pick(PROGRAMMES, n)}</program>\n    </programList>\n`,
    item(
      'idList',
      'id',
      n,
      2 + (n % 4),
      (k) =>
        `        <idType>Tax ID No.</idType>\n        <idNumber>${n * 31 + k}</idNumber>\n        <idCountry>${country}</idCountry>\n`,
    ),
    item(
      'akaList',
      'aka',
      n,
      1 + (n % 6),
      (k) =>
        `        <type>a.k.a.</type>\n        <category>strong</category>\n        <lastName>${name(n + k).toUpperCase()} &amp; ${k}</lastName>\n`,
    ),
    item(
      'addressList',
      'address',
      n,
      1 + (n % 3),
      () =>
        `        <address1>${n % 90} ${name(n + 2)} street</address1>\n        <city>${name(n + 9)}</city>\n        <country>${country}</country>\n`,
    ),
    '  </sdnEntry>\n',
  ].join('')
}

/** Pieces of a file of at least `bytes` bytes, without ever holding more than one of them. */
export function* ofacXml(bytes: number): Generator<string> {
  // The number of entries is told before them, so they are counted first.
  let entries = 0
  for (let size = 0; size < bytes; entries++) size += entry(entries).length
  yield `<?xml version="1.0" standalone="yes"?>\n<sdnList xmlns="https://example.org/sdn">\n  <publshInformation>\n    <Publish_Date>03/28/2025</Publish_Date>\n    <Record_Count>${entries}</Record_Count>\n  </publshInformation>\n`
  let piece = ''
  for (let n = 0; n < entries; n++) {
    piece += entry(n)
    if (piece.length < 1 << 16) continue
    yield piece
    piece = ''
  }
  yield `${piece}</sdnList>\n`
}
