import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('adding.worker.ts', import.meta.url))

export interface Worker {
  child: ChildProcess
  /** Settles when the worker has ended and all it printed was read. */
  ended: Promise<{
    acknowledged: number[]
    stderr: string
    signal: NodeJS.Signals | null
    code: number | null
  }>
  /** Settles when this many lines were printed, or the worker has ended. */
  printed(lines: number): Promise<void>
}

/** A process that adds generated reports from `from` up to `to` to the database at `path`. */
export function adding(path: string, from: number, to: number): Worker {
  const child = spawn(process.execPath, [script, path, String(from), String(to)])
  let stdout = ''
  let stderr = ''
  let waiting: { lines: number; resolve: () => void }[] = []
  const wake = (all: boolean) => {
    const lines = stdout.split('\n').length - 1
    waiting = waiting.filter((wait) => {
      if (!all && wait.lines > lines) return true
      wait.resolve()
      return false
    })
  }
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk
    wake(false)
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk
  })
  const ended: Worker['ended'] = new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      wake(true)
      // A last line without its end was still being printed.
      const lines = stdout.slice(0, stdout.lastIndexOf('\n') + 1).match(/^\d+/gm) ?? []
      resolve({ acknowledged: lines.map(Number), stderr, signal, code })
    })
  })
  return {
    child,
    ended,
    printed: (lines) =>
      new Promise((resolve) => {
        waiting.push({ lines, resolve })
        wake(child.exitCode !== null || child.signalCode !== null)
      }),
  }
}
