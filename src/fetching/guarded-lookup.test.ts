import { expect, it } from 'vitest'
import { guardedLookup, PRIVATE_ADDRESS } from './guarded-lookup.ts'
import { isPrivateAddress } from './private-addresses.ts'

it('refuses a name that leads to a private address', async () => {
  const error = await new Promise((done) =>
    guardedLookup('localhost', { all: true }, (failed) => done(failed)),
  )
  expect(error).toMatchObject({ code: PRIVATE_ADDRESS })
})

it('knows public addresses from private ones', () => {
  for (const address of ['8.8.8.8', '172.32.0.1', '2a00:1450:4001::1', '::ffff:8.8.8.8'])
    expect(isPrivateAddress(address), address).toBe(false)
  for (const address of [
    '10.1.2.3',
    '172.31.255.255',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::',
    'fe80::1%eth0',
    '64:ff9b::7f00:1',
  ])
    expect(isPrivateAddress(address), address).toBe(true)
})
