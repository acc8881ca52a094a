import dns from 'node:dns'
import type { LookupFunction } from 'node:net'
import { isPrivateAddress } from './private-addresses.ts'

/** What the lookup fails with when a public name leads to a private address. */
export const PRIVATE_ADDRESS = 'EPRIVATEADDRESS'

/** A name lookup that connects only to public addresses: what is checked is what is connected to. */
export const guardedLookup: LookupFunction = (hostname, options, callback) => {
  dns.lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '', 4)
    const open = addresses.filter(({ address }) => !isPrivateAddress(address))
    const first = open[0]
    if (!first || open.length < addresses.length)
      return callback(Object.assign(new Error(`${hostname} is private`), { code: PRIVATE_ADDRESS }), '', 4)
    if (options.all) callback(null, open)
    else callback(null, first.address, first.family)
  })
}
