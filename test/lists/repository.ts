import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Makes a git repository whose file was committed at these instants with these contents; null deletes it. */
export function repository(
  folder: string,
  file: string,
  commits: readonly (readonly [string, string | null])[],
): string {
  mkdirSync(folder, { recursive: true })
  const git = (args: string[], at = '2020-01-01T00:00:00Z') =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: folder,
      stdio: 'pipe',
      env: { PATH: process.env.PATH, HOME: folder, GIT_COMMITTER_DATE: at, GIT_AUTHOR_DATE: at },
    })
  git(['init', '-q', '-b', 'main'])
  for (const [at, content] of commits) {
    if (content === null) git(['rm', '-q', file])
    else {
      writeFileSync(join(folder, file), content)
      git(['add', file])
    }
    git(['commit', '-q', '--allow-empty', '-m', 'a scrape'], at)
  }
  return folder
}
