import type { Language } from './stem.js'

/** English words that say too little to find a claim by. A query of nothing else is searched for all the same. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after again all also am an and any are arent as at be because been before being below between both but by can
  cannot could couldnt did didnt do does doesnt doing dont during each for from further get gets getting got had hadnt has hasnt have havent
  having he her here hers herself him himself his how i if im in into is isnt it its itself ive just let me more most my
  myself no nor not of off on once only or other our ours ourselves out over own same she should shouldnt so some such
  than that the their theirs them themselves then there these they theyre theyve this those through to too under until
  up very was wasnt we were werent weve what when where which while who whom whose why will with would wouldnt you your
  youre yours yourself yourselves youve whether anybody anyone somebody someone everybody everyone anything something
  everything ever yet already actually really else`.split(/\s+/),
)

export const GERMAN_STOP_WORDS: ReadonlySet<string> = new Set(
  `ab aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus bei beim bin bis bist da
  dadurch daher damit dann darum das dass dasselbe dein deine dem den denn der des dessen dich die dies diese diesem diesen dieser dieses
  dir doch dort du durch ein eine einem einen einer eines er es etwas euch fur ganz gegen gewesen hat hatte hatten habe haben hier hin
  hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem ins ist ja jede jedem jeden jeder jedes jemals jene jener jetzt kann
  konnen konnte machen man manche mehr mein meine mich mir mit muss musste nach nicht noch nun nur ob oder ohne schon sehr sein seine seinem
  seinen seiner seines selbst sich sie sind so solche soll sollte sondern sonst uber um und uns unser unter vom von vor wahrend war waren
  warum was weg weil welche welchem welchen welcher welches wen wenn wer werde werden weshalb wessen wie wieder wieso will wir wird wo woher
  wohin wollen wollte wurde wurden wann viel viele zu zum zur zwar zwischen eigentlich denn mal gibt gab worden jemand irgendwer uberhaupt wirklich bereits wohl denn eben gar`.split(
    /\s+/,
  ),
)

export function isStop(word: string, language: Language): boolean {
  return (language === 'de' ? GERMAN_STOP_WORDS : STOP_WORDS).has(word)
}
