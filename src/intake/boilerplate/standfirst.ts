import { OUTSIDE } from '../html/pick-body.ts'
import { isProse, type Page } from '../page.ts'
import { isStamp } from '../stamp-lines.ts'

/** More lines between headline and text are a page's own, not the report's. */
const FURTHEST = 25

/**
 * Takes back what stands between the headline of a page and the text that was chosen, when it is running text or the
 * day of publication: many pages set the first paragraph apart.
 */
export function keepStandfirst(page: Page, title: number): void {
  if (title < 0) return
  const next = page.lines.findIndex(
    (line) => line.index > title && page.verdicts[line.index] === null && isProse(line.text),
  )
  if (next < 0 || next - title > FURTHEST) return
  for (const line of page.lines.slice(title + 1, next))
    if (
      page.verdicts[line.index] === OUTSIDE &&
      line.linked < 0.2 &&
      (isProse(line.text) || isStamp(line.text))
    )
      page.verdicts[line.index] = null
}
