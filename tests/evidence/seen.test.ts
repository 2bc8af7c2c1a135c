import { describe, expect, test } from 'vitest'
import { Layout } from '../../src/quotes/layout.js'
import { locateQuote } from '../../src/quotes/quote.js'
import { QuotedText } from '../../src/quotes/snapshot.js'
import { factcheck, folderWith } from '../harness.js'
import { hold, snapshotOf } from './held.js'

const stateOf = async (html: string, quote: string) => (await hold(html))(quote).state
const isFound = async (html: string, quote: string) => (await stateOf(html, quote)) !== 'not-found'

const FILL =
  '<p>The bridge has stood in the harbour since it was built, and thousands cross it every day of the year, in carts, in cars, on bicycles and on foot, whatever the weather is.</p>'
const around = (inner: string) =>
  `<!doctype html><title>The bridge</title><body><article><h1>Rust in the harbour</h1>${FILL.repeat(3)}${inner}${FILL.repeat(3)}</article>`
const S = 'Rust was found in four of the nine piers, the report says, and nobody was told.'
const Q = 'Rust was found in four of the nine piers'

describe('what is struck out is not said', () => {
  test.each([
    '<s>never</s>',
    '<del>never</del>',
    '<strike>never</strike>',
    '<span style="text-decoration: line-through">never</span>',
    '<span style="text-decoration-line:line-through">never</span>',
    '<span style="color: red; TEXT-DECORATION: underline Line-Through red">never</span>',
    '<span class="line-through">never</span>',
    '<span class="struck">never</span>',
    '<s><b>never</b></s>',
    '<span role="deletion">never</span>',
    '<style>.gone { text-decoration: line-through }</style><i class="gone old">never</i>',
    '<style>@media screen { em.old { text-decoration: line-through } }</style><em class="old">never</em>',
  ])('%s', async (struck) => {
    const html = `<p>The bridge will ${struck} be sold, the paper said.</p>`
    expect(await isFound(html, 'The bridge will never be sold')).toBe(false)
    expect(await isFound(html, 'never')).toBe(false)
  })

  test('but what is not struck is', async () => {
    expect(
      await isFound('<p>The bridge will <del style="text-decoration:none">never</del> be sold.', 'will never be'),
    ).toBe(true)
    expect(await isFound('<p>The bridge will <ins>never</ins> be sold.', 'will never be')).toBe(true)
    expect(await isFound('<p>It cost <s>5</s> 6 million.', 'cost 6 million')).toBe(true)
    expect(await isFound('<p><s>It was sold.</s> It stands.</p><p>The rest.', 'It stands')).toBe(true)
  })

  test('what ends in XML where it begins strikes nothing', async () => {
    const html = '<p>x<s/></p><p>The bridge will never be sold.</p>'
    expect(await isFound(`<?xml version="1.0"?><html><body>${html}</body></html>`, 'never be sold')).toBe(true)
    expect(await isFound(html, 'never be sold')).toBe(false)
  })

  test('what is never closed goes on, as in a browser', async () => {
    expect(await isFound('<p>The bridge <s>will</p><p>never be sold</p>', 'never be sold')).toBe(false)
  })
})

