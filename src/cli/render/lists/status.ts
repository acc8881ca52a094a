import type { StatusResult } from '../../../operations/lists/shown.ts'
import { hang, type Screen, styled } from '../screen.ts'
import { clean } from '../text.ts'
import { sayMoment } from './moments.ts'

/** What is kept of each list, and what is held back. */
export function renderStatus({ lists }: StatusResult, screen: Screen): string[] {
  if (lists.length === 0)
    return hang(screen, '', 'No list is kept yet; add a snapshot with: demarche lists add FILE.')
  return lists.flatMap((list) => [
    ...hang(screen, '', styled(screen, 'bold', `${list.list}  ${list.title}`)),
    ...hang(
      screen,
      '  ',
      list.first && list.last
        ? `${list.snapshots} snapshots, ${sayMoment(list.first)} … ${sayMoment(list.last)}; ${list.rows} rows in the last; ${list.formats.join(', ')}`
        : 'no snapshot that counts',
    ),
    ...list.held.flatMap(({ id, at, reason, origin }) =>
      hang(screen, '  ', `held back: ${id}, ${sayMoment(at)}, ${clean(origin)}: ${clean(reason)}`),
    ),
    ...(list.unreviewed.length > 0
      ? hang(screen, '  ', `programmes not in the reviewed table: ${clean(list.unreviewed.join(', '))}`)
      : []),
    ...list.odd
      .slice(0, SHOWN)
      .flatMap(({ code, key, field, value }) =>
        hang(screen, '  ', `odd: ${code} ${clean(key ?? '')} ${clean(field ?? '')} “${clean(value)}”`),
      ),
    ...(list.odd.length > SHOWN
      ? hang(screen, '  ', `and ${list.odd.length - SHOWN} more odd values; --json lists them all`)
      : []),
  ])
}

const SHOWN = 20
