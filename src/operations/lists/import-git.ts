import type { Store } from '../../store/store.ts'
import type { Effects } from '../effects.ts'
import { commitsOf, filesAt } from './git.ts'
import { sourceOf } from './histories.ts'
import { importResult } from './import-result.ts'
import type { ImportResult } from './shown.ts'
import { takeFile } from './take-file.ts'

export interface ImportGitQuestion {
  repository: string
  /** Path of the file inside the repository. */
  path: string
  list: string
  ref?: string
}

/**
 * Makes each commit of a file a snapshot, fetched at the time of the commit. What an earlier run has kept is not read
 * again, so an import that was cut short goes on where it was.
 */
export async function listsImportGit(
  store: Store,
  { repository, path, list, ref = 'HEAD' }: ImportGitQuestion,
  { now, progress }: Pick<Effects, 'now' | 'progress'>,
): Promise<ImportResult> {
  sourceOf(list)
  const commits = await commitsOf(repository, path, ref)
  const known = new Map(store.lists.snapshots(list).map(({ origin, id }) => [origin, id]))
  const originOf = (commit: { hash: string }) => `${commit.hash.slice(0, 12)}:${path}`
  const ids = new Set(commits.flatMap((commit) => known.get(originOf(commit)) ?? []))
  const missing = commits.filter((commit) => !known.has(originOf(commit)))
  let done = commits.length - missing.length
  try {
    for await (const { commit, content } of filesAt(repository, path, missing)) {
      const file = { list, chunks: content ?? [], origin: originOf(commit), fetchedAt: commit.at }
      const { snapshot } = await takeFile(store, file, now)
      ids.add(snapshot.id)
      progress.step(++done, commits.length, commit.at)
    }
  } finally {
    progress.end()
  }
  return importResult(store, list, ids)
}
