import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { BRIDGE } from '../harness.js'
import { LOADABLE } from '../way-out/hostile.js'
import { open, withChromium, writeReport } from './browser.js'

withChromium()

const ARTICLE = `# A bridge for nobody

The city closed the bridge on 3 May 2025. <!-- claim: bridge-closed -->
Fares rose by 12 per cent in June. <!-- claim: fares-rose -->
Some 300 people marched. Nobody knows why.

The closing may have been planned. <!-- claim: closing-was-planned, closing-was-sudden -->

| June | 300 |
|---|---|
| July | 400 |

<!-- factcheck off: the editor's opinion -->
It took 30 years too long.
<!-- factcheck on -->

> It was closed in May 2025.
`
const ARABIC = `# جسر المدينة

أغلقت المدينة الجسر في 3 مايو 2025. <!-- claim: bridge-closed -->
وشارك 300 شخص. وحضر 20 شرطيًا.
`
const CHINESE = `# 桥

桥在2025年5月3日被关闭。<!-- claim: bridge-closed -->三百人游行，共 300 人。
`
const FILES = { 'claims.yaml': BRIDGE, 'article.md': ARTICLE, 'arabic.md': ARABIC, 'chinese.md': CHINESE }

let [one, several] = ['', '']
beforeAll(async () => {
  one = await writeReport(FILES, '--draft', 'article.md')
  const drafts = ['article.md', 'arabic.md', 'chinese.md'].flatMap((name) => ['--draft', name])
  several = await writeReport(FILES, ...drafts)
})

const VIEW = '#/draft/article.md'
const isAt = (page: Page, hash: string) => expect.poll(() => new URL(page.url()).hash).toBe(hash)
const texts = (page: Page, selector: string) => page.locator(selector).allInnerTexts()
const note = (page: Page, number: number) => page.getByRole('note', { name: `Note ${number}`, exact: true })
const focused = (page: Page) => page.evaluate('document.activeElement.id') as Promise<string>

