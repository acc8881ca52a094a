import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Files of the repository, tracked or new, that are there: paths from the root. */
export function projectFiles(pattern: RegExp): string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  )
  const gone = new Set(
    execFileSync('git', ['ls-files', '--deleted'], { cwd: ROOT, encoding: 'utf8' }).split('\n'),
  )
  return listed.split('\n').filter((path) => pattern.test(path) && !gone.has(path))
}

export const read = (path: string): string => readFileSync(`${ROOT}/${path}`, 'utf8')
