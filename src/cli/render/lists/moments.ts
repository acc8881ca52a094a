import type { SnapshotName } from '../../../operations/lists/shown.ts'

/** A moment without its thousandths. */
export const sayMoment = (at: string): string => at.replace(/\.\d{3}Z$/, 'Z')

/** "2024-02-23T18:43:23Z (9f3ac1d2)". */
export const sayShown = ({ at, sha256 }: SnapshotName): string => `${sayMoment(at)} (${sha256.slice(0, 8)})`
