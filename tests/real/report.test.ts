import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { BRIDGE, factcheck, folderWith, ROOT } from '../harness.js'
import { LOADABLE, ledgerOf } from '../way-out/hostile.js'
import { open, withChromium, writeReport } from './browser.js'

withChromium()

const SHIPPED = { 'claims.yaml': readFileSync(join(ROOT, 'claims.yaml'), 'utf8') }
const FILES = {
  'claims.yaml': `${BRIDGE.replace('URL: https://gazette.example/bridge', 'URL: https://gazette.example/bridge\n    snapshot: gazette.txt')}  - id: arabic
    text: أغلقت المدينة الجسر في مايو.
    confidence: sourced
    citations: [council]
  - id: chinese
    text: 桥在五月被关闭。
    confidence: sourced
    citations: [council]
    reviewed: [{by: Jane Doe, on: 2025-06-01, of: 000000000000}]
`,
  'gazette.txt': 'A first sentence. The bridge is closed to all traffic, the city says. A last sentence. Another.\n',
}
const VIEWS = [
  '#/',
  '#/claims',
  '#/claims?q=bridge',
  '#bridge-closed',
  '#closing-was-planned',
  '#/sources',
  '#/source/gazette',
  '#/map',
  '#nothing',
]

let [bridge, shipped] = ['', '']
beforeAll(async () => {
  ;[bridge, shipped] = [await writeReport(FILES), await writeReport(SHIPPED)]
})

/** The address is told to a test later than it changes. */
const isAt = (page: Page, hash: string) => expect.poll(() => new URL(page.url()).hash).toBe(hash)
const texts = (page: Page, selector: string) => page.locator(selector).allInnerTexts()
const hrefs = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href')))

