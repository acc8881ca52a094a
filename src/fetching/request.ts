import http from 'node:http'
import https from 'node:https'
import zlib from 'node:zlib'
import { InputError } from '../errors.ts'
import { failedConnection } from './failures.ts'
import { guardedLookup } from './guarded-lookup.ts'

export interface Answer {
  status: number
  location: string | null
  contentType: string
  /** Empty unless the status is 2xx. */
  bytes: Uint8Array
}

export interface RequestLimits {
  maxBytes: number
  allowPrivate: boolean
  userAgent: string
  /** Refuses by the content type, before the body is read. */
  refuseType: (contentType: string) => InputError | null
  signal: AbortSignal
}

/** One GET without redirects, cookies or credentials. Rejects with InputError. */
export function request(url: URL, limits: RequestLimits): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const fail = (error: unknown) =>
    reject(error instanceof InputError ? error : explain(url, error, limits.signal))
  const options: https.RequestOptions = {
    agent: false,
    signal: limits.signal,
    headers: {
      'user-agent': limits.userAgent,
      accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5',
      'accept-encoding': 'gzip, deflate, br',
    },
    ...(limits.allowPrivate ? {} : { lookup: guardedLookup }),
  }
  const sent = (url.protocol === 'https:' ? https : http).request(url, options, (response) => {
    const status = response.statusCode ?? 0
    const contentType = response.headers['content-type'] ?? ''
    const answer = { status, location: response.headers.location ?? null, contentType }
    if (status < 200 || status > 299) {
      response.destroy()
      return resolve({ ...answer, bytes: new Uint8Array() })
    }
    readBody(url, response, limits).then(
      (bytes) => resolve({ ...answer, bytes }),
      (error) => {
        response.destroy()
        fail(error)
      },
    )
  })
  sent.on('error', fail)
  sent.end()
  return promise
}

async function readBody(
  url: URL,
  response: http.IncomingMessage,
  limits: RequestLimits,
): Promise<Uint8Array> {
  const refused = limits.refuseType(response.headers['content-type'] ?? '')
  if (refused) throw refused
  const tooLarge = () =>
    new InputError(
      `${url.href} is too large for one report: more than ${Math.floor(limits.maxBytes / 1024 / 1024)} MB; give its reports one by one.`,
    )
  if (Number(response.headers['content-length'] ?? 0) > limits.maxBytes) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of unpacked(response)) {
    size += chunk.length
    if (size > limits.maxBytes) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The body without its compression; its size is counted after unpacking, so a small bomb is refused too. */
function unpacked(response: http.IncomingMessage): AsyncIterable<Buffer> {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? ''
  const unpack =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? zlib.createGunzip()
      : encoding === 'deflate'
        ? zlib.createInflate()
        : encoding === 'br'
          ? zlib.createBrotliDecompress()
          : null
  if (!unpack) return response
  response.on('error', (error) => unpack.destroy(error))
  return response.pipe(unpack)
}

function explain(url: URL, error: unknown, signal: AbortSignal): InputError {
  if (signal.aborted)
    return new InputError(
      `${url.href} did not answer in time; try later, or save the page and give the file.`,
      { cause: error },
    )
  return failedConnection(url.href, error)
}
