import { addTo } from '../../ledger/model/grouped.js'
import type { KnownName } from '../../search/ready/ready-ledger.js'

/**
 * What is asked for as the ledger may have it: with any form of a name in the place of another. All are folded. A form counts
 * only as a whole: "Kiev" of {Kyiv: [Kiev]}, not "capital" of {Kyiv: [the capital]}.
 */
export function waysToName(wanted: string, names: Iterable<KnownName>, fold: (text: string) => string): string[] {
  const groups = new Map<string, string[]>()
  // What several files say of a name is one.
  for (const { name, forms } of names) for (const form of forms) addTo(groups, fold(name), fold(form))
  const asked = ` ${wanted.replace(/\s+/g, ' ')} `
  const ways = [...groups].flatMap(([name, forms]) => {
    const all = [name, ...forms]
    const said = all.filter((form) => asked.includes(` ${form} `))
    return said.flatMap((form) => all.map((other) => asked.replace(` ${form} `, () => ` ${other} `).trim()))
  })
  return [...new Set([wanted, ...ways])]
}
