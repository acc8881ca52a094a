// How well and how fast the day of a report is told from its words alone: `node bench/published.ts`.
// Reads 300 articles of the PolNeAR corpus (../shared/data/polnear-train-dev.tar.xz) whose days are known; it is not
// part of the project. Stamps are left out: what these articles say of their own day is little, and mostly of offices.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publicationOf, type Undated } from '../src/intake/publication.ts'
import { resolveTemporal } from '../src/text/dates/index.ts'
import { judge, tally } from '../test/dates/score.ts'

const ARTICLES = 300
/** Characters of a report in the speed test: some 2.5 kB. */
const LENGTH = 2500
const ROUNDS = 5000

const archive = fileURLToPath(new URL('../../shared/data/polnear-train-dev.tar.xz', import.meta.url))
if (existsSync(archive)) {
  const articles = unpacked(archive)
  accuracy(
    articles.filter((_, index) => index % Math.floor(articles.length / ARTICLES) === 0).slice(0, ARTICLES),
  )
  speed(articles.flatMap(({ text }) => (text.length >= LENGTH ? [flat(text.slice(0, LENGTH))] : [])))
} else console.log(`No corpus at ${archive}; nothing to measure.`)

interface Article {
  name: string
  day: string
  text: string
}

/** Articles of the training part with their days of publication, in the order of their names. */
function unpacked(path: string): Article[] {
  const folder = mkdtempSync(join(tmpdir(), 'published-'))
  try {
    execFileSync('tar', ['-xJf', path, '-C', folder])
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    const texts = new Map(
      files.flatMap((file): [string, string][] => {
        const name = /(?:^|\/)train\/text\/([^/]+)\.txt$/.exec(file)?.[1]
        return name ? [[name, file]] : []
      }),
    )
    const metadata = files.find((file) => file.endsWith('metadata.tsv'))
    if (!metadata) throw new Error(`${path} holds no metadata.tsv; take another copy of the corpus.`)
    const rows = readFileSync(join(folder, metadata), 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
    return rows
      .flatMap((cells) => {
        const [name, file] = [cells[1] ?? '', texts.get(cells[1] ?? '')]
        const day = cells.find((cell) => /^\d{4}-\d\d-\d\d$/.test(cell))
        return file && day ? [{ name, day, text: readFileSync(join(folder, file), 'utf8') }] : []
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function accuracy(articles: readonly Article[]): void {
  const solved = articles.map(({ name, day, text }) => {
    const { published } = publicationOf(undated(text))
    return { name, day, published, verdict: judge(published, day) }
  })
  const { counts, line } = tally(solved)
  console.log(
    `articles, stamps left out: ${line}; wrong ${((100 * counts.wrong) / solved.length).toFixed(1)} %`,
  )
  const open = solved.filter(({ verdict, published }) => verdict === 'unknown' && published)
  console.log(`  of the unknown, ${open.length} are known from one side only (“not before 2014-01-01”)`)
  for (const { name, day, published } of solved.filter(({ verdict }) => verdict === 'wrong'))
    console.log(`  wrong: ${name}: ${day} is not in ${published?.earliest}..${published?.latest}`)
}

/** The whole date step: expressions, the day, the dates resolved from it. */
function speed(texts: readonly string[]): void {
  const run = (rounds: number): void => {
    for (let i = 0; i < rounds; i++) {
      const text = texts[i % texts.length] as string
      const { published, temporal } = publicationOf(undated(text))
      resolveTemporal(text, temporal, published)
    }
  }
  run(ROUNDS / 5)
  const before = process.cpuUsage()
  run(ROUNDS)
  const { user, system } = process.cpuUsage(before)
  const rate = Math.round(ROUNDS / ((user + system) / 1e6))
  console.log(`date step: ${rate} reports of ${LENGTH} characters a CPU second, Node ${process.version}`)
}

const undated = (text: string): Undated => ({
  text,
  body: [{ start: 0, end: text.length }],
  language: 'en',
  stamps: [],
})

/** A slice keeps its whole parent and is slower to read; a report as it comes is not one. */
function flat(text: string): string {
  return Buffer.from(text).toString('utf8')
}
