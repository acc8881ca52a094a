// How fast reports are read, and whether memory stays flat: `npm run bench`.
// Reads the founding reports (../shared/reports, else the embedded sample) in a loop, on one thread.
// A second pass puts words never seen before into each report, since a tagger keeps the words it has met.
import { takeIn } from '../src/intake/take-in.ts'
import { makeParties } from '../src/parties/parties.ts'
import { readReport } from '../src/reading/pipeline.ts'
import { heapAfterGc } from './heap.ts'
import { benchTexts } from './texts.ts'

const REPORTS = Number(process.env.REPORTS ?? 20_000)
const WARM_UP = 300

const texts = await benchTexts()
const parties = makeParties()
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length
console.log(`${texts.length} reports, ${Math.round(bytes)} bytes on average, Node ${process.version}`)

for (let i = 0; i < WARM_UP; i++) readOne(texts[i % texts.length] as string, i)
pass('as they are', (text) => text)
pass('with new words', (text, i) => text.replaceAll('the ', `the w${i.toString(36)}x `))

function pass(name: string, vary: (text: string, i: number) => string): void {
  const resident: number[] = []
  const heap: number[] = []
  const start = process.cpuUsage()
  const clock = performance.now()
  for (let i = 0; i < REPORTS; i++) {
    readOne(vary(texts[i % texts.length] as string, i), i)
    if (i % Math.ceil(REPORTS / 10) !== 0) continue
    heap.push(heapAfterGc())
    resident.push(Math.round(process.memoryUsage().rss / 2 ** 20))
  }
  const cpu = process.cpuUsage(start)
  const seconds = (performance.now() - clock) / 1000
  const perCpu = REPORTS / ((cpu.user + cpu.system) / 1e6)
  console.log(
    `${name}: ${Math.round(REPORTS / seconds)} reports a second, ${Math.round(perCpu)} a CPU second; ` +
      `MiB at each tenth: heap after collection ${heap.join(' ')}, resident ${resident.join(' ')}`,
  )
}

function readOne(text: string, i: number): void {
  readReport(takeIn({ source: `bench:${i}`, text }), parties)
}
