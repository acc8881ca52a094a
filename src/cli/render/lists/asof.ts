import type { Address, Listing } from '../../../model/listing.ts'
import type { AsOfResult, ShownListing } from '../../../operations/lists/shown.ts'
import { hang, type Screen, styled } from '../screen.ts'
import { clean } from '../text.ts'
import { sayShown } from './moments.ts'

/** Who was listed on a day, one entry a line or two, with what the answer rests on. */
export function renderAsOf(result: AsOfResult, screen: Screen): string[] {
  const { date, count, unknown, listings, unknownListings } = result
  return [
    ...hang(screen, '', styled(screen, 'bold', `On ${date}: ${count} listed, ${unknown} unknown`)),
    ...result.evidence.flatMap(({ list, before, after, ageDays }) =>
      hang(
        screen,
        '  ',
        `${list}: ${before ? `seen ${sayShown(before)}` : 'nothing seen so early'}${
          after ? `, next ${sayShown(after)}` : ', nothing later'
        }${ageDays ? `; evidence ${ageDays} days old` : ''}`,
      ),
    ),
    ...result.notes.flatMap((note) => hang(screen, '  ', note)),
    ...group('LISTED', listings, screen),
    ...group('UNKNOWN BETWEEN TWO SNAPSHOTS', unknownListings, screen),
  ]
}

function group(title: string, listings: (ShownListing & { why?: string })[], screen: Screen): string[] {
  if (listings.length === 0) return []
  return [
    '',
    styled(screen, 'bold', `${title} (${listings.length})`),
    ...listings.flatMap((listing) => [
      ...hang(screen, '  ', `${listing.list} ${clean(listing.id)}  ${clean(listing.name)}  ${listing.kind}`),
      ...hang(screen, '    ', styled(screen, 'dim', details(listing))),
      ...(listing.entry ? entryLines(listing.entry, screen) : []),
    ]),
  ]
}

/** What an entry says of its target, a kind of fact a line. */
function entryLines(
  { names, births, identifiers, addresses, nationalities }: Listing,
  screen: Screen,
): string[] {
  const line = (lead: string, facts: string[]) =>
    facts.length > 0 ? hang(screen, '    ', clean(`${lead}: ${facts.join('; ')}`)) : []
  const at = ({ text, country }: Address) => [text, country ?? ''].filter((part) => part !== '').join(', ')
  return [
    ...line(
      'also',
      names.slice(1).map(({ name, strength }) => (strength === 'weak' ? `${name} (weak)` : name)),
    ),
    ...line(
      'born',
      births.map(({ date, place }) => date ?? place ?? ''),
    ),
    ...line('of', nationalities),
    ...line(
      'numbers',
      identifiers.map(({ kind, value, country }) => `${kind} ${value}${country ? ` (${country})` : ''}`),
    ),
    ...line('addresses', addresses.map(at)),
  ]
}

function details({ programs, regimes, listedOn, intervals, why }: ShownListing & { why?: string }): string {
  const instruments = [
    ...new Set(regimes.map(({ instrument, measures }) => `${instrument}: ${measures.join(', ')}`)),
  ]
  return [
    clean(programs.join(', ')),
    ...instruments,
    listedOn ? `claims ${listedOn}` : '',
    intervals.length > 1 ? `listed for the ${ordinal(intervals.length)} time` : '',
    why ?? '',
  ]
    .filter((part) => part !== '')
    .join('; ')
}

const ordinal = (count: number): string => ['first', 'second', 'third'][count - 1] ?? `${count}th`
