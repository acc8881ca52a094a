import type { Address, Birth, Identifier, ListedName, Listing } from '../../model/listing.ts'
import type { ListRow } from '../../model/snapshot.ts'
import type { Branch, Tree } from '../xml/entries.ts'
import { all, items, word } from '../xml/tree.ts'

/** An entry of the Security Council's list in full. */
export function listingOf(row: ListRow, list: string, authority: string): Listing {
  const tree = JSON.parse(row.source) as Branch
  const own = (name: string) => [...all(tree, `INDIVIDUAL_${name}`), ...all(tree, `ENTITY_${name}`)]
  return {
    list,
    authority,
    key: row.key,
    kind: row.kind,
    names: [
      { name: row.name, strength: 'primary', type: null, script: null },
      ...inScript(word(tree, 'NAME_ORIGINAL_SCRIPT')),
      ...own('ALIAS').flatMap(aliasesOf),
    ],
    births: [...own('DATE_OF_BIRTH').flatMap(bornOn), ...own('PLACE_OF_BIRTH').flatMap(bornAt)],
    identifiers: [...referenceOf(word(tree, 'REFERENCE_NUMBER')), ...own('DOCUMENT').flatMap(documentOf)],
    addresses: own('ADDRESS').flatMap(addressOf),
    craft: null,
    programmes: row.programmes,
    directives: [],
    nationalities: items(tree, 'NATIONALITY', 'VALUE').filter(
      (value): value is string => typeof value === 'string' && value !== '',
    ),
    listedOn: row.listedOn,
    remarks: word(tree, 'COMMENTS1'),
  }
}

const inScript = (name: string | null): ListedName[] =>
  name === null ? [] : [{ name, strength: 'strong', type: 'original script', script: scriptOf(name) }]

/** One ALIAS_NAME may hold several names, parted by "; " — but not inside brackets. */
function aliasesOf(alias: Tree): ListedName[] {
  const quality = word(alias, 'QUALITY')
  return (word(alias, 'ALIAS_NAME') ?? '')
    .split(/; (?![^(]*\))/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => ({
      name,
      strength: quality === 'Low' ? 'weak' : 'strong',
      type: quality,
      script: scriptOf(name),
    }))
}

const SCRIPTS = ['Arabic', 'Cyrillic', 'Han', 'Hangul', 'Hebrew', 'Greek', 'Thai', 'Devanagari'] as const
const TESTS = SCRIPTS.map((script) => [script, new RegExp(`^\\p{Script=${script}}`, 'u')] as const)

/** The script of the first letter; null for Latin and where there is none. */
function scriptOf(name: string): string | null {
  const letter = /\p{L}/u.exec(name)?.[0] ?? ''
  return TESTS.find(([, test]) => test.test(letter))?.[0] ?? null
}

/** "circa 1963", "1960 – 1965", "1971-05-02". */
function bornOn(birth: Tree): Birth[] {
  const type = word(birth, 'TYPE_OF_DATE')
  const exact = word(birth, 'DATE') ?? word(birth, 'YEAR')
  const range = [word(birth, 'FROM_YEAR'), word(birth, 'TO_YEAR')].filter((year) => year !== null)
  const date = exact ?? (range.length > 0 ? range.join(' – ') : null)
  if (date === null) return []
  return [{ date: type === 'APPROXIMATELY' ? `circa ${date}` : date, place: null }]
}

function bornAt(birth: Tree): Birth[] {
  const place = joined(birth, ['CITY', 'STATE_PROVINCE', 'COUNTRY'])
  return place === '' ? [] : [{ date: null, place }]
}

const joined = (tree: Tree, names: readonly string[]): string =>
  names
    .map((name) => word(tree, name))
    .filter((part) => part !== null)
    .join(', ')

const referenceOf = (value: string | null): Identifier[] =>
  value === null ? [] : [{ kind: 'UN reference', value, country: null }]

function documentOf(document: Tree): Identifier[] {
  const value = word(document, 'NUMBER')
  if (value === null) return []
  const kind = word(document, 'TYPE_OF_DOCUMENT') ?? 'document'
  return [{ kind, value, country: word(document, 'ISSUING_COUNTRY') ?? word(document, 'COUNTRY_OF_ISSUE') }]
}

function addressOf(address: Tree): Address[] {
  const text = joined(address, ['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE', 'NOTE'])
  const country = word(address, 'COUNTRY')
  return text === '' && country === null ? [] : [{ text, country }]
}
