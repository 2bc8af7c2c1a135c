import { clock, type Layout } from '../layout.js'

/** What a passage belongs to, as far as the snapshot says so. */
export interface Setting {
  heading?: string
  page?: string
  /** As "12:30". */
  time?: string
  /** What it belongs to outside the article. */
  part?: string
}

export function settingOf(layout: Layout, offset: number): Setting {
  const page = layout.pageAt(offset)
  const seconds = layout.secondsAt(offset)
  const part = layout.partAt(offset)
  const heading = headingBefore(layout.text, offset, layout.parts.findLast((at) => at <= offset) ?? 0)
  return {
    ...(heading && { heading }),
    ...(page && { page }),
    ...(seconds !== undefined && { time: clock(seconds) }),
    ...(part && { part }),
  }
}

/** The last heading between two offsets. */
function headingBefore(text: string, offset: number, from: number): string | undefined {
  for (let at = text.lastIndexOf('#', offset); at >= from; at = at > 0 ? text.lastIndexOf('#', at - 1) : -1) {
    if (at > 0 && text[at - 1] !== '\n') continue
    const end = text.indexOf('\n', at)
    const [, heading] = /^#{1,6}[ \t]+(\S.*)/.exec(text.slice(at, end < 0 ? text.length : end)) ?? []
    if (heading) return heading.trim()
  }
  return undefined
}