describe('the page in Chromium', () => {
  test.each(VIEWS)('asks for nothing and reports nothing: %s', async (hash) => {
    const { page, faults } = await open(bridge, hash)
    await page.locator('h1').first().waitFor({ state: 'attached' })
    expect(faults).toEqual([])
  })

  test('finds as one types what the terminal finds, in its order', async () => {
    const { page, faults } = await open(shipped)
    const cwd = folderWith(SHIPPED)
    await page.keyboard.press('/')
    for (const query of ['putin wants peace', 'sacked envoy', 'who phoned trump']) {
      await page.locator('#search').fill('')
      await page.keyboard.type(query)
      const { stdout } = await factcheck(['find', '--format', 'json', query], { cwd })
      const { results } = JSON.parse(stdout) as { results: { id: string }[] }
      expect(await hrefs(page, 'a.result')).toEqual(results.map(({ id }) => `#${id}`))
      expect(results.length).toBeGreaterThan(3)
    }
    await isAt(page, '#/claims?q=who+phoned+trump')
    expect(faults).toEqual([])
  })

  test('is used by keys alone', async () => {
    const { page } = await open(bridge)
    await page.keyboard.press('/')
    await page.keyboard.type('bridge closed')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const second = await page.locator('a.result').nth(1).getAttribute('href')
    expect(await page.evaluate("document.activeElement.getAttribute('href')")).toBe(second)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    expect(await page.evaluate('document.activeElement.id')).toBe('search')
    await page.keyboard.press('Enter')
    await isAt(page, '#bridge-closed')
    await page.keyboard.press('Escape')
    await isAt(page, '#/claims?q=bridge+closed')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement !== document.body')).toBe(true)
  })

  test('is where it was when one comes back to what was found', async () => {
    const { page } = await open(bridge)
    await page.keyboard.press('/')
    await page.keyboard.type('bridge closed')
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key)
    await isAt(page, '#rumour')
    for (const back of [() => page.goBack(), () => page.keyboard.press('Escape')]) {
      await back()
      await isAt(page, '#/claims?q=bridge+closed')
      expect(await page.evaluate("document.activeElement.getAttribute('href')")).toBe('#rumour')
      await page.keyboard.press('Enter')
      await isAt(page, '#rumour')
    }
  })

  test('filters by label, standing, source, person, tag and date, and has an address for each', async () => {
    const { page } = await open(bridge, '#/claims')
    const found = () => hrefs(page, 'a.result')
    await page.getByRole('checkbox', { name: 'speculative' }).check()
    expect(await found()).toEqual(['#mayor-may-have-known', '#rumour'])
    await page.getByRole('combobox', { name: 'Source' }).selectOption('gazette')
    expect(await found()).toEqual(['#mayor-may-have-known'])
    await isAt(page, '#/claims?label=speculative&source=gazette')
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await page.getByRole('combobox', { name: 'Who says it' }).selectOption('City Council')
    expect(await found()).toEqual(['#closing-was-sudden'])
    await page.goto(`${bridge}#/claims?tag=fares`)
    expect(await found()).toEqual(['#fares-rose'])
    expect(await page.getByRole('combobox', { name: 'Tag' }).inputValue()).toBe('fares')
    await page.goto(`${bridge}#/claims?standing=disputed`)
    expect(await found()).toEqual(['#closing-was-planned'])
    await page.goto(`${bridge}#/claims`)
    await page.getByRole('textbox', { name: 'From' }).fill('2025-06')
    expect(await found()).toEqual(['#fares-rose'])
  })

  test('shows a claim with its quote in context, and who says it', async () => {
    const { page } = await open(bridge, '#bridge-closed')
    expect(await page.locator('h1').innerText()).toBe('The city closed Harbour Bridge to all traffic on 3 May 2025.')
    expect(await page.locator('blockquote').first().innerText()).toBe(
      'A first sentence. The bridge is closed to all traffic, the city says. A last sentence.',
    )
    expect(await texts(page, 'blockquote mark')).toEqual(['closed to all traffic'])
    expect(await page.locator('.standing').first().innerText()).toMatch(/^Found in gazette\.txt\. Open the source/)
    expect(await page.locator('.standing a').getAttribute('href')).toMatch(
      /^https:\/\/gazette\.example\/bridge#:~:text=/,
    )
    expect(await page.title()).toMatch(/^The city closed Harbour Bridge/)
  })

  test('draws what a claim rests on, with the weakest path, and leads on from there', async () => {
    const { page } = await open(bridge, '#closing-was-planned')
    const tree = page.locator('section', { hasText: 'What it rests on' })
    expect(await tree.locator('.note').innerText()).toBe(
      'It rests on 2 claims; the weakest link is mayor-may-have-known, so it is no stronger than ○ SPECULATIVE.',
    )
    expect(await tree.locator('li.weakest').innerText()).toMatch(/speculative\s+weakest link/i)
    await tree.locator('li.weakest a').click()
    await isAt(page, '#mayor-may-have-known')
    await page.goBack()
    expect(await page.locator('h1').innerText()).toContain('had been planned')
  })

  test('shows of a source what rests on it and what falls with it', async () => {
    const { page } = await open(bridge, '#/source/gazette')
    expect(await hrefs(page, 'a.result')).toEqual(['#bridge-closed', '#mayor-may-have-known'])
    expect(await page.locator('section', { hasText: 'What falls with it' }).locator('.note').innerText()).toBe(
      '4 claims fall with gazette.',
    )
  })

  test('has a map that is moved by keys and pointer, and whose claims are links', async () => {
    const { page } = await open(bridge, '#/map')
    const plane = () => page.evaluate("getComputedStyle(document.querySelector('.plane')).transform")
    expect(await page.locator('.box').count()).toBe(4)
    const [start, keys] = [await plane(), page.locator('.window')]
    await keys.press('ArrowRight')
    await expect.poll(plane).not.toBe(start)
    const panned = await plane()
    await keys.press('+')
    await expect.poll(plane).not.toBe(panned)
    await keys.press('0')
    await expect.poll(plane).toBe(start)
    const box = await keys.boundingBox()
    const [x, y] = [(box?.x ?? 0) + 20, (box?.y ?? 0) + 20]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 50, y + 30)
    await page.mouse.up()
    await expect.poll(plane).not.toBe(start)
    await isAt(page, '#/map')
    await page.locator('.box').first().click()
    await isAt(page, '#bridge-closed')
  })

  test('is enlarged by two fingers about the one that rests', async () => {
    const { page } = await open(bridge, '#/map', { hasTouch: true })
    await page.locator('.box').first().waitFor()
    const touch = await page.context().newCDPSession(page)
    const put = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: { x: number; y: number }[]) =>
      touch.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map((point, id) => ({ ...point, id })),
      })
    const seen = async (x: number, y: number) => {
      const [scale = 0, left = 0, top = 0] = (await page.evaluate(
        "(({ a, e, f }) => [a, e, f])(new DOMMatrix(getComputedStyle(document.querySelector('.plane')).transform))",
      )) as number[]
      const box = await page.locator('.window').boundingBox()
      return { scale, x: (x - (box?.x ?? 0) - left) / scale, y: (y - (box?.y ?? 0) - top) / scale }
    }
    const [still, other] = [
      { x: 700, y: 500 },
      { x: 760, y: 560 },
    ]
    const before = await seen(still.x, still.y)
    await put('touchStart', still)
    await put('touchStart', still, other)
    await put('touchMove', still, { x: 800, y: 600 })
    await put('touchMove', still, { x: 820, y: 620 })
    await put('touchEnd')
    const after = await seen(still.x, still.y)
    expect(after.scale).toBeGreaterThan(before.scale * 1.2)
    expect(after.x).toBeCloseTo(before.x, 1)
    expect(after.y).toBeCloseTo(before.y, 1)
  })

  test('shows its keys, and goes on where it was', async () => {
    const { page } = await open(bridge, '#bridge-closed')
    const keys = page.getByRole('dialog', { name: 'Keys' })
    expect(await keys.isVisible()).toBe(false)
    await page.keyboard.press('?')
    expect(await keys.isVisible()).toBe(true)
    const [, section = ''] = readFileSync(join(ROOT, 'docs/report.md'), 'utf8').split('\n## Keys\n')
    const documented = [...section.matchAll(/^\| (`.*`) \| (.*) \|$/gm)]
    expect(await texts(page, 'dialog kbd')).toEqual(
      documented.flatMap(([, keys = '']) => [...keys.matchAll(/`(.+?)`/g)].map(([, key]) => key)),
    )
    expect(await texts(page, 'dialog dd')).toEqual(documented.map(([, , does]) => does))
    await page.keyboard.press('Escape')
    expect(await keys.isVisible()).toBe(false)
    await isAt(page, '#bridge-closed')
    await page.getByRole('button', { name: 'Keys' }).click()
    expect(await keys.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    await page.keyboard.type('?')
    expect(await keys.isVisible()).toBe(false)
  })

  test('prints without what only a screen needs', async () => {
    const { page } = await open(bridge, '#bridge-closed')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('header').isVisible()).toBe(false)
    expect(await page.locator('h1').isVisible()).toBe(true)
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('prints of a source all that rests on it', async () => {
    const { page } = await open(shipped, '#/source/applebaum-2025-witkoff')
    const count = () => page.locator('.results a.result').count()
    expect(await count()).toBe(12)
    await page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    expect(await count()).toBe(58)
  })

  test('writes Arabic from the right, and says which language a text is in', async () => {
    const { page } = await open(bridge, '#arabic')
    const of = (name: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('h1')).getPropertyValue('${name}')`)
    expect(await of('direction')).toBe('rtl')
    expect(await page.locator('h1').getAttribute('lang')).toBe('ar')
    await page.goto(`${bridge}#chinese`)
    expect(await page.locator('h1').getAttribute('lang')).toBe('zh')
    expect(await of('direction')).toBe('ltr')
  })

  test.each(VIEWS)('is no wider than a small screen: %s', async (hash) => {
    const { page } = await open(shipped, hash, { viewport: { width: 360, height: 740 } })
    await page.locator('h1').first().waitFor({ state: 'attached' })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
  })
})

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.each(['light', 'dark'] as const)('axe finds nothing in %s', (colorScheme) => {
  test.each(VIEWS.flatMap((hash) => [[1280, hash] as const, [360, hash] as const]))(
    'at %i pixels: %s',
    async (width, hash) => {
      const { page } = await open(bridge, hash, {
        colorScheme,
        viewport: { width, height: 900 },
        bypassCSP: true,
        reducedMotion: 'reduce',
      })
      await page.locator('h1').first().waitFor({ state: 'attached' })
      await page.evaluate(AXE)
      const { violations, passes } = (await page.evaluate('axe.run()')) as AxeResults
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => [html, failureSummary])]),
      ).toEqual([])
      expect(passes.length).toBeGreaterThan(10)
    },
  )
})

