import type { CountResult } from '../../../operations/lists/shown.ts'
import { hang, type Screen, styled } from '../screen.ts'
import { sayShown } from './moments.ts'

/** A count with everything that it needs to be defended. */
export function renderCount(result: CountResult, screen: Screen): string[] {
  const { count, unit, unknown, byKind, byList, gross } = result
  const line = (name: string, text: string) => hang(screen, `  ${name.padEnd(11)}`, text)
  const lists = Object.entries(byList)
  return [
    ...hang(
      screen,
      '',
      styled(screen, 'bold', `${count} ${unit}${unknown > 0 ? `, and ${unknown} unknown` : ''}`),
    ),
    ...line('definition', result.definition),
    ...line('filters', sayFilters(result.filters)),
    ...line(
      'kinds',
      `${byKind.person} persons, ${byKind.entity} entities, ${byKind.vessel} vessels, ${byKind.aircraft} aircraft`,
    ),
    ...(lists.length > 1 ? line('lists', lists.map(([list, own]) => `${list} ${own}`).join(', ')) : []),
    ...(gross
      ? line(
          'gross',
          `${gross.additions} additions, ${gross.removals} removals, net ${gross.net}${gross.unsureRemovals > 0 ? `; ${gross.unsureRemovals} more removals perhaps on other days` : ''}`,
        )
      : []),
    ...result.snapshots.flatMap((snapshot) => line('source', `${snapshot.list} ${sayShown(snapshot)}`)),
    ...result.notes.flatMap((note) => line('note', note)),
  ]
}

function sayFilters({
  list,
  authority,
  program,
  party,
  kind,
  inForceOn,
  madeBetween,
}: CountResult['filters']): string {
  const said = [
    list && `list ${list}`,
    authority && `authority ${authority}`,
    program && `programme ${program}`,
    party && `regime of ${party}`,
    kind && `kind ${kind}`,
    inForceOn && `in force on ${inForceOn}`,
    madeBetween && `made between ${madeBetween.join(' and ')}`,
  ].filter(Boolean)
  return said.length > 0 ? said.join(', ') : 'none'
}
