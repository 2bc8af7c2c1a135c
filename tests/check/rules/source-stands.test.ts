import { describe, expect, test } from 'vitest'
import { foundBy, type Written } from './standing.js'

const found = (...claims: Written[]) => foundBy('source-stands', claims)

describe('source-stands', () => {
  test.each([
    ['citations: [lost]', 'its only source `lost` was retracted'],
    ['citations: [copy]', 'its only source `copy` is known through `lost`, which was retracted'],
    [
      'citations: [copy, lost]',
      'its sources `copy` is known through `lost`, which was retracted and `lost` was retracted',
    ],
    [
      'citations: [{source: gazette, via: lost}]',
      'its only source `gazette` is known through `lost`, which was retracted',
    ],
    ['citations: [lost, {source: gazette, contrary: true}]', 'its only source `lost` was retracted'],
  ])('%s', (fields, message) => {
    expect(found(['a', fields]).map(({ claim, message }) => [claim, message])).toEqual([['a', message]])
  })

  test.each([
    ['citations: [lost, gazette]'],
    ['citations: [lost], status: withdrawn'],
    ['citations: [gazette, {source: lost, contrary: true}]'],
    ['citations: [{source: lost, contrary: true}], confidence: inferred, premises: [b]'],
  ])('%s stands', (fields) => {
    expect(found(['a', fields], ['b'])).toEqual([])
  })

  test('names what falls with it', () => {
    const [finding] = found(['a', 'citations: [lost]'], ['b', 'confidence: inferred, premises: [a]'])
    expect(finding).toMatchObject({ claim: 'a', at: '[lost]', message: expect.stringContaining('; with it falls `b`') })
  })
})
