import { MetadataCollector, type PageMetadata } from './metadata.ts'
import { type Element, elementOf } from './outline.ts'
import { BLOCK, SILENT, VOID } from './tags.ts'
import { type Attributes, walkHtml } from './walk.ts'

/** Elements that the outline knows; the others are read through. */
const OUTLINED = new Set([...BLOCK, 'a', 'span', 'time'].filter((tag) => tag !== 'br' && tag !== 'hr'))

/** A page as its canonical text, the outline over it, and what its head says. */
export interface HtmlPage {
  text: string
  /** In document order; an element comes before those inside it. */
  elements: Element[]
  /** For every line of the text, in order: the innermost block around its beginning, -1 for none. */
  lineBlocks: number[]
  /** For every line: UTF-16 units inside links. */
  lineLinked: number[]
  metadata: PageMetadata
}

/**
 * Canonical text of HTML: text runs in document order outside script, style, noscript and template; entities decoded;
 * a line end at block borders; runs of ASCII white space as one space, none at the ends of lines.
 */
export function readHtml(html: string): HtmlPage {
  const reader = new PageReader()
  walkHtml(html, reader)
  return reader.page()
}

class PageReader {
  #out: string[] = []
  #length = 0
  #atLineStart = true
  #space = false
  #silent = 0
  #linkDepth = 0
  /** How many of the open elements hold text already. */
  #started = 0
  #open: { tag: string; element: Element | null }[] = []
  #elements: Element[] = []
  #lineBlocks: number[] = []
  #lineLinked: number[] = []
  #metadata = new MetadataCollector()

  open(tag: string, attributes: Attributes): void {
    this.#metadata.open(tag, attributes, this.#length)
    if (BLOCK.has(tag)) this.#break()
    if (tag === 'br' || tag === 'hr') return
    if (SILENT.has(tag)) this.#silent++
    const parent = this.#around()
    if (tag === 'input' && parent) parent.inputs++
    if (VOID.has(tag)) return
    let element: Element | null = null
    if (OUTLINED.has(tag) && this.#silent === 0) {
      element = elementOf(this.#elements.length, tag, parent?.index ?? -1, this.#length, attributes)
      this.#elements.push(element)
      if (tag === 'a') {
        this.#linkDepth++
        element.links = 1
      } else if (tag === 'p') element.paragraphs = 1
      else if (tag === 'li') element.items = 1
      else if (tag === 'button' || tag === 'select' || tag === 'textarea') element.inputs = 1
    }
    this.#open.push({ tag, element })
  }

  close(tag: string): void {
    const top = this.#open.pop()
    const written = this.#started > this.#open.length
    this.#started = Math.min(this.#started, this.#open.length)
    if (SILENT.has(tag)) this.#silent--
    this.#metadata.close(tag)
    if (BLOCK.has(tag)) this.#break()
    const element = top?.element
    if (!element) return
    if (tag === 'a') this.#linkDepth--
    if (!written) element.start = this.#length
    element.end = this.#length
    const parent = this.#around()
    if (!parent) return
    for (const key of ['linked', 'links', 'commas', 'paragraphs', 'items', 'inputs'] as const)
      parent[key] += element[key]
    if (element.holdsBlocks || BLOCK.has(element.tag)) parent.holdsBlocks = true
  }

  text(data: string): void {
    this.#metadata.text(data)
    if (this.#silent > 0) return
    const folded = data.replace(/[ \t\n\f\r]+/g, ' ')
    if (folded.startsWith(' ')) this.#space = true
    const words = folded.slice(folded.startsWith(' ') ? 1 : 0, folded.endsWith(' ') ? -1 : undefined)
    if (words !== '') this.#write(words)
    if (folded.endsWith(' ')) this.#space = true
  }

  #write(words: string): void {
    if (this.#atLineStart) {
      if (this.#length > 0) this.#push('\n')
      this.#lineBlocks.push(this.#around((tag) => BLOCK.has(tag))?.index ?? -1)
      this.#lineLinked.push(0)
    } else if (this.#space) this.#push(' ')
    this.#space = false
    this.#atLineStart = false
    for (; this.#started < this.#open.length; this.#started++) {
      const element = this.#open[this.#started]?.element
      if (element) element.start = this.#length
    }
    this.#push(words)
    const around = this.#around()
    if (!around) return
    around.commas += commasIn(words)
    if (this.#linkDepth === 0) return
    around.linked += words.length
    this.#lineLinked[this.#lineLinked.length - 1] = (this.#lineLinked.at(-1) ?? 0) + words.length
  }

  #push(piece: string): void {
    this.#out.push(piece)
    this.#length += piece.length
  }

  #break(): void {
    this.#atLineStart = true
    this.#space = false
  }

  #around(fits: (tag: string) => boolean = () => true): Element | null {
    for (let i = this.#open.length - 1; i >= 0; i--) {
      const element = this.#open[i]?.element
      if (element && fits(element.tag)) return element
    }
    return null
  }

  page(): HtmlPage {
    const text = this.#out.join('')
    return {
      text,
      elements: this.#elements,
      lineBlocks: this.#lineBlocks,
      lineLinked: this.#lineLinked,
      metadata: this.#metadata.result(),
    }
  }
}

/** Commas of the scripts that have one of their own. */
function commasIn(words: string): number {
  let commas = 0
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i)
    if (code === 44 || code === 0x60c || code === 0x3001 || code === 0xff0c) commas++
  }
  return commas
}
