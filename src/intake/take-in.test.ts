import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InputError } from '../errors.ts'
import type { RawInput } from './raw-input.ts'
import { takeIn } from './take-in.ts'

const intake = (text: string, more: Partial<RawInput> = {}) => takeIn({ source: 'report.txt', text, ...more })
const report = (text: string, more: Partial<RawInput> = {}) => intake(text, more).report

const ARTICLE = `Oslo widens its ban on Belarusian timber

OSLO, 12 May. The Norwegian government widened its import ban on timber from Belarus on Friday, the foreign ministry said in a statement.

“We follow our partners in this,” the minister told reporters, adding that the measure takes effect in June and will be reviewed within a year.`

const boilerplateOf = (text: string) => {
  const { boilerplate, text: all } = report(text)
  return boilerplate.map(({ start, end, reason }) => [all.slice(start, end).trim(), reason])
}

describe('takeIn', () => {
  it('keeps plain text as it is, without its mark', () => {
    const text = 'Line one\r\n\u00a0Line two \ud800 and “three”\r\rFour  '
    expect(report(`\uFEFF${text}`).text).toBe(text)
  })

  it('knows a report by its text, whatever id it was given', () => {
    const plain = report(ARTICLE)
    const given = report(ARTICLE.replaceAll('\n', '\r\n'), { given: { id: 'my-1' } })
    expect(plain.id).toBe(plain.hash)
    expect(given.id).toBe('my-1')
    expect(given.hash).toBe(plain.hash)
    expect(plain.hash).toMatch(/^sha256:[0-9a-f]{64}$/)
  })

  it('tells the language, or null when there is too little', () => {
    expect(report(ARTICLE).language).toBe('en')
    expect(
      report('Министр иностранных дел заявил в пятницу, что ответные меры будут приняты в ближайшее время.')
        .language,
    ).toBe('ru')
    expect(report('Ban?').language).toBeNull()
  })

  it('refuses what is no report in one sentence', () => {
    const message = (raw: Partial<RawInput>) => {
      try {
        takeIn({ source: 'x.txt', ...raw })
      } catch (error) {
        expect(error).toBeInstanceOf(InputError)
        return (error as Error).message
      }
      return null
    }
    expect(message({ text: ' \n\u00a0\t' })).toBe(
      'x.txt is empty: it holds no words; give a report with text.',
    )
    expect(message({ bytes: new Uint8Array() })).toContain('is empty')
    expect(message({ html: '<p> </p><script>var words = 1</script>' })).toContain('is empty')
    expect(message({ bytes: Buffer.from('%PDF-1.7 …') })).toContain('is a PDF document, not text or HTML')
    expect(message({ bytes: Buffer.from('PK\u0003\u0004') })).toContain('is a ZIP archive')
    expect(message({ bytes: Buffer.from('text\0text') })).toContain('is binary data')
    expect(message({ text: 'a\0b', label: 'line 3 of standard input' })).toContain(
      'line 3 of standard input is binary data',
    )
    expect(message({ bytes: new Uint8Array(21 * 1024 * 1024) })).toContain('too large for one report: 21 MB')
  })
})

