/** Temporal expressions of English text: found without knowing the day of the text, resolved once it is known. */
export { findTemporal } from './find.ts'
export { resolveTemporal } from './resolve.ts'
export type { Temporal, TemporalExpression } from './temporal.ts'
