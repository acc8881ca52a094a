import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const gc = runInNewContext('gc') as () => void

/** MiB of the heap in use once all garbage is gone. */
export function heapAfterGc(): number {
  gc()
  return Math.round(process.memoryUsage().heapUsed / 2 ** 20)
}