describe('a part of the page that a reader sees is found, whatever it is', () => {
  test.each([
    ['a footer', `<footer><p>Correction: ${S}</p></footer>`, undefined],
    ['an aside', `<aside><p>${S}</p></aside>`, 'sidebar'],
    ['complementary', `<div role="complementary"><p>${S}</p></div>`, 'sidebar'],
    ['a link to a live page', `<div><p><a href="/live"><strong>${S}</strong></a></p></div>`, undefined],
    ['a sidebar', `<div class="sidebar"><p>${S}</p></div>`, 'sidebar'],
    ['a comment', `<div class="comment"><p>${S}</p></div>`, 'comments'],
    ['comments', `<section id="comments"><ol class="comment-list"><li>${S}</li></ol></section>`, 'comments'],
    ['a related story', `<div class="related"><p>${S}</p></div>`, 'related links'],
    ['a correction', `<div class="correction-footer"><p>${S}</p></div>`, undefined],
    ['a correction aside', `<aside><p><b>Correction:</b> ${S}</p></aside>`, undefined],
    ['hidden from readers aloud', `<p aria-hidden="true">${S}</p>`, undefined],
    ['hidden until found', `<div hidden="until-found"><p>${S}</p></div>`, undefined],
    ['a shadow tree', `<x-a><template shadowrootmode="open"><p>${S}</p></template></x-a>`, undefined],
    ['a slot', `<x-a><template shadowrootmode="open"><div><slot></slot></div></template><p>${S}</p></x-a>`, undefined],
    [
      'a named slot',
      `<x-a><template shadowrootmode="open"><slot name="t"></slot></template><p slot="t">${S}</p></x-a>`,
      undefined,
    ],
    ['details', `<details><summary>More</summary><p>${S}</p></details>`, undefined],
    ['a figure', `<figure><img src="a.png"><figcaption>${S}</figcaption></figure>`, undefined],
    ['a table', `<table><tr><td>${S}</td><td>4</td></tr></table>`, undefined],
    ['a caption', `<table><caption>${S}</caption><tr><td>1<td>2</table>`, undefined],
    ['a list', `<ul><li>One.</li><li>${S}</li></ul>`, undefined],
    ['a pull quote', `<aside class="pullquote"><p>${S}</p></aside>`, 'pull quote'],
    ['a drawing', `<svg><text x="1">${S}</text></svg>`, undefined],
    ['a block quote', `<blockquote>${S}</blockquote>`, undefined],
    ['a letter as a picture', `<p><img src="t.png" alt="R">ust was found in four of the nine piers</p>`, undefined],
    ['nested rules', `<style>.a{color:red; .x{color:blue;display:none} }</style><p class="a">${S}</p>`, undefined],
    ['a layout named after its sidebar', `<div class="with-sidebar"><p>${S}</p>${FILL.repeat(20)}</div>`, undefined],
    ['a button', `<p>It says: <button>${Q}</button> of the bridge.</p>`, undefined],
    ['preformatted', `<pre>Rust was found in four\n   of the nine piers</pre>`, undefined],
    ['soft hyphens', `<p>Rust was found in four of the ni&shy;ne pi&shy;ers, it says.</p>`, undefined],
    ['seen all the same', `<div style="visibility:hidden"><p style="visibility:visible">${S}</p></div>`, undefined],
    [
      'shown by a rule',
      `<style>.b{display:none}.b.open{display:block}</style><div class="b open">${S}</div>`,
      undefined,
    ],
    [
      'shown on wide screens',
      `<style>.w{display:none}@media(min-width:40em){.w{display:block}}</style><p class="w">${S}</p>`,
      undefined,
    ],
    ['printed otherwise', `<style>@media print{.p{display:none}}</style><p class="p">${S}</p>`, undefined],
    ['hidden on telephones', `<div class="hidden md:block"><p>${S}</p></div>`, undefined],
    ['hidden on small screens', `<div class="d-none d-lg-flex"><p>${S}</p></div>`, undefined],
    ['shown by a rule of the page', `<style>.hidden{display:block}</style><div class="hidden">${S}</div>`, undefined],
    [
      'fading in',
      `<style>body{visibility:hidden}@keyframes a{from{display:none}}</style><section style="opacity:0"><p>${S}</p></section>`,
      undefined,
    ],
  ])('%s', async (_, inner, part) => {
    const found = (await hold(around(inner)))(Q)
    expect(found.state).toMatch(/^(?:exact|normalised)$/)
    expect(found.part).toBe(part)
  })

  test.each([
    ['what another article says', `<article><h2>Another</h2><p>${S}</p></article>`, 'another article'],
    ['the footer of the page', `<footer><p>${S}</p></footer>`, 'page footer'],
    ['a correction below the article', `<footer><p>Correction: ${S}</p></footer>`, undefined],
    ['a cookie notice', `<div id="cookie-banner"><p>${S}</p></div>`, 'cookie notice'],
    ['navigation', `<nav><a href="/">${S}</a></nav>`, 'navigation'],
  ])('after the article: %s', async (_, after, part) => {
    expect((await hold(around('') + after))(Q)).toEqual({ state: 'exact', part })
  })

  test('the article comes first: a link that repeats its words does not count', async () => {
    const html = `<nav><a href="#a">${S}</a></nav>${around(`<p>${S}</p>`)}<div class="related"><a>${S}</a></div>`
    expect((await hold(html))(Q)).toEqual({ state: 'exact', part: undefined })
  })

  test('a page of nothing but parts has no article', async () => {
    expect((await hold(`<nav><a href="#a">${S}</a></nav>`))(Q)).toEqual({ state: 'exact', part: undefined })
  })
})

