/** News agencies, whose reports many papers print: as papers name them, and as the agencies name themselves. */
const AGENCIES: readonly (readonly [name: string, ...forms: string[]])[] = [
  ['AP', 'AP', 'Associated Press', 'The Associated Press'],
  ['Reuters', 'Reuters', 'Thomson Reuters', 'REUTERS'],
  ['AFP', 'AFP', 'Agence France-Presse', 'Agence France Presse'],
  ['dpa', 'dpa', 'DPA', 'Deutsche Presse-Agentur'],
  ['TASS', 'TASS', 'ITAR-TASS', 'ТАСС'],
  ['Interfax', 'Interfax', 'Интерфакс'],
  ['RIA Novosti', 'RIA Novosti', 'РИА Новости'],
  ['Ukrinform', 'Ukrinform', 'Укрінформ'],
  ['UPI', 'UPI', 'United Press International'],
  ['PA', 'PA Media', 'Press Association'],
  ['Bloomberg', 'Bloomberg News'],
  ['EFE', 'EFE', 'Agencia EFE'],
  ['ANSA', 'ANSA'],
  ['APA', 'APA', 'Austria Presse Agentur'],
  ['Keystone-SDA', 'Keystone-SDA', 'SDA', 'ATS'],
  ['Belga', 'Belga'],
  ['ANP', 'ANP'],
  ['PAP', 'PAP'],
  ['TT', 'TT Nyhetsbyrån'],
  ['NTB', 'NTB'],
  ['Ritzau', 'Ritzau'],
  ['Lusa', 'Lusa', 'Agência Lusa'],
  ['Xinhua', 'Xinhua', '新华社', '新華社'],
  ['Kyodo', 'Kyodo', 'Kyodo News', '共同通信', '共同'],
  ['Jiji', 'Jiji Press', '時事通信', '時事'],
  ['Yonhap', 'Yonhap', '연합뉴스'],
  ['PTI', 'PTI', 'Press Trust of India'],
  ['ANI', 'ANI', 'Asian News International'],
  ['AAP', 'AAP', 'Australian Associated Press'],
  ['Canadian Press', 'The Canadian Press', 'Canadian Press'],
  ['Anadolu', 'Anadolu', 'Anadolu Agency', 'Anadolu Ajansı'],
  ['CNA', 'Central News Agency', '中央社'],
  ['epd', 'epd', 'Evangelischer Pressedienst'],
  ['KNA', 'KNA'],
]

const NAMES = new Map(AGENCIES.flatMap(([name, ...forms]) => forms.map((form) => [form, name])))
const FORM = [...NAMES.keys()]
  .sort((a, b) => b.length - a.length)
  .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .join('|')
const FORMS = `(?<![\\p{L}\\p{N}])(?:${FORM})(?![\\p{L}\\p{N}])`
const SIGNS = '[\\s/,&+|·•\\-–—]'

/** Where a report is credited: never in its sentences, which may tell of an agency that asked. */
const CREDITS: readonly RegExp[] = [
  // KYIV, May 3 (Reuters) - The bridge
  new RegExp(`^[^\\n!?]{0,60}[([](${FORMS}(?:${SIGNS}+${FORMS})*)[)\\]]\\s*(?:$|[-–—:])`, 'gmu'),
  // МОСКВА, 3 мая. /ТАСС/. Мост
  new RegExp(`^[^\\n!?]{0,60}/(${FORMS})/`, 'gmu'),
  // At the end of all: the mayor said. (dpa)
  new RegExp(`[([](${FORMS}(?:${SIGNS}+${FORMS})*)[)\\]]\\.?\\s*$(?![^])`, 'gu'),
  // A line of its own: Source: dpa/AFP
  new RegExp(
    `^[(/©\\s]*(?:(?:source|credit|text|quelle|von|by|from|par|fuente|fonte|źródło|kilde|källa|bron|источник|джерело|来源|來源)s?[\\s:：]+)?(?:©\\s*)?(?:(?:19|20)\\d\\d\\s+)?(${FORMS}(?:${SIGNS}+${FORMS})*)(?:\\s+(?:19|20)\\d\\d)?[)/.\\s]*$`,
    'gimu',
  ),
  // By Jane Doe, AP
  new RegExp(`^(?:by|von|par|por|di|af|av|door)\\s[^\\n.!?]{1,80}(${FORMS}(?:${SIGNS}+${FORMS})*)\\s*$`, 'gimu'),
  // Copyright 2025 The Associated Press. All rights reserved
  new RegExp(`(?:copyright|©)(?:\\s*(?:\\(c\\)|©))?\\s*(?:(?:19|20)\\d\\d)?[,\\s]*(${FORMS})`, 'giu'),
  // 新华社北京5月3日电
  /^(新华社|新華社|中央社|共同)(?=\S{0,20}(?:电|電|】))/gmu,
]

/** UTF-16 units at either end of a text, where credits stand. */
const ENDS = 700

/** The agencies that a text says it is from. */
export function creditsIn(text: string): Set<string> {
  const places = text.length > 2 * ENDS ? [text.slice(0, ENDS), text.slice(-ENDS)] : [text]
  const found = places.flatMap((place) => CREDITS.flatMap((pattern) => [...place.matchAll(pattern)]))
  return new Set(found.flatMap(([, forms = '']) => namesIn(forms)))
}

/** The agencies that a name of an author, a paper or a publisher is, and nothing else. */
export function agenciesOf(name: string): string[] {
  return new RegExp(`^(?:${FORMS}(?:${SIGNS}+${FORMS})*)$`, 'u').test(name.trim()) ? namesIn(name) : []
}

function namesIn(forms: string): string[] {
  return [...forms.matchAll(new RegExp(FORMS, 'gu'))].flatMap(([form]) => NAMES.get(form) ?? [])
}
