import { createReadStream, statSync } from 'node:fs'
import { InputError, UsageError } from '../../errors.ts'
import { SOURCES } from '../../lists/formats.ts'
import type { Companion } from '../../lists/us-ofac-sdn/companions.ts'
import type { Store } from '../../store/store.ts'
import type { Effects } from '../effects.ts'
import { companionAt, joiningOf } from './companions.ts'
import { importResult } from './import-result.ts'
import type { ImportResult } from './shown.ts'
import { takeFile } from './take-file.ts'

export interface AddListQuestion {
  /** Files, with the name of their list before them where it is given. */
  words: string[]
  /** When the source showed them: an ISO day or instant. */
  fetchedAt?: string
}

export interface AddListResult {
  /** One a list, in the order of the files. */
  results: ImportResult[]
  /** Files that are no list, each with a sentence. */
  failed: string[]
  notes: string[]
}

/** Keeps files as snapshots. A file that cannot be read hinders no other. */
export async function listsAdd(
  store: Store,
  { words, fetchedAt }: AddListQuestion,
  { now, progress }: Pick<Effects, 'now' | 'progress'>,
): Promise<AddListResult> {
  const named = SOURCES.find(({ list }) => list === words[0])?.list ?? null
  const files = named === null ? words : words.slice(1)
  if (files.length === 0) throw new UsageError('Give a file to add: demarche lists add FILE.')
  const fetched = fetchedAt === undefined ? null : instantOf(fetchedAt)
  const ids = new Map<string, Set<string>>()
  const companions = new Map<Companion, string>()
  const mains = files.filter((path) => {
    const kind = statSync(path, { throwIfNoEntry: false })?.isFile() ? companionAt(path) : null
    if (kind) companions.set(kind, path)
    return kind === null
  })
  const joining = joiningOf(companions)
  if (joining && mains.length !== 1)
    throw new UsageError(
      `${[...companions.values()].join(', ')} belong to one sdn.csv: give it in the same command, and no other file.`,
    )
  const failed: string[] = []
  const notes: string[] = []
  try {
    for (const [index, path] of mains.entries()) {
      progress.step(index, mains.length, path)
      const kept = await keepFile(path)
      if (kept === null) continue
      const { snapshot, isNew } = kept
      if (isNew && fetched === null && snapshot.publishedAt === null)
        notes.push(
          `${path} names no day of its own: taken as fetched now; give --fetched-at where it is older.`,
        )
      const known = ids.get(snapshot.list)
      if (known) known.add(snapshot.id)
      else ids.set(snapshot.list, new Set([snapshot.id]))
    }
  } finally {
    progress.end()
  }
  return { results: [...ids].map(([list, some]) => importResult(store, list, some)), failed, notes }

  async function keepFile(path: string) {
    try {
      checkFile(path)
      const file = { list: named, chunks: createReadStream(path), origin: path, fetchedAt: fetched, joining }
      return await takeFile(store, file, now)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      failed.push(error.message)
      return null
    }
  }
}

function checkFile(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) throw new InputError(`There is no file ${path}; check its name.`)
  if (found.isDirectory())
    throw new InputError(
      `${path} is a folder; give a file, or import a git repository with: demarche lists import-git.`,
    )
}

/** A day stays a day; anything else must name its zone. Throws `UsageError`. */
function instantOf(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))) return text
  const zoned = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/.test(text)
  const time = zoned ? Date.parse(text) : Number.NaN
  if (Number.isNaN(time))
    throw new UsageError(
      `--fetched-at takes a day or a moment with its zone, such as 2024-02-23T18:43:00Z, and got “${text}”.`,
    )
  return new Date(time).toISOString()
}
