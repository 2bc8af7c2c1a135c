/** Bibliographies as programs write them, after their published formats; every work in them is made up. */

export const ZOTERO_BIBTEX = `
@article{van_der_berg_harbour_2020,
	title = {The {Harbour} {Bridge} {\\textendash} a {\\ss}tudy of 50\\% of {\\"U}bersee {\\&} {NATO}},
	volume = {12},
	copyright = {CC-BY},
	issn = {1234-5679},
	url = {https://journal.example/a_b?x=1},
	doi = {10.1000/182},
	abstract = {We study
bridges.},
	language = {en},
	number = {3},
	urldate = {2021-05-04},
	journal = {Journal of {Bridges}},
	author = {van der Berg, Jan and {World Bridge Organization} and Doe, Jr., John},
	month = mar,
	year = {2020},
	note = {Publisher: Bridge Press},
	keywords = {bridges, harbours},
	pages = {1--10},
	file = {PDF:C\\:\\\\a.pdf:application/pdf},
}

@misc{noauthor_ferries_nodate,
	title = {Ferries},
	url = {https://ferries.example/},
	urldate = {2021-05-04},
}
`

export const BETTER_BIBLATEX = `
@online{doeLeakedCall2025,
  title = {A Leaked Call: {{How}} It Was Heard},
  shorttitle = {A Leaked Call},
  author = {Doe, Jane and family=Humboldt, given=Alexander, prefix=von, useprefix=true},
  date = {2025-11-26~},
  url = {https://gazette.example/call},
  urldate = {2025-12-01},
  langid = {ngerman},
  organization = {The Harbour Gazette},
  pubstate = {prepublished}
}

@collection{shipsBook1999,
  title = {Ships},
  editor = {Mu{\\~n}oz, Jos{\\'e} Mar{\\'\\i}a},
  date = {1999},
  publisher = {Ship Press},
  location = {Leiden},
  isbn = {978-3-16-148410-0}
}

@incollection{maoBoats1999,
  crossref = {shipsBook1999},
  title = {小舟},
  author = {毛, 泽东},
  date = {1998-05/1999-02},
  pages = {12--20}
}

@report{office2024,
  title = {Costs},
  author = {{Ministry of Boats, Quays and Piers}},
  institution = {Harbour Office},
  type = {techreport},
  number = {17},
  date = {2024-03-05/},
  eprint = {2401.00001},
  eprinttype = {arxiv}
}
`

export const JABREF = `% Encoding: UTF-8

@String{jb = {Journal of Bridges}}

@InProceedings{Lopez2019,
  author     = {L{\\'o}pez Garc{\\'\\i}a, Ana and Smith, J. and others},
  booktitle  = {Proc. of the 3rd {ACM} Conf.},
  title      = "On \`\`quoted'' bridges",
  year       = 2019,
  month      = "June/July",
  publisher  = jb # { Press},
  timestamp  = {2020-01-01},
  owner      = {me},
  groups     = {bridges},
}

@Book{Two2001,
  author = {Charles Louis Xavier Joseph de la Vall{\\'e}e Poussin},
  title  = {Analyse},
  year   = {c. 2001},
  isbn   = {0-8044-2957-X, 978-3-16-148410-0},
  foo    = {\\unheard{of} words},
}

@Comment{jabref-meta: databaseType:bibtex;}
`

export const ENDNOTE_RIS = `TY  - JOUR
AU  - Doe, Jane
AU  - van Gogh, Vincent
AU  - King, Martin, Jr.
PY  - 2020
DA  - 2020/05/04/
TI  - On bridges: a very long title
  that goes on
T2  - Journal of Bridges
J2  - J. Bridges
VL  - 12
IS  - 3
SP  - 1
EP  - 10
SN  - 1234-5679
DO  - 10.1000/182
UR  - https://journal.example/1
UR  - https://journal.example/1.pdf
Y2  - 2021/05/04/
AN  - WOS:0001
N1  - first note
N1  - second note
KW  - bridges
KW  - harbours
ER  - 

`

export const MENDELEY_RIS = `TY  - BOOK
T1  - 港の船
A1  - 山田, 太郎
A2  - Harbour Office
Y1  - 1999///
PB  - 出版社
CY  - Leiden
SN  - 9783161484100
L1  - file:///a.pdf
ER  - 

TY  - NEWS
T1  - Bridge closed
JF  - The Harbour Gazette
Y1  - 2025/05//
UR  - https://gazette.example/bridge
ER  - 
`

export const PANDOC_CSL = JSON.stringify([
  {
    id: 'doe2020',
    type: 'article-journal',
    title: 'On bridges',
    author: [{ family: 'Doe', given: 'Jane' }, { literal: 'World Bridge Organization' }],
    issued: { 'date-parts': [[2020, 5, 4]], circa: true },
    accessed: { 'date-parts': [['2021', '5', '4']] },
    'container-title': 'Journal of Bridges',
    DOI: 'https://doi.org/10.1000/182',
    page: '1-10',
    'number-of-pages': 10,
    custom: { colour: 'red' },
    unheard: 'of',
  },
  { id: 'http://zotero.org/items/2', type: 'book', title: 'Ships', issued: { 'date-parts': [[1999], [2001]] } },
])

/** EndNote's BibTeX has no key where no label was given. */
export const ENDNOTE_BIBTEX = `@article{
   author = {Doe, Jane},
   title = {Boats in the harbour},
   journal = {Journal of Boats},
   year = {2020},
   type = {Journal Article}
}
@book{RN12,
   author = {{World Boat Organization}},
   title = {Boats},
   publisher = {Boat Press},
   year = {1999},
   ISBN = {9783161484100},
   DOI = {https://doi.org/10.1000/182}
}
`
export const MENDELEY_BIBTEX = `@article{Doe2020,
abstract = {50{\\%} of all bridges {\\textless}i{\\textgreater}rust{\\textless}/i{\\textgreater}.},
author = {Doe, Jane and van {Gogh}, Vincent and {Mar{\\'{i}}a L{\\'{o}}pez}, Ana},
journal = {Journal of Bridges},
keywords = {bridges,harbours},
mendeley-groups = {Work},
month = {mar},
title = {{On bridges in {\\"{U}}bersee}},
url = {http://journal.example/a{\\_}b},
year = {2020}
}
`
export const ZOTERO_RIS = `TY  - JOUR
TI  - On bridges
AU  - Doe, Jane
AU  - World Bridge Organization
T2  - Journal of Bridges
AB  - We study.

Second paragraph.
DA  - 2020/03//
PY  - 2020
DP  - DOI.org (Crossref)
SP  - 1
EP  - 10
J2  - J. Bridges
Y2  - 2021/05/04/12:30:00
L1  - bridges.pdf
KW  - bridges
KW  - harbours
ER  - 

TY  - ELEC
T1  - A page
Y1  - 2020///spring
UR  - https://page.example
ER  -
`
export const ZOTERO_CSL = JSON.stringify([
  {
    id: 'http://zotero.org/users/1/items/ABCD2345',
    'citation-key': 'doeBoats2020',
    type: 'webpage',
    title: 'On <i>boats</i> and <span class="nocase">iPads</span>, a<b',
    author: [
      { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
      { literal: 'World Boat Organization' },
    ],
    issued: { 'date-parts': [['2020', '5', '4']] },
    accessed: { 'date-parts': [[2021, 5]] },
    URL: 'https://boats.example',
  },
  { id: 7, type: 'book', title: 'Piers', issued: { 'date-parts': [[2020]], season: 2 } },
])
