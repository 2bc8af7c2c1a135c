import { describe, expect, test } from 'vitest'
import { sources } from './claims.js'

describe('identifier-valid', () => {
  const one = (field: string, value: string) => sources(`  a: {title: T, note: N, ${field}: "${value}"}\n`, '[a]')
  test.each([
    ['URL', 'https://example.org/a?b=c#d'],
    ['URL', 'http://bücher.example/'],
    ['archived', 'https://web.archive.org/web/2025/https://example.org/'],
    ['DOI', '10.1000/182'],
    ['DOI', '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O'],
    ['ISBN', '978-3-16-148410-0'],
    ['ISBN', '0-8044-2957-X'],
    ['ISBN', '9791034304691'],
  ])('%s %s is right', (field, value) => expect(one(field, value)).toEqual([]))
  test.each([
    ['URL', 'example.org/a'],
    ['URL', 'ftp://example.org/a'],
    ['URL', 'javascript:alert(1)'],
    ['URL', 'https://'],
    ['URL', 'https://example.org/a b'],
    ['archived', 'mailto:a@example.org'],
    ['DOI', 'https://doi.org/10.1000/182'],
    ['DOI', '10.1000'],
    ['DOI', 'doi:182'],
    ['ISBN', '978-3-16-148410-1'],
    ['ISBN', '978-3-16-148401-0'],
    ['ISBN', '0-8044-2957-1'],
    ['ISBN', '12345'],
  ])('%s %s is wrong', (field, value) => expect(one(field, value)).toEqual([`identifier-valid a: "${value}"`]))
})
