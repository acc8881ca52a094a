import type { PublishedStamp } from '../raw-input.ts'
import { readJsonLd } from './json-ld.ts'
import type { Attributes } from './walk.ts'

/** What a page says about itself outside its running text. Lists hold the most trusted first. */
export interface PageMetadata {
  titles: string[]
  outlets: string[]
  stamps: PublishedStamp[]
  language: string | null
  /** Text of the article where the page gives it to machines. */
  articleBody: string | null
}

/** Meta names that hold a headline, an outlet, a day of publication; the most trusted first. */
const TITLES = ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title']
const OUTLETS = ['og:site_name', 'dc.publisher', 'publisher', 'application-name']
const STAMPS = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'cxenseparse:recs:publishtime',
  'date',
]

/** Longest JSON-LD script and longest title that are read, in UTF-16 units. */
const LONGEST_SCRIPT = 1_000_000
const LONGEST_TITLE = 1_000
/** More `time` elements are lists of other articles. */
const MOST_TIMES = 3

/** Gathers what `readHtml` passes by. */
export class MetadataCollector {
  #meta = new Map<string, string>()
  #times: PublishedStamp[] = []
  #language: string | null = null
  #title = ''
  #script: string[] = []
  #scriptLength = 0
  #scripts: string[] = []
  #in: 'title' | 'script' | null = null

  open(tag: string, attributes: Attributes, _at: number): void {
    if (tag === 'html' || tag === 'body')
      this.#language ??= attributes.get('lang') ?? attributes.get('xml:lang') ?? null
    if (tag === 'meta') this.#addMeta(attributes)
    if (tag === 'time') this.#addTime(attributes)
    if (tag === 'title' && this.#title === '') this.#in = 'title'
    if (tag === 'script' && /ld\+json/i.test(attributes.get('type') ?? '')) this.#in = 'script'
    if (attributes.get('itemprop') === 'datePublished') this.#addMeta(attributes)
  }

  close(tag: string): void {
    if (tag !== this.#in) return
    if (tag === 'script') {
      this.#scripts.push(this.#script.join(''))
      this.#script = []
    }
    this.#in = null
  }

  text(data: string): void {
    if (this.#in === 'title' && this.#title.length < LONGEST_TITLE) this.#title += data
    if (this.#in !== 'script' || this.#scriptLength > LONGEST_SCRIPT) return
    this.#scriptLength += data.length
    this.#script.push(data)
  }

  result(): PageMetadata {
    const linked = readJsonLd(this.#scripts)
    const all = (names: string[]) => names.flatMap((name) => this.#meta.get(name) ?? [])
    return {
      titles: clean([...all(TITLES), ...linked.headlines, this.#title]),
      outlets: clean([...all(OUTLETS.slice(0, 1)), ...linked.publishers, ...all(OUTLETS.slice(1))]),
      stamps: [
        ...linked.published.map((value) => ({ value, from: 'json-ld datePublished' })),
        ...STAMPS.flatMap((name) => {
          const value = this.#meta.get(name)
          return value ? [{ value, from: `meta ${name}` }] : []
        }),
        ...(this.#times.length <= MOST_TIMES ? this.#times : this.#times.slice(0, 1)),
      ],
      language: /^[a-z]{2}\b/i.exec(this.#language ?? '')?.[0].toLowerCase() ?? null,
      articleBody: linked.articleBody,
    }
  }

  #addMeta(attributes: Attributes): void {
    const name = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop')
    const content = attributes.get('content') ?? attributes.get('datetime')
    if (!name || !content?.trim()) return
    const key = name.toLowerCase()
    if (!this.#meta.has(key) && this.#meta.size < 500) this.#meta.set(key, content.trim())
  }

  #addTime(attributes: Attributes): void {
    const value = attributes.get('datetime')?.trim()
    if (value && /\d{4}/.test(value)) this.#times.push({ value, from: 'time' })
  }
}

const clean = (values: string[]): string[] => [
  ...new Set(
    values.map((value) => value.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE)).filter(Boolean),
  ),
]
