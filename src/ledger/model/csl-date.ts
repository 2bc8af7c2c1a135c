/** A date as CSL-JSON and pandoc write it, as EDTF; `undefined` where it is none. Whether there is such a day, the rules say. */
export function edtfOfCsl(value: unknown): string | undefined {
  if (Array.isArray(value)) return intervalOf(value.map(pandocDate))
  if (!isRecord(value)) return undefined
  const { 'date-parts': parts, circa, edtf, raw, literal } = value
  const isAbout = circa !== undefined && circa !== false && !/^(?:false|0|)$/i.test(String(circa))
  const dated = Array.isArray(parts) ? intervalOf(parts.map(partsDate)) : pandocDate(value)
  if (dated) return isAbout ? dated.replace(/(?=\/|$)/g, '~').replace('/~', '/') : dated
  return [edtf, raw, literal].find((one) => typeof one === 'string' && one.trim() !== '') as string | undefined
}

function intervalOf(dates: readonly (string | undefined)[]): string | undefined {
  const [from, to] = dates
  if (!from || dates.length > 2 || dates.some((date) => date === undefined)) return undefined
  return to && to !== from ? `${from}/${to}` : from
}

/** [2020, 5, 4], or with texts; what is not known is 0. */
function partsDate(parts: unknown): string | undefined {
  return Array.isArray(parts) ? written(parts) : undefined
}

/** {year: 2020, month: 5, day: 4} */
function pandocDate(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined
  const { year, month, day } = value
  return year === undefined ? undefined : written([year, month, day])
}

function written(parts: readonly unknown[]): string | undefined {
  const numbers = parts.filter((part) => part !== undefined && part !== null && part !== '').map(Number)
  const [year, ...rest] = numbers
  if (year === undefined || numbers.length > 3 || !numbers.every(Number.isInteger)) return undefined
  const known = rest.slice(0, rest.includes(0) ? rest.indexOf(0) : rest.length)
  const sign = year < 0 ? '-' : ''
  return [sign + String(Math.abs(year)).padStart(4, '0'), ...known.map((part) => String(part).padStart(2, '0'))].join(
    '-',
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
