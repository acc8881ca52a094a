/**
 * The best sequence of tags for `scores`, a row of `first.length` tags for each word (Viterbi).
 * `steps[a * tags + b]` is the score of tag b after tag a, `first[a]` that of beginning with a.
 */
export function bestPath(
  scores: Float32Array,
  steps: readonly number[],
  first: readonly number[],
): Int32Array {
  const tags = first.length
  const words = scores.length / tags
  const back = new Int32Array(scores.length)
  let best = Float64Array.from(first, (score, tag) => score + (scores[tag] ?? 0))
  for (let word = 1; word < words; word++) {
    const then = new Float64Array(tags)
    for (let tag = 0; tag < tags; tag++) {
      let from = 0
      let most = -Infinity
      for (let before = 0; before < tags; before++) {
        const score = (best[before] as number) + (steps[before * tags + tag] as number)
        if (score <= most) continue
        most = score
        from = before
      }
      then[tag] = most + (scores[word * tags + tag] as number)
      back[word * tags + tag] = from
    }
    best = then
  }
  const path = new Int32Array(words)
  if (words === 0) return path
  let tag = best.indexOf(Math.max(...best))
  for (let word = words - 1; word >= 0; word--) {
    path[word] = tag
    tag = back[word * tags + tag] as number
  }
  return path
}
