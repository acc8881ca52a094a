import type { ImportResult } from '../../../operations/lists/shown.ts'
import { clean } from '../../render/text.ts'
import type { Terminal } from '../../terminal.ts'

/** What became of an import: the refused one by one on standard error, the rest in a line. */
export async function tellImport(result: ImportResult, json: boolean, terminal: Terminal): Promise<void> {
  const { list, snapshots, refused, added, removed, changed } = result
  for (const { at, reason } of refused)
    terminal.complain(
      clean(
        `demarche: ${list} of ${at} is held back: ${reason}; see demarche lists status, lists release lets it in.`,
      ),
    )
  if (json) await terminal.printJson(result)
  else
    await terminal.print([
      `${list}: ${snapshots} snapshots, ${refused.length} held back; added ${added}, removed ${removed}, changed ${changed}`,
    ])
}
