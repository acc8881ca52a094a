import type { ImportResult } from '../../../operations/lists/shown.ts'
import { count } from '../../render/dates.ts'
import { sayMoment } from '../../render/lists/moments.ts'
import { clean } from '../../render/text.ts'
import type { Terminal } from '../../terminal.ts'

/** What became of an import: the refused one by one on standard error, the rest in a line. */
export async function tellImport(result: ImportResult, json: boolean, terminal: Terminal): Promise<void> {
  const { list, snapshots, refused, added, removed, changed } = result
  for (const { at, reason } of refused)
    terminal.complain(
      clean(
        `demarche: ${list} of ${sayMoment(at)} is held back: ${reason}; see demarche lists status, lists release lets it in.`,
      ),
    )
  if (json) await terminal.printJson(result)
  else
    await terminal.print([
      `${list}: ${count(snapshots, 'snapshot')}, ${refused.length} held back; added ${added}, removed ${removed}, changed ${changed}`,
    ])
}
