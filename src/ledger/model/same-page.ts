import { ARCHIVES, REDIRECTORS, TRACKING } from './page-addresses.js'

/**
 * A name that all addresses of one page share, and no other page has: without scheme, "www.", fragment and tracking, as a
 * phone is shown it or a reader, from an archive or from its own site. What is no address is its own name.
 */
export function pageOf(address: string): string {
  const original = originalOf(address)
  const url = parsed(original)
  if (!url) return original
  const host = hostOf(url)
  const path = pathOf(url)
  return SITES.map((site) => site(host, path, url.searchParams)).find(Boolean) ?? host + path + queryOf(url)
}

/** Archives lead to redirectors, and those to archives; more than some is nobody's address. */
const MOST_LAYERS = 4

/** The address of which an address is a copy, or to which it leads on. */
export function originalOf(address: string): string {
  let at = address.trim()
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    const next = copied(at) ?? ledTo(at)
    if (!next) break
    at = next
  }
  return at
}

function copied(address: string): string | undefined {
  for (const pattern of ARCHIVES) {
    const [, scheme = 'http://', rest] = pattern.exec(address) ?? []
    if (rest) return `${scheme.replace(/:\/+$/, '://')}${rest}`
  }
  const [, secure, rest] = /^https?:\/\/[\w-]+\.cdn\.ampproject\.org\/(?:c|v|i)\/(s\/)?(.+)/i.exec(address) ?? []
  return rest && `${secure ? 'https' : 'http'}://${rest}`
}

function ledTo(address: string): string | undefined {
  const url = parsed(address)
  const [, parameters = ''] = REDIRECTORS.find(([pattern]) => url && pattern.test(url.host + url.pathname)) ?? []
  const target = parameters.split(' ').flatMap((name) => url?.searchParams.get(name) ?? [])[0]
  return target && /^https?:\/\//i.test(target) ? target : undefined
}

function parsed(address: string): URL | undefined {
  return /^https?:/i.test(address) && URL.canParse(address) ? new URL(address) : undefined
}

/** Names of hosts that show the same pages, on phones and to search engines. */
const VARIANT = /^(?:www\d*|m|mobile|amp)$/

function hostOf({ hostname, port }: URL): string {
  const labels = hostname.replace(/\.$/, '').split('.')
  const isName = labels.length > 2 && !/^\d+$/.test(labels.at(-1) ?? '')
  // What stays is a domain: m.example is one.
  const kept = isName ? labels.filter((label, at) => at >= labels.length - 2 || !VARIANT.test(label)) : labels
  return kept.join('.') + (port && `:${port}`)
}

function pathOf({ pathname }: URL): string {
  return decoded(pathname)
    .replace(/\/{2,}/g, '/')
    .replace(/;jsessionid=[^/]*/i, '')
    .replace(/\.amp(?=\.html?$|$)/i, '')
    .replace(/\/index\.(?:html?|php)$/i, '/')
    .replace(/(?<!\/)\/+$/, '')
    .replace(/^\/amp(?=\/.)|\/amp$/i, '')
}

/** `%c3%a9` and `é` are the same; `%2F` and `/` are not. */
function decoded(text: string): string {
  const plain = text.replace(/%[\da-f]{2}/gi, (code) => code.toUpperCase())
  const letters = plain.replace(/(?:%[2-7][\dA-F])|(?:%[89A-F][\dA-F])+/g, (code) => {
    try {
      const read = decodeURIComponent(code)
      return /^[\w.~-]+$/.test(read) || code.length > 3 ? read : code
    } catch {
      return code
    }
  })
  return letters.normalize('NFC')
}

function queryOf({ search, searchParams, hash }: URL): string {
  const kept =
    search === '' ? [] : [...searchParams].filter(([name]) => !TRACKING.test(name)).map((pair) => pair.join('='))
  const query = kept.length > 0 ? `?${kept.sort().join('&').normalize('NFC')}` : ''
  // Sites that are one script tell their pages by fragments of this form.
  return query + (/^#!?\//.test(hash) ? decoded(hash) : '')
}

/** Sites that show one thing under several addresses. */
const SITES: readonly ((host: string, path: string, query: URLSearchParams) => string | undefined)[] = [
  (host, path, query) => {
    if (host === 'youtu.be') return video(path.slice(1))
    if (!/^(?:music\.)?youtube(?:-nocookie)?\.com$/.test(host)) return undefined
    return video(path === '/watch' ? query.get('v') : /^\/(?:embed|shorts|live|v)\/([^/]+)/.exec(path)?.[1])
  },
  (host, path) => (/^(?:twitter|x)\.com$/.test(host) ? `x.com${path.toLowerCase()}` : undefined),
  (host, path) =>
    host === 'arxiv.org' ? `${host}${path.replace(/^\/(?:pdf|html)\//, '/abs/').replace(/\.pdf$/, '')}` : undefined,
  (host, path) => (/^(?:old|new|np)\.reddit\.com$/.test(host) ? `reddit.com${path}` : undefined),
  (host, path) =>
    /\.wikipedia\.org$/.test(host) && path.startsWith('/wiki/') ? host + path.replace(/ |%20/g, '_') : undefined,
  (host, path, query) => {
    const title = /\.wikipedia\.org$/.test(host) && path === '/w' && !query.has('oldid') && query.get('title')
    return title ? `${host}/wiki/${title.replaceAll(' ', '_')}` : undefined
  },
]

const video = (id: string | null | undefined) => (id ? `youtube.com/watch?v=${id}` : undefined)
