/** What the JSON-LD of a page says about its article. */
export interface LinkedData {
  headlines: string[]
  publishers: string[]
  published: string[]
  articleBody: string | null
}

const ARTICLE = /(?:Article|Report|BlogPosting|NewsItem)$/

/** Reads JSON-LD scripts; what is not JSON, or speaks of no article, is passed over. */
export function readJsonLd(scripts: readonly string[]): LinkedData {
  const found: LinkedData = { headlines: [], publishers: [], published: [], articleBody: null }
  for (const script of scripts) {
    for (const node of nodesOf(parse(script), 0)) {
      if (![node['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type))) continue
      addText(found.headlines, node.headline)
      addText(found.published, node.datePublished)
      for (const publisher of [node.publisher].flat())
        addText(found.publishers, isNode(publisher) ? publisher.name : publisher)
      if (typeof node.articleBody === 'string') found.articleBody ??= node.articleBody
    }
  }
  return found
}

type Node = { [key: string]: unknown }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The nodes at the top of a document: itself, the members of a list, of `@graph`, and the main entity. */
function nodesOf(value: unknown, depth: number): Node[] {
  if (depth > 3) return []
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((item) => nodesOf(item, depth + 1))
  if (!isNode(value)) return []
  return [value, ...nodesOf(value['@graph'], depth + 1), ...nodesOf(value.mainEntity, depth + 1)]
}

function addText(list: string[], value: unknown): void {
  if (typeof value === 'string' && value.trim() !== '') list.push(value.trim())
}

function parse(script: string): unknown {
  try {
    return JSON.parse(
      script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '').replace(/[\n\r\t]/g, ' '),
    )
  } catch {
    return null
  }
}
