import { SingleBar } from 'cli-progress'
import { type Progress, SILENT } from '../operations/progress.ts'
import { clean, cut } from './render/text.ts'

/** Work shorter than this shows no bar. */
const PATIENCE_MS = 300
/** Without a terminal, a plain line as often as this. */
const EVERY_MS = 5_000

/** A bar on a terminal, else a plain line every few seconds; nothing under --quiet. Goes to standard error. */
export function progressOf(quiet: boolean, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (quiet) return SILENT
  return stream.isTTY ? bar(stream) : lines(stream)
}

function bar(stream: NodeJS.WriteStream): Progress {
  const begun = Date.now()
  let single: SingleBar | null = null
  return {
    step(done, total, at) {
      if (Date.now() - begun < PATIENCE_MS) return
      const name = cut(clean(at), Math.max(10, (stream.columns || 80) - 44))
      if (!single) {
        single = barOf(stream, total)
        single.start(total ?? 1, 0, { at: name })
      }
      single.update(total === null ? done : Math.min(done, total), { at: name })
    },
    end() {
      single?.stop()
    },
  }
}

const barOf = (stream: NodeJS.WriteStream, total: number | null): SingleBar =>
  new SingleBar({
    format: total === null ? '{value} read  {at}' : '{bar} {value}/{total}  {at}',
    barsize: 24,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: false,
    stream,
  })

function lines(stream: NodeJS.WriteStream): Progress {
  let last = Date.now()
  return {
    step(done, total) {
      const now = Date.now()
      if (now - last < EVERY_MS) return
      last = now
      stream.write(`${done}${total === null ? '' : ` of ${total}`} done …\n`)
    },
    end() {},
  }
}