describe('a hostile ledger', () => {
  const hostile = [
    ...LOADABLE,
    '<img src=https://evil.example/x onerror=alert(1)>',
    'javascript:alert(1)',
    '<!--<script>alert(1)',
  ]
  const ledger = parse(ledgerOf(hostile)) as { sources: Record<string, { URL: string }> }
  for (const source of Object.values(ledger.sources)) source.URL = 'javascript:alert(1)'
  const files = { 'claims.yaml': stringify(ledger) }
  let address = ''
  beforeAll(async () => {
    address = await writeReport(files)
  })

  test.each([
    '#/',
    '#/claims',
    '#/sources',
    '#/map',
    '#c0',
    '#i44',
    '#/source/s45',
    '#/source/%00',
    '#/claims?q=%3Cscript%3E&from=x',
    '#%',
  ])('does nothing: %s', async (hash) => {
    const { page, faults } = await open(address, hash)
    await page.locator('h1').first().waitFor({ state: 'attached' })
    expect(faults).toEqual([])
    const unsafe = (await hrefs(page, 'a')).filter((href) => !/^(?:#|https?:\/\/)/.test(href ?? ''))
    expect(unsafe).toEqual([])
    expect(await page.locator('main :is(script, img, iframe, object, style, [onerror], [onload])').count()).toBe(0)
  })

  test('runs nothing that is put into the page afterwards', async () => {
    const { page, faults } = await open(address)
    const outcome = await page.evaluate(
      `try { document.body.innerHTML = '<img src=x onerror="window.owned = 1">' } catch ({ name }) { name }`,
    )
    expect(outcome).toBe('TypeError')
    expect(faults.join()).toContain('TrustedHTML')
  })
})
