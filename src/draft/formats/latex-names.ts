/** What names mean in LaTeX, as far as a reader sees it. */

const named = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const HEADINGS = named('part chapter section subsection subsubsection paragraph subparagraph title')
/** Commands that set their argument between quotation marks. */
export const QUOTING = named('enquote say textquote blockquote foreignquote hyphenquote')
export const SET_OFF = named('quote quotation displayquote displaycquote blockquote verse epigraph')
export const TABLES = named('tabular tabularx tabulary longtable tabular* array')
/** Environments that hold no prose. */
export const HIDDEN = named(
  'verbatim verbatim* Verbatim lstlisting minted equation equation* align align* gather gather* multline multline* eqnarray eqnarray* math displaymath tikzpicture comment thebibliography filecontents filecontents* algorithm algorithmic algorithm2e pgfpicture forest',
)

/** How many arguments of a command are no text. Of others all are, and no option is. */
export const DROPPED: ReadonlyMap<string, number> = new Map([
  ...(
    'cite citep citet citeauthor citeyear parencite textcite autocite footcite fullcite nocite ref eqref pageref autoref cref Cref nameref label ' +
    'includegraphics input include bibliography bibliographystyle usepackage documentclass url path index gls hypersetup hspace vspace setlength ' +
    'pagestyle thispagestyle addbibresource color selectlanguage setcounter href textcolor foreignlanguage colorbox'
  )
    .split(' ')
    .map((name) => [name, 1] as const),
  ...'newcommand renewcommand providecommand DeclareMathOperator addcontentsline newtheorem definecolor rule'
    .split(' ')
    .map((name) => [name, 2] as const),
])

/** What stands for a sign, the longest first. */
export const LIGATURES: readonly (readonly [written: string, seen: string])[] = [
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
  ['"`', '„'],
  ['"\'', '“'],
  ['"<', '«'],
  ['">', '»'],
  ['`', '‘'],
  ["'", '’'],
]

export const GLYPHS: ReadonlyMap<string, string> = new Map([
  ['ldots', '…'],
  ['dots', '…'],
  ['textellipsis', '…'],
  ['textendash', '–'],
  ['textemdash', '—'],
  ['textquotedblleft', '“'],
  ['textquotedblright', '”'],
  ['textquoteleft', '‘'],
  ['textquoteright', '’'],
  ['glqq', '„'],
  ['grqq', '“'],
  ['flqq', '«'],
  ['frqq', '»'],
  ['og', '«'],
  ['fg', '»'],
  ['pounds', '£'],
  ['textsterling', '£'],
  ['euro', '€'],
  ['texteuro', '€'],
  ['EUR', '€'],
  ['textdollar', '$'],
  ['textpercent', '%'],
  ['textdegree', '°'],
  ['S', '§'],
  ['quad', ' '],
  ['qquad', ' '],
  ['newline', ' '],
  ['linebreak', ' '],
  ['LaTeX', 'LaTeX'],
  ['TeX', 'TeX'],
])

export const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ss', 'ß'],
  ['ae', 'æ'],
  ['AE', 'Æ'],
  ['oe', 'œ'],
  ['OE', 'Œ'],
  ['o', 'ø'],
  ['O', 'Ø'],
  ['aa', 'å'],
  ['AA', 'Å'],
  ['l', 'ł'],
  ['L', 'Ł'],
  ['i', 'ı'],
])

export const ACCENTS: ReadonlyMap<string, string> = new Map([
  ["'", '\u0301'],
  ['`', '\u0300'],
  ['^', '\u0302'],
  ['"', '\u0308'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['.', '\u0307'],
  ['c', '\u0327'],
  ['v', '\u030c'],
  ['u', '\u0306'],
  ['H', '\u030b'],
  ['k', '\u0328'],
  ['r', '\u030a'],
])
