import { DATELINE } from './datelines.ts'
import type { OutletIndex, OutletMention } from './outlets.ts'
import type { Line, Page } from './page.ts'

/** Before the name: what passes a report on, or the words that tell whom something was told to. */
const BEFORE =
  /(?:\b(?:told|tells|instructed|informed|transfers?|transmits?|conveys|communicates|passes|reports?|writes|quot(?:ed|es)|cited|cites|citing|quoting|according to|sources?:|credits?:|(?:reported|quoted|cited|carried|published|distributed|relayed|first reported) (?:by|in|on)|with reference to|(?:appeared|published|reported) (?:first )?(?:in|on|at|by)|courtesy of|via)(?:\s\p{Lu}[\p{L}-]{1,20}){0,2}\s?(?:the |a |state (?:news )?agency |news agency |agency )?["“«'‘(]?)$/iu
/** After the name: that it reported, at the end of a sentence. */
const AFTER =
  /^["”»'’)]{0,2},?\s(?:news agency |agency )?(?:reports?|reported|writes|wrote|quoted|quotes|cited|said|informs|informed|transfers|contributed)(?:\s(?:on )?(?:\p{Lu}[a-z]+day|[a-z]+))?["”»]?(?:[.,;]|$|\sto this)/u
/** Nothing but the name in the line, with a bar, a bracket or a stamp around it. */
const ALONE = /^[\s(["“/|–—-]*$/
const REST = /^[\s)\]"”/|–—.-]*(?:(?:updated|published)?[:\s]*\d.{0,40})?$/i

/**
 * Agencies and outlets that a report credits, in text order, by their usual names: in a dateline, a credit line, as
 * those who were told or who passed words on. A domain stays as written.
 */
export function findCredits(page: Page, outlets: OutletIndex): string[] {
  const found: string[] = []
  for (const line of page.lines) {
    if (!mayCredit(page, line)) continue
    const mentions = outlets.mentions(line.text)
    for (const [index, mention] of mentions.entries())
      if (isCredited(line.text, mention, mentions[index - 1], found)) addName(found, line.text, mention)
    addUnknown(found, line.text, mentions)
  }
  return found
}

const PASSES = new Set(['credit line', 'source tail', 'byline'])
const mayCredit = (page: Page, line: Line): boolean => {
  const verdict = page.verdicts[line.index] ?? null
  return verdict === null || PASSES.has(verdict)
}

function isCredited(
  text: string,
  mention: OutletMention,
  before: OutletMention | undefined,
  found: string[],
): boolean {
  const head = text.slice(Math.max(0, mention.start - 80), mention.start)
  const tail = text.slice(mention.end, mention.end + 60)
  if (
    /^\s?(?:journalist|correspondent|reporter|editor|report\b|poll|headline|headquarters|office)/.test(tail)
  )
    return false
  if (mention.start < 90 && inDateline(text, mention)) return true
  if (text.length < 120 && ALONE.test(text.slice(0, mention.start)) && REST.test(tail)) return true
  if (/(?:^|[\s.,])\/$/.test(head) && tail.startsWith('/')) return true
  if (/\bsources?\s?:[^.]{0,60}$|^by\b.{0,60}$/i.test(head)) return true
  if (/(?:,|\band)\s$/.test(head) && before && mention.start - before.end <= 6)
    return found.includes(before.name)
  return BEFORE.test(head) || AFTER.test(tail)
}

function inDateline(text: string, mention: OutletMention): boolean {
  const dateline = DATELINE.exec(text)?.[0]
  return dateline !== undefined && mention.start < dateline.length
}

function addName(found: string[], text: string, mention: OutletMention): void {
  const written = text.slice(mention.start, mention.end)
  const name =
    /\.(?:com|org|net|ru|info|co|tv|news)\b/i.test(written) && !/\.Ru$/.test(written) ? written : mention.name
  if (!found.includes(name)) found.push(name)
}

/** Names that no table knows, where the form alone says that they are credited. */
function addUnknown(found: string[], text: string, known: OutletMention[]): void {
  if (known.length > 0 || text.length > 2_000) return
  const name =
    /^(?:source|credit)s?\s?:\s?(\p{Lu}[\p{L}\d .&'’-]{1,40})$/iu.exec(text)?.[1] ??
    /^\((\w[\w-]{1,30}\.(?:com|org|net|ru|info|news|co\.\w\w))\)$/i.exec(text)?.[1] ??
    /^\p{Lu}[\p{L} ,.\d-]{2,50}\s?\/(\p{Lu}[\p{L} .-]{1,24})\//u.exec(text)?.[1]
  if (name && !found.includes(name)) found.push(name.trim())
}
