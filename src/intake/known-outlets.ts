import { MEDIA } from '../parties/tables/media.table.ts'
import { OutletIndex } from './outlets.ts'

/** The outlets and agencies of the reference data. */
export const KNOWN_OUTLETS = new OutletIndex(MEDIA)
