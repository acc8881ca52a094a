import type { PageMetadata } from './html/metadata.ts'
import { pickBody } from './html/pick-body.ts'
import type { HtmlPage } from './html/read-html.ts'
import { linesOf, type Page } from './page.ts'

/** The lines of an HTML page, with its choice of body as their first verdicts. */
export function pageOfHtml(html: HtmlPage): { page: Page; said: PageMetadata } {
  const verdicts = pickBody(html)
  const lines = linesOf(html.text)
  const page: Page = { text: html.text, lines, verdicts: [] }
  // A line of white space that is not ASCII has a block but is no line of the page.
  let block = 0
  let at = 0
  for (const line of lines) {
    for (
      let next = html.text.indexOf('\n', at);
      next >= 0 && next < line.start;
      next = html.text.indexOf('\n', at)
    ) {
      at = next + 1
      block++
    }
    const element = html.elements[html.lineBlocks[block] ?? -1]
    line.linked = (html.lineLinked[block] ?? 0) / Math.max(1, line.text.length)
    line.heading = headingLevel(html, element?.index ?? -1)
    page.verdicts.push(verdicts[block] ?? null)
  }
  return { page, said: html.metadata }
}

function headingLevel(html: HtmlPage, index: number): number {
  for (
    let element = html.elements[index], level = 0;
    element && level < 3;
    level++, element = html.elements[element.parent]
  )
    if (/^h[1-6]$/.test(element.tag)) return Number(element.tag.charAt(1))
  return 0
}
