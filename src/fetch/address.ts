import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { FetchError } from './problem.js'

/** Special-purpose IPv4 addresses (RFC 6890 and the registry that it set up), multicast, and Azure's metadata. */
const SPECIAL_IPV4: [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]
/** Of IPv6, 2000::/3 is public but for these: protocol assignments with Teredo, documentation, 6to4, documentation. */
const SPECIAL_IPV6: [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const special = new BlockList()
for (const [address, bits] of SPECIAL_IPV4) special.addSubnet(address, bits, 'ipv4')
for (const [address, bits] of SPECIAL_IPV6) special.addSubnet(address, bits, 'ipv6')
const global = new BlockList()
global.addSubnet('2000::', 3, 'ipv6')

/** Whether an IP address is one of the open internet: not private, loopback, link-local, metadata or reserved. */
export function isPublic(address: string): boolean {
  const [plain = ''] = address.split('%')
  if (isIP(plain) === 4) return !special.check(plain, 'ipv4')
  const inside = ipv4Inside(plain)
  if (inside) return isPublic(inside)
  return isIP(plain) === 6 && global.check(plain, 'ipv6') && !special.check(plain, 'ipv6')
}

/** The IPv4 address that an IPv6 one stands for: mapped (::ffff:0:0/96), or translated (64:ff9b::/96, RFC 6052). */
function ipv4Inside(address: string): string | undefined {
  if (isIP(address) !== 6) return undefined
  // The URL parser writes every IPv6 address in one way.
  const written = new URL(`http://[${address}]`).hostname.slice(1, -1)
  const [, high, low] = /^(?:::ffff:|64:ff9b::)([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(written) ?? []
  if (high === undefined || low === undefined) return undefined
  const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)]
  return [a >> 8, a & 255, b >> 8, b & 255].join('.')
}

export type Allows = (address: string) => boolean

/** Refuses a host that is written as an address, which is never looked up. */
export function refuseLiteral(hostname: string, allows: Allows): void {
  const address = hostname.replace(/^\[|\]$/g, '')
  if (isIP(address) && !allows(address)) throw new FetchError({ code: 'private', host: hostname, address })
}

/**
 * Looks a name up for the connection that is about to be made, and refuses it where any of its addresses is not allowed.
 * What is judged is what is connected to: a name cannot be shown to point one way and then point another.
 */
export function guardedLookup(allows: Allows): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0)
      const refused = addresses.find(({ address }) => !allows(address))
      const [first] = addresses
      if (refused) callback(new FetchError({ code: 'private', host: hostname, address: refused.address }), '', 0)
      else if (!first) callback(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '', 0)
      else if (options.all) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }
}
