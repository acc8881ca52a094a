/**
 * Lines of a stream of UTF-8, without their line ends, the byte-order mark removed; `null` for a line longer than
 * `longest` bytes, of which no more than that is ever held.
 */
export async function* boundedLines(
  stream: AsyncIterable<Uint8Array | string>,
  longest: number,
): AsyncGenerator<string | null> {
  let pieces: Uint8Array[] = []
  let size = 0
  let first = true
  const finish = (): string | null => {
    const line = size > longest ? null : Buffer.concat(pieces).toString('utf8').replace(/\r$/, '')
    pieces = []
    size = 0
    const marked = first && line?.startsWith('\uFEFF')
    first = false
    return marked ? (line as string).slice(1) : line
  }
  const hold = (piece: Uint8Array) => {
    size += piece.length
    if (size <= longest) pieces.push(piece)
    else pieces = []
  }
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    let from = 0
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, from)) {
      hold(bytes.subarray(from, at))
      yield finish()
      from = at + 1
    }
    if (from < bytes.length) hold(bytes.subarray(from))
  }
  if (size > 0) yield finish()
}
