import { describe, expect, test } from 'vitest'
import { told } from './drafts.js'

/** What of a sentence the claim does not say. */
function beyond(sentence: string, claim: string, date?: string): string[] {
  const quoted = JSON.stringify(claim)
  const more = `  - {id: c, text: ${quoted}, confidence: sourced, citations: [gazette]${date ? `, date: ${date}` : ''}}\n`
  return told(`${sentence} <!-- claim: c -->`, more).map((found) => found.replace(/^draft-number-in-claim: /, ''))
}

describe('draft-number-in-claim', () => {
  test.each([
    ['It voted 11 to 4.', 'The council voted 11 to 4.'],
    ['It voted eleven to four.', 'The council voted 11 to 4.'],
    ['Of 4 bridges 11 to 12 piers stand.', 'It has 4 bridges, and 11 to 12 piers of each stand.'],
    ['It voted 4 to 11, then 11 to 4.', 'The council voted 11 to 4, and the first time 4 to 11.'],
    ['Der Rat stimmte mit elf zu vier.', 'The council voted 11 to 4.'],
    ['Der Rat stimmte mit 11:4 dafür.', 'The council voted 11 to 4.'],
    ['About 1.2 million cars crossed.', '1,234,000 cars crossed the bridge.'],
    ['Some 1,234,000 cars crossed.', '1.234 million cars crossed the bridge.'],
    ['Etwa 1,2 Millionen Autos fuhren über die Brücke.', '1,234,000 cars crossed the bridge.'],
    ['Environ 1,2 million de voitures sont passées.', '1,234,000 cars crossed the bridge.'],
    ['Unos 1,2 millones de coches cruzaron el puente.', '1,234,000 cars crossed the bridge.'],
    ['Es waren 1.250 Autos auf der Brücke.', '1,250 cars crossed the bridge.'],
    ['Il y avait 1 250 voitures sur le pont.', '1,250 cars crossed the bridge.'],
    ['There were 12,34,567 of them.', 'There were 1,234,567 of them.'],
    ['There were ١٢٥٠ of them.', 'There were 1250 of them.'],
    ['More than 1,000 cars crossed.', '1,250 cars crossed the bridge.'],
    ['Nearly 1,300 cars crossed.', '1,250 cars crossed the bridge.'],
    ['About 40 cars crossed.', '38 cars crossed the bridge.'],
    ['Fares rose by 12 percent.', 'Fares rose by 12%.'],
    ['Die Preise stiegen um 12 Prozent.', 'Fares rose by 12%.'],
    ['Les prix ont augmenté de 12 pour cent.', 'Fares rose by 12%.'],
    ['It cost $5 million.', 'It cost five million dollars.'],
    ['It cost £5m.', 'It cost 5 million pounds.'],
    ['It closed on 3 May.', 'It closed on May 3, 2025.'],
    ['It closed on 3 May 2025.', 'It closed.', '2025-05-03'],
    ['It closed on Saturday.', 'It closed on 3 May 2025.'],
    ['Sie wurde am 3. Mai 2025 geschlossen.', 'It closed on 2025-05-03.'],
    ['Sie wurde am 3.5.2025 geschlossen.', 'It closed on 3 May 2025.'],
    ['Il a fermé le 3 mai 2025.', 'It closed on 3 May 2025.'],
    ['Cerró el 3 de mayo de 2025.', 'It closed on 3 May 2025.'],
    ['It closed in 2025.', 'It closed on 3 May 2025.'],
    ['It opened at 10:30 p.m.', 'It opened at 22:30.'],
    ['Twenty-three cars and two hundred and five boats.', '23 cars and 205 boats.'],
    ['Fares rose by 10 to 12 percent.', 'Fares rose by 10% to 12%.'],
  ])('fits: %s', (sentence, claim, date?: string) => expect(beyond(sentence, claim, date)).toEqual([]))

  test.each([
    ['It voted 12 to 4.', 'The council voted 11 to 4.', '12'],
    ['It voted twelve to four.', 'The council voted 11 to 4.', 'twelve'],
    ['El consejo lo aprobó por doce votos.', 'The council passed it by 11 votes.', 'doce'],
    ['Elle passe pour trois sœurs.', 'She had two sisters.', 'trois'],
    ['Der Rat stimmte mit zwölf zu vier.', 'The council voted 11 to 4.', 'zwölf'],
    ['About 1.3 million cars crossed.', '1,234,000 cars crossed the bridge.', '1.3 million'],
    ['Exactly 1,234,000 cars crossed.', 'About 1.2 million cars crossed the bridge.', '1,234,000'],
    ['1,200,000 cars crossed.', '1,234,000 cars crossed the bridge.', '1,200,000'],
    ['More than 1,300 cars crossed.', '1,250 cars crossed the bridge.', '1,300'],
    ['Fares rose by 12.', 'Fares rose by 12%.', '12'],
    ['Fares rose by 12 percentage points.', 'Fares rose by 12 percent.', '12'],
    ['It cost €5 million.', 'It cost $5 million.', '5 million'],
    ['It cost 5 billion dollars.', 'It cost 5 million dollars.', '5 billion'],
    ['It closed on 4 May.', 'It closed on 3 May 2025.', '4 May'],
    ['It closed on 3 May 2024.', 'It closed on 3 May 2025.', '3 May 2024'],
    ['It closed on 3 May.', 'It closed in May 2025.', '3 May'],
    ['It closed on Sunday.', 'It closed on 3 May 2025.', 'Sunday'],
    ['Sie wurde am 4. Mai geschlossen.', 'It closed on 3 May 2025.', '4. Mai'],
    ['It opened at 10:30.', 'It opened at 22:30.', '10:30'],
    ['It took 30 years.', 'It took long.', '30'],
    ['Es waren 1.250 Autos auf der Brücke.', '1.25 cars crossed the bridge.', '1.250'],
    ['It is 12 km long.', 'It is 12 miles long.', '12'],
    ['It voted 4 to 11.', 'The council voted 11 to 4.', '4 to 11'],
    ['It voted 4–11.', 'The council voted 11 to 4.', '4–11'],
    ['Der Rat stimmte mit vier zu elf.', 'The council voted 11 to 4.', 'vier zu elf'],
    ['Le conseil a voté par 4 voix contre 11.', 'Le conseil a voté par 11 voix contre 4.', '4 voix contre 11'],
  ])('says more: %s', (sentence, claim, found) => expect(beyond(sentence, claim)).toEqual([found]))
})
