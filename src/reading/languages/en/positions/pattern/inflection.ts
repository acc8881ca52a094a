/** Irregular forms of the words that patterns use. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'am is are was were been being',
  have: 'has had having',
  do: 'does did done doing',
  go: 'goes went gone going',
  take: 'took taken taking',
  give: 'gave given giving',
  say: 'says said saying',
  tell: 'told',
  see: 'saw seen',
  begin: 'began begun beginning',
  hold: 'held',
  lie: 'lay lain lying',
  bear: 'bore borne',
  break: 'broke broken',
  bring: 'brought',
  build: 'built',
  come: 'came',
  deal: 'dealt',
  draw: 'drew drawn',
  feel: 'felt',
  fight: 'fought',
  find: 'found',
  freeze: 'froze frozen',
  get: 'got gotten getting',
  hit: 'hitting',
  hurt: '',
  keep: 'kept',
  know: 'knew known',
  leave: 'left leaving',
  lose: 'lost',
  make: 'made making',
  meet: 'met',
  mean: 'meant',
  pay: 'paid',
  run: 'ran running',
  seek: 'sought',
  send: 'sent',
  set: 'setting',
  shoot: 'shot',
  sit: 'sat sitting',
  speak: 'spoke spoken',
  stand: 'stood',
  strike: 'struck',
  think: 'thought',
  throw: 'threw thrown',
  undo: 'undid undone undoing',
  win: 'won winning',
  withdraw: 'withdrew withdrawn',
  write: 'wrote written',
  drop: 'dropped dropping',
  scrap: 'scrapped scrapping',
  ban: 'banned banning',
  cancel: 'cancelled canceled cancelling canceling',
  refer: 'referred referring',
  suffer: 'suffered suffering',
  end: 'ended ending',
  trigger: 'triggered triggering',
  cripple: 'crippled crippling',
  cut: 'cutting',
  let: 'letting',
  put: 'putting',
  overcome: 'overcame',
  undermine: 'undermined undermining',
  rely: 'relies relied relying',
  will: 'wo',
  can: 'ca cannot',
}

/** Every written form a pattern's word may take, lower case; too many rather than too few. */
export function formsOf(word: string): string[] {
  const forms = new Set([word])
  const irregular = IRREGULAR[word]
  if (irregular !== undefined) for (const form of irregular.split(' ')) forms.add(form)
  if (!/^[a-z]{3,}$/.test(word)) return [...forms].filter(Boolean)
  if (/[^aeiou]y$/.test(word)) {
    const stem = word.slice(0, -1)
    for (const ending of ['ies', 'ied']) forms.add(stem + ending)
    forms.add(`${word}ing`)
  } else if (word.endsWith('e')) {
    for (const ending of ['s', 'd']) forms.add(word + ending)
    forms.add(`${word.slice(0, -1)}ing`)
  } else {
    forms.add(`${word}${/(?:s|x|z|ch|sh)$/.test(word) ? 'es' : 's'}`)
    for (const ending of ['ed', 'ing']) forms.add(word + ending)
  }
  return [...forms].filter(Boolean)
}
