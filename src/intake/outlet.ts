import type { OutletIndex } from './outlets.ts'
import type { Page } from './page.ts'

/** How the lines around a report name the outlet that carries it. The name is a run of capitalised words. */
const WORD = "\\p{Lu}(?:[\\p{L}\\d&'’-]|\\.(?=\\p{L}))*"
const NAME = `((?:the )?${WORD}(?: (?:of|the|and|&|de|for|${WORD})){0,5})`
/** An invitation names persons as well as outlets. */
const INVITATION = new RegExp(
  `\\b(?:[Ss]ubscribe to|[Ss]ign up (?:for|to)|[Ff]ollow|[Jj]oin|[Ss]upport|[Dd]ownload|[Ww]elcome to|[Rr]ead more (?:on|at)|[Vv]isit) ${NAME}(?:['’]s?)? ?(?:on|newsletter|news|app|daily|at|today|for|channel|$)`,
  'u',
)
const OUTLET_WORD =
  /\b(?:news|times|post|daily|weekly|journal|herald|tribune|press|media|today|tv|radio|online|gazette|courier|observer|monitor|review|agency|magazine|report)\b|\.\w{2,5}$/i
const SELF: readonly RegExp[] = [
  new RegExp(`\\bdose of ${NAME} news\\b`, 'u'),
  new RegExp(`\\bappeared first (?:on|in|at) ${NAME}`, 'u'),
  new RegExp(`\\bnews releases? to ${NAME}`, 'u'),
  new RegExp(
    `(?:©|[Cc]opyright|\\([Cc]\\))\\s?(?:©|\\([Cc]\\))?\\s?(?:\\d{4}(?:\\s?[-–]\\s?\\d{2,4})?)?,?\\s?(?:by )?${NAME}`,
    'u',
  ),
  new RegExp(`${NAME}[.,]? [Aa]ll [Rr]ights [Rr]eserved`, 'u'),
  INVITATION,
]

/** What the words of a name are not: addresses to the reader, networks. */
const NO_NAME =
  /^(?:Us|Our|Your|The|All|Facebook|Twitter|Telegram|YouTube|Instagram|WhatsApp|LinkedIn|Google|X|Newsletter|RSS|Daily|News|This|Terms|Privacy|Getty Images|Reserved)$/i

/**
 * The outlet that published this copy, by its usual name. In order: what the page or its address says, the lines around
 * the report, a first line that is nothing but an outlet, an agency's own dateline between slashes.
 * `null` when nothing tells.
 */
export function findOutlet(
  page: Page,
  said: readonly string[],
  url: string | null,
  outlets: OutletIndex,
): string | null {
  const named = said.find((name) => name.length <= 80)
  if (named) return outlets.named(named) ?? named
  const host = url ? outletOfUrl(url, outlets) : null
  return host ?? bySurroundings(page, outlets) ?? byFirstLine(page, outlets) ?? byOwnDateline(page, outlets)
}

function outletOfUrl(url: string, outlets: OutletIndex): string | null {
  if (!URL.canParse(url)) return null
  const labels = new URL(url).hostname.split('.')
  for (let at = 0; at < labels.length - 1; at++) {
    const name = outlets.named(labels.slice(at).join('.'))
    if (name) return name
  }
  return null
}

function bySurroundings(page: Page, outlets: OutletIndex): string | null {
  const last = page.lines.findLastIndex((line) => page.verdicts[line.index] === null)
  for (const line of page.lines) {
    if (page.verdicts[line.index] === null || line.text.length > 500) continue
    // Above the end of the article, a copyright is that of a picture.
    if (line.index < last && /©|copyright|\(c\)/i.test(line.text)) continue
    for (const pattern of SELF) {
      const name = pattern.exec(line.text)?.[1]?.replace(/[.,'’]+$/, '')
      if (!name || NO_NAME.test(name)) continue
      const bare = name.replace(/^the /i, '').replace(/['’]s$/, '')
      const known = outlets.named(bare)
      if (known || pattern !== INVITATION || OUTLET_WORD.test(bare)) return known ?? bare
    }
  }
  return null
}

function byFirstLine(page: Page, outlets: OutletIndex): string | null {
  for (const line of page.lines.slice(0, 3)) {
    const name = line.text.length <= 40 ? outlets.named(line.text) : null
    if (name) return name
  }
  return null
}

function byOwnDateline(page: Page, outlets: OutletIndex): string | null {
  for (const line of page.lines) {
    if (page.verdicts[line.index] !== null) continue
    const agency = /^[\p{L}][\p{L} ,.\d-]{2,60}\s?\/([\p{L} .-]{2,24})\//u.exec(line.text.slice(0, 100))?.[1]
    if (agency) return outlets.named(agency)
  }
  return null
}
