import { DATELINE } from '../datelines.ts'
import { endsSentence, isCutOff, isProse, type Line } from '../page.ts'
import { isStamp } from '../stamp-lines.ts'

const wordsIn = (text: string): number => text.split(/\s+/).length

/** Item of a list that belongs to the article: it has a bullet or a number, or opens with a quotation mark. */
const isListed = (text: string): boolean => /^(?:[-–—•*·▪◦‣]|\d{1,3}[.)]|[a-z][.)]|["“«„‘'])/.test(text)

/** Reads like a headline without an article: some words, no closing full stop, small words among them. */
export function isHeadline(text: string): boolean {
  if (text.length > 170 || isListed(text) || /[.:;,]["”’»)]?$/.test(text)) return false
  const words = wordsIn(text)
  return words >= 4 && words <= 26 && (text.match(/(?:^|\s)\p{Ll}{3,}/gu)?.length ?? 0) >= 2
}

/** A line of the lists that follow an article: a headline, a beginning cut off by dots, a time, a short label. */
export function isTeaser(line: Line): boolean {
  const { text } = line
  if (isCutOff(text)) return text.length <= 400
  if (isStamp(text)) return true
  if (text.length > 150 || isListed(text) || /[:;,]$/.test(text)) return false
  return !endsSentence(text) || /[?!]["”’»)]?$/.test(text)
}

/** The beginning of another report: a dateline, cut off by dots or not. A name and a colon are a speaker in a transcript. */
export const isForeignItem = (line: Line): boolean =>
  DATELINE.test(line.text.slice(0, 120)) && !/^\p{Lu}[\p{Lu}.'’ -]{0,40}:/u.test(line.text)

/** A line that only an article has: running text, neither cut off nor beginning another report. */
export const isArticleProse = (line: Line): boolean => isProse(line.text) && !isForeignItem(line)
