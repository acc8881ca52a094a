import { execFile, spawn } from 'node:child_process'
import { InputError } from '../../errors.ts'

export interface Commit {
  hash: string
  /** ISO instant, UTC. */
  at: string
}

/** The commits that touched a file, oldest first. Throws `InputError` where there is no such repository, ref or file. */
export async function commitsOf(repository: string, path: string, ref: string): Promise<Commit[]> {
  const out = await git(repository, [
    'log',
    '--first-parent',
    '--reverse',
    '--format=%H %cI',
    '--end-of-options',
    ref,
    '--',
    path,
  ])
  const commits = out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [hash = '', at = ''] = line.split(' ')
      return { hash, at: new Date(at).toISOString() }
    })
  if (commits.length === 0)
    throw new InputError(
      `No commit of ${ref} in ${repository} holds ${path}; check the path, as seen from the root of the repository.`,
    )
  return commits
}

function git(repository: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile('git', ['-C', repository, ...args], { maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      if (!error) resolve(stdout)
      else reject(failure(repository, error, stderr))
    })
  })
}

function failure(repository: string, error: Error, stderr: string): InputError {
  if ('code' in error && error.code === 'ENOENT')
    return new InputError(
      'git cannot be run; install it, or add the files one by one with: demarche lists add.',
    )
  const first =
    stderr
      .split('\n')[0]
      ?.replace(/^(?:fatal|error): /, '')
      .replace(/\.$/, '') ?? ''
  return new InputError(
    `${repository} cannot be read as a git repository (${first || error.message}); check the path and --ref.`,
    { cause: error },
  )
}

/** The file in each of these commits, in order, as it comes; null where the commit deleted it. */
export async function* filesAt(
  repository: string,
  path: string,
  commits: readonly Commit[],
): AsyncGenerator<{ commit: Commit; content: Uint8Array[] | null }> {
  if (commits.length === 0) return
  const child = spawn('git', ['-C', repository, 'cat-file', '--batch'], { stdio: ['pipe', 'pipe', 'ignore'] })
  const failed = new Promise<never>((_, reject) =>
    child.once('error', (error) => reject(failure(repository, error, ''))),
  )
  failed.catch(() => {})
  child.stdin.on('error', () => {})
  const bytes = new ByteReader(child.stdout)
  try {
    for (const commit of commits) {
      child.stdin.write(`${commit.hash}:${path}\n`)
      const head = await Promise.race([bytes.line(), failed])
      const size = / blob (\d+)$/.exec(head)?.[1]
      if (size === undefined) {
        yield { commit, content: null }
        continue
      }
      const content = await bytes.take(Number(size))
      await bytes.take(1)
      yield { commit, content }
    }
  } finally {
    child.kill()
  }
}

/** Takes a stream apart into lines and pieces of known length. */
class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>
  #rest: Uint8Array = new Uint8Array()

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#source = stream[Symbol.asyncIterator]()
  }

  async line(): Promise<string> {
    let text = ''
    for (;;) {
      const end = this.#rest.indexOf(10)
      const piece = end < 0 ? this.#rest : this.#rest.subarray(0, end)
      text += Buffer.from(piece).toString('utf8')
      if (end >= 0) {
        this.#rest = this.#rest.subarray(end + 1)
        return text
      }
      await this.#more()
    }
  }

  async take(size: number): Promise<Uint8Array[]> {
    const pieces: Uint8Array[] = []
    for (let left = size; left > 0; ) {
      if (this.#rest.length === 0) await this.#more()
      const piece = this.#rest.subarray(0, left)
      pieces.push(piece)
      left -= piece.length
      this.#rest = this.#rest.subarray(piece.length)
    }
    return pieces
  }

  async #more(): Promise<void> {
    const { value, done } = await this.#source.next()
    if (done)
      throw new InputError(
        'git stopped before it had handed over every file; check the repository with: git fsck.',
      )
    this.#rest = value
  }
}
