import type { Scorer } from './scorer.ts'
import type { PiecedWord } from './word-pieces.ts'

const CLS = 101n
const SEP = 102n

/** The weights of an ONNX file, run in WebAssembly on one thread, one window at a time. */
export async function onnxScorer(weights: Uint8Array): Promise<Scorer> {
  const { env, InferenceSession, Tensor } = await import('onnxruntime-web/wasm')
  env.wasm.numThreads = 1
  env.logLevel = 'error'
  const session = await InferenceSession.create(weights, { executionProviders: ['wasm'] })
  const row = (values: BigInt64Array, wide: boolean) =>
    new Tensor('int64', values, wide ? [1, values.length] : [values.length])
  return {
    async score(window) {
      const { pieces, letters, gaps, heads } = inputsOf(window)
      const feeds = {
        pieces: row(pieces, true),
        cases: row(letters, true),
        gaps: row(gaps, true),
        heads: row(heads, false),
      }
      const { scores } = await session.run(feeds)
      return scores?.data as Float32Array
    },
  }
}

function inputsOf(window: readonly PiecedWord[]) {
  const size = window.reduce((sum, word) => sum + word.pieces.length, 2)
  const pieces = new BigInt64Array(size)
  const letters = new BigInt64Array(size)
  const gaps = new BigInt64Array(size)
  const heads = new BigInt64Array(window.length)
  pieces[0] = CLS
  let at = 1
  for (const [index, word] of window.entries()) {
    heads[index] = BigInt(at)
    gaps[at] = BigInt(word.gap)
    for (const piece of word.pieces) {
      pieces[at] = BigInt(piece)
      letters[at++] = BigInt(word.letters)
    }
  }
  pieces[at] = SEP
  return { pieces, letters, gaps, heads }
}
