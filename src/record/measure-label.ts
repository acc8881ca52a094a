import type { Target } from '../model/event.ts'
import type { Measure } from '../model/record.ts'
import type { MeasureKind, TargetKind } from '../model/vocabulary.ts'
import type { Told } from './event-likeness.ts'

const KIND_NAMES: { [kind in MeasureKind]: string } = {
  'asset-freeze': 'asset freezes',
  'entry-ban': 'entry bans',
  'trade-ban': 'trade bans',
  'import-ban': 'import bans',
  'export-control': 'export controls',
  'arms-embargo': 'arms embargo',
  financial: 'financial sanctions',
  'services-ban': 'services bans',
  'investment-ban': 'investment bans',
  'transport-ban': 'transport bans',
  'price-cap': 'price cap',
  secondary: 'secondary sanctions',
  tariff: 'tariffs',
  'media-ban': 'media bans',
  diplomatic: 'diplomatic measures',
  other: 'other measures',
}

const TARGET_NAMES: { [kind in TargetKind]: string } = {
  individual: 'person',
  entity: 'entity',
  vessel: 'vessel',
  aircraft: 'aircraft',
  diplomat: 'diplomat',
  sector: 'sector',
  measure: 'measure',
  state: 'state',
  mixed: 'target',
}

export const kindName = (kind: MeasureKind): string => KIND_NAMES[kind]

/** "persons", "entities", "aircraft". */
export function targetNoun(kind: TargetKind): string {
  const noun = TARGET_NAMES[kind]
  return noun === 'aircraft' ? noun : noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`
}

/** "12 persons", "about 20 entities"; `null` where no number is known. */
export function targetWords({ kind, count, bound, name }: Target): string | null {
  if (count === null) return name
  const about = bound && bound !== 'exact' ? `${bound.replace('-', ' ')} ` : ''
  return `${about}${count.toLocaleString('en')} ${count === 1 ? TARGET_NAMES[kind] : targetNoun(kind)}`
}

/** What a measure is called: its instrument, its kinds, its targets, else "sanctions". */
export function measureLabel(measure: Measure, told: readonly Told[]): string {
  const instrument = told.find(
    ({ value }) => value.action === 'impose' && value.instrument && value.instrument.kind !== 'unnamed',
  )
  if (instrument && measure.kinds.length === 0) return instrument.value.instrument?.name ?? 'sanctions'
  const kinds = measure.kinds.filter((kind) => kind !== 'other').map(kindName)
  if (kinds.length > 0) return kinds.join(', ')
  const targets = measure.targets
    .filter((target) => target.kind !== 'measure')
    .flatMap((each) => targetWords(each) ?? [])
  return targets.length > 0 ? `sanctions on ${targets.join(' + ')}` : 'sanctions'
}
