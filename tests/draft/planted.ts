/** Sentences with the claim that they name, and the rule that must find something in them; none where nothing is wrong. */
export interface Planted {
  claim?: string
  text: string
  finds?: string
}

/** What each language's ledger says. The bridge, the council, the ferries and those who spoke of them are made up. */
const ledger = (
  [closed, voted, cars, fares, quote]: readonly [string, string, string, string, string],
  [drawn, guess, denied]: readonly [string, string, string],
) => `sources:
  gazette: {title: Harbour Gazette, URL: 'https://gazette.example/1'}
claims:
  - {id: closed, text: "${closed}", confidence: sourced, citations: [gazette]}
  - {id: voted, text: "${voted}", confidence: sourced, citations: [{source: gazette, quote: "${quote}"}]}
  - {id: cars, text: "${cars}", confidence: sourced, citations: [gazette]}
  - {id: fares, text: "${fares}", confidence: sourced, citations: [gazette]}
  - {id: drawn, text: "${drawn}", confidence: inferred, attributed-to: Jane Doe, premises: [closed]}
  - {id: guess, text: "${guess}", confidence: speculative, attributed-to: Jane Doe, citations: [gazette]}
  - {id: denied, text: "${denied}", confidence: sourced, citations: [gazette]}
  - {id: gone, text: "${closed} (1)", confidence: sourced, citations: [gazette], status: withdrawn, status-note: an error}
`

const wrong = (finds: string, claim: string | undefined, ...texts: readonly string[]): Planted[] =>
  texts.map((text) => ({ text, finds, ...(claim && { claim }) }))
const right = (claim: string | undefined, ...texts: readonly string[]): Planted[] =>
  texts.map((text) => ({ text, ...(claim && { claim }) }))