describe('what a reader does not see is not found', () => {
  test.each([
    `<p hidden>${S}</p>`,
    `<p style="display:none">${S}</p>`,
    `<p style="display : none !important">${S}</p>`,
    `<div style="visibility:hidden"><p>${S}</p></div>`,
    `<p style="position:absolute;left:-9999px">${S}</p>`,
    `<p style="position:absolute;clip:rect(0 0 0 0)">${S}</p>`,
    `<p style="font-size:0">${S}</p>`,
    `<p style="height:0;overflow:hidden">${S}</p>`,
    `<p>The <span style="opacity:0">${S}</span></p>`,
    `<span class="sr-only">${S}</span>`,
    `<style>.x{display:none}</style><p class="x">${S}</p>`,
    `<style>/* { */ article > #x, .y { display : none }</style><p id="x">${S}</p>`,
    `<style>article p.x{display:none} p{display:block}</style><p class="x">${S}</p>`,
    `<style>.x{display:none!important} #x{display:block}</style><p class="x" id="x">${S}</p>`,
    `<style>[data-x="1"]:not(.open){display:none}</style><p data-x="1">${S}</p>`,
    `<style>.a{color:red; .x{color:blue;display:none} }</style><p class="a" style="display:none">${S}</p>`,
    `<style>@supports (display:grid){.x{display:none}}</style><p class="x">${S}</p>`,
    `<template><p>${S}</p></template>`,
    `<dialog>${S}</dialog>`,
    `<script>${S}</script>`,
    `<noscript>${S}</noscript>`,
    `<!-- ${S} -->`,
    `<img alt="${S}">`,
    `<x-a><template shadowrootmode="open"><b>x</b></template>${S}</x-a>`,
    `<div class="d-none"><p>${S}</p></div>`,
    `<div class="card hidden"><p>${S}</p></div>`,
    `<svg><desc>${S}</desc></svg>`,
    `<select><option>${S}</option></select>`,
  ])('%s', async (inner) => {
    expect(await isFound(around(inner), Q)).toBe(false)
  })
})

/** As KaTeX draws a letter with another above or below the line. */
const katex = (base: string, script: string, below = '') =>
  `<span class="katex"><span class="katex-mathml">x</span><span class="katex-html" aria-hidden="true"><span class="mord">${base}</span><span class="msupsub"><span class="vlist-t${below}"><span class="vlist-r"><span class="vlist"><span style="top:-3em"><span class="pstrut"></span><span class="mord mtight">${script}</span></span></span><span class="vlist-s">\u200b</span></span></span></span></span></span>`

