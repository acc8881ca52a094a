/** First bytes of formats that are no text, with the name a user knows. */
const SIGNATURES: readonly (readonly [bytes: string, kind: string])[] = [
  ['25504446', 'a PDF document'],
  ['504b0304', 'a ZIP archive or an Office document'],
  ['504b0506', 'an empty ZIP archive'],
  ['d0cf11e0a1b11ae1', 'an old Office document'],
  ['1f8b', 'gzip-compressed data'],
  ['425a68', 'bzip2-compressed data'],
  ['fd377a585a00', 'xz-compressed data'],
  ['28b52ffd', 'zstd-compressed data'],
  ['377abcaf271c', 'a 7-Zip archive'],
  ['526172211a07', 'a RAR archive'],
  ['89504e470d0a1a0a', 'a PNG image'],
  ['ffd8ff', 'a JPEG image'],
  ['474946383761', 'a GIF image'],
  ['474946383961', 'a GIF image'],
  ['49492a00', 'a TIFF image'],
  ['4d4d002a', 'a TIFF image'],
  ['53514c69746520666f726d6174203300', 'an SQLite database'],
  ['7f454c46', 'a program'],
  ['4d5a90', 'a program'],
  ['494433', 'an MP3 recording'],
  ['4f676753', 'an Ogg recording'],
  ['1a45dfa3', 'a video'],
  ['7b5c727466', 'an RTF document'],
]

/** Name of the binary format that the bytes begin with, `null` where they begin with none that is known. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('hex')
  const found = SIGNATURES.find(([signature]) => head.startsWith(signature))
  if (found) return found[1]
  if (head.startsWith('52494646') && head.slice(16, 24) === '57454250') return 'a WebP image'
  return head.slice(8, 16) === '66747970' ? 'a video' : null
}
