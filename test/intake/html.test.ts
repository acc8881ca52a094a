import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { takeIn } from '../../src/intake/take-in.ts'

const PAGE = `<!DOCTYPE html><html lang="en"><head>
<title>Tallinn closes a port to tankers | Baltic Courier</title>
<meta property="og:title" content="Tallinn closes a port to tankers">
<meta property="og:site_name" content="Baltic Courier">
<meta property="article:published_time" content="2023-05-12T10:00:00+03:00">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Tallinn closes a port","datePublished":"2023-05-12T10:00:00+03:00"}</script>
<style>p { color: red }</style></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
<div class="sidebar"><p>Win tickets, meet the team, and read more of us, every day of the week, for free.</p></div>
<div id="story"><h1>Tallinn closes a port to tankers</h1>
<p>Estonia closed one of its ports to tankers that carry Russian oil on Friday, the&nbsp;transport ministry said, adding that two more may follow.</p>
<p>&ldquo;We act with our neighbours,&rdquo; the minister told reporters in Tallinn,
   as the ban, the third of its kind, took effect<br>at midnight.</p>
<div class="share"><a href="#">Facebook</a> <a href="#">Telegram</a></div>
<ul class="related"><li><a href="/1">Latvia weighs a ban of its own</a></li><li><a href="/2">What a tanker costs</a></li></ul>
<p>Moscow called the step unfriendly, and said that it would answer in due course, without saying how.</p></div>
<noscript>Turn on scripts</noscript><template><p>never</p></template>
<footer>&copy; 2023 Baltic Courier</footer></body></html>`

describe('an HTML page', () => {
  const { report, title, stamps, html } = takeIn({ source: 'page.html', bytes: Buffer.from(PAGE) })
  const body = report.body.map(({ start, end }) => report.text.slice(start, end)).join('')

  it('gives its text in document order, one line a block', () => {
    expect(html).toBe(true)
    expect(report.text).toContain('the\u00a0transport ministry said')
    expect(report.text).toContain(
      '“We act with our neighbours,” the minister told reporters in Tallinn, as the ban,',
    )
    expect(report.text).toContain('took effect\nat midnight.')
    expect(report.text).not.toMatch(/color|never|Turn on|@type| {2}|\n\n/)
  })

  it('keeps the article and sets the rest apart', () => {
    for (const words of [
      'Estonia closed',
      'at midnight.',
      'Moscow called',
      'Tallinn closes a port to tankers',
    ])
      expect(body).toContain(words)
    for (const words of ['Home', 'Win tickets', 'Facebook', 'Latvia weighs', '© 2023']) {
      expect(report.text).toContain(words)
      expect(body).not.toContain(words)
    }
  })

  it('knows its title, outlet, language and day', () => {
    expect(report.title).toBe('Tallinn closes a port to tankers')
    expect(title && report.text.slice(title.start - 1, title.end + 1)).toBe(
      '\nTallinn closes a port to tankers\n',
    )
    expect(report).toMatchObject({ outlet: 'Baltic Courier', language: 'en' })
    expect(stamps).toContainEqual({ value: '2023-05-12T10:00:00+03:00', from: 'meta article:published_time' })
  })
})

describe('hostile HTML', () => {
  const text = (html: string) => takeIn({ source: '-', html }).report.text

  it('survives what is not closed, closed twice or cut off', () => {
    expect(text('<p>One<p>Two</p></p></div></div><b>Three<i>Four</b> Five</i>')).toBe(
      'One\nTwo\nThreeFour Five',
    )
    expect(text('<div>One <a href="x>Two</a> Three')).toContain('One')
    expect(text('<p>One</p><script>var x = "<p>no</p>"')).toBe('One')
    expect(text('<table><tr><td>One<td>Two<tr><td>Three</table>')).toBe('One\nTwo\nThree')
    expect(text('Fish &amp; chips &lt;b&gt; &#8364;5 &nosuch; &#x1F600;')).toBe(
      'Fish & chips <b> €5 &nosuch; 😀',
    )
  })

  it('reads a hundred thousand nested elements, open or stray, in little time', () => {
    const started = performance.now()
    expect(text(`${'<div>'.repeat(100_000)}Deep words`)).toBe('Deep words')
    expect(text(`Words${'</div>'.repeat(100_000)}`)).toBe('Words')
    expect(text(`${'<a>'.repeat(100_000)}Linked`)).toBe('Linked')
    expect(text(`<p ${'a '.repeat(100_000)}>Words`)).toBe('Words')
    expect(text(`Words<!--${'-'.repeat(100_000)}`)).toBe('Words')
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  it('reads long plain text of one kind in little time', { timeout: 40_000 }, () => {
    const started = performance.now()
    for (const piece of [
      'a ',
      'A',
      'Reuters ',
      '| a ',
      'More Information\n',
      'x…\n',
      '"',
      'Home / ',
      '/a/',
      '. ',
      'By A, ',
      '\u00a0',
      '- \n',
    ])
      takeIn({ source: '-', text: `x${piece.repeat(100_000)}` })
    expect(performance.now() - started).toBeLessThan(30_000)
  })

  it('makes a report of any markup', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div',
        '>',
        '<a href=',
        '"',
        '&amp',
        '<!--',
        ']]>',
        '<svg><title>',
        '</',
        '<br/>',
        '<li>',
        '\ud800',
      ),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const report = takeIn({ source: '-', html: `Words ${parts.join('').replaceAll('\0', '')}` }).report
        const covered = [...report.body, ...report.boilerplate].reduce(
          (sum, { start, end }) => sum + end - start,
          0,
        )
        expect(covered).toBe(report.text.length)
        expect(report.text).not.toMatch(/[ \t\r\f][\n ]|\n[\n ]/)
      }),
    )
  })
})

describe('what is HTML and what is text', () => {
  const isHtml = (source: string, content: string, contentType?: string) =>
    takeIn({ source, bytes: Buffer.from(content), ...(contentType ? { contentType } : {}) }).html

  it('goes by content type, name and first tag', () => {
    expect(isHtml('note.txt', 'The tag <p> opens a paragraph')).toBe(false)
    expect(isHtml('note.txt', '<p>The tag opens a paragraph')).toBe(false)
    expect(isHtml('note.txt', '<!DOCTYPE html><p>x')).toBe(true)
    expect(isHtml('page.htm', 'x')).toBe(true)
    expect(isHtml('saved', '\n<html><p>x')).toBe(true)
    expect(isHtml('saved', 'x < y and y > z')).toBe(false)
    expect(isHtml('https://example.org/a', 'x', 'text/html; charset=utf-8')).toBe(true)
    expect(takeIn({ source: '-', text: '<p>x' }).report.text).toBe('<p>x')
  })
})
