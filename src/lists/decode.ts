import { BrokenFile } from './list-format.ts'

/** Bytes to text, piece by piece: UTF-8, else what the XML declaration or the byte-order mark names, else windows-1252. */
export interface Decoder {
  push(bytes: Uint8Array): string
  end(): string
}

/** Looks at the first bytes of a file. */
export function decoderFor(head: Uint8Array): Decoder {
  const named = namedIn(head)
  let decoder: InstanceType<typeof TextDecoder>
  try {
    decoder = new TextDecoder(named ?? 'utf-8', { fatal: named !== null && named !== 'windows-1252' })
  } catch {
    throw new BrokenFile('malformed', `it claims the unknown character set ${named}`)
  }
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
    } catch {
      throw new BrokenFile('malformed', `its bytes are not the ${named} that it claims`)
    }
  }
  return { push: decode, end: () => decode() }
}

function namedIn(head: Uint8Array): string | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const start = Buffer.from(head.subarray(0, 200)).toString('latin1')
  const declared = /^\s*(?:\u00ef\u00bb\u00bf)?<\?xml[^>]{0,80}?encoding\s*=\s*["']([\w-]+)["']/.exec(
    start,
  )?.[1]
  if (declared) return declared.toLowerCase()
  return start.trimStart().startsWith('<') ? 'utf-8' : isUtf8(head) ? null : 'windows-1252'
}

/** Whether bytes are UTF-8 as far as they go; a letter cut at the end is none of their fault. */
function isUtf8(head: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return true
  } catch {
    return false
  }
}
