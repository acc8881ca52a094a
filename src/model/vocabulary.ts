/** The closed vocabularies, version 1. Codes such as CAMEO are for export; people see these words. */

export const ACTIONS = [
  'impose',
  'expand',
  'extend',
  'maintain',
  'ease',
  'suspend',
  'lift',
  'waive',
  'evade',
  'block',
  'expel',
  'recall',
  'close',
  'seize',
  'meet',
  'call',
  'message',
  'negotiate',
  'suspend-dialogue',
  'cooperate',
  'summon',
  'accuse',
  'condemn',
  'deny',
  'praise',
] as const
export type Action = (typeof ACTIONS)[number]

/** What is claimed of an event: `possible` is weighed, mulled, under discussion or hedged. */
export const MODALITIES = [
  'done',
  'planned',
  'possible',
  'threatened',
  'proposed',
  'demanded',
  'refused',
] as const
export type Modality = (typeof MODALITIES)[number]

export const POLARITIES = ['affirmed', 'negated'] as const
export type Polarity = (typeof POLARITIES)[number]

export const SOURCINGS = ['official', 'named', 'anonymous', 'media', 'narrator'] as const
export type Sourcing = (typeof SOURCINGS)[number]

export const TARGET_KINDS = [
  'individual',
  'entity',
  'vessel',
  'aircraft',
  'diplomat',
  'sector',
  'measure',
  'state',
  'mixed',
] as const
export type TargetKind = (typeof TARGET_KINDS)[number]

export const TARGET_BOUNDS = ['exact', 'about', 'at-least', 'at-most'] as const
export type TargetBound = (typeof TARGET_BOUNDS)[number]

export const FIGURE_BOUNDS = [...TARGET_BOUNDS, 'record'] as const
export type FigureBound = (typeof FIGURE_BOUNDS)[number]

export const MEASURE_KINDS = [
  'asset-freeze',
  'entry-ban',
  'trade-ban',
  'import-ban',
  'export-control',
  'arms-embargo',
  'financial',
  'services-ban',
  'investment-ban',
  'transport-ban',
  'price-cap',
  'secondary',
  'tariff',
  'media-ban',
  'diplomatic',
  'other',
] as const
export type MeasureKind = (typeof MEASURE_KINDS)[number]

export const INSTRUMENT_KINDS = [
  'order',
  'statute',
  'regulation',
  'decision',
  'resolution',
  'notice',
  'nickname',
  'unnamed',
] as const
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number]

/** `review` lapses unless renewed, `end` is a fixed end, `deadline` is a day set to another side. */
export const UNTIL_KINDS = ['review', 'end', 'deadline'] as const
export type UntilKind = (typeof UNTIL_KINDS)[number]

export const PARTY_KINDS = ['state', 'bloc', 'organisation', 'person', 'media'] as const
export type PartyKind = (typeof PARTY_KINDS)[number]

export const QUOTATION_FORMS = ['direct', 'indirect', 'mixed'] as const
export type QuotationForm = (typeof QUOTATION_FORMS)[number]

/** What a speaker can take a stance on, and the stances. */
export const STANCES = {
  lifting: [
    'demands',
    'precondition',
    'conditional',
    'offers',
    'signals',
    'refuses',
    'not-asking',
    'expects',
    'doubts',
  ],
  legality: ['illegal', 'unjustified', 'lawful', 'justified'],
  responsibility: ['other-side', 'own-side', 'shared'],
  initiative: ['other-side-first', 'own-side-first', 'mutual'],
  reciprocity: ['will-reciprocate', 'reserves-right', 'no-response'],
  harm: [
    'harms-imposer',
    'harms-target',
    'harms-third-party',
    'harms-everyone',
    'harms-relations',
    'harmless',
  ],
  effectiveness: ['failed', 'works'],
  dialogue: ['open', 'conditional', 'frozen', 'closed'],
} as const
export type Issue = keyof typeof STANCES
export type Stance = (typeof STANCES)[Issue][number]
export const ISSUES = Object.keys(STANCES) as Issue[]

export const DATE_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const
export type DateType = (typeof DATE_TYPES)[number]
