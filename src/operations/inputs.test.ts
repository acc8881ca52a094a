import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { InputError } from '../errors.ts'
import type { RawInput } from '../intake/raw-input.ts'
import { type InputEffects, inputsOf } from './inputs.ts'
import type { Failure } from './read.ts'

let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'inputs-'))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const at = (...names: string[]) => join(dir, ...names)

function file(name: string, text = 'Text.'): string {
  const path = at(...name.split('/'))
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, text)
  return path
}

/** What came, in short: the source, or the reason with the folder of the test left out. */
async function got(words: string[], effects: Partial<InputEffects> = {}): Promise<string[]> {
  const all: string[] = []
  for await (const input of inputsOf(words, effects)) all.push(inShort(input))
  return all
}

const inShort = (input: RawInput | Failure): string =>
  ('reason' in input ? `! ${input.reason}` : input.source).replaceAll(`${dir}/`, '')

describe('files and folders', () => {
  it('takes a file by any name, with the path as given', async () => {
    const inputs = inputsOf([file('note.dat', 'Zürich')])
    const first = (await inputs.next()).value as RawInput
    expect(first.source).toBe(at('note.dat'))
    expect(Buffer.from(first.bytes ?? []).toString()).toBe('Zürich')
  })

  it('goes through folders in order, taking reports only', async () => {
    for (const name of [
      'b.txt',
      'a/z.html',
      'a/c.HTM',
      'a/x.xhtml',
      'a/no.csv',
      '.hidden/d.txt',
      'c/note.md',
    ])
      file(`tree/${name}`)
    expect(await got([at('tree')])).toEqual(['tree/a/c.HTM', 'tree/a/x.xhtml', 'tree/a/z.html', 'tree/b.txt'])
  })

  it('enters a folder that leads back to itself once', async () => {
    file('circle/in/a.txt')
    symlinkSync(at('circle'), at('circle', 'in', 'back'))
    symlinkSync('self.txt', at('circle', 'self.txt'))
    expect(await got([at('circle')])).toEqual([
      'circle/in/a.txt',
      '! circle/self.txt cannot be read: its symbolic links lead in a circle; give the file itself.',
    ])
  })

  it('says what is wrong with a path', async () => {
    mkdirSync(at('void', 'deeper'), { recursive: true })
    expect(await got([at('nowhere.txt'), at('void')])).toEqual([
      '! nowhere.txt does not exist; check the path.',
      '! void holds no reports: there is no .txt, .html, .htm or .xhtml file in it; give a folder with some.',
    ])
  })

  it('refuses a file of 200 MB without reading it, and goes on', async () => {
    const path = file('huge.txt')
    truncateSync(path, 200 * 1024 * 1024)
    expect(await got([path, file('after.txt')])).toEqual([
      '! huge.txt is too large for one report: 200 MB, at most 20 MB; split it into its reports.',
      'after.txt',
    ])
  })

  it.skipIf(process.getuid?.() === 0)('says when a file may not be read', async () => {
    const path = file('locked.txt')
    chmodSync(path, 0)
    expect((await got([path]))[0]).toContain('permission denied')
  })

  it.skipIf(process.platform === 'win32')('bounds what has no size', async () => {
    expect((await got(['/dev/zero']))[0]).toContain('too large')
    const pipe = at('pipe')
    execFileSync('mkfifo', [pipe])
    const writer = spawn('sh', ['-c', 'printf "through a pipe" > "$0"', pipe])
    const input = inputsOf([pipe]).next()
    expect(Buffer.from(((await input).value as RawInput).bytes ?? []).toString()).toBe('through a pipe')
    writer.kill()
  })
})

describe('web addresses', () => {
  it('fetches them, and tells why one cannot be', async () => {
    const fetchPage: InputEffects['fetchPage'] = async (url) => {
      if (url.includes('gone')) throw new InputError(`${url} answered 410: gone; check the address.`)
      return { bytes: Buffer.from('<p>x'), contentType: 'text/html', url: `${url}/final` }
    }
    const words = ['https://example.org/gone', 'https://example.org/a']
    expect(await got(words, { fetchPage })).toEqual([
      '! https://example.org/gone answered 410: gone; check the address.',
      'https://example.org/a',
    ])
  })
})

describe('NDJSON', () => {
  const from = (...pieces: (string | Buffer)[]) => ({
    stdin: Readable.from(pieces.map((piece) => Buffer.from(piece))),
  })

  it('reads a line each, however the stream is cut', async () => {
    const lines = Buffer.from(
      '\uFEFF{"id":"a","text":"Київ"}\r\n\n{"html":"<p>b","title":"T","url":"u","published":"2020-01-02"}',
    )
    const cut = Array.from(lines, (byte) => Buffer.from([byte]))
    const inputs: unknown[] = []
    for await (const input of inputsOf(['-'], { stdin: Readable.from(cut) })) inputs.push(input)
    expect(inputs).toEqual([
      { source: '-', label: 'line 1 of standard input', text: 'Київ', given: { id: 'a' } },
      {
        source: '-',
        label: 'line 3 of standard input',
        html: '<p>b',
        given: { title: 'T', url: 'u', published: '2020-01-02' },
      },
    ])
  })

  it('names the lines that are wrong, and lets the others through', async () => {
    const lines = [
      '{"text":"a"}',
      'no json',
      '[]',
      '{"id":"x"}',
      '{"text":"a","html":"b"}',
      '{"text":"a","title":7}',
      '{"id":7,"text":"z"}',
      '{"text":"a","received":"last week"}',
    ]
    const all = await got(['-'], from(lines.join('\n')))
    expect(all.map((line) => line.slice(0, 50))).toEqual([
      '-',
      '! line 2 of standard input is not JSON; write one ',
      '! line 3 of standard input is no JSON object; writ',
      '! line 4 of standard input needs either "text" or ',
      '! line 5 of standard input needs either "text" or ',
      '! line 6 of standard input has a "title" that is n',
      '-',
      '! line 8 of standard input has a "received" that i',
    ])
  })

  it('holds no more than a bounded part of a huge line', async () => {
    async function* stream() {
      const chunk = Buffer.alloc(1024 * 1024, 97)
      for (let i = 0; i < 60; i++) yield chunk
      yield Buffer.from('\n{"text":"after"}\n')
    }
    const all = await got(['-'], { stdin: Readable.from(stream()) })
    expect(all).toEqual(['! line 1 of standard input is too long: more than 40 MB; split it.', '-'])
  })
})
