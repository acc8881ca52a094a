import type { Range } from '../../model/span.ts'
import type { OutletIndex } from '../outlets.ts'
import type { Page } from '../page.ts'
import { findHeading, findTitleLine, withoutOutlet } from './page-title.ts'
import { findPlainTitle } from './plain-title.ts'

/**
 * Where the headline stands in the text. `titles` are what the sender and the head of the page call it, most trusted
 * first; without any, a heading of a page, then the look of the first lines.
 */
export function findTitle(
  page: Page,
  titles: readonly (string | undefined)[],
  outletNames: readonly string[],
  outlets: OutletIndex,
): Range | null {
  const known = titles.flatMap((title) =>
    title?.trim() ? [withoutOutlet(title.trim(), outletNames), title.trim()] : [],
  )
  return (
    findTitleLine(page, known) ??
    findHeading(page) ??
    (known.length > 0 ? null : findPlainTitle(page, outlets))
  )
}
