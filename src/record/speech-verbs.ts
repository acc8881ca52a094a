/** Verbs that report speech, in the plain form. What stands where one of these should is a mark of word-spinning. */
const REGULAR = `accept accuse acknowledge add address admit advise advocate affirm agree allege announce answer
appeal apologise apologize applaud appreciate argue ask assert assess assure attest authorise authorize blame blast
boast brief call caution challenge characterise characterize charge cite claim clarify comment commit complain
concede conclude condemn confess confide confirm congratulate consider contend continue convey counter counsel
criticise criticize decide declare decline decry demand denounce deny deplore describe detail disclose discuss
dismiss dispute emphasise emphasize enquire estimate exclaim expect explain express forecast highlight hint hope
imply indicate inform inquire insist intone invite itemise joke lament lambast lash lecture maintain mention
moderate muse nod note notify object observe offer opine outline pledge point post praise predict press proclaim
promise pronounce propose protest publish question quip quote raise reaffirm reassure rebuff rebuke rebut recall
reckon recommend recount refer reflect refuse refute regret reiterate reject relate relay remark remind repeat
reply report request respond restate retort reveal scold share shout signal slam specify speculate stress
suggest summarise summarize suspect talk tease testify thank threaten tout tweet underline underscore urge vent
voice volunteer vow warn welcome whisper wonder worry wish warrant`
const IRREGULAR = `say says said saying tell tells told telling speak speaks spoke spoken speaking write writes
wrote written writing think thinks thought thinking believe believes believed believing make makes made making put
puts hold holds held holding know knows knew known swear swears swore sworn sworn hear heard read reads see sees
saw seen feel feels felt find finds found foresee foresees foresaw give gives gave given go goes went let lets
according per quoth plan plans planned planning view views viewed forbid forbade understand understood deem deems`

const list = (words: string) => words.split(/\s+/)

const FORMS: ReadonlySet<string> = new Set([...list(IRREGULAR), ...list(REGULAR).flatMap(formsOf)])

function formsOf(verb: string): string[] {
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  if (/[^aeiou]y$/.test(verb))
    return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  const last = verb.at(-1)
  return [verb, `${verb}s`, `${verb}es`, `${verb}ed`, `${verb}ing`, `${verb}${last}ed`, `${verb}${last}ing`]
}

/** Words of a cue that say nothing by themselves: "has said", "was quoted as saying", "went on to say". */
const AROUND: ReadonlySet<string> = new Set(
  list(
    'a an the as has have had been be is are was were to by in on at of for with that also did do does not will would',
  ),
)

/** Whether some word of a cue is a verb of speech, or the cue has no verb of its own ("according to", "in a tweet"). */
export function reportsSpeech(cue: readonly string[]): boolean {
  const telling = cue.filter((word) => !AROUND.has(word))
  return telling.length === 0 || telling.some((word) => FORMS.has(word))
}
