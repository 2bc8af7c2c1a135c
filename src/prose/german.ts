import { afterSign, cased, GAP, inflected, type Manner, oneOf, small, stems, upTo, wholeWords } from './patterns.js'

const WEAK = 't|te|en|ten|e|test|est'

/** Verbs that hardly do anything else than say or think something. */
const SAYS = oneOf(
  inflected(
    'sag glaub spekulier mutmaß folger prognostizier prophezei verdächtig beschuldig bezichtig ahn unterstell argumentier',
    WEAK,
  ),
  inflected(
    'beteuer wähn schwör monier bemängel beziffer orakel raun munkel insinuier suggerier interpretier porträtier schilder',
    WEAK,
  ),
  inflected('vermut behaupt befürcht fürcht', 'et|ete|en|eten|e'),
  `mein(?:t|te|ten)|meinen(?=,)|(?:viele|manche|einige|sie|die|kritiker|experten|forscher|anwohner) meinen|vermutete[rn]?|behauptete[rn]?|hoff(?:t|te|en|ten)|zweifel(?:t|te|n|ten)|bezweifel(?:t|te|n|ten)|schätz(?:t|te|en|ten)|(?:rechne(?:t|te|n|ten)) (?:damit|mit)|
   erwarte(?:t|te|n|ten)|deute(?:t|te|n|ten) an|leg(?:t|te|en|ten) nahe|bestreite[tn]|bestritt(?:en)?|leugne(?:t|te|n|ten)|dementier(?:t|te|en|ten)|gestand(?:en)?|gesteh(?:t|en)|klag(?:t|en) (?:an|über)|klagte(?:n)? über|beklag(?:t|te|en|ten)|
   behauptet|gesagt|angedeutet|nahegelegt|unterstellt|vorgeworfen|bestritten|schwor(?:en)?|nachgesagt|zugeschrieben|vorgehalten|angelastet|beziffer(?:t|te|n|ten)|verlautet(?:e)?|mutmaßt|versicher(?:t|te|n|ten),`,
)

/** Verbs that are as often plain action, and say something where a clause follows. */
const SAYS_THAT = oneOf(
  `schreib(?:t|en)|schrieb(?:en)?|erklär(?:t|te|en|ten)|berichte(?:t|te|n|ten)|find(?:et|en)|fand(?:en)?|denk(?:t|en)|dachten?|
  schließ(?:t|en)|schloss(?:en)?|annimmt|annehmen|an|aus|daraus|davon|fest|hin|zu|ein|vor|nah|nahe|schlussfolger(?:t|te|n|ten)|
  meld(?:et|ete|en|eten)|versicher(?:t|te|n|ten)|beton(?:t|te|en|ten)|erzähl(?:t|te|en|ten)|les(?:en)?|liest|frag(?:t|te|en|ten)|
  bestätig(?:t|te|en|ten)|erwähn(?:t|te|en|ten)|erinner(?:t|te|n|ten) (?:sich|daran)|sich|daran|ergab(?:en)?|ergib(?:t)|ergeben|zeig(?:t|te|en|ten)|beleg(?:t|te|en|ten)|bemerk(?:t|te|en|ten)|bekräftig(?:t|te|en|ten)|
  verkünde(?:t|te|n|ten)|unterstreich(?:t|en)|unterstrich(?:en)?|äußer(?:t|te|n|ten)|antworte(?:t|te|n|ten)|entgegne(?:t|te|n|ten)|ergänz(?:t|te|en|ten)|warn(?:t|te|en|ten)|überzeugt|sicher|bekannt|mit`,
)

const HOLDER = oneOf(
  `vorwurf|eindruck|ansicht|meinung|auffassung|überzeugung|einschätzung|these|theorie|annahme|deutung|idee|vorstellung|erklärung|anklage|aussage|sorge|angst|interpretation|darstellung|version|legende|gerede|bericht`,
)

