import { createHash, type Hash, hash } from 'node:crypto'
import { InputError } from '../../errors.ts'
import { type Decoder, decoderFor } from '../../lists/decode.ts'
import { FORMATS, recognise } from '../../lists/formats.ts'
import { BrokenFile, type FileParser, type ListFormat } from '../../lists/list-format.ts'
import type { Fault, ListRow, Oddity, Snapshot } from '../../model/snapshot.ts'
import type { Store } from '../../store/store.ts'
import { sourceOf } from './histories.ts'

/** A file that is to become a snapshot. */
export interface GivenFile {
  /** The list it is said to be; null where the content tells. */
  list: string | null
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
  /** Its name, or its commit: for messages and to find it again. */
  origin: string
  /** ISO instant at which the source showed it, where that is known. */
  fetchedAt: string | null
  joining?: Joining | null
}

/** Files that were given beside another and add to its entries. */
export interface Joining {
  /** What the format's name gets: "+add+alt". */
  suffix: string
  sha256: string
  join(row: ListRow): ListRow
}

/** A format is told by so many of the first bytes. */
const HEAD = 1 << 16
/** Rows wait in memory until they hold so many characters: few writes touch fewer pages of the index. */
const BATCH = 2_000_000
/** All oddities are counted, so many are kept with their values. */
const MOST_ODDITIES = 5_000

/**
 * Reads a file piece by piece, stages its rows and makes it a snapshot in one step; nothing is visible before. What
 * is wrong with a file becomes its fault. Gives the snapshot and whether it is new. Throws `InputError` for a file
 * that is no list at all and for one that says from when it is neither itself nor through `fetchedAt`.
 */
export async function takeFile(
  store: Store,
  file: GivenFile,
  now: () => Date,
): Promise<{ snapshot: Snapshot; isNew: boolean }> {
  if (file.list !== null) sourceOf(file.list)
  const intake = new Intake(store, file)
  for await (const chunk of file.chunks) intake.push(chunk)
  return intake.end(now)
}

class Intake {
  readonly #store: Store
  readonly #file: GivenFile
  readonly #sha: Hash = createHash('sha256')
  readonly #head: Uint8Array[] = []
  #headLength = 0
  #reading: { format: ListFormat; list: string; parser: FileParser; decoder: Decoder } | null = null
  #fault: Fault | null = null
  #waiting: ListRow[] = []
  #weight = 0
  readonly #numbers: number[] = []
  readonly #oddities: Oddity[] = []
  #odd = 0

  constructor(store: Store, file: GivenFile) {
    this.#store = store
    this.#file = file
  }

