import { InputError } from '../errors.ts'
import { PRIVATE_ADDRESS } from './guarded-lookup.ts'

/** What went wrong, in words, by the code of the system. */
const BY_CODE: { [code: string]: string } = {
  ENOTFOUND: 'its host name is not known; check the address',
  EAI_AGAIN: 'its host name cannot be looked up now; check the network',
  ECONNREFUSED: 'its host refuses the connection; check the address or try later',
  ECONNRESET: 'its host broke off the answer; try later',
  EPIPE: 'its host broke off the answer; try later',
  EHOSTUNREACH: 'its host cannot be reached; check the network',
  ENETUNREACH: 'its host cannot be reached; check the network',
  ETIMEDOUT: 'its host does not answer; try later',
  [PRIVATE_ADDRESS]: 'it leads to a private address, which is refused; save the page and give the file',
}

const BY_STATUS: { [status: number]: string } = {
  401: 'unauthorised; save the page and give the file',
  403: 'forbidden; save the page and give the file',
  404: 'not found; check the address',
  410: 'gone; check the address',
  429: 'too many requests; try later',
  451: 'withheld for legal reasons; save the page and give the file',
}

/** The one sentence for an answer that is no page. */
export const refusedStatus = (url: string, status: number): InputError =>
  new InputError(
    `${url} answered ${status}: ${BY_STATUS[status] ?? (status >= 500 ? 'its server failed; try later' : 'no page; check the address')}.`,
  )

/** The one sentence for a connection that failed. */
export function failedConnection(url: string, error: unknown): InputError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const words =
    BY_CODE[code] ??
    (/CERT|SSL|TLS|SELF_SIGNED|VERIFY/.test(code)
      ? `its certificate or encryption is not valid (${code}); save the page and give the file`
      : /^HPE_|^Z_|^ERR_/.test(code)
        ? `its host sent a broken answer (${code}); try later`
        : `the connection failed${code ? ` (${code})` : ''}; try later`)
  return new InputError(`${url} cannot be fetched: ${words}.`, { cause: error })
}