export const PLANTED: readonly { language: string; ledger: string; sentences: readonly Planted[] }[] = [
  {
    language: 'English',
    ledger: ledger(
      [
        'The city closed Harbour Bridge on 3 May 2025.',
        'The council voted 11 to 4 for the closure.',
        'In 2024 a total of 1,234,000 cars crossed the bridge.',
        'The ferries raised their fares by 12 percent.',
        'the safety of those who cross comes first',
      ],
      [
        'Jane Doe concludes that the closure raised the fares.',
        'Jane Doe suspects that the mayor knew of the rust.',
        'The mayor never asked for a report on the rust.',
      ],
    ),
    sentences: [
      ...right('closed', 'On 3 May the city closed Harbour Bridge.'),
      ...right(
        'voted',
        'The council voted for it by eleven to four.',
        '“The safety of those who cross comes first,” it wrote.',
      ),
      ...right('cars', 'About 1.2 million cars had crossed it in 2024.'),
      ...right('fares', 'The ferries now cost 12% more.'),
      ...right('drawn', 'The closure raised the fares, Jane Doe concludes.'),
      ...right('guess', 'The mayor may have known of the rust.'),
      ...right('denied', 'The mayor did not ask for a report on the rust.'),
      ...right(undefined, 'Nobody marched.'),
      ...wrong('draft-number-in-claim', 'voted', 'The council voted 12 to 4 for it.'),
      ...wrong('draft-number-in-claim', 'cars', 'Some 1.3 million cars had crossed it in 2024.'),
      ...wrong('draft-number-in-claim', 'closed', 'The city closed Harbour Bridge on 4 May.'),
      ...wrong('draft-quote-in-claim', 'voted', '“The safety of our children comes first,” it wrote.'),
      ...wrong('draft-within-label', 'drawn', 'The closure raised the fares of the ferries.'),
      ...wrong('draft-within-label', 'guess', 'The mayor knew of the rust all along.'),
      ...wrong('draft-negation', 'denied', 'The mayor asked for a report on the rust.'),
      ...wrong('draft-name-in-claim', 'closed', 'On 3 May the city closed Rotterdam Bridge.'),
      ...wrong('draft-claim-stands', 'gone', 'The city closed Harbour Bridge.'),
      ...wrong('draft-claim-exists', 'close', 'The city closed Harbour Bridge.'),
      ...wrong('draft-backed', undefined, 'Some 300 people marched against it.'),
    ],
  },
  {
    language: 'German',
    ledger: ledger(
      [
        'Die Stadt schloss die Hafenbrücke am 3. Mai 2025.',
        'Der Rat stimmte mit 11 zu 4 für die Schließung.',
        'Im Jahr 2024 fuhren 1.234.000 Autos über die Brücke.',
        'Die Fähren erhöhten ihre Preise um 12 Prozent.',
        'die Sicherheit geht vor',
      ],
      [
        'Jane Doe folgert, dass die Schließung die Preise erhöht hat.',
        'Jane Doe vermutet, dass der Bürgermeister vom Rost wusste.',
        'Der Bürgermeister hat nie einen Bericht über den Rost verlangt.',
      ],
    ),
    sentences: [
      ...right('closed', 'Am 3. Mai schloss die Stadt die Hafenbrücke.'),
      ...right('voted', 'Der Rat stimmte mit elf zu vier dafür.', '„Die Sicherheit geht vor“, schrieb der Rat.'),
      ...right('cars', 'Rund 1,2 Millionen Autos waren 2024 über die Brücke gefahren.'),
      ...right('fares', 'Die Fähren kosten nun 12 % mehr.'),
      ...right('drawn', 'Die Schließung habe die Preise erhöht, folgert Jane Doe.'),
      ...right('guess', 'Der Bürgermeister wusste womöglich vom Rost.'),
      ...right('denied', 'Der Bürgermeister hat keinen Bericht über den Rost verlangt.'),
      ...right(undefined, 'Niemand war auf der Straße.'),
      ...wrong('draft-number-in-claim', 'voted', 'Der Rat stimmte mit zwölf zu vier dafür.'),
      ...wrong('draft-number-in-claim', 'cars', 'Rund 1,3 Millionen Autos waren 2024 über die Brücke gefahren.'),
      ...wrong('draft-number-in-claim', 'closed', 'Am 4. Mai schloss die Stadt die Hafenbrücke.'),
      ...wrong('draft-quote-in-claim', 'voted', '„Die Freiheit geht vor“, schrieb der Rat.'),
      ...wrong('draft-within-label', 'drawn', 'Die Schließung hat die Preise der Fähren erhöht.'),
      ...wrong('draft-within-label', 'guess', 'Der Bürgermeister wusste vom Rost.'),
      ...wrong('draft-negation', 'denied', 'Der Bürgermeister hat einen Bericht über den Rost verlangt.'),
      ...wrong('draft-claim-stands', 'gone', 'Die Stadt schloss die Hafenbrücke.'),
      ...wrong('draft-claim-exists', 'close', 'Die Stadt schloss die Hafenbrücke.'),
      ...wrong('draft-backed', undefined, 'Etwa dreihundert Menschen waren auf der Straße.'),
      ...wrong('draft-backed', undefined, 'Am Montag war die Brücke leer.'),
    ],
  },
  {
    language: 'French',
    ledger: ledger(
      [
        'La ville a fermé le pont du Port le 3 mai 2025.',
        'Le conseil a voté la fermeture par 11 voix contre 4.',
        'En 2024, 1 234 000 voitures ont traversé le pont.',
        'Les bacs ont augmenté leurs prix de 12 pour cent.',
        'la sécurité passe avant tout',
      ],
      [
        'Jane Doe conclut que la fermeture a fait monter les prix.',
        'Jane Doe soupçonne que le maire connaissait la rouille.',
        'Le maire n’a jamais demandé de rapport sur la rouille.',
      ],
    ),
    sentences: [
      ...right('closed', 'Le 3 mai, la ville a fermé le pont du Port.'),
      ...right(
        'voted',
        'Le conseil l’a votée par onze voix contre quatre.',
        '« La sécurité passe avant tout », a écrit le conseil.',
      ),
      ...right('cars', 'Environ 1,2 million de voitures l’avaient traversé en 2024.'),
      ...right('fares', 'Les bacs coûtent maintenant 12 % de plus.'),
      ...right('drawn', 'Selon Jane Doe, la fermeture a fait monter les prix.'),
      ...right('guess', 'Le maire connaissait peut-être la rouille.'),
      ...right('denied', 'Le maire n’a pas demandé de rapport sur la rouille.'),
      ...right(undefined, 'Personne n’était dans la rue.'),
      ...wrong('draft-number-in-claim', 'voted', 'Le conseil l’a votée par douze voix contre quatre.'),
      ...wrong('draft-number-in-claim', 'cars', 'Environ 1,3 million de voitures l’avaient traversé en 2024.'),
      ...wrong('draft-number-in-claim', 'closed', 'Le 4 mai, la ville a fermé le pont du Port.'),
      ...wrong('draft-quote-in-claim', 'voted', '« La liberté passe avant tout », a écrit le conseil.'),
      ...wrong('draft-within-label', 'drawn', 'La fermeture a fait monter les prix des bacs.'),
      ...wrong('draft-within-label', 'guess', 'Le maire connaissait la rouille depuis longtemps.'),
      ...wrong('draft-negation', 'denied', 'Le maire a demandé un rapport sur la rouille.'),
      ...wrong('draft-name-in-claim', 'closed', 'Le 3 mai, la ville de Marseille a fermé le pont du Port.'),
      ...wrong('draft-claim-stands', 'gone', 'La ville a fermé le pont du Port.'),
      ...wrong('draft-claim-exists', 'close', 'La ville a fermé le pont du Port.'),
      ...wrong('draft-backed', undefined, 'Environ trois cents personnes étaient dans la rue.'),
    ],
  },
  {
    language: 'Spanish',
    ledger: ledger(
      [
        'La ciudad cerró el puente del Puerto el 3 de mayo de 2025.',
        'El consejo aprobó el cierre por 11 votos contra 4.',
        'En 2024 cruzaron el puente 1.234.000 coches.',
        'Los transbordadores subieron sus precios un 12 por ciento.',
        'la seguridad es lo primero',
      ],
      [
        'Jane Doe concluye que el cierre hizo subir los precios.',
        'Jane Doe sospecha que el alcalde sabía del óxido.',
        'El alcalde nunca pidió un informe sobre el óxido.',
      ],
    ),
    sentences: [
      ...right('closed', 'El 3 de mayo la ciudad cerró el puente del Puerto.'),
      ...right(
        'voted',
        'El consejo lo aprobó por once votos contra cuatro.',
        '«La seguridad es lo primero», escribió.',
      ),
      ...right('cars', 'Unos 1,2 millones de coches lo habían cruzado en 2024.'),
      ...right('fares', 'Los transbordadores cuestan ahora un 12 % más.'),
      ...right('drawn', 'Según Jane Doe, el cierre hizo subir los precios.'),
      ...right('guess', 'El alcalde tal vez sabía del óxido.'),
      ...right('denied', 'El alcalde no pidió ningún informe sobre el óxido.'),
      ...right(undefined, 'Nadie salió a la calle.'),
      ...wrong('draft-number-in-claim', 'voted', 'El consejo lo aprobó por doce votos contra cuatro.'),
      ...wrong('draft-number-in-claim', 'cars', 'Unos 1,3 millones de coches lo habían cruzado en 2024.'),
      ...wrong('draft-number-in-claim', 'closed', 'El 4 de mayo la ciudad cerró el puente del Puerto.'),
      ...wrong('draft-quote-in-claim', 'voted', '«La libertad es lo primero», escribió el consejo.'),
      ...wrong('draft-within-label', 'drawn', 'El cierre hizo subir los precios de los transbordadores.'),
      ...wrong('draft-within-label', 'guess', 'El alcalde sabía del óxido desde hacía tiempo.'),
      ...wrong('draft-negation', 'denied', 'El alcalde pidió un informe sobre el óxido.'),
      ...wrong('draft-name-in-claim', 'closed', 'El 3 de mayo la ciudad de Sevilla cerró el puente del Puerto.'),
      ...wrong('draft-claim-stands', 'gone', 'La ciudad cerró el puente del Puerto.'),
      ...wrong('draft-claim-exists', 'close', 'La ciudad cerró el puente del Puerto.'),
      ...wrong('draft-backed', undefined, 'Unas trescientas personas salieron a la calle.'),
    ],
  },
]

/** A sentence with its mark, as a format writes it. */
export const WRITTEN: ReadonlyMap<string, (text: string, claim: string | undefined) => string> = new Map([
  ['md', (text, claim) => `${text}${claim ? ` <!-- claim: ${claim} -->` : ''}\n\n`],
  ['html', (text, claim) => `<p>${text}${claim ? ` <!-- claim: ${claim} -->` : ''}</p>\n`],
  ['tex', (text, claim) => `${text.replaceAll('%', '\\%')}${claim ? ` % claim: ${claim}` : ''}\n\n`],
  ['adoc', (text, claim) => `${text}\n${claim ? `// claim: ${claim}\n` : ''}\n`],
  ['txt', (text, claim) => `${text}${claim ? ` [claim: ${claim}]` : ''}\n\n`],
])