describe('the marks of notes are not words', () => {
  const q = 'built of steel and stood for ninety years'

  test.each([
    '<a href="#fn1" class="footnote-ref"><sup>1</sup></a>',
    '<sup><a href="https://s.example/x#fn1">1</a></sup>',
    '<sup>1,2</sup>',
    '<sup>3–5</sup>',
    '<sup>*</sup>',
    '<sup>†</sup>',
    '<sup>1</sup>',
    '<sup>[a]</sup>',
    '<a class="footnote-anchor" href="#footnote-1">1</a>',
    '<a href="#_ftn1">[1]</a>',
    '<a href="#_ftn1" name="_ftnref1"><span class="MsoFootnoteReference">[1]</span></a>',
    '<sup class="reference nowrap"><span>: 45 </span></sup>',
    '<sup id="cite_ref-1" class="reference"><a href="#cite_note-1"><span>[</span>1<span>]</span></a></sup>',
    ' [<a href="#ref1">1</a>]',
    ' [<a href="#B1">1</a>, <a href="#B2">2</a>]',
    ' (<a href="#ref-CR4">4</a>–<a href="#ref-CR6">6</a>)',
    '<span style="vertical-align: super">1</span>',
    '<sup><a href="#fn2" role="doc-noteref">2</a></sup>',
    '<span class="sidenote">It was iron at first.</span>',
    '<sup class="footnote">[<a id="_footnoteref_1" class="footnote" href="#_footnotedef_1">1</a>]</sup>',
    '<span class="footnote-ref"><a href="#fn-1">1</a></span>',
    '<span class="footnote">1</span>',
    '<span class="footnote-mark">1</span>',
    '<button class="modern-footnotes-footnote">1</button>',
    '<label for="mn-2" class="margin-toggle">⊕</label><input type="checkbox" id="mn-2">',
    '<sup>(1)</sup>',
    '<sup>1)</sup>',
    '<sup>1 2</sup>',
    '<sup>Ref. 1</sup>',
    ' <sup>2</sup>',
    '¹²',
    '<span class="footnote">It was iron at first, and was painted red.</span>',
    '<span class="reference">[12]</span>',
    '<button popovertarget="n1">*</button><span id="n1" popover>It was iron at first.</span>',
    '<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref>1</a></sup>',
  ])('%s', async (mark) => {
    const html = `<p>The bridge was built of steel${mark} and stood for ninety years.</p>`
    expect(await isFound(html, q)).toBe(true)
  })

  test.each([
    ['10<sup>2</sup> people came', '10 people came', false],
    ['10<sup>2</sup> people came', '10² people came', true],
    ['6 × 10<sup>23</sup> of them', '6 × 10²³ of them', true],
    ['an area of 5 m<sup>2</sup> each', 'an area of 5 m² each', true],
    ['an area of 5 m<sup>2</sup> each', 'an area of 5 m each', false],
    ['E = mc<sup>2</sup> he wrote', 'E = mc² he wrote', true],
    ['10<sup>−3</sup> of it', '10⁻³ of it', true],
    ['the 4<sup>th</sup> pier', 'the 4th pier', true],
    ['le 1<sup>er</sup> mai', 'le 1er mai', true],
    ['with <sup>14</sup>C it', 'with ¹⁴C it', true],
    ['10 <sup>2</sup> people came', '10 people came', false],
    ['an area of 5 m <sup>2</sup> each', 'an area of 5 m each', false],
    ['the sin<sup>2</sup> of it', 'the sin of it', false],
    ['an area of 5 km² each', 'an area of 5 km each', false],
    ['the Fe³⁺ and iron³⁺ of it', 'and iron of it', false],
    ['the village² is old', 'the village is old', true],
    ['all the piers.³ They', 'all the piers. They', true],
    ['in 2019<sup>3</sup> it fell', 'in 2019 it fell', true],
    ['CO<sub>2</sub> rose', 'CO2 rose', true],
    ['it is 101<sub>2</sub> there', 'it is 1012 there', false],
    ['it is 101<sub>2</sub> there', 'it is 101₂ there', true],
    ['a rate of <math><msup><mn>10</mn><mn>2</mn></msup></math> of it', 'rate of 102 of it', false],
    ['a rate of <math><msup><mn>10</mn> <mn>2</mn></msup></math> of it', 'rate of 10² of it', true],
    ['with <math><msup><mi>x</mi><mn>2</mn></msup></math> of it', 'with x2 of it', false],
    ['with <math><msup><mi>x</mi><mi>n</mi></msup></math> of it', 'with xn of it', true],
    ['a rate of <math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> of it', 'rate of 12 of it', false],
    ['a rate of <math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> of it', 'rate of 1/2 of it', true],
    ['base <math><msub><mn>10</mn><mn>2</mn></msub></math> of it', 'base 102 of it', false],
    ['speed <math><msub><mi>v</mi><mn>0</mn></msub></math> of it', 'speed v0 of it', true],
    ['a side of <math><msqrt><mn>2</mn></msqrt></math> of it', 'side of 2 of it', false],
    [
      'a rate of <math><mfrac><mn>1</mn><msup><mn>10</mn><mrow><mo>-</mo><mn>3</mn></mrow></msup></mfrac></math> of it',
      'rate of 1/10⁻³ of it',
      true,
    ],
    [`a rate of ${katex('10', '2')} of it`, 'rate of 102 of it', false],
    [`a rate of ${katex('10', '2')} of it`, 'rate of 10² of it', true],
    [`a speed of ${katex('v', '0', ' vlist-t2')} of it`, 'speed of v0 of it', true],
    [
      'a rate of <span class="katex-html"><span class="mfrac"><span class="vlist"><span>2</span><span></span><span>1</span></span></span></span> of it',
      'rate of 1/2 of it',
      true,
    ],
    ['see <a href="#rust">the rust</a> there', 'see the rust there', true],
    ['chapter <a href="/ch1">1</a> says', 'chapter 1 says', true],
  ])('%s, “%s”: %s', async (html, quote, found) => {
    expect(await isFound(`<p>${html}`, quote)).toBe(found)
  })

  test('a reading above a word is no part of the sentence', async () => {
    const html = '<p>昨日の<ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>は雨だった。'
    expect(await isFound(html, '昨日の東京は雨だった')).toBe(true)
    expect(await isFound('<p><ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>を書く', '漢字を書く')).toBe(true)
  })
})

