import { describe, expect, test } from 'vitest'
import { describeFinding } from '../../../src/check/describe.js'
import { checkText } from '../check-text.js'
import { sources } from './claims.js'

describe('identifier-valid', () => {
  const one = (field: string, value: string) => sources(`  a: {title: T, note: N, ${field}: "${value}"}\n`, '[a]')
  test.each([
    ['URL', 'https://example.org/a?b=c#d'],
    ['URL', 'http://bücher.example/'],
    ['URL', 'https://[2001:db8::1]/a'],
    ['URL', 'https://192.0.2.7/a'],
    ['URL', 'https://gazette.example/go?to=https://https.example/'],
    ['URL', 'https://web.archive.org/web/2025/https://gazette.example/a'],
    ['archived', 'https://web.archive.org/web/2025/https://example.org/'],
    ['DOI', '10.1000/182'],
    ['DOI', '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O'],
    ['DOI', '10.3319/TAO.2009.05.25.02(IWNOP)'],
    ['DOI', '10.1002/(SICI)1096-8644(199601)99:1<1::AID-AJPA1>3.0.CO;2-1'],
    ['DOI', '10.1016/S0140-6736(20)30183-5'],
    ['URL', 'https://en.wiki.example/wiki/Bridge_(song)'],
    ['URL', 'https://gazette.example/Bridge_Inc.'],
    ['ISBN', '978-3-16-148410-0'],
    ['ISBN', '978 3 16 148410 0'],
    ['ISBN', '978-3-16-148410-0, 0-8044-2957-X'],
    ['ISBN', '9783161484100 080442957X'],
    ['ISBN', '978 3 16 148410 0 0 8044 2957 X'],
    ['ISBN', 'ISBN-13: 978-3-16-148410-0 (pbk.); ISBN 0-8044-2957-X (hbk.)'],
    ['ISBN', '0-8044-2957-X'],
    ['ISBN', '9791034304691'],
  ])('%s %s is right', (field, value) => expect(one(field, value)).toEqual([]))
  test.each([
    ['URL', 'example.org/a'],
    ['URL', 'ftp://example.org/a'],
    ['URL', 'javascript:alert(1)'],
    ['URL', 'https://'],
    ['URL', 'https://example.org/a b'],
    ['URL', 'https://gazette/a'],
    ['URL', 'https://gazette./a'],
    ['URL', 'https://www..gazette.example/a'],
    ['archived', 'mailto:a@example.org'],
    ['DOI', 'https://doi.org/10.1000/182'],
    ['DOI', '10.1000'],
    ['DOI', 'doi:182'],
    ['ISBN', '978-3-16-148410-1'],
    ['ISBN', '978-3-16-148401-0'],
    ['ISBN', '0-8044-2957-1'],
    ['ISBN', '12345'],
    ['ISBN', '978-3-16-148410-0, 0-8044-2957-1'],
    ['ISBN', '9783161484100 08044'],
    ['ISBN', 'none'],
  ])('%s %s is wrong', (field, value) => expect(one(field, value)).toEqual([`identifier-valid a: "${value}"`]))

  test.each([
    ['URL', 'https://https://gazette.example/bridge', 'which names its scheme twice', 'https://gazette.example/bridge'],
    ['URL', 'https://http//gazette.example/bridge', 'which names its scheme twice', 'https://gazette.example/bridge'],
    ['URL', 'http:/gazette.example/bridge', 'and two slashes stand between', 'http://gazette.example/bridge'],
    ['URL', 'https:gazette.example/bridge', 'and two slashes stand between', 'https://gazette.example/bridge'],
    ['URL', 'https:///gazette.example/bridge', 'and two slashes stand between', 'https://gazette.example/bridge'],
    ['URL', 'gazette.example/bridge', 'which is not a URL', 'https://gazette.example/bridge'],
    ['URL', 'https://gazette.example/bridge,', 'and an address does not', 'https://gazette.example/bridge'],
    ['URL', 'https://gazette.example/bridge)', 'and an address does not', 'https://gazette.example/bridge'],
    ['URL', '<https://gazette.example/bridge>', 'which is not a URL', 'https://gazette.example/bridge'],
    ['URL', 'htps://gazette.example/bridge', 'which is not an http', 'https://gazette.example/bridge'],
    ['URL', 'https:\\\\gazette.example/bridge', 'and two slashes', 'https://gazette.example/bridge'],
    ['DOI', 'DOI 10.1038/nphys1170', 'and a DOI is written without', '10.1038/nphys1170'],
    ['DOI', '10.1038%2Fnphys1170', 'and a DOI does not', '10.1038/nphys1170'],
    ['DOI', '10.1038/nphys1170</a>', 'and a DOI does not', '10.1038/nphys1170'],
    ['DOI', '10.1038/nphys1170&gt;', 'and a DOI does not', '10.1038/nphys1170'],
    ['DOI', '10.1038/nphys1170。', 'and a DOI does not', '10.1038/nphys1170'],
    ['DOI', '10.1038/nphys1170​', 'and a DOI does not', '10.1038/nphys1170'],
    ['URL', 'https://gazette', 'whose host has no dot', undefined],
    ['URL', 'bridge', 'which is not a URL', undefined],
    ['DOI', '10.1038/nphys1170,', 'and a DOI does not end with', '10.1038/nphys1170'],
    ['DOI', '10.1038/nphys1170.', 'and a DOI does not end with', '10.1038/nphys1170'],
    ['DOI', '10.1038/nphys1170>', 'and a DOI does not end with', '10.1038/nphys1170'],
    ['DOI', '10.1038/nphys1170)', 'and a DOI does not end with', '10.1038/nphys1170'],
    ['DOI', '10.3319/TAO.2009.05.25.02(IWNOP)).', 'and a DOI does not', '10.3319/TAO.2009.05.25.02(IWNOP)'],
    ['DOI', 'https://doi.org/10.1038/nphys1170.', 'and a DOI does not end with', '10.1038/nphys1170'],
    ['DOI', 'doi:10.1038/nphys1170', 'and a DOI is written without', '10.1038/nphys1170'],
    ['ISBN', '978-3-16-148410-0, 0-8044-2957-1', '`0-8044-2957-1`, whose check digit is wrong', undefined],
  ])('%s %s: %s', (field, value, words, suggestion) => {
    const text = `sources:\n  a: {title: T, note: N, ${field}: "${value}"}\nclaims:\n  - {id: c, text: T., confidence: sourced, citations: [a]}\n`
    const [finding] = checkText(text).findings
    const { message, help } = finding ? describeFinding(finding.fact) : { message: '' }
    expect(message).toContain(words)
    expect(help).toBe(suggestion && `did you mean \`${suggestion}\`?`)
  })
})
