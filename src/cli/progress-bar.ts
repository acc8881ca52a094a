import { SingleBar } from 'cli-progress'
import type { Progress } from '../operations/progress.ts'
import { SILENT } from '../operations/progress.ts'
import { clean, cut } from './render/text.ts'

const EVERY_MS = 5_000

/** A bar on a terminal, else a plain line every few seconds; nothing under --quiet. Goes to standard error. */
export function progressOf(quiet: boolean, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (quiet) return SILENT
  return stream.isTTY ? bar(stream) : lines(stream)
}

function bar(stream: NodeJS.WriteStream): Progress {
  const single = new SingleBar({
    format: '{bar} {value}/{total}  {at}',
    barsize: 24,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: false,
    stream,
  })
  let started = false
  return {
    step(done, total, at) {
      const name = cut(clean(at), Math.max(10, (stream.columns || 80) - 48))
      if (!started) single.start(total ?? done + 1, done, { at: name })
      started = true
      single.setTotal(Math.max(total ?? done + 1, 1))
      single.update(done, { at: name })
    },
    end() {
      if (started) single.stop()
    },
  }
}

function lines(stream: NodeJS.WriteStream): Progress {
  let last = Date.now()
  return {
    step(done, total) {
      const now = Date.now()
      if (now - last < EVERY_MS) return
      last = now
      stream.write(`${done}${total === null ? '' : ` of ${total}`} read …\n`)
    },
    end() {},
  }
}