describe('blocks', () => {
  const lines = '<span style="display:block">Harbour Bridge</span><span style="display:block">closed again</span>'

  test.each([
    ['two lines are not one word', lines, 'Harbour Bridge closed again', true],
    ['two lines are not one word', lines, 'Bridgeclosed', false],
    [
      'a sentence goes on in the next paragraph',
      '<p>It fell.</p><p>Nobody was told.</p>',
      'It fell. Nobody was told.',
      true,
    ],
    ['a heading is no part of a sentence', '<h2>Will they sell it</h2><p>Never, she said.</p>', 'sell it Never', false],
    ['two breaks part what is not ended', '<p>They will not<br><br>\nsell the bridge</p>', 'not sell', false],
    ['two breaks part paragraphs', '<p>They will not.<br> <br>Nobody will.</p>', 'not. Nobody will', true],
    ['one break is in a sentence', '<p>They will not<br>sell the bridge</p>', 'not sell', true],
    [
      'items of a list are apart',
      '<ul><li>They will never</li><li>sell the bridge</li></ul>',
      'never sell the bridge',
      false,
    ],
    [
      'items that are whole sentences, too',
      '<ul><li>They are apart.</li> <li>So are these.</li></ul>',
      'apart. So are',
      false,
    ],
    ['and what a word may mean', '<dl><dt>Gala<dd>An evening.<dd>A dinner.</dl>', 'An evening. A dinner', false],
    ['but not what leads to a list', '<p>They sold:</p><ul><li>the bridge.</li></ul>', 'They sold: the bridge', true],
    ['rows of a table are apart', '<table><tr><td>sold<td>4<tr><td>kept<td>9</table>', '4 kept', false],
    ['cells of a row are beside each other', '<table><tr><td>sold<td>4<tr><td>kept<td>9</table>', 'sold 4', true],
    [
      'two texts in a row are apart',
      '<table><tr><td>The bridge will not<td>be sold today<td>3</table>',
      'will not be sold',
      false,
    ],
    [
      'a text and its number are not',
      '<table><tr><td>The bridge will not<td>be sold today<td>3</table>',
      'be sold today 3',
      true,
    ],
    ['two texts in Chinese', '<table><tr><td>市长说大桥不会<td>出售给港口公司</table>', '不会出售', false],
    [
      'a caption is apart',
      '<figure><figcaption>They never</figcaption></figure><p>sold it.</p>',
      'never sold it',
      false,
    ],
    ['a number of a list is seen', '<ol start="3"><li>The bridge stays.</li></ol>', '3. The bridge stays', true],
    ['or left out', '<ol start="3"><li>The bridge stays.</li></ol>', 'The bridge stays', true],
    ['flex', '<div style="display:flex"><b>Sold</b><b>today</b></div>', 'Soldtoday', false],
    ['a note is not in the text', '<p>They <span class="sidenote">x</span>sold it.', 'They sold it', true],
    ['comments', `${around('')}<div class=comments><p>I never</p></div>`, 'weather is. I never', false],
  ])('%s: “%s”', async (_, html, quote, found) => {
    expect(await isFound(html, quote)).toBe(found)
  })

  test('no bracket of an editor stands for where one part of a page ends', async () => {
    const html = '<ul><li>They will never sell</li><li>the old bridge</li></ul>'
    const layout = new Layout(await snapshotOf(html), true)
    const { folded } = new QuotedText(layout)
    const state = (exact: string) => locateQuote({ exact, edited: true }, folded).state
    expect(state('They will never sell [it], the old bridge')).toBe('not-found')
    expect(state('They will never [give away] the old bridge')).toBe('not-found')
    expect(state('[T]hey will never sell')).toBe('edited')
  })

  test('parts of a quote stand in one part of the page', async () => {
    const html = `${around('<p>The mayor spoke first.</p>')}<div class="comments"><p>He will never sell it.</p></div>`
    expect(await isFound(html, 'The mayor spoke … never sell it')).toBe(false)
    expect(await isFound(html, 'He will … sell it')).toBe(true)
  })
})

