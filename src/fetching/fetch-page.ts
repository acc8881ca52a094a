import { InputError } from '../errors.ts'
import { refusedStatus } from './failures.ts'
import { isPrivateName } from './private-addresses.ts'
import { request } from './request.ts'

export interface FetchOptions {
  /** For everything together, redirects and all. */
  timeoutMs?: number
  /** Largest body, after unpacking. */
  maxBytes?: number
  maxRedirects?: number
  /** Also this machine and private networks: for tests and for those who mean it. */
  allowPrivate?: boolean
  userAgent?: string
  /** Content types taken; pages and plain text unless given. */
  types?: RegExp
}

/** A page as it came. `url` is the address that answered in the end. */
export interface FetchedPage {
  bytes: Uint8Array
  contentType: string
  url: string
}

/** How the operations fetch: replaced in tests. */
export type FetchPage = (url: string, options?: FetchOptions) => Promise<FetchedPage>

const READABLE = /^(?:text\/|application\/(?:xhtml|xml|rss|atom)|$)/i
const REDIRECTS = new Set([301, 302, 303, 307, 308])

/**
 * Fetches a page by http or https, the only way out of this program. Sends no cookies and no credentials, follows at
 * most five redirects, and goes to no private address, by name or after lookup, unless allowed.
 * Throws InputError with one sentence for whatever does not give a page.
 */
export const fetchPage: FetchPage = async (address, options = {}) => {
  const { timeoutMs = 20_000, maxBytes = 20 * 1024 * 1024, maxRedirects = 5, allowPrivate = false } = options
  const types = options.types ?? READABLE
  const limits = {
    maxBytes,
    allowPrivate,
    userAgent: options.userAgent ?? 'demarche/0.1 (reads reports for their reader)',
    refuseType: (type: string) =>
      types.test(type)
        ? null
        : new InputError(
            `${address} is ${type.split(';')[0]}, not a page or text; give the address of a report.`,
          ),
    signal: AbortSignal.timeout(timeoutMs),
  }
  let url = publicUrl(address, address, allowPrivate)
  for (let redirects = 0; redirects <= maxRedirects; redirects++) {
    const answer = await request(url, limits)
    if (answer.status >= 200 && answer.status <= 299)
      return { bytes: answer.bytes, contentType: answer.contentType, url: url.href }
    if (!REDIRECTS.has(answer.status) || !answer.location) throw refusedStatus(url.href, answer.status)
    url = publicUrl(answer.location, address, allowPrivate, url)
  }
  throw new InputError(`${address} redirects more than ${maxRedirects} times; check the address.`)
}

function publicUrl(address: string, asked: string, allowPrivate: boolean, base?: URL): URL {
  const url = URL.parse(address, base?.href)
  const where = base ? `${asked} redirects to an address that is refused` : `${asked} cannot be fetched`
  if (!url) throw new InputError(`${where}: it is no web address; write it as https://host/path.`)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new InputError(`${where}: only http and https are; save the page and give the file.`)
  if (url.username || url.password)
    throw new InputError(`${where}: it holds a user name or password; give it without.`)
  if (!allowPrivate && isPrivateName(url.hostname))
    throw new InputError(
      `${where}: it leads to this machine or a private network; save the page and give the file.`,
    )
  url.hash = ''
  return url
}
