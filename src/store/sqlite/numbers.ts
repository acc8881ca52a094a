/** Ascending whole numbers as bytes: each as its distance from the one before, seven bits a byte, low bits first. */
export function packed(numbers: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 5)
  let at = 0
  let last = 0
  for (const number of numbers) {
    let distance = number - last
    last = number
    while (distance > 127) {
      bytes[at++] = (distance & 127) | 128
      distance >>>= 7
    }
    bytes[at++] = distance
  }
  return bytes.slice(0, at)
}

/** The numbers that `packed` was given. */
export function unpacked(bytes: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(bytes.length)
  let count = 0
  let last = 0
  let distance = 0
  let shift = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number
    distance |= (byte & 127) << shift
    shift += 7
    if (byte > 127) continue
    last += distance >>> 0
    numbers[count++] = last
    distance = 0
    shift = 0
  }
  return numbers.slice(0, count)
}

/** What only the first and only the second of two ascending sequences hold. */
export function difference(a: Uint32Array, b: Uint32Array): { gone: Uint32Array; come: Uint32Array } {
  const gone: number[] = []
  const come: number[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const x = i < a.length ? (a[i] as number) : Infinity
    const y = j < b.length ? (b[j] as number) : Infinity
    if (x === y) {
      i++
      j++
    } else if (x < y) {
      gone.push(x)
      i++
    } else {
      come.push(y)
      j++
    }
  }
  return { gone: Uint32Array.from(gone), come: Uint32Array.from(come) }
}