test('of words that do not read on, it is said why they are not found', async () => {
  const cwd = folderWith({
    'page.html': '<h1>A dinner</h1><ul><li>They will never.</li><li>Sell the old bridge.</li></ul>',
    'claims.yaml': `sources: {s: {title: T, URL: "https://s.example/x"}}
claims: [{id: a, text: They said so., confidence: sourced, citations: [{source: s, quote: They will never. Sell the old bridge}]}]
`,
  })
  expect(await factcheck(['snapshot', 's', '--from', 'page.html'], { cwd })).toMatchObject({ code: 0 })
  expect((await factcheck(['check'], { cwd })).stdout.replace(/\s+/g, ' ')).toContain(
    'help: the words stand there in two parts that do not read on, as a heading and its text or two items of a list; quote each in a citation of its own, or put an ellipsis between them',
  )
})

test('a quote that stands outside the article is found, and it is said where', async () => {
  const cwd = folderWith({
    'page.html': `${around('')}<div class="comments"><p>${S}</p></div>`,
    'claims.yaml': `sources: {s: {title: T, URL: "https://s.example/x"}}
claims: [{id: a, text: Rust was found., confidence: sourced, citations: [{source: s, quote: ${Q}}]}]
`,
  })
  expect(await factcheck(['snapshot', 's', '--from', 'page.html'], { cwd })).toMatchObject({ code: 0 })
  const { code, stdout } = await factcheck(['check'], { cwd })
  expect(code).toBe(0)
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    '1 quote (1 found, 1 of them outside the article: comments): no findings.',
  )
  expect((await factcheck(['show', 'a'], { cwd })).stdout.replace(/\s+/g, ' ')).toContain(
    'Found in snapshots/s.txt, outside the article (comments).',
  )
})