  push(chunk: Uint8Array): void {
    this.#sha.update(chunk)
    if (this.#reading) {
      this.#read(chunk)
      return
    }
    this.#head.push(chunk)
    this.#headLength += chunk.length
    if (this.#headLength >= HEAD) this.#begin()
  }

  end(now: () => Date): { snapshot: Snapshot; isNew: boolean } {
    if (!this.#reading && this.#headLength > 0) this.#begin()
    this.#finish()
    this.#stage()
    const { list: said, origin, fetchedAt } = this.#file
    const list = this.#reading?.list ?? said
    if (list === null)
      throw new InputError(
        this.#headLength === 0
          ? `${origin} is empty; name the list that it should be, to have it on record.`
          : `${origin} is none of the formats that are read; give OFAC's sdn.csv or XML, or the UN's XML.`,
      )
    const addedAt = now().toISOString()
    const { joining } = this.#file
    if (joining) this.#sha.update(joining.sha256)
    const sha256 = this.#sha.digest('hex')
    const publishedAt = this.#reading?.parser.publishedAt() ?? null
    const shown = fetchedAt ?? publishedAt ?? this.#lastShown(list, sha256) ?? addedAt
    const snapshot: Snapshot = {
      id: `s_${hash('sha256', `${list} ${shown} ${sha256}`).slice(0, 12)}`,
      list,
      format: `${this.#reading?.format.name ?? 'none'}${joining?.suffix ?? ''}`,
      sha256,
      publishedAt,
      fetchedAt: fetchedAt ?? (publishedAt === null ? shown : null),
      addedAt,
      rows: this.#numbers.length,
      fault: this.#fault,
      released: false,
      origin,
      oddities: this.#odd,
    }
    const isNew = this.#store.lists.keep(snapshot, this.#numbers, this.#oddities)
    return { snapshot, isNew }
  }

  /** A file without a date that was given before is the same snapshot. */
  #lastShown(list: string, sha256: string): string | null {
    const same = this.#store.lists.snapshots(list).filter((snapshot) => snapshot.sha256 === sha256)
    return (
      same
        .map(({ fetchedAt }) => fetchedAt ?? '')
        .sort()
        .at(-1) ?? null
    )
  }

  #begin(): void {
    const head = Buffer.concat(this.#head)
    this.#head.length = 0
    const found = this.#guard(() => {
      const decoder = decoderFor(head)
      return { decoder, ...this.#formatOf(decoderFor(head).push(head)) }
    })
    if (!found?.format || !found.list) return
    const { decoder, format, list } = found
    const parser = format.parser((oddity) => {
      this.#odd++
      if (this.#oddities.length < MOST_ODDITIES) this.#oddities.push(oddity)
    })
    this.#reading = { decoder, format, list, parser }
    this.#read(head)
  }

  /** By content; where a list is named, the content must be of a format in which that list comes. */
  #formatOf(text: string): { format: ListFormat | null; list: string | null } {
    const said = this.#file.list
    const found = recognise(text)
    if (said === null || found?.list === said) return found ?? { format: null, list: null }
    if (found?.format.lists.includes(said)) return { format: found.format, list: said }
    const formats = FORMATS.filter(({ lists }) => lists.includes(said)).map(({ name }) => name)
    throw new BrokenFile('schema', `it is not of a format in which ${said} comes (${formats.join(', ')})`)
  }

  #read(chunk: Uint8Array): void {
    const reading = this.#reading
    if (!reading || this.#fault) return
    this.#guard(() => {
      for (const row of reading.parser.push(reading.decoder.push(chunk))) {
        this.#waiting.push(row)
        this.#weight += row.source.length
      }
    })
    if (this.#weight > BATCH) this.#stage()
  }

  #finish(): void {
    if (this.#headLength === 0) {
      this.#fault = { code: 'empty', reason: 'it is empty' }
      return
    }
    const reading = this.#reading
    if (!reading || this.#fault) return
    const end = this.#guard(() => {
      this.#waiting.push(...reading.parser.push(reading.decoder.end()))
      return reading.parser.end()
    })
    if (!end) return
    this.#waiting.push(...end.rows)
    const rows = this.#numbers.length + this.#waiting.length
    if (rows === 0) this.#fault = { code: 'empty', reason: 'it holds no entry' }
    else if (!end.whole)
      this.#fault = { code: 'truncated', reason: `it breaks off after ${rows} rows, without its end mark` }
    else if (end.announced !== null && end.announced !== rows)
      this.#fault = {
        code: 'record-count',
        reason: `it says that it holds ${end.announced} entries and holds ${rows}`,
      }
  }

  #stage(): void {
    if (this.#waiting.length === 0) return
    const list = this.#reading?.list ?? ''
    const { joining } = this.#file
    const rows = joining ? this.#waiting.map((row) => joining.join(row)) : this.#waiting
    for (const number of this.#store.lists.stage(list, rows)) this.#numbers.push(number)
    this.#waiting = []
    this.#weight = 0
  }

  #guard<T>(work: () => T): T | null {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof BrokenFile)) throw error
      this.#fault = { code: error.code, reason: error.message }
      return null
    }
  }
}
