import { createReadStream } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError } from '../../errors.ts'
import { MAX_BYTES, refuseOversized } from '../../intake/decode.ts'
import type { RawInput } from '../../intake/raw-input.ts'
import type { Failure } from '../read.ts'

/** Files of a folder that are taken for reports. A file that is named itself may be called anything. */
const REPORT_FILE = /\.(?:txt|x?html?)$/i

/** A file, or every report in a folder and the folders in it, sorted by name; a folder that leads back is entered once. */
export async function* fromPath(path: string): AsyncGenerator<RawInput | Failure> {
  const kind = await kindOf(path)
  if (typeof kind !== 'string') yield kind
  else if (kind === 'file') yield await fromFile(path)
  else {
    let some = false
    for await (const input of fromFolder(path, new Set())) {
      some = true
      yield input
    }
    if (!some)
      yield {
        source: path,
        reason: `${path} holds no reports: there is no .txt, .html, .htm or .xhtml file in it; give a folder with some.`,
      }
  }
}

async function* fromFolder(path: string, entered: Set<string>): AsyncGenerator<RawInput | Failure> {
  let names: string[]
  try {
    const real = await realpath(path)
    if (entered.has(real)) return
    entered.add(real)
    names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort()
  } catch (error) {
    yield failureOf(path, error)
    return
  }
  for (const name of names) {
    const inside = join(path, name)
    const kind = await kindOf(inside)
    if (kind === 'folder') yield* fromFolder(inside, entered)
    else if (REPORT_FILE.test(name)) yield typeof kind === 'string' ? await fromFile(inside) : kind
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | Failure> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    return failureOf(path, error)
  }
}

async function fromFile(path: string): Promise<RawInput | Failure> {
  try {
    const found = await stat(path)
    if (found.isSocket() || found.isBlockDevice())
      return { source: path, reason: `${path} is no file; give a text or HTML file.` }
    refuseOversized(found.size, path)
    return { source: path, bytes: found.isFile() ? await readFile(path) : await readPipe(path) }
  } catch (error) {
    return failureOf(path, error)
  }
}

/** Reads what has no size beforehand, such as a pipe, up to the largest size taken. */
async function readPipe(path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_BYTES) refuseOversized(size, path)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const BY_CODE: { [code: string]: string } = {
  ENOENT: 'does not exist; check the path',
  ENOTDIR: 'does not exist; check the path',
  EACCES: 'cannot be read: permission denied; change its permissions or give a copy',
  EPERM: 'cannot be read: permission denied; change its permissions or give a copy',
  ELOOP: 'cannot be read: its symbolic links lead in a circle; give the file itself',
  EMFILE: 'cannot be read: too many files are open; close some',
  ENAMETOOLONG: 'cannot be read: its name is too long; check the path',
}

function failureOf(path: string, error: unknown): Failure {
  if (error instanceof InputError) return { source: path, reason: error.message }
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === '') throw error
  return { source: path, reason: `${path} ${BY_CODE[code] ?? `cannot be read (${code}); check it`}.` }
}
