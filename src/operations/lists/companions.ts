import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { InputError } from '../../errors.ts'
import { decoderFor } from '../../lists/decode.ts'
import { BrokenFile } from '../../lists/list-format.ts'
import {
  COMPANIONS,
  type Companion,
  type CompanionLines,
  companionLines,
  companionOf,
  joined,
} from '../../lists/us-ofac-sdn/companions.ts'
import type { Joining } from './take-file.ts'

const HEAD = 4_096

/** Which companion of sdn.csv a file is; null where it is none. */
export function companionAt(path: string): Companion | null {
  const head = Buffer.alloc(HEAD)
  const file = openSync(path, 'r')
  try {
    return companionOf(head.subarray(0, readSync(file, head)).toString('latin1'))
  } finally {
    closeSync(file)
  }
}

/** What files given beside one sdn.csv add to its entries. Throws `InputError` for one that cannot be read. */
export function joiningOf(companions: ReadonlyMap<Companion, string>): Joining | null {
  if (companions.size === 0) return null
  const lines = new Map<Companion, CompanionLines>()
  const sha = createHash('sha256')
  const kinds = COMPANIONS.filter((kind) => companions.has(kind))
  for (const kind of kinds) {
    const path = companions.get(kind) ?? ''
    const bytes = readFileSync(path)
    sha.update(bytes)
    try {
      lines.set(kind, companionLines(kind, decoderFor(bytes).push(bytes)))
    } catch (error) {
      if (!(error instanceof BrokenFile)) throw error
      throw new InputError(`${path} cannot be read: ${error.message}; fetch it again.`, { cause: error })
    }
  }
  return {
    suffix: kinds.map((kind) => `+${kind}`).join(''),
    sha256: sha.digest('hex'),
    join: (row) => joined(row, lines),
  }
}
