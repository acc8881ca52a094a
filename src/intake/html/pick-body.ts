import { isApart, isUnlikely, labelWeight } from './clues.ts'
import { type Element, lengthOf, linkDensity } from './outline.ts'
import type { HtmlPage } from './read-html.ts'

/** Why a line of a page is not the report; `null` where it is. */
export type LineVerdict = string | null

/** The reason for what lies outside the elements chosen. */
export const OUTSIDE = 'outside the article'

/** Fewer units of text than this are too little to be the article while a laxer way finds more. */
const ENOUGH = 500

/**
 * Tells for every line of a page whether it belongs to the article, by scoring paragraphs and the elements around
 * them (the way of Readability: commas and length count for, links and names of side matter against).
 */
export function pickBody(page: HtmlPage): LineVerdict[] {
  let best: { verdicts: LineVerdict[]; kept: number } | null = null
  for (const strict of [true, false]) {
    const verdicts = judgeLines(page, strict)
    const kept = keptLength(page, verdicts)
    if (!best || kept > best.kept) best = { verdicts, kept }
    if (kept >= ENOUGH) break
  }
  return best && best.kept > 0 ? best.verdicts : page.lineBlocks.map(() => null)
}

function judgeLines(page: HtmlPage, strict: boolean): LineVerdict[] {
  const { elements } = page
  const reasons = elements.map(() => null as LineVerdict)
  for (const element of elements) {
    const around = elements[element.parent]
    reasons[element.index] =
      (around ? (reasons[around.index] as LineVerdict) : null) ?? reasonAgainst(element, strict)
  }
  const chosen = chooseElements(elements, reasons)
  const inside = elements.map(() => false)
  for (const element of elements) {
    inside[element.index] = chosen.has(element.index) || (inside[element.parent] ?? false)
    if (inside[element.index] && !chosen.has(element.index) && !reasons[element.index])
      reasons[element.index] = reasons[element.parent] ?? reasonInside(element)
  }
  return page.lineBlocks.map((block) => {
    if (block < 0) return OUTSIDE
    return reasons[block] ?? (inside[block] ? null : OUTSIDE)
  })
}

function reasonAgainst(element: Element, strict: boolean): LineVerdict {
  if (element.tag === 'title') return 'page title'
  if (isApart(element)) return element.hidden ? 'not shown' : 'navigation or side matter'
  return strict && isUnlikely(element) ? 'named as side matter' : null
}

/** Lists, tables and boxes inside the article that are links, forms or share bars rather than prose. */
function reasonInside(element: Element): LineVerdict {
  if (!['div', 'section', 'ul', 'ol', 'table', 'form', 'header', 'dl', 'p'].includes(element.tag)) return null
  const length = lengthOf(element)
  if (length === 0) return null
  const density = linkDensity(element)
  if (element.tag === 'p') return density > 0.9 && length < 120 ? 'links' : null
  const weight = labelWeight(element)
  if (weight < 0 && length < 400) return 'named as side matter'
  if (element.commas >= 10) return null
  if (element.tag === 'form' && element.inputs > 0) return 'form'
  if (element.inputs > Math.floor(element.paragraphs / 3) + 1) return 'form'
  if (weight < 25 && density > 0.2 && element.links > 1 && density > 0.5) return 'links'
  return density > 0.5 && length < 2_000 ? 'links' : null
}

/** Indexes of the elements that make up the article: the best-scored one, and what beside it reads alike. */
function chooseElements(elements: Element[], reasons: LineVerdict[]): Set<number> {
  const scores = scoreElements(elements, reasons)
  let top: Element | null = null
  for (const element of elements) {
    const score = scores.get(element.index)
    if (score !== undefined && (!top || score > (scores.get(top.index) as number))) top = element
  }
  if (!top) return new Set()
  top = climb(elements, scores, top)
  return new Set([top.index, ...siblingsOf(elements, scores, reasons, top)])
}

function scoreElements(elements: Element[], reasons: LineVerdict[]): Map<number, number> {
  const scores = new Map<number, number>()
  for (const element of elements) {
    if (reasons[element.index] || !isParagraph(element)) continue
    const length = lengthOf(element)
    if (length < 25) continue
    const points = 2 + element.commas + Math.min(Math.floor(length / 100), 3)
    let around = elements[element.parent]
    for (let level = 0; around && level < 5; level++) {
      const share = level === 0 ? 1 : level === 1 ? 2 : level * 3
      scores.set(around.index, (scores.get(around.index) ?? startScore(around)) + points / share)
      around = elements[around.parent]
    }
  }
  for (const [index, score] of scores)
    scores.set(index, score * (1 - linkDensity(elements[index] as Element)))
  return scores
}

const PARAGRAPHS = new Set(['p', 'pre', 'td', 'h2', 'h3', 'h4', 'h5', 'h6', 'section', 'blockquote'])

const isParagraph = (element: Element): boolean =>
  PARAGRAPHS.has(element.tag) || (element.tag === 'div' && !element.holdsBlocks)

function startScore(element: Element): number {
  const byTag: { [tag: string]: number } = {
    article: 10,
    div: 5,
    pre: 3,
    td: 3,
    blockquote: 3,
    address: -3,
    ol: -3,
    ul: -3,
    dl: -3,
    dd: -3,
    dt: -3,
    li: -3,
    form: -3,
    th: -5,
  }
  return (byTag[element.tag] ?? (/^h\d$/.test(element.tag) ? -5 : 0)) + labelWeight(element)
}

/** Goes up while the element around scores more, or holds nothing but this one. */
function climb(elements: Element[], scores: Map<number, number>, from: Element): Element {
  let top = from
  let last = scores.get(top.index) as number
  const threshold = last / 3
  for (
    let around = elements[top.parent];
    around && around.tag !== 'body' && around.tag !== 'html';
    around = elements[around.parent]
  ) {
    const score = scores.get(around.index)
    if (score === undefined) continue
    if (score < threshold) break
    if (score > last) {
      top = around
      break
    }
    last = score
  }
  return top
}

function siblingsOf(
  elements: Element[],
  scores: Map<number, number>,
  reasons: LineVerdict[],
  top: Element,
): number[] {
  const score = scores.get(top.index) as number
  const threshold = Math.max(10, score * 0.2)
  return elements
    .filter((sibling) => {
      if (sibling === top || reasons[sibling.index]) return false
      const alike = top.label.trim() !== '' && sibling.label === top.label && sibling.tag === top.tag
      if (sibling.parent !== top.parent && !alike) return false
      const bonus = sibling.label === top.label && top.label !== ' ' ? score * 0.2 : 0
      const own = scores.get(sibling.index)
      if (own !== undefined && own + bonus >= threshold) return true
      return sibling.tag === 'p' && lengthOf(sibling) > 80 && linkDensity(sibling) < 0.25
    })
    .map((sibling) => sibling.index)
}

function keptLength(page: HtmlPage, verdicts: LineVerdict[]): number {
  let kept = 0
  let start = 0
  for (const verdict of verdicts) {
    const end = page.text.indexOf('\n', start)
    if (verdict === null) kept += (end < 0 ? page.text.length : end) - start
    start = end + 1
  }
  return kept
}
