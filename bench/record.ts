// How fast the record is built, and whether its memory stays flat: `node bench/record.ts`.
// Builds the record of 5,000 readings about one dispute, written here, three times over.

import { buildRecord } from '../src/record/build.ts'
import { type Done, type Said, told } from '../test/record/readings.ts'
import { heapAfterGc } from './heap.ts'

const READINGS = Number(process.env.READINGS ?? 5_000)

const TOPICS = ['ports', 'banks', 'airlines', 'refineries', 'shipyards', 'ministers', 'mines']
const ACTIONS = ['impose', 'extend', 'lift', 'expel', 'meet'] as const
const ACTORS = ['USA', 'TUR', 'EU', null] as const

const day = (index: number): string => new Date(Date.UTC(2019, 0, 1 + index)).toISOString().slice(0, 10)

/** One reading: some sentences come back in others, as they do in copies and follow-ups. */
function reading(index: number) {
  const topic = TOPICS[index % TOPICS.length] as string
  const said = `We shall answer the listing of ${topic} number ${index % 400} with a step of our own.`
  const done = `The council put ${2 + (index % 30)} ${topic} on its list on day ${index % 900}.`
  const says: Said[] = [{ who: 'Hulusi Akar', of: 'TUR', words: said, takes: [['lifting', 'demands']] }]
  const events: Done[] = [
    {
      words: done,
      action: ACTIONS[index % ACTIONS.length] as Done['action'],
      modality: 'done',
      actor: ACTORS[index % ACTORS.length] ?? null,
      recipient: ACTORS[(index + 1) % ACTORS.length] ?? null,
      on: day(index % 900),
    },
  ]
  return { text: `${said} ${done}`, on: day(index % 900), says, events }
}

const readings = Array.from({ length: READINGS }, (_, index) => told(index + 1, reading(index)))
for (let round = 1; round <= 3; round++) {
  const start = process.cpuUsage()
  const { entries } = buildRecord(readings)
  const { user, system } = process.cpuUsage(start)
  console.log(
    `${READINGS} readings, ${entries.length} entries: ${((user + system) / 1e6).toFixed(2)} CPU seconds; ` +
      `heap ${heapAfterGc()} MiB after collection`,
  )
}
