import { stemOf } from './stem.js'

/** German words that say little of what a text is about, though no stop words: how often they stand in a small ledger does not tell. */
const COMMON = `
  anfangen beginnen bekommen bleiben brauchen bringen denken dürfen enden erhalten finden fragen führen geben gehen gelten geschehen
  glauben haben halten heißen helfen hören kennen kommen kosten lassen laufen legen liegen machen meinen mögen nehmen nennen passieren sagen
  schaffen sehen setzen sitzen spielen sprechen stehen stellen suchen treffen tun verlieren verstehen warten werden wissen wollen zeigen ziehen
  zahlen arbeiten fahren schreiben leben folgen gehören gewinnen erklären entscheiden kaufen verkaufen bauen
  ging gingen gegangen kam kamen gekommen fand fanden gefunden gab gaben gegeben hielt gehalten hieß ließ lief lag lagen nahm nahmen genommen
  sah gesehen saß sprach gesprochen stand standen traf getroffen tat getan verlor verloren verstand wusste gewusst zog gezogen blieb geblieben
  brachte gebracht dachte kannte half nannte genannt floss schrieb geschrieben gewann fuhr lebte
  jahr monat woche tag stunde minute zeit mal mensch leute mann frau kind person name ort platz stadt land welt teil seite art fall sache
  frage grund zahl ende anfang beginn weg hand haus geld arbeit leben euro million prozent problem möglichkeit beispiel ding stelle
  neu alt gut schlecht groß klein hoch tief lang kurz viel wenig erst zweit letzt ganz halb eigen ander gleich wichtig möglich richtig falsch früh
  spät schnell langsam weit nah stark schwach schwer leicht teuer billig offen sicher klar genau neue neuen neuer alte alten erste ersten
  zwei drei vier fünf sechs sieben acht neun zehn seit gegen damals danach davor heute gestern morgen vorher nachher wieder immer nie oft lange
`

let stems: Set<string> | undefined

export function isCommonGerman(word: string): boolean {
  stems ??= new Set(
    COMMON.trim()
      .split(/\s+/)
      .map((word) =>
        word
          .normalize('NFKD')
          .replace(/[\u0300-\u036f]/g, '')
          .replaceAll('ß', 'ss'),
      )
      .flatMap((word) => [word, stemOf(word, 'de')]),
  )
  return stems.has(word) || stems.has(stemOf(word, 'de'))
}
