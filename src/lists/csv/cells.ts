import { BrokenFile } from '../list-format.ts'

/** No honest line is longer; a quotation mark that is never closed would swallow the file. */
const LONGEST_LINE = 1 << 20

/**
 * Takes a CSV apart as it comes: commas, double quotes doubled inside quoted cells, quoted line ends allowed.
 * `push` gives the complete lines; `rest` is what has no line end yet.
 */
export class CsvLines {
  rest = ''

  push(text: string): string[] {
    const all = this.rest + text
    const lines: string[] = []
    let from = 0
    let closed = true
    let seen = 0
    for (let end = all.indexOf('\n'); end >= 0; end = all.indexOf('\n', seen)) {
      for (let at = all.indexOf('"', seen); at >= 0 && at < end; at = all.indexOf('"', at + 1))
        closed = !closed
      seen = end + 1
      if (!closed) continue
      lines.push(all.slice(from, all[end - 1] === '\r' ? end - 1 : end))
      from = seen
    }
    this.rest = all.slice(from)
    if (this.rest.length > LONGEST_LINE)
      throw new BrokenFile('malformed', 'a line has no end: a quotation mark is not closed')
    return lines
  }
}

/** The cells of one line, trimmed. */
export function cellsOf(line: string): string[] {
  const cells: string[] = []
  let at = 0
  while (at <= line.length) {
    if (line[at] === '"') {
      let cell = ''
      let close = line.indexOf('"', at + 1)
      while (close >= 0 && line[close + 1] === '"') {
        cell += line.slice(at + 1, close + 1)
        at = close + 1
        close = line.indexOf('"', at + 1)
      }
      cells.push((cell + line.slice(at + 1, close < 0 ? line.length : close)).trim())
      const next = close < 0 ? -1 : line.indexOf(',', close)
      if (next < 0) break
      at = next + 1
      continue
    }
    const comma = line.indexOf(',', at)
    cells.push(line.slice(at, comma < 0 ? line.length : comma).trim())
    if (comma < 0) break
    at = comma + 1
  }
  return cells
}
