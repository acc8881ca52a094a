const TAKES = ['clause', 'final', 'infinitive', 'as', 'object']

/** Checks the rows of data/en/speech-verbs.csv. */
export function speechVerbs(rows: unknown): { lemma: string; takes: string[] }[] {
  return (rows as { lemma: string; takes: string }[]).map(({ lemma, takes }) => {
    const list = takes.split(' ')
    const odd = list.find((word) => !TAKES.includes(word))
    if (odd !== undefined)
      throw new RangeError(`data/en/speech-verbs.csv: ${lemma} takes "${odd}"; known: ${TAKES.join(', ')}`)
    return { lemma, takes: list }
  })
}
