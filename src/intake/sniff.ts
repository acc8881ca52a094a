/** Bytes looked at. */
const SAMPLE = 8_192

/**
 * Byte order of UTF-16 without a mark, `null` for anything else. In running text of one alphabet the high bytes
 * take very few values, zero among them, and the low bytes many.
 */
export function sniffUtf16(bytes: Uint8Array): 'le' | 'be' | null {
  const size = Math.min(bytes.length, SAMPLE) & ~1
  if (size < 8) return null
  const even = new Uint32Array(256)
  const odd = new Uint32Array(256)
  for (let i = 0; i < size; i += 2) {
    even[bytes[i] as number] = (even[bytes[i] as number] as number) + 1
    odd[bytes[i + 1] as number] = (odd[bytes[i + 1] as number] as number) + 1
  }
  const half = size / 2
  if (isHighByte(odd, half) && !isHighByte(even, half)) return 'le'
  if (isHighByte(even, half) && !isHighByte(odd, half)) return 'be'
  return null
}

/** Zero for ASCII, 1–6 for the European and near-eastern alphabets, 0x20 for typographic punctuation. */
function isHighByte(counts: Uint32Array, total: number): boolean {
  let alphabets = 0
  for (let value = 0; value <= 6; value++) alphabets += counts[value] as number
  return (
    (counts[0] as number) > 0 &&
    alphabets + (counts[0x20] as number) >= total * 0.95 &&
    alphabets > total * 0.8
  )
}

/**
 * The single-byte encoding that fits: Cyrillic letters stand side by side and fill whole words, accented Latin
 * ones stand alone among ASCII letters. In KOI8-R small letters lie where Windows-1251 has its capitals.
 */
export function sniffSingleByte(bytes: Uint8Array): 'windows-1251' | 'koi8-r' | 'windows-1252' {
  let high = 0
  let paired = 0
  let upperHalf = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number
    if (byte < 0xc0) continue
    high++
    if (byte >= 0xe0) upperHalf++
    if ((bytes[i - 1] ?? 0) >= 0xc0 || (bytes[i + 1] ?? 0) >= 0xc0) paired++
  }
  if (high < 4 || paired < high * 0.75) return 'windows-1252'
  return upperHalf * 2 >= high ? 'windows-1251' : 'koi8-r'
}
