import { decodeText } from '../blocks/charset.js'
import { countPage } from '../page/count-page.js'
import { allText, attribute, elementsIn, treeOf } from '../page/tree.js'
import { type Heads, metaIn } from './heads.js'
import { saidInJsonLd } from './json-ld.js'
import type { SaidFields, Saying } from './said.js'
import { saidInCitationTags, saidInOpenGraph } from './tags.js'

/** What a page says of itself, in each of the ways that pages have, the most careful first. */
export function readAbout(bytes: Uint8Array, contentType: string): Saying[] {
  const html = decodeText(bytes, contentType)
  countPage(html)
  const all = [...elementsIn(treeOf(html))]
  const heads = metaIn(all)
  const scripts = all.filter(
    (one) => one.tagName === 'script' && /^application\/ld\+json\b/i.test(attribute(one, 'type') ?? ''),
  )
  const title = all.find(({ tagName, parentNode }) => tagName === 'title' && parentNode?.nodeName === 'head')
  const sayings: Saying[] = [
    { by: 'citation tags', fields: saidInCitationTags(heads) },
    { by: 'JSON-LD', fields: saidInJsonLd(scripts.map(allText)) },
    { by: 'Open Graph', fields: saidInOpenGraph(heads) },
    { by: 'its head', fields: saidInHead(heads, title ? allText(title) : '') },
  ]
  return sayings.filter(({ fields }) => Object.keys(fields).length > 0)
}

function saidInHead(heads: Heads, title: string): SaidFields {
  const author = heads.get('author')?.filter((name) => !/^https?:/i.test(name)) ?? []
  const url = heads.get('link canonical')?.[0]
  return {
    ...(title.trim() !== '' && { title }),
    ...(author.length > 0 && { author: author.map((literal) => ({ literal })) }),
    ...(url && { URL: url }),
  }
}
