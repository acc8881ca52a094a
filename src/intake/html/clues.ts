import type { Element } from './outline.ts'

/** Labels (class and id) of what surrounds an article, and of what may hold one all the same. */
const UNLIKELY =
  /-ad-|banner|breadcrumb|combx|comment|cookie|consent|cover-wrap|disqus|footer|gdpr|legends|menu|newsletter|promo|recirc|recommend|related|remark|replies|rss|shoutbox|sidebar|skyscraper|share|social|sponsor|subscri|supplemental|agegate|pagination|pager|popup|taboola|outbrain|toolbar|trending|most-read|mostread|widget/
const MAYBE = /and|article|body|column|content|main|mathjax|shadow|story|post|entry/
const GOOD = /article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story/
const BAD =
  /-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/

/** ARIA roles that are never the article. */
const ROLES = new Set([
  'menu',
  'menubar',
  'complementary',
  'navigation',
  'alert',
  'alertdialog',
  'dialog',
  'banner',
  'contentinfo',
])
/** Elements that are never the article, whatever they are called. */
const APART = new Set([
  'nav',
  'footer',
  'aside',
  'button',
  'select',
  'textarea',
  'iframe',
  'object',
  'svg',
  'menu',
  'dialog',
])

/** Set apart by its element, its role or because it is not shown. */
export const isApart = (element: Element): boolean =>
  element.hidden || APART.has(element.tag) || ROLES.has(element.role)

/** Named like a comment section, a sidebar, a share bar. */
export const isUnlikely = (element: Element): boolean =>
  element.tag !== 'body' &&
  element.tag !== 'a' &&
  element.tag !== 'article' &&
  UNLIKELY.test(element.label) &&
  !MAYBE.test(element.label)

/** 25 for a name that promises an article, −25 for one that promises something else. */
export function labelWeight(element: Element): number {
  if (element.label === ' ') return 0
  return (GOOD.test(element.label) ? 25 : 0) - (BAD.test(element.label) ? 25 : 0)
}
