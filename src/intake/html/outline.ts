import type { Attributes } from './walk.ts'

/** An element that holds text, as far as choosing the body needs it. Offsets are into the canonical text. */
export interface Element {
  index: number
  tag: string
  /** Index of the element around it, -1 for the first. */
  parent: number
  /** `class` and `id`, lower case. */
  label: string
  role: string
  hidden: boolean
  start: number
  end: number
  /** UTF-16 units of text that stand inside links. */
  linked: number
  links: number
  commas: number
  paragraphs: number
  items: number
  inputs: number
  /** Whether a block lies inside it. */
  holdsBlocks: boolean
}

/** Tags and attributes of one element, as the outline keeps them. */
export function elementOf(index: number, tag: string, parent: number, at: number, a: Attributes): Element {
  return {
    index,
    tag,
    parent,
    label: `${a.get('class') ?? ''} ${a.get('id') ?? ''}`.toLowerCase().slice(0, 400),
    role: a.get('role') ?? '',
    hidden: isHidden(a),
    start: at,
    end: at,
    linked: 0,
    links: 0,
    commas: 0,
    paragraphs: 0,
    items: 0,
    inputs: 0,
    holdsBlocks: false,
  }
}

const isHidden = (a: Attributes): boolean =>
  a.has('hidden') ||
  a.get('aria-hidden') === 'true' ||
  /display\s{0,3}:\s{0,3}none/i.test(a.get('style') ?? '')

export const lengthOf = (element: Element): number => element.end - element.start

export const linkDensity = (element: Element): number => element.linked / Math.max(1, lengthOf(element))
