/** English words that say too little to find a claim by. A query of nothing else is searched for all the same. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after again all also am an and any are arent as at be because been before being below between both but by can
  cannot could couldnt did didnt do does doesnt doing dont during each for from further get gets getting got had hadnt has hasnt have havent
  having he her here hers herself him himself his how i if im in into is isnt it its itself ive just let me more most my
  myself no nor not of off on once only or other our ours ourselves out over own same she should shouldnt so some such
  than that the their theirs them themselves then there these they theyre theyve this those through to too under until
  up very was wasnt we were werent weve what when where which while who whom whose why will with would wouldnt you your
  youre yours yourself yourselves youve`.split(/\s+/),
)

export function isStop(word: string): boolean {
  return STOP_WORDS.has(word)
}
