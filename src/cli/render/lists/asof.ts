import type { AsOfResult, ShownListing, SnapshotName } from '../../../operations/lists/shown.ts'
import { hang, type Screen, styled } from '../screen.ts'
import { clean } from '../text.ts'

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

/** "2024-02-23T18:43:23Z (9f3ac1d2)". */
export const sayShown = ({ at, sha256 }: SnapshotName): string => `${sayMoment(at)} (${sha256.slice(0, 8)})`

export const sayMoment = (at: string): string => at.replace(/\.\d{3}Z$/, 'Z')

function group(title: string, listings: (ShownListing & { why?: string })[], screen: Screen): string[] {
  if (listings.length === 0) return []
  return [
    '',
    styled(screen, 'bold', `${title} (${listings.length})`),
    ...listings.flatMap((listing) => [
      ...hang(screen, '  ', `${listing.list} ${clean(listing.id)}  ${clean(listing.name)}  ${listing.kind}`),
      ...hang(screen, '    ', styled(screen, 'dim', details(listing))),
    ]),
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
