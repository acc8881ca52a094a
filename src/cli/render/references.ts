/** "[2]", "[1, 3–5]": the short numbers of reports, runs of three and more drawn together. */
export function references(numbers: number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b)
  const parts: string[] = []
  for (let first = 0; first < sorted.length; ) {
    let last = first
    while (sorted[last + 1] === (sorted[last] as number) + 1) last++
    const [from, to] = [sorted[first] as number, sorted[last] as number]
    if (last - first >= 2) parts.push(`${from}–${to}`)
    else parts.push(...(last > first ? [`${from}`, `${to}`] : [`${from}`]))
    first = last + 1
  }
  return parts.length > 0 ? `[${parts.join(', ')}]` : ''
}

/** Reports that tell it, then the copies that count once: "[2]; copies [3, 4]". */
export const withCopies = (reports: number[], copies: number[]): string =>
  copies.length === 0 ? references(reports) : `${references(reports)}; copies ${references(copies)}`
