import type { NameForms } from '../../ledger/model/types.js'
import { folded } from '../../search/words/words.js'
import { CLOSED, GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

type Fact = { form: string } & (
  | { fault: 'twice'; first: string }
  | { fault: 'several' | 'chain'; names: [string, string] }
)

export const nameDistinct: Rule<'name-distinct', Fact> = {
  name: 'name-distinct',
  severity: 'warning',
  since: '0.1.0',
  asks: 'Each form of a name in `names` is given once, for one name.',
  why: 'A form of two names finds the claims about both, and who looks one up reads about the other.',
  bad: `
${GAZETTE}
names:
  Harbour Bridge: [the old bridge]
  Mill Bridge: [the old bridge]
claims:
${CLOSED}
`,
  good: `
${GAZETTE}
names:
  Harbour Bridge: [the old bridge]
  Mill Bridge: [the bridge at the mill]
claims:
${CLOSED}
`,
  says: (fact) => {
    switch (fact.fault) {
      case 'twice':
        return {
          message: `\`${fact.form}\` is there already: look-ups take it for \`${fact.first}\``,
          help: 'remove it',
        }
      case 'several':
        return {
          message: `\`${fact.form}\` is a form of \`${fact.names[0]}\` and of \`${fact.names[1]}\``,
          help: 'write it for the one that is meant',
        }
      case 'chain':
        return {
          message: `\`${fact.form}\` is a form of \`${fact.names[0]}\`, and has forms of its own`,
          help: `write all forms below one name: those of \`${fact.form}\` do not find \`${fact.names[0]}\``,
        }
    }
  },
  *check({ ledger: { names } }) {
    const heads = new Set(names.map(({ name }) => folded(name)))
    const given = new Map<string, { form: string; name: string }>()
    for (const setting of names)
      for (const [index, form] of setting.forms.entries()) {
        const fact = faultOf(form, setting, heads, given)
        const { name, at } = setting
        if (fact) yield { fact, setting: { key: name, at }, path: [index], what: `${name}: ${form}` }
      }
  },
}

/** What is wrong with a form beside those before it, which it then is one of. */
function faultOf(
  form: string,
  { name }: NameForms,
  heads: ReadonlySet<string>,
  given: Map<string, { form: string; name: string }>,
): Fact | undefined {
  const key = folded(form)
  if (key === folded(name)) return { form, fault: 'twice', first: name }
  if (heads.has(key)) return { form, fault: 'chain', names: [name, form] }
  const before = given.get(key)
  if (before === undefined) given.set(key, { form, name })
  else if (folded(before.name) === folded(name)) return { form, fault: 'twice', first: before.form }
  else return { form, fault: 'several', names: [before.name, name] }
  return undefined
}
