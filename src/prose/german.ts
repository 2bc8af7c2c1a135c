import { type Manner, wholeWords } from './patterns.js'

const SAYS = `sag(?:t|te|en|ten)|mein(?:t|te|en|ten)|glaub(?:t|te|en|ten)|vermute(?:t|te|n|ten)|mutmaß(?:t|te|en|ten)|behaupte(?:t|te|n|ten)|
  argumentier(?:t|te|en|ten)|unterstell(?:t|te|en|ten)|spekulier(?:t|te|en|ten)|befürchte(?:t|te|n|ten)|fürchte(?:t|te|n|ten)|
  hoff(?:t|te|en|ten)|folger(?:t|te|n|ten)|prognostizier(?:t|te|en|ten)|prophezei(?:t|te|en|ten)|verdächtig(?:t|te|en|ten)|
  beschuldig(?:t|te|en|ten)|bezichtig(?:t|te|en|ten)|zweifel(?:t|te|n|ten)|bezweifel(?:t|te|n|ten)|ahn(?:t|te|en|ten)|
  rechne(?:t|te|n|ten) (?:damit|mit)|erwarte(?:t|te|n|ten)|schätz(?:t|te|en|ten)|deute(?:t|te|n|ten) an|leg(?:t|te|en|ten) nahe`

/** Verbs that are as often plain action, and say something where a clause follows. */
const SAYS_THAT = `schreib(?:t|en)|schrieb(?:en)?|erklär(?:t|te|en|ten)|berichte(?:t|te|n|ten)|find(?:et|en)|fand(?:en)?|denk(?:t|en)|dachten?|
  schließ(?:t|en)|schloss(?:en)?|annimmt|annehmen|an|aus|daraus|davon|fest|hin|zu|ein|vor|nah|nahe|schlussfolger(?:t|te|n|ten)|
  meld(?:et|ete|en|eten)|versicher(?:t|te|n|ten)|beton(?:t|te|en|ten)|erzähl(?:t|te|en|ten)|les(?:en)?|liest|sieh(?:t)|frag(?:t|te|en|ten)`

export const GERMAN: Manner = {
  tentative: [
    wholeWords(
      `vermutlich|vielleicht|möglicherweise|womöglich|wahrscheinlich|angeblich|offenbar|anscheinend|mutmaßlich(?:e|en|er|es)?|eventuell|
     scheinbar|vermeintlich(?:e|en|er|es)?|potenziell|möglich(?:e|er|en)?|denkbar|fraglich|ungewiss|unklar|unsicher|gerüchteweise`,
      'könnten?|dürften?|würden?|müssten?|sollten?|soll|sollen|wären?|hätten?|mag|mögen|möge|käme|gäbe|ginge',
      'schein(?:t|en)|schien(?:en)?|falls|wenn|sofern|ob|kann (?:.*(?:sein|haben))|drohen|droht|unter Umständen|es heißt|es sei|als ob',
    ),
  ],
  attributed: wholeWords(
    'laut|zufolge|nach (?:Ansicht|Angaben|Meinung|Auffassung|Einschätzung|Darstellung|Überzeugung|Worten|Lesart|Informationen|den Worten)',
    `(?:aus|in|nach) (?:\\S+ )?Sicht|für wahrscheinlich|für möglich|seien|sei|habe|werde|wolle|könne|müsse|der (?:Verdacht|Vorwurf|Eindruck|Ansicht|Meinung|Auffassung)`,
    SAYS,
    `(?:${SAYS_THAT}),? (?:dass|ob|wie|warum)`,
    `(?:hält|halten|hielt|hielten) [^.]* für|(?:nennt|nannte|nennen|nannten) [^.]* (?:ein|eine|einen)|(?:bezeichnet|bezeichnete|bezeichnen|sieht|sehen|sah|wertet|wertete|deutet|deutete|liest|las|versteht|verstand) [^.]* als`,
    'warn(?:t|te|en|ten) (?:\\S+ ){0,3}?(?:vor|davor|, dass)|(?:wirft|warf|werfen|warfen) [^.]* vor|(?:führt|führte|führen) [^.]* auf [^.]* zurück|(?:schreibt|schrieb) [^.]* zu|(?:lastet|lastete) [^.]* an|(?:geht|ging|gehen) [^.]*(?:davon )?aus',
  ),
}
