/** "two dates are given: 2025-05-04 (JSON-LD) and 2025-05-05 (Open Graph); the first is taken" */
export function describeDisagreement(field: string, said: readonly { by: string; value: string }[]): string {
  const values = said.map(({ by, value }) => `“${short(value)}” (${by})`)
  return `\`${field}\` is said differently: ${values.slice(0, -1).join(', ')} and ${values.at(-1)}; the first is taken`
}

const LONGEST = 120

const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s\S*$/, '')}…` : text)
