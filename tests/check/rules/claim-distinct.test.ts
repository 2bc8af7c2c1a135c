import { describe, expect, test } from 'vitest'
import { claims } from './claims.js'

describe('claim-distinct', () => {
  const pair = (a: string, b: string, more = '', other = '') =>
    claims(
      `  - {id: a, text: "${a}", confidence: sourced, citations: [gazette]${more}}\n`,
      `  - {id: b, text: "${b}", confidence: sourced, citations: [gazette]${other}}\n`,
    )
  const FARES = 'Ferry fares in the harbour rose by a tenth in June'
  test.each([
    [FARES, FARES],
    [FARES, 'In June, ferry fares in the harbour rose by a tenth'],
    [
      'Vladimir Putin telephoned Donald Trump about Ukraine and its ports that day, the paper says',
      'Putin telephoned Trump about Ukraine and its ports that day, the paper says',
    ],
  ])('%s = %s', (a, b) => expect(pair(a, b)).toEqual([`claim-distinct b: "${b}"`]))
  test.each([
    [`${FARES} 2024`, `${FARES} 2025`],
    ['Primarul a vândut podul vechi orașului.', 'Primarul nu a vândut podul vechi orașului.'],
    ['Gradonačelnik je prodao stari most luci.', 'Gradonačelnik nije prodao stari most luci.'],
    ['Borgarstjórinn seldi gömlu brúna í gær.', 'Borgarstjórinn seldi ekki gömlu brúna í gær.'],
    [FARES, 'Ferry fares in the harbour did not rise by a tenth in June'],
    [FARES, 'Ferry fares in the harbour fell by a tenth in June'],
    ['Trump telephoned Putin about the war', 'Putin telephoned Trump about the war'],
    ['The bridge was closed', 'Ferry fares rose'],
  ])('%s is not %s', (a, b) => expect(pair(a, b)).toEqual([]))
  test.each([
    ['Die Stadt hat die Hafenbrücke im Mai verkauft', 'Die Stadt hat die Hafenbrücke im Mai nicht verkauft'],
    ['Der Bürgermeister hat einen Bericht gesehen', 'Der Bürgermeister hat keinen Bericht gesehen'],
    ['Le maire a vendu le pont du port en mai', 'Le maire n’a pas vendu le pont du port en mai'],
    ['Le maire a vu le rapport sur le pont', 'Le maire n’a jamais vu le rapport sur le pont'],
    ['El alcalde vendió el puente en mayo a la ciudad', 'El alcalde no vendió el puente en mayo a la ciudad'],
    ['Мэр продала мост городу в мае этого года', 'Мэр не продала мост городу в мае этого года'],
    ['Город знал о ржавчине на мосту с мая', 'Город ничего не знал о ржавчине на мосту с мая'],
    ['Köprü mayıs ayında belediye tarafından kapatıldı', 'Köprü mayıs ayında belediye tarafından kapatılmadı'],
    [
      'Starosta uzavřel most v květnu kvůli rzi a byl zvolen',
      'Starosta uzavřel most v květnu kvůli rzi a nebyl zvolen',
    ],
    ['市长在五月关闭了港口大桥', '市长在五月没有关闭港口大桥'],
    ['市长在五月表示关闭了港口大桥', '市长在五月表示未关闭了港口大桥'],
    ['市長は五月に港の橋を閉鎖した', '市長は五月に港の橋を閉鎖しなかった'],
    ['港の橋は五月に閉鎖されていると述べた', '港の橋は五月に閉鎖されていないと述べた'],
    ['시장은 오월에 항구 다리를 폐쇄했다고 말했다', '시장은 오월에 항구 다리를 폐쇄하지 않았다고 말했다'],
    ['นายกเทศมนตรีปิดสะพานในเดือนพฤษภาคม', 'นายกเทศมนตรีไม่ปิดสะพานในเดือนพฤษภาคม'],
    ['特朗普打电话给普京谈战争', '普京打电话给特朗普谈战争'],
    ['大桥在三月关闭了一整天', '大桥在四月关闭了一整天'],
    [
      'The court found that the sale of the bridge was legal',
      'The court found that the sale of the bridge was illegal',
    ],
    ['Суд признал продажу моста городу законной сделкой', 'Суд признал продажу моста городу незаконной сделкой'],
  ])('%s is not %s', (a, b) => expect(pair(a, b)).toEqual([]))
  test.each([
    ['Die Stadt hat die Hafenbrücke im Mai nicht verkauft', 'Die Stadt hat die alte Hafenbrücke im Mai nicht verkauft'],
    ['Le maire n’a pas vendu le pont du port en mai', 'Le maire n’a pas vendu le grand pont du port en mai'],
    ['Мэр не продала мост городу в мае этого года', 'В мае этого года мэр не продала мост городу'],
    ['市长在五月没有关闭港口大桥', '市长在五月没有关闭港口的大桥'],
    ['市長は五月に港の橋を閉鎖しなかった', '市長は五月に港の橋を閉鎖しなかった。'],
  ])('%s = %s', (a, b) => expect(pair(a, b)).toEqual([`claim-distinct b: "${b}"`]))
  test('other dates, other holders and disputes tell them apart', () => {
    expect(pair(FARES, FARES, ', date: 2024-06', ', date: 2025-06')).toEqual([])
    expect(pair(FARES, FARES, ', attributed-to: X', ', attributed-to: Y')).toEqual([])
    expect(pair(FARES, FARES, ', disputes: [b]', ', disputes: [a]')).toEqual([])
  })
})
