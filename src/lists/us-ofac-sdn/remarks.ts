import type { Birth, Identifier, ListedName } from '../../model/listing.ts'

export interface Remarks {
  names: ListedName[]
  births: Birth[]
  nationalities: string[]
  identifiers: Identifier[]
}

/** Kinds of number that stand at the start of a remark, before the number itself. */
const NUMBERED =
  /^(?:alt\. )?((?:Tax ID|Registration|Business Registration|National ID|Passport|Cedula|NIT|RUC|Company|Identification|Personal ID|Government Gazette|Legal Entity|Commercial Registry|Economic Register|Folio Mercantil|Matricula Mercantil|License|Public Registration|Unified Social Credit Code|SWIFT\/BIC|BIK|MMSI|C\.R\.|C\.U\.R\.P\.|R\.F\.C\.|V\.A\.T\.|I\.F\.E\.|D\.N\.I\.|S\.S\.N\.|Vessel Registration Identification|Digital Currency Address|Aircraft Manufacturer's Serial|Aircraft Construction|Registration ID|Travel Document|Driver's License|Email Address|Website|Phone|Citizen's Card|Military Registration|Birth Certificate|Chamber of Commerce|Certificate of Incorporation|Trade License|Numero Unico de Identificacion Tributaria)(?: (?:Number|No\.|ID|IMO|#|- [A-Z0-9]{2,8}|\([A-Z]{2,5}\))){0,3}) (.+)$/

/** Birth data, other names, nationalities and numbers, which sdn.csv keeps in one text, parted by "; ". */
export function readRemarks(text: string): Remarks {
  const found: Remarks = { names: [], births: [], nationalities: [], identifiers: [] }
  for (const part of text.split('; ')) readPart(part.trim().replace(/\.$/, ''), found)
  return found
}

function readPart(part: string, found: Remarks): void {
  const other = /^(?:alt\. )?((?:a|f|n)\.k\.a\.) '(.+)'$/.exec(part)
  if (other) {
    found.names.push({ name: other[2] ?? '', strength: 'weak', type: other[1] ?? null, script: null })
    return
  }
  const born = /^(?:alt\. )?(DOB|POB) (.+)$/.exec(part)
  if (born) {
    const value = born[2] ?? null
    found.births.push(born[1] === 'DOB' ? { date: value, place: null } : { date: null, place: value })
    return
  }
  const of = /^(?:alt\. )?(?:nationality|citizen) (.+)$/.exec(part)?.[1]
  if (of !== undefined) {
    if (!found.nationalities.includes(of)) found.nationalities.push(of)
    return
  }
  const number = NUMBERED.exec(part)
  if (number) found.identifiers.push(identifierOf(number[1] ?? '', number[2] ?? ''))
}

/** "7702070139 (Russia)" → number and country. */
function identifierOf(kind: string, words: string): Identifier {
  const found = /^(.+?) \(([A-Z][^()]+)\)/.exec(words)
  return found
    ? { kind, value: found[1] ?? '', country: found[2] ?? null }
    : { kind, value: words, country: null }
}
