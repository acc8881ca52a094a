import { MAX_BYTES } from '../../intake/decode.ts'
import type { Given, RawInput } from '../../intake/raw-input.ts'
import type { Failure } from '../read.ts'
import { boundedLines } from './bounded-lines.ts'

/** Longest line, in bytes: a text of the largest size, with room for its escapes. */
const LONGEST_LINE = 2 * MAX_BYTES

const FORM = '{"id","text"|"html","title"?,"url"?,"published"?,"received"?}'

/** One input a line of NDJSON; a line that is none is a failure that names its number, and the others go through. */
export async function* fromNdjson(
  stream: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<RawInput | Failure> {
  let number = 0
  for await (const line of boundedLines(stream, LONGEST_LINE)) {
    number++
    const where = `line ${number} of standard input`
    if (line === null)
      yield failure(`${where} is too long: more than ${LONGEST_LINE / 1024 / 1024} MB; split it.`)
    else if (line.trim() !== '') yield readLine(line, where)
  }
}

const failure = (reason: string): Failure => ({ source: '-', reason })

function readLine(line: string, where: string): RawInput | Failure {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return failure(`${where} is not JSON; write one object a line: ${FORM}.`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return failure(`${where} is no JSON object; write ${FORM}.`)
  const fields = value as { [key: string]: unknown }
  const { text, html } = fields
  if ((typeof text === 'string') === (typeof html === 'string'))
    return failure(`${where} needs either "text" or "html" as a string; write ${FORM}.`)
  const given: Given = {}
  for (const key of ['id', 'title', 'url', 'published', 'received'] as const) {
    const field = fields[key]
    if (field === undefined || field === null || field === '') continue
    if (typeof field === 'string') given[key] = field
    else if (key === 'id' && typeof field === 'number') given.id = String(field)
    else return failure(`${where} has a "${key}" that is no string; write ${FORM}.`)
  }
  if (given.received !== undefined && !/^\d{4}-\d\d-\d\d$/.test(given.received))
    return failure(`${where} has a "received" that is no day; write it as 2026-01-31.`)
  return {
    source: '-',
    label: where,
    ...(typeof text === 'string' ? { text } : { html: html as string }),
    given,
  }
}
