import { docxOf, epubOf, zipOf } from '../evidence/archives.js'

/** Files of the other formats that are made to take long, or much memory. All are of our own making. */

const SIZE = 2_000_000

const fill = (text: string, size = SIZE) => text.repeat(Math.floor(size / text.length))
const many = (count: number, make: (number: number) => string) =>
  Array.from({ length: count }, (_, n) => make(n)).join('')

/** What only the way in which a page is seen makes long. */
export const HOSTILE_STYLES: Record<string, () => string> = {
  'rules for one class': () => `<style>${fill('.a{display:block}')}</style>${fill('<p class="a">x</p>', 400_000)}`,
  'rules for what is deep': () =>
    `<style>${many(4000, (n) => `.r${n} .s .t .u .a{display:none}`)}</style>${'<div class="s t u">'.repeat(400)}${fill('<i class="a">x</i>', 200_000)}`,
  'rules in rules': () => `<style>${fill('@media screen{')}</style><p>x`,
  'rules that never open': () => `<style>${fill('a;')}</style><p>x`,
  'rules with a selector of commas': () => `<style>${fill('a,')}{display:none}</style><p>x`,
  'a comment in a style that never ends': () => `<style>${fill('/*')}</style><p>x`,
  'shadow trees in shadow trees': () => `<p>x${fill('<a-b><template shadowrootmode="open"><slot></slot>', 80_000)}`,
  'children for a slot': () =>
    `<a-b><template shadowrootmode="open">${'<slot></slot>'.repeat(300)}</template>${fill('<i>x</i>', 100_000)}</a-b>`,
  'formatting that is never closed': () => `${many(200, (n) => `<b class="c${n}">`)}${fill('<p>x</p>', 100_000)}`,
  'data of a page': () =>
    `<p>x<script type="application/ld+json">${JSON.stringify({ articleBody: fill('a b ') })}</script>`,
  'data in data': () => `<p>x<script type="application/ld+json">${'['.repeat(900_000)}</script>`,
  'buttons beside each other': () => fill('<button>x</button>', 900_000),
  'notes in notes': () => fill('<span class="sidenote">x'),
  'marks of notes': () => fill('[<a href="#fn1">1</a>, ', 800_000),
}

export const HOSTILE_MARKDOWN: Record<string, () => string> = {
  'quotes in quotes': () => fill('> '),
  'stars without an end': () => fill('*a **b '),
  'brackets without an end': () => fill('['),
  'notes that call each other': () => fill('[^1]\n\n[^1]: [^1]\n\n'),
}

export const HOSTILE_CUES: Record<string, () => string> = {
  cues: () => `WEBVTT\n\n${fill('00:01.000 --> 00:02.000\nx\n\n', 8_000_000)}`,
  'one cue of many lines': () => `WEBVTT\n\n00:01.000 --> 00:02.000\n${fill('<v a>x\n', 8_000_000)}`,
  'cues that grow': () => `WEBVTT\n\n${many(3000, (n) => `00:01.000 --> 00:02.000\n${'x '.repeat(n)}\n\n`)}`,
}

const ENTITIES = `<!DOCTYPE x [<!ENTITY a "xxxxxxxxxx">${many(20, (n) => `<!ENTITY a${n} "${`&a${n - 1};`.repeat(10)}">`)}]>`

export const HOSTILE_ARCHIVES: Record<string, () => Uint8Array> = {
  'a document that unpacks to 200 MB': () => docxOf(`<w:p><w:r><w:t>${'x'.repeat(200_000_000)}</w:t></w:r></w:p>`),
  'many empty files': () =>
    zipOf({ 'word/document.xml': '', ...Object.fromEntries(Array.from({ length: 60_000 }, (_, n) => [`${n}`, ''])) }),
  'paragraphs in paragraphs': () => docxOf(fill('<w:p>', 20_000_000)),
  'boxes in boxes': () => docxOf('<w:txbxContent><w:p>'.repeat(400)),
  'rows and cells': () => docxOf(fill('<w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr>', 12_000_000)),
  'entities that grow': () =>
    zipOf({
      'word/document.xml': `${ENTITIES}<w:document><w:body><w:p><w:r><w:t>&a19;</w:t></w:r></w:p></w:body></w:document>`,
    }),
  'a book of many chapters': () => epubOf(Array.from({ length: 3000 }, () => fill('<p>x</p>', 8000))),
}

export const HOSTILE_MAILS: Record<string, () => string> = {
  'parts in parts': () => many(3000, (n) => `Content-Type: multipart/mixed; boundary="b${n}"\n\n--b${n}\n`),
  'head lines': () => `${fill('Subject: x\n', 8_000_000)}\n\nx`,
  'words that are encoded': () => `Subject: ${fill('=?utf-8?q?x?= ', 1_000_000)}\n\nx`,
}
