import { type LookupAddress, lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { Unreadable } from '../reader.ts'

/** Networks that are no public hosts: IANA IPv4 and IPv6 Special-Purpose Address Registries, multicast, reserved. */
const NETWORKS: readonly (readonly [network: string, prefix: number, family: 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.88.99.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  // All but global unicast (2000::/3), and in that: protocol assignments with Teredo, documentation, 6to4 (which carries any IPv4 address).
  ['::', 3, 'ipv6'],
  ['4000::', 2, 'ipv6'],
  ['8000::', 1, 'ipv6'],
  ['2001::', 23, 'ipv6'],
  ['2001:db8::', 32, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['3fff::', 20, 'ipv6'],
]

/** A list for each family: in one, IPv4 addresses would fall into `::/3` as "::ffff:8.8.8.8". */
const blocked = { ipv4: new BlockList(), ipv6: new BlockList() }
for (const [network, prefix, family] of NETWORKS) blocked[family].addSubnet(network, prefix, family)

/** Whether an IP address is on this machine, in a private network, or otherwise no public host. What is no address counts as private. */
export function isPrivate(address: string): boolean {
  const bare = address.split('%')[0]!
  const version = isIP(bare)
  if (version === 0) return true
  const family = version === 6 ? 'ipv6' : 'ipv4'
  return blocked[family].check(bare, family)
}

/** Why an address is refused. */
export const refusal = (host: string): string => `${host} is on this machine or in a private network (--allow-private)`

/**
 * A `lookup` for node:http that gives public addresses only: the address that was checked is the one that is connected to, so a name server
 * cannot answer twice in two ways.
 */
export const publicLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error) return done(error, '', 0)
    const [first] = found
    if (!first || found.some(({ address }) => isPrivate(address))) return done(new Unreadable(refusal(host)), '', 0)
    return options.all ? done(null, found) : done(null, first.address, first.family)
  })
}
