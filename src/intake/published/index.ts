/** When a report was published: told by stamps, datelines and what the text itself says. */
export { anchorIndex } from './anchors.ts'
export type { Constraint, Evidence } from './constraint.ts'
export { explain } from './explain.ts'
export type { Anchor, AnchorIndex, OfficeTerm, PublicationInput, Stamp } from './input.ts'
export { solvePublished } from './solve.ts'
