import type { Address, Identifier, ListedName, Listing } from '../../model/listing.ts'
import type { ListRow } from '../../model/snapshot.ts'
import type { Branch, Tree } from '../xml/entries.ts'
import { all, items, word } from '../xml/tree.ts'

/** An entry of sdn.xml or consolidated.xml in full. */
export function listingOf(row: ListRow, list: string, authority: string): Listing {
  const tree = JSON.parse(row.source) as Branch
  const identifiers = items(tree, 'idList', 'id').flatMap(identifierOf)
  const vessel = all(tree, 'vesselInfo')[0]
  return {
    list,
    authority,
    key: row.key,
    kind: row.kind,
    names: [
      { name: row.name, strength: 'primary', type: null, script: null },
      ...items(tree, 'akaList', 'aka').map(aliasOf),
    ],
    births: [
      ...items(tree, 'dateOfBirthList', 'dateOfBirthItem').map((item) => ({
        date: word(item, 'dateOfBirth'),
        place: null,
      })),
      ...items(tree, 'placeOfBirthList', 'placeOfBirthItem').map((item) => ({
        date: null,
        place: word(item, 'placeOfBirth'),
      })),
    ],
    identifiers,
    addresses: items(tree, 'addressList', 'address').map(addressOf),
    craft: vessel
      ? {
          type: word(vessel, 'vesselType'),
          flag: word(vessel, 'vesselFlag'),
          owner: word(vessel, 'vesselOwner'),
          callSign: word(vessel, 'callSign'),
          tonnage: word(vessel, 'tonnage'),
          number: identifiers.find(({ kind }) => kind.includes('Vessel Registration'))?.value ?? null,
        }
      : null,
    programmes: row.programmes,
    directives: row.directives,
    nationalities: [
      ...new Set(
        [...items(tree, 'nationalityList', 'nationality'), ...items(tree, 'citizenshipList', 'citizenship')]
          .map((item) => word(item, 'country'))
          .filter((country) => country !== null),
      ),
    ],
    listedOn: row.listedOn,
    remarks: word(tree, 'remarks'),
  }
}

function aliasOf(aka: Tree): ListedName {
  return {
    name: [word(aka, 'lastName'), word(aka, 'firstName')].filter((part) => part !== null).join(', '),
    strength: word(aka, 'category') === 'weak' ? 'weak' : 'strong',
    type: word(aka, 'type'),
    script: null,
  }
}

/** Some of OFAC's "ids" are remarks without a number. */
function identifierOf(id: Tree): Identifier[] {
  const kind = word(id, 'idType')
  const value = word(id, 'idNumber')
  return kind === null || value === null ? [] : [{ kind, value, country: word(id, 'idCountry') }]
}

const PARTS = ['address1', 'address2', 'address3', 'city', 'stateOrProvince', 'postalCode'] as const

const addressOf = (address: Tree): Address => ({
  text: PARTS.map((part) => word(address, part))
    .filter((part) => part !== null)
    .join(', '),
  country: word(address, 'country'),
})
