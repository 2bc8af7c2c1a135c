/** Source types of CSL 1.0.2 (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types). */
export const SOURCE_TYPES = (
  'article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset ' +
  'document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation ' +
  'manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical ' +
  'personal_communication post post-weblog regulation report review review-book software song speech standard thesis ' +
  'treaty webpage'
).split(' ')

/** What people, BibTeX and Zotero call them, by type: small letters, without marks. */
const CALLED = `
article preprint workingpaper eprint
article-journal journal paper study scientificarticle researcharticle academicarticle journalpaper
article-magazine magazine
article-newspaper news newsarticle newspaper newsstory pressarticle wire wirestory
bill draftlaw
book monograph booklet ebook proceedings
broadcast tv television radio podcast episode tvbroadcast radiobroadcast tvshow radioshow newscast
chapter booksection inbook incollection bookchapter section
dataset data database statistics table
document misc pressrelease release brief memo leak filing
entry-dictionary dictionary definition
entry-encyclopedia encyclopedia encyclopediaarticle wikipedia wiki
figure chart diagram
graphic image photo photograph picture artwork infographic painting
hearing testimony
legal_case case court courtcase judgment judgement ruling verdict decision
legislation law statute act
manuscript unpublished draft
map atlas
motion_picture video film movie documentary youtube clip videorecording
pamphlet leaflet flyer brochure
paper-conference inproceedings conference conferencepaper conferenceproceedings talkpaper
periodical newspaperissue magazineissue series
personal_communication email letter mail message instantmessage correspondence phonecall call
post tweet toot forumpost socialmedia facebook reddit comment thread telegram mastodon socialmediapost status
post-weblog blog blogpost weblog newsletter substack
regulation rule directive
report techreport technicalreport whitepaper governmentreport audit
review critique
review-book bookreview
software program code computerprogram app
song audio music recording audiorecording
speech talk lecture presentation address keynote
standard norm specification
thesis dissertation phdthesis mastersthesis phd
treaty agreement convention
webpage web website page site online electronic url link
interview qanda conversation
`

const BY_NAME = new Map(
  CALLED.trim()
    .split('\n')
    .flatMap((line) => {
      const [type = '', ...names] = line.split(' ')
      return names.map((name): [string, string] => [name, type])
    }),
)
const wordsOf = (name: string) =>
  name
    .split(/[^a-z]+/)
    .sort()
    .join(' ')
const BY_WORDS = new Map(SOURCE_TYPES.map((type): [string, string] => [wordsOf(type), type]))

/** The type that is called so elsewhere: `tweet`, `journalArticle`, `newspaper article`. */
export function typeCalled(name: string): string | undefined {
  const words = name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
  return BY_WORDS.get(wordsOf(words)) ?? BY_NAME.get(words.replace(/[^a-z]/g, ''))
}
