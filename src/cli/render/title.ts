import type { Sides } from '../../operations/results.ts'
import { hang, type Screen, styled } from './screen.ts'
import { clean } from './text.ts'

/** "USA / WEST ↔ RUS". */
export const saySides = (sides: Sides): string => `${clean(sides.a.label)} ↔ ${clean(sides.b.label)}`

/** The first line of a screen: what it is, and between whom. */
export const titleLines = (screen: Screen, title: string, sides: Sides | null): string[] =>
  hang(screen, '', styled(screen, 'bold', title) + (sides ? `   ${saySides(sides)}` : ''))