describe('title', () => {
  it('is the first line that looks like a headline', () => {
    const { report: taken, title } = intake(ARTICLE)
    expect(taken.title).toBe('Oslo widens its ban on Belarusian timber')
    expect(title).toEqual({ start: 0, end: 40 })
  })

  it('stands below navigation, outlet, stamp and byline', () => {
    const text = `Skip to content\nReuters\nMay 12, 2023 4:05 PM\nBy Anna Berg\n${ARTICLE}`
    expect(report(text).title).toBe('Oslo widens its ban on Belarusian timber')
  })

  it('is null where the text begins with its body', () => {
    expect(report(ARTICLE.slice(ARTICLE.indexOf('OSLO'))).title).toBeNull()
    expect(
      report(`The step is meant to close a gap, the minister has said\n${ARTICLE.slice(42)}`).title,
    ).toBeNull()
    const wrapped =
      'The ministry said on Friday that the ban on timber from Belarus had been\nwidened, and that further steps would be taken in June if nothing changed\nuntil then, as the neighbours of the country had asked for in the spring.'
    expect(report(wrapped).title).toBeNull()
  })

  it('may end in a full stop where a dateline follows, or its words are written large', () => {
    expect(report(ARTICLE.replace('timber\n', 'timber.\n')).title).toBe(
      'Oslo widens its ban on Belarusian timber.',
    )
    const lead = ARTICLE.slice(ARTICLE.indexOf('“'))
    expect(report(`Oslo Widens Its Import Ban on Belarusian Timber.\n\n${lead}`).title).not.toBeNull()
    expect(report(`Oslo has widened its ban on Belarusian timber.\n\n${lead}`).title).toBeNull()
  })

  it('may go on for a second line', () => {
    const text = `Oslo widens its ban on timber and other goods\nfrom Belarus after months of talks\n\n${ARTICLE.slice(42)}`
    expect(report(text).title).toBe(
      'Oslo widens its ban on timber and other goods\nfrom Belarus after months of talks',
    )
  })

  it('is the given one, found in the text where it stands', () => {
    const { report: taken, title } = intake(ARTICLE, {
      given: { title: 'Oslo Widens its Ban on Belarusian Timber' },
    })
    expect(taken.title).toBe('Oslo widens its ban on Belarusian timber')
    expect(title).toEqual({ start: 0, end: 40 })
    expect(report(ARTICLE.slice(42), { given: { title: 'Timber ban' } }).title).toBe('Timber ban')
  })
})

describe('boilerplate', () => {
  it.each([
    ['All news', 'navigation'],
    ['Home » World » Europe', 'navigation'],
    ['We use cookies to give you the best experience on our website.', 'cookie notice'],
    ['Share on Facebook', 'share bar'],
    ['Share this article', 'share bar'],
    ['[ad_1]', 'template code'],
    ['image: https://example.org/picture.jpg', 'front matter'],
    ['RECOMMENDED: Ten gardens to see in spring', 'related link'],
    ['Now share your opinion', 'poll'],
    ['Facebook Twitter Telegram', 'share bar'],
    ['Video: Channel One', 'picture credit'],
    ['Read also: Five more firms join the list', 'related link'],
    ['Related: Five more firms join the list', 'related link'],
    ['Supply hyperlink', 'source tail'],
    ['The post Oslo widens its ban appeared first on Baltic Courier.', 'source tail'],
    ['Source: Interfax and AFP', 'credit line'],
    ['Reporting by Anna Berg; editing by Jon Dahl', 'credit line'],
    ['Sign up for our daily newsletter and never miss a story.', 'offer to the reader'],
    ['Get the day’s news of Europe by e-mail: subscribe to our free newsletter', 'offer to the reader'],
    ['Send us your press release and reach thousands of readers.', 'offer to the reader'],
    ['© 2023 Baltic Courier. All rights reserved.', 'copyright'],
    ['Tags: Belarus, Norway, timber', 'tag list'],
    ['ADVERTISEMENT', 'advertisement'],
    [
      'FILE PHOTO: The minister attends a meeting in Brussels, Belgium, May 8, 2019. REUTERS/Jan Novak',
      'picture caption',
    ],
    ['The ministry is seen in Minsk, July 22, 2019. (File photo by AFP)', 'picture caption'],
    ['READ MORE: Five more firms join the list', 'related link'],
    ['Disclaimer: the views above are those of their author.', 'disclaimer'],
    ['You must be logged in to post a comment.', 'comments'],
    ['Click to share on Facebook (Opens in new window)', 'share bar'],
    ['Leave a Reply', 'comments'],
  ])('%s', (line, reason) => {
    expect(boilerplateOf(`${ARTICLE}\n\n${line}`)).toEqual([[line, reason]])
    const [head, middle, ...rest] = ARTICLE.split('\n\n')
    expect(boilerplateOf([head, middle, line, ...rest].join('\n\n'))).toEqual([[line, reason]])
  })

  it.each([
    'The minister said that the list would be shared with the partners.',
    'Subscribers of the bank were told to move their savings.',
    '“Follow us, and you will see that we keep our word,” he told the crowd.',
    'Interfax reported that the talks had failed.',
    'Related companies are hit as well, the ministry added.',
    'Home affairs minister Olga Lind will travel to Minsk.',
    '- Belaruskali, a producer of potash',
    'Comments by the president were not published.',
    'The views expressed by the minister differ, said a diplomat who knows both of them well.',
    'He spoke of 20 firms (photo studios among them) and of their owners.',
    'The agency in question is TASS / RIA.',
    'More sanctions are possible, he said…',
    'Source: the ministry’s own count, which it does not explain in its report to parliament on Friday.',
  ])('leaves alone: %s', (line) => {
    expect(boilerplateOf(`${ARTICLE}\n\n${line}\n\n${ARTICLE.slice(42)}`)).toEqual([])
  })

  it('sets the lists after an article apart, whatever they speak of', () => {
    const list = [
      'More Information',
      'ROME, Italy: The mayor has opened a new bridge over the Tiber after nine years of…',
      'Nurses in three Spanish regions walk out over pay',
      'A rare comet can be seen over the Alps this week, astronomers say, and there is...',
    ].join('\n')
    expect(boilerplateOf(`${ARTICLE}\n${list}`)).toEqual([[list, 'other articles']])
    expect(
      boilerplateOf(`${ARTICLE}\n${list.replace('More Information\n', 'More Information')}`)[0]?.[1],
    ).toBe('other articles')
  })

  it('ends such a list where the article goes on', () => {
    const box = 'Related articles\nNurses in three Spanish regions walk out over pay'
    expect(boilerplateOf(ARTICLE.replace('\n\n“', `\n\n${box}\n\n“`))).toEqual([[box, 'other articles']])
  })

  it('keeps a list that a sentence of the article opens', () => {
    expect(
      boilerplateOf(`${ARTICLE}\n\nThe list now names:\n\nIvan Petrov\nBelneftekhim\nMinsk Wheel Works`),
    ).toEqual([])
  })
})

