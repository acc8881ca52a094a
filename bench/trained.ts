// How fast the trained reader reads, how soon its first reading is there, and how much memory it takes.
// Reads the founding reports (../shared/reports, else the embedded sample) in a loop, on one thread.
import { takeIn } from '../src/intake/take-in.ts'
import { readerFor } from '../src/operations/read.ts'
import { benchTexts } from './texts.ts'

const REPORTS = Number(process.env.REPORTS ?? 100)

const started = performance.now()
const texts = await benchTexts()
const reader = await readerFor({ reader: 'both', parties: null })
const take = (index: number) =>
  takeIn({ source: `bench:${index}`, text: texts[index % texts.length] as string })
await reader.read(take(0))
console.log(`first reading after ${Math.round(performance.now() - started)} ms`)

const clock = performance.now()
const start = process.cpuUsage()
for (let index = 1; index <= REPORTS; index++) await reader.read(take(index))
const seconds = (performance.now() - clock) / 1000
const { user, system } = process.cpuUsage(start)
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length
console.log(
  `${texts.length} reports of ${Math.round(bytes)} bytes on average: ${(REPORTS / seconds).toFixed(1)} a second, ` +
    `${(REPORTS / ((user + system) / 1e6)).toFixed(1)} a CPU second; peak memory ` +
    `${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`,
)
