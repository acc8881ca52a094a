import type { VerbForm } from './clause.ts'

/** Past and participle of the irregular verbs that report on measures and contacts. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'was been',
  become: 'became become',
  begin: 'began begun',
  break: 'broke broken',
  bring: 'brought',
  come: 'came come',
  cut: 'cut',
  do: 'did done',
  draw: 'drew drawn',
  fall: 'fell fallen',
  feel: 'felt',
  find: 'found',
  freeze: 'froze frozen',
  get: 'got gotten',
  give: 'gave given',
  go: 'went gone',
  have: 'had',
  hit: 'hit',
  hold: 'held',
  keep: 'kept',
  lay: 'laid',
  leave: 'left',
  make: 'made',
  meet: 'met',
  pay: 'paid',
  put: 'put',
  say: 'said',
  see: 'saw seen',
  seek: 'sought',
  send: 'sent',
  set: 'set',
  shut: 'shut',
  sit: 'sat',
  speak: 'spoke spoken',
  spend: 'spent',
  strike: 'struck',
  swear: 'swore sworn',
  take: 'took taken',
  tell: 'told',
  think: 'thought',
  throw: 'threw thrown',
  undo: 'undid undone',
  uphold: 'upheld',
  win: 'won',
  withdraw: 'withdrew withdrawn',
  write: 'wrote written',
}

/** Verbs whose last consonant doubles. */
const DOUBLED = new Set(
  (
    'refer defer confer compel expel propel repel dispel admit permit submit commit omit rebut slap ban bar cut scrap ' +
    'drop hit put stop plan set shut get sit trim slam cap step nab grab swap strip ship snub drag shun'
  ).split(' '),
)

/** The forms of an English verb, each with what it is. British and American spellings both. */
export function verbForms(verb: string): [string, VerbForm][] {
  const forms: [string, VerbForm][] = [[verb, 'base']]
  const y = /[^aeiou]y$/.test(verb)
  forms.push([
    y ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`,
    's',
  ])
  const stem = verb.endsWith('e') && !verb.endsWith('ee') ? verb.slice(0, -1) : verb
  const stems = DOUBLED.has(verb) ? [verb + verb.at(-1)] : [stem]
  if (verb.endsWith('l') && stems[0] === verb) stems.push(`${verb}l`)
  for (const s of stems) forms.push([`${s}ing`, 'ing'])
  const irregular = IRREGULAR[verb]
  if (irregular) for (const form of irregular.split(' ')) forms.push([form, 'ed'])
  else for (const s of stems) forms.push([y ? `${verb.slice(0, -1)}ied` : `${s}ed`, 'ed'])
  return forms
}

/** The plural of an English noun; the last word of a phrase takes it. */
export function pluralOf(noun: string): string {
  if (/(?:man|woman)$/.test(noun)) return `${noun.slice(0, -2)}en`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`
  return `${noun}s`
}
