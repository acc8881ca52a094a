import { BlockList, isIP } from 'node:net'

/** Addresses that are not on the public internet: this machine, private and link-local networks, multicast, tests. */
const PRIVATE = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  PRIVATE.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
] as const)
  PRIVATE.addSubnet(network, prefix, 'ipv6')

/** Whether an IP address, in any spelling, leads to this machine or a private network. */
export function isPrivateAddress(address: string): boolean {
  const [bare = ''] = address.replace(/^\[|\]$/g, '').split('%', 1)
  const kind = isIP(bare)
  if (kind === 4) return PRIVATE.check(bare, 'ipv4')
  return kind === 6 && PRIVATE.check(bare, 'ipv6')
}

/** Whether a host name says by itself that it is no public one. */
export const isPrivateName = (host: string): boolean =>
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home\.arpa)\.?$/i.test(host) || isPrivateAddress(host)
