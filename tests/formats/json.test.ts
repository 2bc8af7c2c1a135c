import { expect } from 'vitest'
import { expectNoMarkup, testHostileText } from './hostile.js'

testHostileText('json', (shown) => {
  expect(shown).not.toMatch(/^\s*::/m)
  expect(JSON.parse(shown)).toMatchObject({ version: 1 })
  expectNoMarkup(shown)
})
