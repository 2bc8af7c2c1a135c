/** What is said of how exact a number is. */
export type Bound = 'about' | 'over' | 'under'

const ABOUT =
  /(?:^|[^\p{L}])(?:about|around|some|roughly|approximately|approx\.?|circa|ca\.?|c\.|or so|etwa|rund|ungefähr|zirka|gegen|environ|quelque|à peu près|autour de|près d[e’'](?:s|l[ae’'])?|unos|unas|alrededor de|aproximadamente|cerca de|около|примерно|[~≈])\s?(?:US)?[$€£¥]?\s?$/iu
const OVER =
  /(?:^|[^\p{L}])(?:over|more than|at least|upwards of|above|mehr als|über|mindestens|gut|plus d[e’']|au moins|más de|al menos|por lo menos|более|свыше)\s?(?:US)?[$€£¥]?\s?$/iu
const UNDER =
  /(?:^|[^\p{L}])(?:under|fewer than|less than|nearly|almost|up to|at most|below|just short of|weniger als|fast|knapp|unter|bis zu|höchstens|beinahe|moins d[e’']|presque|jusqu[’']à|menos de|casi|hasta|почти|менее)\s?(?:US)?[$€£¥]?\s?$/iu
const CHANGE =
  /(?:^|[^\p{L}])(?:by|um|на)\s(?:(?:about|around|some|roughly|over|more than|nearly|almost|etwa|rund|fast|mehr als)\s)?(?:US)?[$€£¥]?\s?$/iu

/** How exact a number is said to be, by the text before it and a few letters behind it. */
export function boundAt(before: string, behind: string): Bound | undefined {
  if (ABOUT.test(before) || /^ or so\b/.test(behind)) return 'about'
  return OVER.test(before) ? 'over' : UNDER.test(before) ? 'under' : undefined
}

/** Whether the number behind this text is how much something changed: "fell by 4.5 million". */
export const isChangeBehind = (before: string): boolean => CHANGE.test(before)
