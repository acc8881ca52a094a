import type { Address, Identifier, ListedName, Listing } from '../../model/listing.ts'
import type { ListRow } from '../../model/snapshot.ts'
import type { Fields } from './columns.ts'
import { NOTHING } from './columns.ts'
import { readRemarks } from './remarks.ts'

/** An entry of sdn.csv in full: what the file has no column for is read from its remarks. */
export function listingOf(row: ListRow, list: string, authority: string): Listing {
  const fields = JSON.parse(row.source) as Fields
  const remarks = readRemarks(fields.Remarks ?? '')
  const craft = row.kind === 'vessel' || row.kind === 'aircraft'
  return {
    list,
    authority,
    key: row.key,
    kind: row.kind,
    names: [
      { name: row.name, strength: 'primary', type: null, script: null },
      ...(fields.aliases ?? []).map(aliasOf),
      ...remarks.names,
    ],
    births: remarks.births,
    identifiers: remarks.identifiers,
    addresses: (fields.addresses ?? [])
      .map(addressOf)
      .filter(({ text, country }) => text !== '' || country !== null),
    craft: craft
      ? {
          type: fields.Vess_type ?? null,
          flag: fields.Vess_flag ?? null,
          owner: fields.Vess_owner ?? null,
          callSign: fields.Call_Sign ?? null,
          tonnage: fields.Tonnage ?? null,
          number: craftNumber(remarks.identifiers),
        }
      : null,
    programmes: row.programmes,
    directives: row.directives,
    nationalities: remarks.nationalities,
    listedOn: null,
    remarks: fields.Remarks ?? null,
  }
}

/** alt.csv: type, name, remarks. */
const aliasOf = ([type, name]: string[]): ListedName => ({
  name: name ?? '',
  strength: 'strong',
  type: type ?? null,
  script: null,
})

/** add.csv: street, town, country, remarks. */
function addressOf([street, town, country]: string[]): Address {
  const there = (part: string | undefined) => part !== undefined && part !== NOTHING && part !== ''
  return {
    text: [street, town].filter(there).join(', '),
    country: there(country) ? (country ?? null) : null,
  }
}

const craftNumber = (identifiers: Identifier[]): string | null =>
  identifiers.find(({ kind }) => /IMO|Manufacturer's Serial|Construction Number/.test(kind))?.value ?? null
