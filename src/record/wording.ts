/** Words in lower case without punctuation; numbers keep their digits ("22,000" is `22000`). */
export function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/[’'`]/g, '')
    .replace(/(\d)[,\u00a0](?=\d)/g, '$1')
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Hashes (32 bits) of all runs of `size` words, sorted, each once. A shorter text gives one run of all it has. */
export function shingles(words: readonly string[], size: number): Uint32Array {
  const hashes = words.map(hashOf)
  if (hashes.length === 0) return new Uint32Array()
  const length = Math.max(1, hashes.length - size + 1)
  const runs = new Uint32Array(length)
  for (let i = 0; i < length; i++) {
    let run = 0x811c9dc5
    for (let j = i; j < Math.min(i + size, hashes.length); j++) run = mix(run ^ (hashes[j] as number))
    runs[i] = run
  }
  runs.sort()
  return runs.filter((run, i) => i === 0 || run !== runs[i - 1])
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** How many members two sorted sets share. */
export function shared(a: Uint32Array, b: Uint32Array): number {
  let count = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] as number
    const y = b[j] as number
    if (x === y) count++
    if (x <= y) i++
    if (y <= x) j++
  }
  return count
}

/** Share of the smaller set that lies in the other, 0 to 1. */
export function containment(a: Uint32Array, b: Uint32Array): number {
  const smaller = Math.min(a.length, b.length)
  return smaller === 0 ? 0 : shared(a, b) / smaller
}

/** Share of both sets together that they have in common, 0 to 1. */
export function resemblance(a: Uint32Array, b: Uint32Array): number {
  const common = shared(a, b)
  const all = a.length + b.length - common
  return all === 0 ? 0 : common / all
}
