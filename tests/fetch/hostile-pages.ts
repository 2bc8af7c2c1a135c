/** Pages that are made to take long, or much memory: each stands for a kind. All are of our own making. */

const SIZE = 2_000_000

const fill = (text: string, size = SIZE) => text.repeat(Math.floor(size / text.length))
const many = (count: number, make: (number: number) => string) =>
  Array.from({ length: count }, (_, n) => make(n)).join('')

export const HOSTILE_PAGES: Record<string, () => string> = {
  'div that is never closed': () => fill('<div>'),
  'font and span': () => fill('<font><span>'),
  'blockquote, ul and li': () => fill('<blockquote><ul><li>'),
  'sup in sup': () => fill('<sup>'),
  'sup in sup, closed': () => `<p>x${'<sup>'.repeat(900)}y${'</sup>'.repeat(900)}`,
  'a in a': () => fill('<a href="#x">'),
  'table in table': () => fill('<table><tr><td>'),
  'svg in svg': () => fill('<svg>'),
  'div 900 deep, many times': () => fill(`${'<div>'.repeat(900)}x${'</div>'.repeat(900)}`),
  'div 190 deep, many times': () => fill(`${'<div>'.repeat(190)}x${'</div>'.repeat(190)}`, 400_000),
  'breaks in div': () => fill('<div>a<br><br>b</div>'),
  'breaks in div, as many as are read': () => fill('<div>a<br><br>b</div>', 130_000),
  'a style of spaces': () => `<p style="display${' '.repeat(SIZE)}">words`,
  'many styles of spaces': () => fill(`<p style="display${' '.repeat(990)}">words`),
  'a style of brackets': () => `<p style="a:${'('.repeat(SIZE)}">words`,
  'a style of semicolons': () => `<p style="${fill('a:b;')}">words`,
  'a class of spaces': () => `<p class="${' '.repeat(SIZE)}x">words`,
  'a class of many names': () => `<p class="${many(200_000, (n) => `c${n} `)}">words`,
  'a srcset without an end': () => `<img srcset="${'x'.repeat(SIZE)} "><p>words`,
  'a flat table': () => `<table>${fill('<tr><td>x</td></tr>')}</table>`,
  'a flat table, as much as is read': () => `<table>${fill('<tr><td>x</td></tr>', 180_000)}</table>`,
  'a flat list of links': () => fill('<a href="/x">x</a> ', 300_000),
  '240,000 attributes': () => `<p ${many(240_000, (n) => `a${n} `)}>words`,
  '200 attributes each': () => fill(`<p ${many(200, (n) => `a${n} `)}>words</p>`),
  'one attribute that comes again': () => `<p ${fill('a=1 ')}>words`,
  'nothing but <': () => '<'.repeat(SIZE),
  '< and a space': () => fill('< '),
  '< and a letter': () => fill('<a'),
  'nothing but &': () => '&'.repeat(SIZE),
  'entities without an end': () => fill('&amp'),
  'ends of what never began': () => fill('</p>'),
  comments: () => fill('<!---->'),
  'a comment without an end': () => fill('<!--'),
  'CDATA in svg': () => `<svg>${fill('<![CDATA[x]]>')}`,
  'processing instructions': () => fill('<?x>'),
  'body, again and again': () => fill('<body>'),
  'a script of brackets': () => `<script type="application/ld+json">${fill(']]> ')}`,
  'a title without an end': () => `<title>${fill('<b>')}`,
  'one word of 2 MB': () => `<p>${'x'.repeat(SIZE)}`,
  'commas and spaces': () => `<p>${fill(', ')}`,
  'NUL characters': () => `<p>${'\0'.repeat(SIZE)}`,
}

/** Files of text that are as bad as a page. */
export const HOSTILE_TEXTS: Record<string, () => string> = {
  'line ends': () => '\n'.repeat(30_000_000),
  spaces: () => `a${' '.repeat(30_000_000)}b`,
  'returns and spaces': () => fill('\r \r', 30_000_000),
}
