const tags = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements whose text is never read. */
export const SILENT = tags('script style noscript template')

/** Elements without content or closing tag. */
export const VOID = tags(
  'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr',
)

/** Elements at whose borders a new line begins. */
export const BLOCK = tags(
  'address article aside audio blockquote body br button canvas caption center dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe label legend ' +
    'li main map menu nav noframes object ol optgroup option p picture pre search section select summary svg table ' +
    'tbody td textarea tfoot th thead title tr ul video',
)

const P = tags('p')
const CELLS = tags('td th')
const ROWS = tags('tr td th')

/** Which open elements an opening tag closes where the author left their closing tags out. */
export const CLOSES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', tags('li')],
  ['dd', tags('dd dt')],
  ['dt', tags('dd dt')],
  ['option', tags('option')],
  ['a', tags('a')],
  ['td', CELLS],
  ['th', CELLS],
  ['tr', ROWS],
  ['tbody', ROWS],
  ['body', tags('head title')],
  ...[
    'p address article aside blockquote center details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6',
    'header hr main nav ol pre section table ul',
  ]
    .join(' ')
    .split(' ')
    .map((tag): [string, ReadonlySet<string>] => [tag, P]),
])
