import { micromark } from 'micromark'
import { gfmFootnote, gfmFootnoteHtml } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough, gfmStrikethroughHtml } from 'micromark-extension-gfm-strikethrough'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'
import { writeBlocks } from '../blocks/block.js'
import { decodeText } from '../blocks/charset.js'
import { blocksOfMarkup } from '../page/html.js'

/** Markdown as a reader sees it when it is a page. */
export function readMarkdown(bytes: Uint8Array, contentType: string): string {
  const { title, text } = withoutFrontMatter(decodeText(bytes, contentType))
  const html = micromark(text, {
    allowDangerousHtml: true,
    // H~2~O is not struck out.
    extensions: [gfmFootnote(), gfmStrikethrough({ singleTilde: false }), gfmTable()],
    htmlExtensions: [gfmFootnoteHtml(), gfmStrikethroughHtml(), gfmTableHtml()],
  })
  return writeBlocks(blocksOfMarkup(`<title>${title}</title><body>${withNotes(html)}`))
}

function withoutFrontMatter(text: string): { title: string; text: string } {
  const [whole = '', head = ''] = /^\ufeff?---[ \t]*\r?\n(.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/s.exec(text) ?? []
  const title =
    /^title:[ \t]*(.+)$/m
      .exec(head)?.[1]
      ?.trim()
      .replace(/^(["'])(.*)\1$/, '$2') ?? ''
  return { title: title.replaceAll('&', '&amp;').replaceAll('<', '&lt;'), text: text.slice(whole.length) }
}

/** Marks of notes that are nowhere, notes within the text, and powers, as Pandoc writes them. */
function withNotes(html: string): string {
  return html
    .replace(/\[\^[\w-]{1,40}\](?!:)/g, '')
    .replace(/\^\[([^[\]<>]{1,2000})\]/g, '<span class="sidenote">$1</span>')
    .replace(/\^([\d+−-]{1,6})\^/g, '<sup>$1</sup>')
    .replace(/~(\d{1,4})~/g, '$1')
}
