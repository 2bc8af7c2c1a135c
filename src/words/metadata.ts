import type { MetadataDifference } from '../findings/metadata.js'

/** "the DOI 10.1000/182 is of “Ferry fares” (2019); here the title is “Harbour Bridge”" */
export function describeMetadata({
  registered: { doi, titles, years },
  fields,
  title,
  issued,
}: MetadataDifference): string {
  const [named = ''] = titles
  const registered = [...(named ? [`“${short(named)}”`] : []), ...(years.length > 0 ? [`(${years.join(', ')})`] : [])]
  const here = [
    ...(fields.includes('title') ? [`the title is “${short(title ?? '')}”`] : []),
    ...(fields.includes('issued') ? [`the date is ${issued}`] : []),
  ]
  return `the DOI ${doi} is of ${registered.join(' ')}; here ${here.join(', and ')}`
}

const LONGEST = 200

/** A title without its markup, so long that it has room in a sentence. */
function short(title: string): string {
  const plain = title
    .replace(/<\/?[a-z][^<>]{0,100}>/gi, '')
    .replace(/\s+/g, ' ')
    .trim()
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST).replace(/\s\S*$/, '')}…` : plain
}
