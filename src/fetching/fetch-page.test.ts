import http from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { InputError } from '../errors.ts'
import { type FetchOptions, fetchPage } from './fetch-page.ts'

const PAGE = '<html><body><p>Norway joins the ban.</p></body></html>'

/** A server that misbehaves in one way a path. */
const server = http.createServer((request, response) => {
  const html = { 'content-type': 'text/html; charset=windows-1251' }
  switch (request.url?.split('?')[0]) {
    case '/page':
      return response.writeHead(200, html).end(PAGE)
    case '/gzip':
      return response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(PAGE))
    case '/bomb':
      return response
        .writeHead(200, { ...html, 'content-encoding': 'gzip' })
        .end(gzipSync('a'.repeat(300_000)))
    case '/broken-gzip':
      return response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end('no gzip at all')
    case '/image':
      return response.writeHead(200, { 'content-type': 'image/png' }).end('png')
    case '/slow':
      return response.writeHead(200, html).write('<p>')
    case '/silent':
      return undefined
    case '/endless': {
      response.writeHead(200, html)
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(10_000))) {}
      }
      response.on('drain', more)
      return more()
    }
    case '/short':
      response.writeHead(200, { ...html, 'content-length': '500' }).write('<p>')
      return setTimeout(() => response.destroy(), 20)
    case '/huge':
      return response.writeHead(200, { ...html, 'content-length': '900000000' }).write('<p>')
    case '/loop':
      return response.writeHead(302, { location: '/loop' }).end()
    case '/once':
      return response.writeHead(301, { location: '/page' }).end()
    case '/to-file':
      return response.writeHead(302, { location: 'file:///etc/hostname' }).end()
    case '/reset':
      return request.socket.destroy()
    case '/nonsense':
      return request.socket.end('this is no HTTP\r\n\r\n')
    default:
      return response.writeHead(Number(request.url?.slice(1)) || 404).end('none')
  }
})

let base = ''
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const fetched = (path: string, options: FetchOptions = {}) =>
  fetchPage(base + path, { allowPrivate: true, timeoutMs: 5_000, ...options })

const failure = async (path: string, options: FetchOptions = {}) => {
  const error = await fetched(path, options).catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(InputError)
  return (error as InputError).message.replaceAll(base, '')
}

describe('fetchPage', () => {
  it('returns the bytes, their type and the address that answered', async () => {
    const page = await fetched('/once#part')
    expect(Buffer.from(page.bytes).toString()).toBe(PAGE)
    expect(page.contentType).toBe('text/html; charset=windows-1251')
    expect(page.url).toBe(`${base}/page`)
  })

  it('unpacks what came compressed', async () => {
    expect(Buffer.from((await fetched('/gzip')).bytes).toString()).toBe(PAGE)
  })

  it('says in one sentence what went wrong', async () => {
    expect(await failure('/missing')).toBe('/missing answered 404: not found; check the address.')
    expect(await failure('/403')).toBe('/403 answered 403: forbidden; save the page and give the file.')
    expect(await failure('/503')).toBe('/503 answered 503: its server failed; try later.')
    expect(await failure('/image')).toContain('is image/png, not a page or text')
    expect(await failure('/loop')).toBe('/loop redirects more than 5 times; check the address.')
    expect(await failure('/to-file')).toContain('only http and https are')
    expect(await failure('/reset')).toContain('broke off the answer')
    expect(await failure('/short')).toContain('broke off the answer')
    expect(await failure('/nonsense')).toContain('sent a broken answer')
    expect(await failure('/broken-gzip')).toContain('sent a broken answer')
  })

  it('bounds time and size', async () => {
    expect(await failure('/slow', { timeoutMs: 150 })).toContain('did not answer in time')
    expect(await failure('/silent', { timeoutMs: 150 })).toContain('did not answer in time')
    expect(await failure('/huge')).toContain('too large')
    expect(await failure('/endless', { maxBytes: 1_000_000 })).toContain('more than 0 MB')
    expect(await failure('/bomb', { maxBytes: 100_000 })).toContain('too large')
  })

  it('tells an address where nothing listens', async () => {
    const error = await fetchPage('http://127.0.0.1:1/', { allowPrivate: true }).catch(
      (caught: unknown) => caught,
    )
    expect((error as InputError).message).toBe(
      'http://127.0.0.1:1/ cannot be fetched: its host refuses the connection; check the address or try later.',
    )
  })

  it.each([
    'http://localhost/',
    'http://printer.local/',
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[fe80::1]/',
    'http://169.254.169.254/latest/meta-data',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
  ])('refuses the private address %s', async (address) => {
    await expect(fetchPage(address)).rejects.toThrow(/this machine or a private network/)
  })

  it.each([
    ['ftp://example.org/x', /only http and https/],
    ['javascript:alert(1)', /only http and https/],
    ['http://user:secret@example.org/', /user name or password/],
    ['no address', /no web address/],
  ])('refuses %s', async (address, message) => {
    await expect(fetchPage(address)).rejects.toThrow(message)
  })
})
