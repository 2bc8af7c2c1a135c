const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['tausend', 1e3],
  ['tsd', 1e3],
  ['mille', 1e3],
  ['mil', 1e3],
  ['тысяч', 1e3],
  ['тысячи', 1e3],
  ['тыс', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['millionen', 1e6],
  ['mio', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['millón', 1e6],
  ['millones', 1e6],
  ['миллион', 1e6],
  ['миллиона', 1e6],
  ['миллионов', 1e6],
  ['млн', 1e6],
  ['bn', 1e9],
  ['milliarde', 1e9],
  ['milliarden', 1e9],
  ['mrd', 1e9],
  ['milliard', 1e9],
  ['milliards', 1e9],
  ['md', 1e9],
  ['миллиарда', 1e9],
  ['миллиардов', 1e9],
  ['млрд', 1e9],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['万', 1e4],
  ['萬', 1e4],
  ['만', 1e4],
  ['億', 1e8],
  ['亿', 1e8],
  ['억', 1e8],
  ['千', 1e3],
  ['천', 1e3],
])
/** Short ones, which mean that only behind an amount of money; of other things only "k", where no space is between. */
const SHORT: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['tn', 1e12],
])
const SCALE_BEHIND = /^(?:[ \u00a0\u202f-]?(\p{L}+)\.?)/u
const CJK_BEHIND = /^[万萬만億亿억千천]/u

/** How many what is written of a number stands for, by the word or sign behind it, and where that ends. */
export function scaleBehind(text: string, start: number, end: number): { scale: number; end: number } | undefined {
  const behind = text.slice(end, end + 24)
  const [whole = '', word = ''] = SCALE_BEHIND.exec(behind) ?? []
  const isMoney = /[$€£¥]\s?$/u.test(text.slice(Math.max(0, start - 3), start))
  const [sign] = CJK_BEHIND.exec(behind) ?? []
  const name = word.toLowerCase()
  const billion = name === 'billion' || name === 'billions' ? 1e9 : name === 'trillion' ? 1e12 : undefined
  const isShort = isMoney || whole === 'k'
  const scale = SCALES.get(sign ?? name) ?? billion ?? (isShort ? SHORT.get(name) : undefined)
  if (scale === undefined) return undefined
  return { scale, end: end + (sign ? sign.length : whole.length - (whole.endsWith('.') && name.length > 3 ? 1 : 0)) }
}
