import type { Answer } from './request.js'

/** Bytes in which a page says so. */
const LOOKED_AT = 64 * 1024
/** Seconds that a reader waits, and is elsewhere then. */
const MOST_DELAY = 10

/** Where a page sends its reader on to, as “Redirecting…” does: to another page, and soon. */
export function refreshOf(answer: Answer): URL | undefined {
  const { url, headers, bytes } = answer
  const named = nextOf(String(headers.refresh ?? ''), url)
  if (named) return named
  if (!/html/i.test(headers['content-type'] ?? 'html') || bytes.length === 0) return undefined
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOKED_AT)).toString('utf8')
  // A reader's browser runs scripts, and so does not follow what is there for those that do not.
  const seen = start.replace(/<!--.*?(?:-->|$)|<(script|noscript|template|style)\b.*?(?:<\/\1|$)/gis, ' ')
  for (const [meta] of seen.matchAll(/<meta\s[^<>]*>/gi)) {
    if (!/http-equiv\s*=\s*["']?refresh\b/i.test(meta)) continue
    const [, quoted, plain] = /\scontent\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(meta) ?? []
    const next = nextOf(decoded(quoted ?? plain ?? ''), url)
    if (next) return next
  }
  return undefined
}

/** Of "0; url=/next": the other page, where a reader is there soon. */
function nextOf(content: string, url: string): URL | undefined {
  const [, delay, to] = /^\s*(\d+)(?:\.\d*)?\s*[;,\s]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(content) ?? []
  const address = to?.trim()
  if (!address || Number(delay) > MOST_DELAY || !URL.canParse(address, url)) return undefined
  const next = new URL(address, url)
  return next.href.replace(/#.*/, '') === url.replace(/#.*/, '') ? undefined : next
}

const decoded = (text: string) => text.replace(/&(?:amp|#38|#x26);/gi, '&').replace(/&(?:#39|#x27|apos|quot);/gi, '"')
