import type { Change, DiffResult } from '../../../operations/lists/shown.ts'
import { hang, type Screen, styled } from '../screen.ts'
import { clean } from '../text.ts'
import { sayMoment, sayShown } from './moments.ts'

/** What changed between two days, grouped by the scrapes between which it was seen. */
export function renderDiff(result: DiffResult, screen: Screen): string[] {
  const { from, to, added, removed, changed } = result
  return [
    ...hang(
      screen,
      '',
      styled(
        screen,
        'bold',
        `From ${from} to ${to}: +${added.length} added, −${removed.length} removed, ${changed.length} changed`,
      ),
    ),
    ...result.snapshots.flatMap((each) =>
      hang(screen, '  ', `${each.list}: ${sayShown(each.from)} → ${sayShown(each.to)}`),
    ),
    ...result.notes.flatMap((note) => hang(screen, '  ', note)),
    ...group('ADDED', added, screen, () => ''),
    ...group('REMOVED', removed, screen, () => ''),
    ...group('CHANGED', changed, screen, ({ fields }) => fields.join(', ')),
  ]
}

function group<Row extends Change>(
  title: string,
  rows: Row[],
  screen: Screen,
  more: (row: Row) => string,
): string[] {
  if (rows.length === 0) return []
  const observed = Map.groupBy(rows, ({ observedBetween }) => observedBetween.map(sayMoment).join(' and '))
  return [
    '',
    styled(screen, 'bold', `${title} (${rows.length})`),
    ...[...observed].flatMap(([between, some]) => [
      ...hang(screen, '  ', `${some.length} seen between ${between}`),
      ...some.flatMap((row) =>
        hang(
          screen,
          '    ',
          [`${row.list} ${clean(row.id)}  ${clean(row.name)}`, clean(row.programs.join(', ')), more(row)]
            .filter((part) => part !== '')
            .join('  '),
        ),
      ),
    ]),
  ]
}
