import { type CorpusPage, html } from './page.js'

/** Newspapers, with what they put around a text and between its paragraphs. */
export const NEWS: readonly CorpusPage[] = [
  html(
    'broadcaster: a block a component',
    `<!doctype html><html lang="en"><head><title>Ferry fares rise after closure - Harbour News</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry fares rise after closure","description":"Fares went up"}</script></head>
<body><div id="root"><header role="banner"><a href="#main" class="skip-link">Skip to content</a><nav aria-label="Main"><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main id="main"><article><div data-component="headline-block"><h1>Ferry fares rise after closure</h1></div>
<div data-component="byline-block"><div><time>2 days ago</time><div>Share<button aria-label="Share"><svg><title>Share</title></svg></button><button>Save</button></div><span>Mara Quill</span><span>Transport correspondent</span></div></div>
<div data-component="image-block"><figure><div><img alt="A ferry at dawn"><span>Getty Pictures</span></div><figcaption>The morning ferry carried 1,900 people on Monday</figcaption></figure></div>
<div data-component="text-block"><div><p><b>The fares of the harbour ferries rose by 12% on Monday, three weeks after the bridge was closed to all traffic.</b></p></div></div>
<div data-component="text-block"><div><p>A single trip now costs £3.40, the <a href="/a">harbour authority</a> said, and a monthly ticket £88.</p><p>"We did not take this step lightly," its director, Ines Calloway, told the council.</p></div></div>
<div data-component="links-block"><ul><li><a href="/b">Divers found rust in four piers of the bridge</a></li><li><a href="/c">Mayor says she will never sell the bridge</a></li></ul></div>
<div data-component="subheadline-block"><h2>No date for the bridge</h2></div>
<div data-component="text-block"><div><p>The city has not said when the bridge will open again.</p></div></div></article>
<div data-component="topic-list"><h2>Related topics</h2><ul><li><a href="/t">Ferries</a></li></ul></div></main>
<footer role="contentinfo"><p>© Harbour News. We are not responsible for the content of external sites.</p></footer></div></body></html>`,
    [
      'The fares of the harbour ferries rose by 12% on Monday',
      'A single trip now costs £3.40, the harbour authority said, and a monthly ticket £88.',
      '“We did not take this step lightly,” its director, Ines Calloway, told the council.',
      'The morning ferry carried 1,900 people on Monday',
      'The city has not said when the bridge will open again.',
    ],
    [
      'The fares of the harbour ferries rose by 21% on Monday',
      'We did take this step lightly',
      'its director, Iris Calloway, told the council',
      'No date for the bridge The city has not said',
      'A ferry at dawn',
    ],
  ),
  html(
    'national paper: a correction at the foot',
    `<!doctype html><html><head><title>What the Divers Saw - The Ledger</title><style>.visually-hidden{clip:rect(0 0 0 0);position:absolute}</style></head><body>
<div id="app"><div><div class="NYTAppHideMasthead"><header><section><button>Section Navigation</button></section></header></div></div>
<main><article id="story" class="css-vxcmzt"><header><h1>What the Divers Saw</h1><p id="article-summary">The report ran to ninety pages. The mayor read four.</p></header>
<section name="articleBody" class="meteredContent"><div class="StoryBodyCompanionColumn"><div><p class="css-at9mc1">In the spring of 2024 two divers went down to the piers of Harbour Bridge, and what they saw they wrote down in pencil.</p>
<p class="css-at9mc1">“There’s nothing left to weld to,” said the older of them, Tobias Renn, who has dived in the harbour for 31 years.</p></div><aside aria-label="companion column"></aside></div>
<div class="css-ad"><div id="story-ad-1-wrapper"><div id="story-ad-1-slug"><p>Advertisement</p></div><a href="#after-story-ad-1" class="visually-hidden">SKIP ADVERTISEMENT</a></div></div>
<div class="StoryBodyCompanionColumn"><div><p class="css-at9mc1">The mayor, Ada Brisk, received the report on June 3<em> </em>and did not open it until August, she told <a href="/x">a committee</a>.</p></div></div></section>
<div class="bottom-of-article"><div><p>A correction was made on <span>May 6, 2025</span>: An earlier version of this article misstated the number of piers. There are nine, not seven.</p><hr><p>When we learn of a mistake, we acknowledge it with a correction. If you spot an error, please <a href="mailto:x">let us know</a>.</p></div>
<div><p>Tess Ovid is a reporter in the harbour bureau.</p></div></div></article></main>
<section id="more-in"><h2>More in Harbour</h2><article><a><h3>The Cost of Rust</h3><p>Repairs would take six years, engineers warn.</p></a></article></section></div></body></html>`,
    [
      'two divers went down to the piers of Harbour Bridge, and what they saw they wrote down in pencil',
      '"There\'s nothing left to weld to," said the older of them, Tobias Renn',
      'received the report on June 3 and did not open it until August, she told a committee',
      'There are nine, not seven.',
      'Repairs would take six years, engineers warn.',
    ],
    [
      'who has dived in the harbour for 13 years',
      'The mayor, Ada Brisk, received the report on June 3 and did open it',
      'SKIP ADVERTISEMENT',
      'There are seven, not nine.',
      'who has dived in the harbour for 31 years. Advertisement The mayor',
    ],
  ),
  html(
    'daily with islands: amended, pull quote inside',
    `<!doctype html><html><head><title>‘It will not fall’: engineers on the bridge | Harbour | The Watch</title></head><body>
<header><gu-island name="TopBar"><div><a>Sign in</a></div></gu-island></header><main><div data-gu-name="title"><a>Harbour</a></div>
<article><div data-gu-name="headline"><h1>‘It will not fall’: engineers on the bridge</h1></div><div data-gu-name="standfirst"><p>Four engineers say what they would do with two million</p></div>
<div class="article-body-commercial-selector"><p><span data-dcr-style="bullet"></span><span data-dcr-style="dropcap">T</span>he first of them laughed when I asked him whether the bridge is safe. “Safe is a word for lawyers,” said Anselm Roux.</p>
<aside class="pullquote"><svg></svg><blockquote>Safe is a word for lawyers</blockquote><footer>Anselm Roux</footer></aside>
<p>Nobody I spoke to would drive a lorry of more than 18 tonnes over it.</p>
<figure id="r1"><gu-island name="RichLink"><aside class="rich-link"><a>Related: The bridge that was sold twice</a></aside></gu-island></figure>
<p>It is not the rust that worries them. It is the concrete, which was poured in the winter of 1971.</p>
<ul><li><p>This article was amended on 9 May 2025. An earlier version said that the concrete was poured in 1917.</p></li></ul></div></article></main>
<section data-link-name="most-viewed"><h2>Most viewed</h2><ol><li><a>Mayor denies that she sold the bridge</a></li></ol></section></body></html>`,
    [
      'The first of them laughed when I asked him whether the bridge is safe.',
      '“Safe is a word for lawyers,” said Anselm Roux.',
      'drive a lorry of more than 18 tonnes over it',
      'It is the concrete, which was poured in the winter of 1971.',
      'An earlier version said that the concrete was poured in 1917.',
    ],
    [
      'drive a lorry of more than 80 tonnes over it',
      'It is the rust that worries them.',
      'The first of them laughed when I asked her whether the bridge is safe.',
      'Most viewed Mayor denies that she sold the bridge',
      'said Anselm Roux. Safe is a word for lawyers',
    ],
  ),
  html(
    'paper with interstitial links and a related card',
    `<!doctype html><title>Council votes to mend the piers</title><body><div class="grid-layout"><main><h1 data-testid="headline">Council votes to mend the piers</h1>
<div class="byline">By <a rel="author">Lena Fisk</a></div><div class="article-body" data-qa="article-body"><p data-el="text">The council voted 9 to 3 on Tuesday to spend two million on the piers of the bridge, after a night of speeches.</p>
<p class="interstitial-link"><i>[</i><a href="/1"><i>The letter that a diver wrote to the mayor</i></a><i>]</i></p>
<p data-el="text">“I voted no, and I will vote no again,” said Corin Vale, who speaks for the shipowners&nbsp;…</p><div class="hide-for-print relative"><div class="newsletter-inline-unit"><h4>Harbour Weekly</h4><p>Get the week in your inbox.</p></div></div>
<p data-el="text">Work is to begin in the fall&mdash;if the money comes.</p><div><h3>The latest</h3><p>The ferries will run until midnight.</p></div></div>
<div class="comments-panel"><h2>342 comments</h2><div class="comment"><span>OldSailor</span><p>They should have sold it in 1999.</p></div></div></main></div></body>`,
    [
      'The council voted 9 to 3 on Tuesday to spend two million on the piers of the bridge',
      'The letter that a diver wrote to the mayor',
      '“I voted no, and I will vote no again,” said Corin Vale, who speaks for the shipowners …',
      'Work is to begin in the fall—if the money comes.',
      'They should have sold it in 1999.',
    ],
    [
      'The council voted 9 to 4 on Tuesday',
      'I voted no, and I will not vote no again',
      'said Carin Vale, who speaks for the shipowners',
      'after a night of speeches. The letter',
      'They should not have sold it in 1999.',
    ],
  ),
  html(
    'German weekly: paywall below the first paragraph, a note of the editors',
    `<!doctype html><html lang="de"><head><title>Hafenbrücke: Der Rost war bekannt - DER BOGEN</title><meta charset="utf-8"></head><body><main><article><header><h2><span>Hafenbrücke</span><span class="hidden"> - </span><span>Der Rost war bekannt</span></h2><div>Schon 2019 warnten Taucher. Im Rathaus las das niemand.</div></header>
<section><div data-area="text"><p>Die Stadt wusste seit Oktober&nbsp;2019, dass vier der neun Pfeiler rosten. Das geht aus einem Bericht hervor, der dem BOGEN vorliegt.</p><p>&raquo;Wir haben ihn nicht gelesen&laquo;, sagt Bürgermeisterin Ada Brisk, &raquo;und das war ein Fehler.&laquo;</p></div>
<div class="paywall"><h3>Jetzt weiterlesen mit BOGEN+</h3><p>Bereits Abonnent? Hier anmelden</p></div></section>
<footer><p><strong>Anmerkung der Redaktion:</strong> In einer früheren Version hieß es, fünf Pfeiler seien betroffen. Es sind vier.</p></footer></article></main></body></html>`,
    [
      'Die Stadt wusste seit Oktober 2019, dass vier der neun Pfeiler rosten.',
      '„Wir haben ihn nicht gelesen“, sagt Bürgermeisterin Ada Brisk',
      'In einer früheren Version hieß es, fünf Pfeiler seien betroffen.',
      'Schon 2019 warnten Taucher. Im Rathaus las das niemand.',
      'Das geht aus einem Bericht hervor, der dem BOGEN vorliegt.',
    ],
    [
      'dass fünf der neun Pfeiler rosten',
      'Wir haben ihn gelesen',
      'sagt Bürgermeisterin Ida Brisk',
      'und das war kein Fehler',
      'Jetzt weiterlesen mit BOGEN+ Bereits Abonnent?',
    ],
  ),
  html(
    'French daily: boxes between paragraphs',
    `<!doctype html><html lang="fr"><head><title>À Port-Clair, le pont ne rouvrira pas</title></head><body><main><article class="article"><header class="article__header"><h1 class="article__title">À Port-Clair, le pont ne rouvrira pas</h1><p class="article__desc">Les ingénieurs demandent deux millions d’euros.</p></header>
<section class="article__content"><p class="article__paragraph">Le pont de Port-Clair, fermé depuis le 3&nbsp;mai, ne rouvrira pas avant l’automne, a annoncé la maire, Ada Brisk.</p>
<section class="catcher catcher--inread"><span class="catcher__title">Lire aussi&nbsp;|</span> <a>Les plongeurs avaient prévenu dès 2019</a></section>
<p class="article__paragraph">«&nbsp;Nous n’avons rien caché&nbsp;», assure-t-elle, tout en reconnaissant que quatre piles sur neuf sont touchées.</p>
<h2 class="article__sub-title">«&nbsp;Une question de mois&nbsp;»</h2><p class="article__paragraph">Le trafic, qui atteignait 14&#8239;000&nbsp;véhicules par jour, passe désormais par les bacs.</p></section>
<section class="article__status"><p>Rectificatif le 9&nbsp;mai : le nombre de piles touchées est de quatre, et non de cinq.</p></section></article></main></body></html>`,
    [
      'Le pont de Port-Clair, fermé depuis le 3 mai, ne rouvrira pas avant l’automne',
      '« Nous n’avons rien caché », assure-t-elle',
      'tout en reconnaissant que quatre piles sur neuf sont touchées',
      'Le trafic, qui atteignait 14 000 véhicules par jour',
      'le nombre de piles touchées est de quatre, et non de cinq',
    ],
    [
      'fermé depuis le 13 mai, ne rouvrira pas',
      'le pont de Port-Clair rouvrira avant l’automne',
      'a annoncé la maire, Ada Brisque',
      'qui atteignait 40 000 véhicules par jour',
      '« Une question de mois » Le trafic',
    ],
  ),
  html(
    'Spanish daily: fe de errores',
    `<!doctype html><html lang="es"><head><title>El puente del puerto, cerrado hasta otoño</title></head><body><article id="main-content"><header><h1 class="a_t">El puente del puerto, cerrado hasta otoño</h1><h2 class="a_st">La alcaldesa niega haber ocultado el informe</h2></header>
<div class="a_c clearfix" data-dtm-region="articulo_cuerpo"><p class="">El puente del puerto permanecerá cerrado hasta el otoño, según confirmó este lunes la alcaldesa, <a>Ada Brisk</a>. “No lo hemos ocultado”, afirmó.</p><p class="">Unos 14.000 vehículos lo cruzaban cada día.</p>
<div class="a_b_ap"><h3>Fe de errores</h3><p>En una primera versión de este artículo se decía que eran 41.000 vehículos.</p></div></div></article>
<section class="b-t _pr"><h2>Lo más visto</h2><article><h3>Un buzo escribió a la alcaldesa</h3></article></section></body></html>`,
    [
      'El puente del puerto permanecerá cerrado hasta el otoño',
      '«No lo hemos ocultado», afirmó.',
      'Unos 14.000 vehículos lo cruzaban cada día.',
      'En una primera versión de este artículo se decía que eran 41.000 vehículos.',
      'Un buzo escribió a la alcaldesa',
    ],
    [
      'Unos 41.000 vehículos lo cruzaban',
      'Lo hemos ocultado',
      'según confirmó este lunes el alcalde',
      'Fe de errores En una primera versión',
      'La alcaldesa niega haber ocultado el informe El puente',
    ],
  ),
  html(
    'agency: words in spans, an inline offer',
    `<!doctype html><title>Harbour bridge shut | Wire</title><body><main id="main-content"><article><div data-testid="Article"><h1 data-testid="Heading">Harbour bridge shut until autumn, mayor says</h1>
<div data-testid="Body"><div data-testid="paragraph-0">PORT CLAIR, May 5 (Wire) - <span>Harbour Bridge will stay shut until autumn, Mayor Ada Brisk said on Monday, as<span> </span><a>engineers</a></span><span> seek 2 million euros ($2.3 million) for repairs.</span></div>
<div data-testid="paragraph-1">About 14,000 vehicles a day used the crossing, which links the port with the motorway.</div><p data-testid="SignUpLink">Sign up <a>here.</a></p><div data-testid="paragraph-2">The shares of ferry operator Calloway PLC <a>(CALL.L)<span>, opens new tab</span></a> rose 4.5% in early trading.</div><div data-testid="paragraph-3"><em>($1 = 0.8812 euros)</em></div><p>Reporting by Mara Quill; Editing by Tess Ovid</p></div></div></article></main></body>`,
    [
      'Harbour Bridge will stay shut until autumn, Mayor Ada Brisk said on Monday, as engineers seek 2 million euros ($2.3 million) for repairs.',
      'About 14,000 vehicles a day used the crossing',
      'rose 4.5% in early trading',
      '($1 = 0.8812 euros)',
      'Reporting by Mara Quill; Editing by Tess Ovid',
    ],
    [
      'seek 2 million euros ($2.8 million) for repairs',
      'Harbour Bridge will not stay shut until autumn',
      'Mayor Eda Brisk said on Monday',
      'rose 45% in early trading',
      'links the port with the motorway. The shares',
    ],
  ),
  html(
    'live blog: posts with their times, one corrected',
    `<!doctype html><title>Bridge closure: as it happened</title><body><main><h1>Bridge closure: as it happened</h1><div class="key-events"><h2>Key events</h2><ul><li><a href="#b2"><time>10.12</time> Mayor to speak at noon</a></li></ul></div>
<div id="liveblog-body"><article id="block-3"><header><a><time>12.40 CEST</time></a><h2>‘I have not slept’</h2></header><p>The mayor has begun to speak. “I have not slept since Saturday,” she says.</p><blockquote><p>We closed it because we had to.</p></blockquote></article>
<article id="block-2"><header><time>10.12 CEST</time></header><p>The mayor will speak at noon, her office says.</p><p>Some <s>40,000</s> 14,000 vehicles are affected.</p></article>
<article id="block-1"><header><time>07.00 CEST</time></header><p>Good morning. The bridge has been closed</p><p>Police are turning drivers away at both ends.</p></article></div></main></body>`,
    [
      '“I have not slept since Saturday,” she says.',
      'We closed it because we had to.',
      'Some 14,000 vehicles are affected.',
      'The mayor will speak at noon, her office says.',
      'Police are turning drivers away at both ends.',
    ],
    [
      'Some 40,000 vehicles are affected',
      'I have slept since Saturday',
      'The bridge has been closed Police are turning',
      'We closed it because we had to. The mayor will speak at noon',
      'her office says. Some 40,000',
    ],
  ),
  html(
    'endless page: the next article below',
    `<!doctype html><title>Rust</title><body><div class="infinite"><article><h1>Rust in four piers</h1><div class="content"><p>Rust was found in four of the nine piers, the city said on Monday.</p><p>It will take until October to mend them, said Lena Fisk.</p><p class="update"><strong>Update:</strong> The city has since named the piers.</p></div></article>
<article><h1>Council sells the tram depot</h1><div class="content"><p>The depot was sold for nine million on Monday, the city said.</p></div></article></div></body>`,
    [
      'Rust was found in four of the nine piers, the city said on Monday.',
      'It will take until October to mend them, said Lena Fisk.',
      'The city has since named the piers.',
      'The depot was sold for nine million on Monday, the city said.',
      'Council sells the tram depot',
    ],
    [
      'Rust was found in nine of the four piers',
      'It will not take until October to mend them',
      'said Lina Fisk',
      'The city has since named the piers. The depot was sold',
      'Rust was found in four of the nine piers … sold for nine million',
    ],
  ),
]
