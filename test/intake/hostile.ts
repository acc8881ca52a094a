// Beginnings, lines and words on which a careless pattern takes exponential or quadratic time: what is begun is printed,
// so that one that does not end is known by its name. Run by hostile.test.ts, which can end it.
import { reasonByWording } from '../../src/intake/boilerplate/wording.ts'
import { isHtml } from '../../src/intake/kind.ts'
import { takeIn } from '../../src/intake/take-in.ts'

const line = (part: string, length: number, end = ''): string =>
  part.repeat(Math.ceil(length / part.length)).slice(0, length) + end

const LINES: readonly [string, string][] = [
  ['capitals that may all begin a name', line('By A', 4) + line('A', 110, '!')],
  ['names of a byline', `By ${line('Aa, and Bb of ', 115, '!')}`],
  ['a bar after a bar', line('aa   |   ', 290, '.')],
  ['a bar after marks', line('a | » › | ', 290, '.')],
  ['what may be cookies', line('we our site this page ', 480)],
  ['all of an opener', line('more news related latest recent ', 69)],
  ['a headline of short names', line('U.S.', 230)],
]
for (const [name, text] of LINES) {
  console.log(`a line by its words: ${name}`)
  for (let length = text.length; length > text.length - 12; length--) reasonByWording(text.slice(0, length))
}

const BEGINNINGS: readonly [string, string][] = [
  ['comments', line('<!---->', 8_000)],
  ['comments of comments', line('<!-- --> -->', 8_000)],
  ['a comment that never ends', `<!--${line('-', 8_000)}`],
  ['white space', line(' ', 8_000)],
]
for (const [name, decoded] of BEGINNINGS) {
  console.log(`whether it is HTML: ${name}`)
  isHtml({ source: 'x', bytes: new Uint8Array() }, decoded)
}

const REPORTS: readonly [string, string][] = [
  ['a place in capitals that never ends', line('A', 100_000)],
  ['places in capitals', line('MOSCOW TEHRAN, ', 100_000)],
  ['a place with a day', line('MOSCOW, July 5', 100_000)],
  ['dashes in a word', `A${line('-', 100_000)}b.`],
  ['apostrophes in a word', line('A’', 100_000, 's')],
  ['offices', line('the current President of the Russian ', 100_000, 'Putin')],
  ['offices of offices', line('former President of of of ', 100_000, ' Biden,')],
  ['what was said and when', line('said that and, on, ', 100_000)],
  ['updates', line('updated   on  ', 100_000)],
  ['blanks before a date', `${line(' ', 100_000)}5 March 2021`],
  ['quotation marks before a date', `${line('"(', 100_000)}in 2021`],
  ['outlets', line('The New York Times of ', 100_000)],
  ['brackets', line('(A', 100_000)],
  ['slashes', line('MOSCOW /A', 100_000)],
]
for (const [name, text] of REPORTS) {
  console.log(`a report, its dates and its day: ${name}`)
  takeIn({ source: 'x', text })
  takeIn({ source: 'x', text: text.replaceAll(' ', '\n') })
}