const PEOPLE = oneOf(
  `autor(?:in|en|innen)?|kritiker(?:in|innen|n)?|beobachter(?:in|n)?|gegner(?:in|n)?|anhänger(?:n)?|anwohner(?:n)?|nachbarn?|historiker(?:in|n)?|experten|forscher(?:in|n)?|verfasser(?:in)?|opposition|gewerkschaft|leser(?:n)?|
  ökonomen|juristen|gutachter(?:in|n)?|zeitung|presse|biograf(?:in|en)?|anwält(?:e|in|en)|verteidig(?:er|ung)|familie|ihn|sie|viele|manche|einige|mich|uns|die meisten`,
)

const PARTICIPLE = String.raw`(?:\p{L}{0,12}ge\p{L}{2,20}(?:t|en)|(?:be|ver|er|ent|zer|über|unter)\p{L}{2,20}(?:t|en)|\p{L}{2,20}iert|gewesen|worden)`

export const GERMAN: Manner = {
  tentative: [
    wholeWords(
      `vermutlich|vielleicht|möglicherweise|womöglich|wahrscheinlich|angeblich(?:e|en|er|es|em)?|offenbar|anscheinend|mutmaßlich(?:e|en|er|es|em)?|eventuell|augenscheinlich|vorgeblich(?:e|en|er)?|
     scheinbar|vermeintlich(?:e|en|er|es|em)?|potenziell|(?<!(?<!\\p{L})(?:so \\p{L}{1,20} wie|wie) )möglich(?:e|er|en|es)?|denkbar|fraglich|ungewiss|unklar|gerüchteweise|sicherlich|umstritten|strittig|zweifelhaft|plausibel|hypothetisch|
     wahrscheinlich(?:e|en|er|ste|sten)|schwerlich|rätselhaft|mysteriös|spekulativ|unbewiesen|unbestätigt(?:e|en|er)?|allem anschein|dem vernehmen|vom hörensagen|gerücht\\p{L}{0,4}|spekulation\\p{L}{0,4}`,
      `(?<!(?<!\\p{L})(?:zum|das|dem|am|ihr|sein|aufs|ums|sehr|sich|pudel|sie|er) )wohl(?! und)|könnten?|dürften?|(?<!(?<!\\p{L})(?:die|der|ihre|seine|deren|mit|ohne|und) )würden?|müssten?|sollten?|soll|sollen|wären?|hätten?|(?:mag|mögen|möge)(?= ${upTo(12)}(?:sein|haben|werden))|käme|gäbe|ginge|stünde|bräuchten?|ließe|bliebe|fiele`,
      `(?<!(?<!\\p{L})(?:sonne|mond|licht|lampe|sterne) )(?:schein(?:t|en)|schien(?:en)?)|falls|wenn|sofern|soweit|ob|vorausgesetzt|angenommen|(?:kann|können) (?:nicht )?${GAP}${PARTICIPLE} (?:sein|haben|werden?)|(?:kann|können)(?: \\S{1,40}){0,6} (?:schuld|ursache|grund)|
       (?:muss|müssen)${GAP} ${PARTICIPLE} (?:worden |gewesen )?(?:sein|haben)|drohen|droht|unter umständen|es heißt|heißt es|hieß es|es sei|als ob|als wäre|als sei|wie ausgeschlossen|zu früh(?= (?:für|um|zu))|(?:es|noch|viel|dafür) (?:ist |noch |viel )*zu früh|ist es (?:noch )?zu früh|(?:trägt|tragen|trug) (?:\\S{1,40} ){0,2}?(?:züge|merkmale|handschrift|kennzeichen)|(?:nie|nicht) (?:gezeigt|nachgewiesen|aufgeklärt|erklärt|bewiesen|belegt) (?:worden|werden)|(?:niemand|keiner) (?:hat|konnte|kann) ${GAP}(?:gezeigt|bewiesen|belegt|zeigen|beweisen|belegen|erklären|sagen|erklärt)|ungeklärt|verdächtig|fragwürdig|ähnelt|ungelöst|rätsel|unerklärlich|höchstwahrscheinlich|theoretisch|in der theorie|mit (?:ziemlicher |großer )?sicherheit|vorstellbar|naheliegend|nicht undenkbar|fast sicher|(?:wird|werden) ${GAP}${PARTICIPLE} (?:worden )?(?:haben|sein)`,
      // What is not known, and what has no proof.
      `(?:nicht|nie|noch nicht|kaum) (?:mehr |eindeutig |sicher |endgültig |zweifelsfrei |vollständig |ganz )*(?:belegt|bewiesen|erwiesen|bekannt|geklärt|bestätigt|belegen|beweisen|klären|sagen|feststellen|auszuschließen|ausgeschlossen|ausschließen|gesichert|überliefert|zwingend|sicher|klar|zu sagen)|(?:wenig|nichts|kaum etwas) (?:ist )?bekannt|(?:muss|müssen|bleibt|ist|sind|gilt es) (?:erst |noch |erst noch |noch zu )(?:\\S{1,40} ){0,2}?(?:zu )?(?:geklärt|klären|untersucht|untersuchen|bewiesen|beweisen|ermitteln|ermittelt|geprüft)|fragen (?:bleiben|sind) offen|(?:niemand|keiner|wer|man) weiß|weiß (?:niemand|keiner|man)|
       (?:bleibt|ist|war|sind) (?:\\S{1,40} ){0,2}?(?:offen(?:,|\\.| ob)|unbekannt|ein rätsel|rätselhaft|gesichert)|nicht (?:einmal |mal )${GAP}(?:gesichert|bekannt|sicher)|schwer zu (?:sagen|beweisen|glauben)|
       (?:kein(?:e|en|er|erlei)?|kaum|wenig|jeder|jeglicher|ohne|schwache|erste) (?:\\S{1,40} ){0,2}?(?:beleg\\p{L}{0,2}|beweis\\p{L}{0,2}|nachweis\\p{L}{0,2}|hinweis\\p{L}{0,2}|anhaltspunkt\\p{L}{0,2}|indizi?\\p{L}{0,3}|zweifel)|zweifel(?:n)? (?:an|daran|bestehen|,)`,
      `(?:deute(?:t|n|te|ten)|weis(?:t|en)|wies(?:en)?) ${GAP}(?:hin|auf)(?=[.,]|$)|(?:alles|vieles|einiges|manches|viel|nichts|wenig) (?:deutet|spricht|weist)|sprich(?:t) (?:\\S{1,40} ){0,3}?(?:dafür|dagegen|viel|alles|einiges|wenig|manches|vieles)|(?:sieht|sah|sehen) (?:ganz |sehr |eher )?(?:so |danach )?aus(?:,|\\.|$)`,
      `(?:sieht|sah|sehen) nach ${GAP}aus|anzeichen|indizien|(?:wirkt|wirkte|wirken) (?:wie|als|\\p{L}{1,20})|(?:erweckt|macht|erweckte|machte) (?:\\S{1,40} ){0,3}?eindruck|es besteh(?:t|en) (?:der|die|ein|eine|kein|keine)|möglichkeit(?:en)? (?:besteht|ist|wäre|,)|gefahr(?:,| besteht)|(?:ein|eine) (?:möglich|denkbar|wahrscheinlich|plausib)\\p{L}{1,6}`,
    ),
    // German puts the verb first where something is only supposed: "Ist der Brief echt, …"
    small(
      /^(?:ist|sind|war|waren|hat|haben|hatte|stimmt|stimmen|trifft|treffen|bleibt|kommt|fällt|steigt|wird|werden|gibt|geht|gelingt|scheitert|schließt|verliert|gewinnt|sollte|hätte|wäre|würde)(?!\p{L})[^?,]{3,120}, (?:so |dann )?\p{L}/u,
    ),
  ],
  attributed: [
    wholeWords(
      `laut|zufolge|(?:nach|gemäß) (?:\\S{1,40} ){0,2}?(?:ansicht|angaben?|meinung|auffassung|einschätzung|darstellung|überzeugung|worten|lesart|informationen|auskunft|aussagen?|berichten?|erkenntnissen|recherchen|schätzung(?:en)?|erzählung|bekunden|urteil|eindruck|gefühl)|(?:ansicht|meinung|auffassung|einschätzung|überzeugung|darstellung|aussage|legende|überlieferung|gerüchten|berichten|urteil) (?:\\S{1,40} ){0,4}?nach|
       (?:aus|in|nach) (?:\\S{1,40} )?sicht|aus (?:\\S{1,40} ){0,2}?(?:perspektive|blickwinkel|warte)|in (?:den|seinen|ihren|\\S{1,40}s) augen|in (?:\\S{1,40} ){1,2}?(?:lesart|darstellung|deutung|erzählung|urteil|version)|für wahrscheinlich|für möglich|glaubt man|(?:wie|so) (?:er|sie|es|der|die|das|ein|eine|\\p{L}{2,30}) (?:\\S{1,40} ){0,3}?(?:sagt|schreibt|schrieb|berichtet|erklärt|meint|betont|sieht|behauptet|erzählt)|
       seien|sei|habe|werde|wolle|könne|müsse|solle|dürfe|wisse|gehe|stehe|der (?:verdacht|vorwurf|eindruck|ansicht|meinung|auffassung)`,
      SAYS,
      stems(
        'behauptung vermutung mutmaßung unterstellung anschuldigung verdächtigung hypothese befürchtung spekulation vorwürfe verdacht lesart prognose',
      ),
      `(?:${SAYS_THAT})(?: [^.,!?]{0,60}?)?, (?:dass|ob|wie|warum|weshalb|wer|was|wo)|(?:${HOLDER})(?:,| (?:ist|war|lautet|geht|wäre|vo[nm]|über|\\S{1,40} \\S{1,40}, dass))|(?:eine|andere|gängige|offizielle) erklärung`,
      `(?:hält|halten|hielt|hielten) ${GAP}für(?! (?:\\p{L}{1,20} )?(?:jahre|monate|wochen|tage|stunden))|(?:nennt|nannte|nennen|nannten) ${GAP}(?:ein|eine|einen|naiv|korrupt|falsch|unnötig|überflüssig|gefährlich|absurd)|
       (?:bezeichne(?:t|te|n|ten)|sieht|sehen|sah|sahen|werte(?:t|te|n|ten)|deute(?:t|te|n|ten)|liest|las|lesen|versteht|verstand|verstehen|zeichne(?:t|te|n|ten)|beschreib(?:t|en)|beschrieb(?:en)?|stell(?:t|te|en|ten)|schilder(?:t|te|n|ten)|betrachte(?:t|te|n|ten)|begreif(?:t|en)|begriff|
       charakterisier(?:t|te|en|ten)|feier(?:t|te|n|ten)|lob(?:t|te|en|ten)|tut|tat|brandmark(?:t|te|en|ten)|verurteil(?:t|te|en|ten)|präsentier(?:t|te|en|ten)|empfinde(?:t|n)|empfand(?:en)?|kritisier(?:t|te|en|ten)|verspotte(?:t|te|n)|abtun|gilt|gelten|galt|galten) ${GAP} als|(?:gilt|gelten|galt|galten) (?:\\S{1,40} ){0,3}?als`,
      `als ${GAP}(?:gesehen|bezeichnet|betrachtet|beschrieben|angesehen|wahrgenommen|gewertet|gedeutet|dargestellt|verstanden|gefeiert|kritisiert|geschildert)|(?:erklärt|erklären|erklärte|erklärten) ${GAP}(?:mit|damit)|wie man hört|mit (?:\\S{1,40} ){0,2}?worten|bleib(?:t|en) dabei|blieb(?:en)? dabei|beharr(?:t|te|en|ten) (?:darauf|auf)|poch(?:t|te|en) darauf|(?:attestier|bescheinig)(?:t|te|en|ten)|(?:datier)(?:t|en) ${GAP}(?:auf|in)|(?:stuft|stufen|stufte) ${GAP}(?:als|ein)(?=[ .,])|(?:ist|sind|war) der (?:ansicht|meinung|auffassung)|(?:trauen|traut) ${GAP} zu(?=[.,])|will wissen|hält daran fest|man (?:sagt|munkelt|erzählt)|(?:vergleich(?:t|en)|verglich(?:en)?) ${GAP}mit|(?:sieht|sehen|sah|liest|las|erkennt|erkannte|wittert|witterte) (?:darin|hierin|in|dahinter)|(?:sprich(?:t)|sprechen|sprach(?:en)?) (?:dabei |hier |sogar |gar |offen |immer |lieber )?von|von ${upTo(6)}(?:spricht|sprechen|sprach|gesprochen|die rede)|
       warn(?:t|en) (?:\\S{1,40} ){0,4}?vor|warnte(?:n)? vor (?!de[mnr]|diese|seine|ihre)|(?:wirft|warf|werfen|warfen) ${GAP} vor(?=[.,]|$| \\p{L})|(?:führt|führen) ${GAP}auf ${GAP}zurück|führte(?:n)? ${GAP} auf ${GAP} zurück|(?:schreibt|schrieb|schreiben) ${GAP} zu(?=[.,]|$)|(?:lastet|lastete|lasten|kreidet|kreiden) ${GAP} an|
       (?:geht|ging|gehen|gingen) ${GAP}davon ${GAP}aus|(?:mach(?:t|te|en|ten)) ${GAP}verantwortlich|(?:gibt|gab|geben|gaben) ${GAP}(?:die )?(?:schuld|zu,)|(?:räum(?:t|te|en|ten)) ${GAP}ein(?=[.,]|$)|(?:weis(?:t|en)|wies(?:en)?) ${GAP}(?:vorw|darstellung|behauptung|anschuldigung|kritik)\\p{L}{0,8} ${GAP}zurück|
       (?:nimmt|nahm|nehmen|nahmen) an,|(?:will|wollen) ${GAP}${PARTICIPLE} (?:haben|sein)|(?:bericht(?:et|en)|berichtete(?:n)?|erzähl(?:t|en)|erzählte(?:n)?) (?:\\S{1,40} ){0,2}?von`,
      `(?:ist|sind|war|waren|bin) (?:\\S{1,40} )?(?:überzeugt|(?:sich )?sicher),|es wird (?:\\S{1,40} ){0,3}?(?:gesagt|erzählt|behauptet|vermutet|berichtet|angenommen)|(?:findet|finden|fand|fanden) (?:\\S{1,40} ){1,4}?(?:naiv|falsch|überflüssig|gefährlich|unnötig|ungerecht|unfair|schlecht|zu \\p{L}{2,20}|nutzlos|absurd)`,
    ),
    afterSign(
      `, so (?:der|die|das|ein|eine|sein|seine|ihr|ihre|\\p{L}{2,30})(?= |,|\\.)|[“"«’],? (?:schrieb|schreibt|erklärte|erklärt|betonte|antwortete|rief|fügte|berichtete|erzählte|meldete|fragte|so)(?:en|n)?|, (?:schreibt|schrieb|erklärt|erklärte|betont|betonte|berichtet|erzählt|erzählte|klagen|klagt) `,
    ),
    small(
      new RegExp(
        `^für (?:die |den |das |einen |eine |viele |manche |einige )?(?:\\p{L}{2,30} )?(?:${PEOPLE}) (?:ist|sind|war|waren|bedeutet|bedeutete|bleibt|steht|stand) `,
        'u',
      ),
    ),
    cased(/^Für \p{Lu}\p{L}{1,30} \p{Lu}[\p{L}-]{1,30} (?:ist|sind|war|waren|bedeutet|bleibt)(?!\p{L})/u),
  ],
}
