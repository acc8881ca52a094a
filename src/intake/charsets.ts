/** Bytes of the beginning in which a declaration is looked for. */
const HEAD = 4_096

/** Declared encodings by their WHATWG names, most trusted first; labels that no one knows are left out. */
export function declaredCharsets(bytes: Uint8Array, contentType: string): string[] {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')
  const labels = [
    /charset\s{0,9}=\s{0,9}["']?([\w.:-]{2,40})/i.exec(contentType)?.[1],
    /^\s{0,99}<\?xml[^>]{0,200}?\sencoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})/i.exec(head)?.[1],
    /<meta\s[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?([\w.:-]{2,40})/i.exec(head)?.[1],
  ]
  return labels.flatMap((label) => {
    const name = label && charsetNamed(label)
    return name ? [name] : []
  })
}

function charsetNamed(label: string): string | null {
  try {
    const name = new TextDecoder(label).encoding
    // A page that says UTF-16 in ASCII letters is not UTF-16.
    return name.startsWith('utf-16') ? 'utf-8' : name
  } catch {
    return null
  }
}