describe('outlet and credits', () => {
  const told = (text: string, more: Partial<RawInput> = {}) => {
    const { outlet, credits } = report(text, more)
    return { outlet, credits }
  }

  it('takes the outlet from its address, its own lines or its own dateline', () => {
    expect(told(ARTICLE).outlet).toBeNull()
    expect(told(ARTICLE, { given: { url: 'https://www.tass.com/politics/1' } }).outlet).toBe('TASS')
    expect(told(`${ARTICLE}\n\n© 2023 Baltic Courier. All rights reserved.`).outlet).toBe('Baltic Courier')
    expect(
      told(`${ARTICLE}\n\nGet a daily dose of Baltic Courier news through our daily email.`).outlet,
    ).toBe('Baltic Courier')
    expect(
      told('MINSK, May 12. /BelTA/. The ministry has summoned the chargé d’affaires over the ban, it said.')
        .outlet,
    ).not.toBeNull()
  })

  it('lists who is credited, not who is spoken of', () => {
    expect(
      told('MOSCOW (Reuters) - The ban takes effect in June, a diplomat told Interfax.').credits,
    ).toEqual(['Reuters', 'Interfax'])
    expect(told(`${ARTICLE}\n\nSource: AFP and Sputnik`).credits).toEqual(['AFP', 'Sputnik'])
    expect(told(`${ARTICLE}\n\n(example.com)`).credits).toEqual(['example.com'])
    expect(
      told('The comment follows a Reuters report on Monday which claimed that talks were near.').credits,
    ).toEqual([])
    expect(told('An RT correspondent was expelled in June, and the BBC closed its office.').credits).toEqual(
      [],
    )
  })
})

/** Any text, lines of odd characters and boilerplate among them. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\r\n',
        '\n\n',
        '\r',
        '\u2028',
        '\u00a0',
        '\ud83d',
        '\ude00',
        '😀🏳️‍🌈',
        'Привет, мир.',
        'All news',
        'Share on Facebook',
      ),
      fc.constantFrom(
        'More Information',
        'Oslo widens its ban on timber',
        'A long sentence…',
        `${'word '.repeat(30)}end.`,
      ),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((parts) => `x${parts.join('').replaceAll('\0', '')}`)

describe('of any text', () => {
  it('body and boilerplate tile it, and the title lies in the body', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, html) => {
        const { report: taken, title } = takeIn(
          html ? { source: '-', html: `<p>x${text}` } : { source: '-', text },
        )
        let at = 0
        const ranges = [...taken.body, ...taken.boilerplate].sort((a, b) => a.start - b.start)
        for (const { start, end } of ranges) {
          expect(start).toBe(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBe(taken.text.length)
        if (!html) expect(taken.text).toBe(text)
        if (title)
          expect(taken.body.some(({ start, end }) => start <= title.start && title.end <= end)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
