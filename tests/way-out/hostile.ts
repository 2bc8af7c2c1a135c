import { stringify } from 'yaml'

/** What does something somewhere, and may stand in the texts of a ledger. */
export const LOADABLE: readonly string[] = [
  '::notice::owned',
  '\n::error::owned',
  '\n \t ::add-mask::owned',
  'owned ##[error]owned',
  '##[add-mask]owned',
  '##vso[task.setvariable variable=x]owned',
  "##teamcity[buildStatus status='SUCCESS']",
  '%0A::error::owned',
  ',line=9::owned',
  '\u200e\u200b\u2060\ufeffowned',
  '\u{e0041}\u{e0042}owned',
  'ow\u00adn\u034fed\u3164\uffa0\u115f\u2800\u206a\u17b4',
  'ow\u200dn\u200cd\ufe0f\u{e0101}\u{e0102}\u{1d173}\u{1bca0}',
  'www.evil.example',
  'https://evil.example/x',
  'ftp://evil.example/x',
  'mailto:owned@evil.example',
  'owned@evil.example',
  '@someone',
  '#123',
  'owner/repo#12',
  'GH-12',
  'GHSA-aaaa-bbbb-cccc',
  '0123456789abcdef0123456789abcdef01234567',
  '[owned](https://evil.example)',
  '![owned](https://evil.example/x.png)',
  '<https://evil.example>',
  '<a href="https://evil.example">owned</a>',
  '[^1]',
  ':warning: a:x:b :100: :+1:',
  '| www.evil.example |',
  '`www.evil.example',
  '`a`www.evil.example``b',
  '``a``@someone`',
  '\\`www.evil.example\\`',
  '\\|www.evil.example\\|',
  '\\\\|`|www.evil.example`|\\',
  '$`www.evil.example`$',
  ']]><owned/>',
  '&owned;<!--',
  '</testsuite>',
  '</script><script>alert(1)</script>',
  '=1+1',
  '+1',
  '-1',
  '@SUM(1)',
  '$(touch owned)',
  '`touch owned`',
  'x!!y',
  '{0} [owned](1) \\',
]

/** What a ledger may have only where it is no text: in a label, a key, a file's name, an argument. */
export const UNLOADABLE: readonly string[] = [
  '\u001b[31mowned\u001b[0m',
  '\u001b[8mowned',
  '\u001b]8;;https://evil.example\u0007owned',
  '\u001b]0;owned\u0007',
  '\u009b31m',
  '\rowned',
  '\u2028owned',
  '\u202eowned\u2066',
  '\ufffe\uffff',
  '\u{1fffe}',
  '\0',
  '\b\b\b',
]

/** A ledger that loads, with each of these texts in each place that a text has, and findings that tell of them. */
export function ledgerOf(texts: readonly string[]): string {
  const source = (text: string) => ({
    ...{ type: 'article', title: `T ${text}`, publisher: text, note: text, URL: `x${text}` },
    ...{ 'container-title': text, issued: '2025-05-03', author: [{ family: text, given: text }] },
    ...{ status: 'retracted', 'status-date': `x${text}`, 'status-note': text },
  })
  const claim = (text: string, at: number) => ({
    ...{ id: `c${at}`, text, confidence: 'sourced', tags: [text], about: [text], date: `x${text}` },
    citations: [
      { source: `s${at}`, locator: text, quote: `quoted ${text}` },
      { source: `s${at}`, contrary: true, 'attributed-to': [text, `to ${text}`] },
    ],
    ...{ status: 'superseded', 'status-date': `x${text}`, 'status-note': text, 'superseded-by': text },
    reviewed: [{ by: text, on: `x${text}`, of: text, seen: [text, `source ${text} 1`] }],
  })
  const inferred = (text: string, at: number) => ({
    ...{ id: `i${at}`, text: `It follows ${text}`, confidence: 'inferred', 'attributed-to': text, reasoning: text },
    ...{ premises: [`c${at}`], disputes: [{ claim: `c${at}`, reason: text }], 'supplied-premises': [text] },
  })
  return stringify({
    title: texts[0],
    sources: Object.fromEntries(texts.map((text, at) => [`s${at}`, { ...source(text), snapshot: `s${at}.txt` }])),
    claims: texts.flatMap((text, at) => [claim(text, at), inferred(text, at)]),
    rules: {
      'source-used': { except: texts.map((text, at) => ({ source: `s${at}`, reason: text, until: `x${text}` })) },
    },
  })
}

/** A ledger with these in the place of ids and keys of sources, and of labels, which may have what no text may. */
export function keysOf(texts: readonly string[], labels: readonly string[]): string {
  const ledger = {
    sources: Object.fromEntries(texts.map((text) => [text, { title: 'T' }])),
    claims: [
      ...texts.map((text, at) => ({
        ...{ id: text, text: `Fares rose ${at}.`, confidence: 'sourced', citations: [text, `none ${text}`] },
      })),
      ...labels.map((confidence, at) => ({
        id: `l${at}`,
        text: `Boats sailed ${at}.`,
        confidence,
        premises: ['none'],
      })),
    ],
  }
  return stringify(ledger, { defaultKeyType: 'QUOTE_DOUBLE', defaultStringType: 'QUOTE_DOUBLE' })
}

/** A ledger that cannot be read: its keys are none. */
export function unreadableOf(texts: readonly string[]): string {
  return stringify({
    claims: texts.map((text) => ({ id: 'a', text: 'Fares rose.', confidence: 'sourced', [`x${text}`]: text })),
  })
}
