import type { Name, Source } from '../../ledger/model/types.js'
import { CLOSED, GAZETTE } from '../rule/example.js'
import type { Rule } from '../rule/rule.js'

type Fact = { field: NameField; names: [string, string] }
type NameField = 'author' | 'editor' | 'translator' | 'interviewer'

const FIELDS: readonly NameField[] = ['author', 'editor', 'translator', 'interviewer']

export const nameWhole: Rule<'name-whole', Fact> = {
  name: 'name-whole',
  severity: 'warning',
  since: '0.1.0',
  asks: 'A list of names is not one name that a comma has cut in two.',
  why: '`author: [Doe, Jane]` is a list of two: a Doe and a Jane. A person has a family name and given names; what stands alone is the name of an institution.',
  bad: `
${GAZETTE}
    author: [Doe, Jane]
claims:
${CLOSED}
`,
  good: `
${GAZETTE}
    author: [{family: Doe, given: Jane}]
claims:
${CLOSED}
`,
  says: ({ field, names: [family, given] }) => ({
    message: `\`${field}\` is a list of two names, ${family} and ${given}`,
    help: `if they are one person, write \`${field}: [{family: ${family}, given: ${given}}]\`; if they are two institutions, say so in an exception of this rule`,
  }),
  *check({ ledger }) {
    for (const source of ledger.sources.values())
      for (const field of FIELDS) {
        const names = cutName(source, field)
        if (names) yield { fact: { field, names }, source, path: [field], what: field }
      }
  },
}

/** One word that begins like a name; an acronym does not. */
const NAME = /^(?:\p{Lu}['’])?\p{Lu}\p{Ll}+(?:[-'’]\p{Lu}?\p{Ll}+)*$/u
/** Given names, with initials: "Jane", "J.", "Jane M." */
const GIVEN = /^(?:\p{Lu}[\p{Ll}'’-]+|\p{Lu}\.)(?:[ -](?:\p{Lu}\p{Ll}+|\p{Lu}\.))*$/u
/** Institutions of one word that are named beside each other. */
const INSTITUTIONS = new Set(
  'Reuters Bloomberg Xinhua Interfax Tass Ansa Kyodo Yonhap Tasnim Anadolu Ritzau Belga Politico Axios Greenpeace Amnesty Oxfam Unicef Interpol Europol Frontex Eurostat Correctiv Bellingcat Lighthouse Google Meta Facebook Microsoft Apple Amazon Wikipedia Anonymous'.split(
    ' ',
  ),
)

function cutName(source: Source, field: NameField): [string, string] | undefined {
  const [first, second, ...more] = (source[field] ?? []).map(bare)
  if (!first || !second || more.length > 0 || !NAME.test(first) || !GIVEN.test(second)) return undefined
  return INSTITUTIONS.has(first) || INSTITUTIONS.has(second) ? undefined : [first, second]
}

const bare = ({ literal, family, given }: Name) => (family || given ? undefined : literal)
