// Prints how each sentence of the second half comes out; kept as second-half.frozen.tsv, so that a change is a diff:
//   node test/events/freeze.ts > test/events/second-half.frozen.tsv
import { eventsIn } from './read.ts'
import { judge, said } from './score.ts'
import { labelledSentences } from './sentences.ts'

console.log('verdict\tfound\tsentence')
for (const sentence of labelledSentences().filter(({ half }) => half === 1)) {
  const events = eventsIn(sentence.text)
  const { pairs, besides } = judge(sentence, events)
  const right = pairs.every((pair) => pair.strict)
  const verdict = right ? (besides.length === 0 ? 'right' : 'more') : 'wrong'
  console.log([verdict, events.map(said).join('; '), sentence.text].join('\t'))
}