describe('a draft in the page', () => {
  test('marks sentences by sign, and says in the margin in words what backs them', async () => {
    const { page, faults } = await open(one)
    await page.getByRole('link', { name: 'Draft', exact: true }).click()
    await isAt(page, VIEW)
    expect(await page.locator('h1').innerText()).toBe('A bridge for nobody')
    expect(await texts(page, '.words')).toEqual([
      'The city closed the bridge on 3 May 2025.',
      'Fares rose by 12 per cent in June.',
      'Some 300 people marched.',
      'The closing may have been planned.',
      'June 300',
      'July 400',
      'It took 30 years too long.',
      'It was closed in May 2025.',
    ])
    expect(await texts(page, '.ref')).toEqual(['●1', '!2', '!3', '○4', '!5', '!6', '~7', '!8'])
    expect(await note(page, 1).innerText()).toMatch(/sourced[\s\S]*The city closed Harbour Bridge/i)
    expect(await note(page, 2).innerText()).toMatch(/open[\s\S]*error: the claim does not say “12[\s\S]*sourced/i)
    expect(await texts(page, '.words mark')).toEqual([expect.stringMatching(/^12/)])
    expect(await note(page, 3).innerText()).toMatch(/open[\s\S]*a number with no claim/i)
    expect(await note(page, 4).innerText()).toMatch(/inferred[\s\S]*rests on[\s\S]*speculative[\s\S]*sudden/i)
    expect(await note(page, 7).innerText()).toMatch(/excused[\s\S]*the editor's opinion/i)
    expect(await page.locator('.plot .note').innerText()).toBe(
      'Of 10 sentences 7 hold a number, date or quotation: 1 backed, 1 excused, 5 open.',
    )
    expect(faults).toEqual([])
  })

  test('leads to its claims, and from them back', async () => {
    const { page } = await open(one, VIEW)
    await note(page, 4)
      .getByRole('link', { name: /had been planned/ })
      .click()
    await isAt(page, '#closing-was-planned')
    const uses = page.locator('section', { hasText: 'Where the draft uses it' })
    expect(await uses.getByRole('link').innerText()).toMatch(
      /^The closing may have been planned\.\s+article\.md · note 4 · backed$/,
    )
    await uses.getByRole('link').click()
    await isAt(page, `${VIEW}/4`)
    expect(await focused(page)).toBe('note-4')
    await page.goto(`${one}#rumour`)
    expect(await page.locator('section', { hasText: 'Where the draft uses it' }).innerText()).toContain('Nowhere.')
  })

  test('is gone through by keys, from open sentence to open sentence', async () => {
    const { page } = await open(one, VIEW)
    const steps = []
    for (const key of 'nnnnnnpp') {
      await page.keyboard.press(key)
      steps.push(await focused(page))
    }
    expect(steps).toEqual([2, 3, 5, 6, 8, 8, 6, 5].map((number) => `note-${number}`))
    await page.locator('.legend').getByRole('link', { name: 'Open' }).click()
    await isAt(page, `${VIEW}/2`)
    expect(await focused(page)).toBe('note-2')
  })

  test('is where it was when one comes back to it', async () => {
    const { page } = await open(one, VIEW, { viewport: { width: 1280, height: 400 } })
    await note(page, 4)
      .getByRole('link', { name: /was sudden/ })
      .click()
    await isAt(page, '#closing-was-sudden')
    expect(await page.evaluate('window.scrollY')).toBe(0)
    await page.goBack()
    await isAt(page, VIEW)
    expect(await page.evaluate('window.scrollY')).toBeGreaterThan(100)
    expect(await page.evaluate("document.activeElement.getAttribute('href')")).toBe('#closing-was-sudden')
  })

  test('has its margin beside the text, and under the sentence where there is no room', async () => {
    const places = async (width: number) => {
      const { page } = await open(one, VIEW, { viewport: { width, height: 900 } })
      const words = await page.locator('.words').first().boundingBox()
      const told = await note(page, 1).boundingBox()
      if (!words || !told) throw new Error('not drawn')
      return { isBeside: told.x >= words.x + words.width, isBelow: told.y >= words.y + words.height - 1 }
    }
    expect(await places(1280)).toEqual({ isBeside: true, isBelow: false })
    expect(await places(360)).toEqual({ isBeside: false, isBelow: true })
    expect(await places(800)).toEqual({ isBeside: false, isBelow: true })
  })

  test('has its margin on the left where it is written from the right, and says its language', async () => {
    const { page, faults } = await open(several, '#/draft/arabic.md')
    const words = await page.locator('.words').first().boundingBox()
    const told = await note(page, 1).boundingBox()
    expect((told?.x ?? 0) + (told?.width ?? 0)).toBeLessThanOrEqual(words?.x ?? 0)
    const tops = await page.getByRole('note').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
    expect(tops).toHaveLength(3)
    expect(tops).toEqual([...tops].sort((a, b) => a - b))
    const block = page.locator('p.block').first()
    expect(await block.getAttribute('lang')).toBe('ar')
    expect(await page.evaluate("getComputedStyle(document.querySelector('p.block')).direction")).toBe('rtl')
    await page.goto(`${several}#/draft/chinese.md`)
    await page.locator('h1', { hasText: '桥' }).waitFor()
    expect(await page.locator('p.block').first().getAttribute('lang')).toBe('zh')
    expect(await texts(page, '.ref')).toEqual(['●1', '!2'])
    expect(faults).toEqual([])
  })

  test('is one of several, which are listed', async () => {
    const { page } = await open(several)
    await page.getByRole('link', { name: 'Drafts', exact: true }).click()
    await isAt(page, '#/drafts')
    const drafts = page.locator('main h2 a')
    expect(await drafts.allInnerTexts()).toEqual(['A bridge for nobody', 'جسر المدينة', '桥'])
    await drafts.nth(2).click()
    await isAt(page, '#/draft/chinese.md')
  })

  test('prints with its margin and without what only a screen needs', async () => {
    const { page } = await open(one, VIEW)
    await page.emulateMedia({ media: 'print' })
    expect(await note(page, 2).isVisible()).toBe(true)
    expect(await page.locator('header').isVisible()).toBe(false)
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-')
  })

  test.each([VIEW, '#/', '#bridge-closed'])('is no wider than a small screen: %s', async (hash) => {
    const { page } = await open(one, hash, { viewport: { width: 360, height: 740 } })
    await page.locator('h1').waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
  })
})

test('a hostile draft does nothing', async () => {
  const hostile = [
    ...LOADABLE,
    '<img src=https://evil.example/x onerror=alert(1)>',
    '<!--<script>alert(1)',
    '</script><script>alert(1)</script>',
    'javascript:alert(1)',
  ]
  const marked = hostile.map((text) => `${text.trim()} 300 times. [claim: bridge-closed]`)
  const files = {
    'claims.yaml': BRIDGE,
    'evil.txt': [...hostile, ...marked].join('\n\n'),
    'evil.html': hostile.join('<p>1 '),
  }
  const address = await writeReport(files, '--draft', 'evil.txt', '--draft', 'evil.html')
  for (const hash of ['#/drafts', '#/draft/evil.txt', '#/draft/evil.html', '#/draft/evil.txt/3', '#/draft/%00', '#/']) {
    const { page, faults } = await open(address, hash)
    await page.locator('h1').first().waitFor({ state: 'attached' })
    expect(faults).toEqual([])
    const hrefs = await page.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(hrefs.filter((href) => !/^(?:#|https?:\/\/)/.test(href ?? ''))).toEqual([])
    expect(await page.locator('main :is(script, img, iframe, object, style, [onerror], [onload])').count()).toBe(0)
  }
})

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

test.each(
  ['light', 'dark'].flatMap((scheme) =>
    [1280, 360].flatMap((width) =>
      [VIEW, '#/drafts', '#/draft/arabic.md', '#bridge-closed', '#/'].map((hash) => [scheme, width, hash] as const),
    ),
  ),
)('axe finds nothing in %s at %i pixels: %s', async (scheme, width, hash) => {
  const { page } = await open(several, hash, {
    ...{ colorScheme: scheme === 'dark' ? 'dark' : 'light', viewport: { width, height: 900 } },
    ...{ bypassCSP: true, reducedMotion: 'reduce' },
  })
  await page.locator('h1').waitFor()
  await page.evaluate(AXE)
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults
  expect(
    violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => [html, failureSummary])]),
  ).toEqual([])
})
