import type { ListSource } from '../model/snapshot.ts'
import type { ListFormat } from './list-format.ts'
import { ofacXml } from './ofac/xml.ts'
import { unXml } from './un-sc/read.ts'
import { SOURCE as UN_SC } from './un-sc/source.table.ts'
import { SOURCE as US_OFAC_CONS } from './us-ofac-cons/source.table.ts'
import { ofacSdnCsv } from './us-ofac-sdn/read.ts'
import { SOURCE as US_OFAC_SDN } from './us-ofac-sdn/source.table.ts'

/** Every format that is read; another list is one more folder and a line here. */
export const FORMATS: readonly ListFormat[] = [ofacSdnCsv, ofacXml, unXml]

/** Every list that is known. */
export const SOURCES: readonly ListSource[] = [...US_OFAC_SDN, ...US_OFAC_CONS, ...UN_SC]

/** The format that a snapshot names; what follows a "+" are files that were joined to it. */
export function formatOf(name: string): ListFormat {
  const format = FORMATS.find((each) => each.name === name.split('+', 1)[0])
  if (!format) throw new Error(`no format is called ${name}`)
  return format
}

/** The format of a file and the list it is, by its first characters. */
export function recognise(head: string): { format: ListFormat; list: string } | null {
  for (const format of FORMATS) {
    const list = format.recognise(head)
    if (list !== null) return { format, list }
  }
  return null
}
