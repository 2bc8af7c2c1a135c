import { type CorpusPage, html } from './page.js'

/** Encyclopedias, journals, laws and offices. */
export const REFERENCE: readonly CorpusPage[] = [
  html(
    'encyclopedia: references, an infobox, boxes of links',
    `<!DOCTYPE html><html class="client-nojs vector-feature" lang="en"><head><title>Harbour Bridge – Opencyclopedia</title></head><body class="skin-vector mediawiki ltr"><a class="mw-jump-link" href="#bodyContent">Jump to content</a><div class="mw-page-container"><header class="mw-body-header"><h1 id="firstHeading" class="firstHeading mw-first-heading"><span class="mw-page-title-main">Harbour Bridge</span></h1></header>
<div id="bodyContent"><div id="siteSub" class="noprint">From Opencyclopedia</div><div id="mw-content-text"><div class="mw-content-ltr mw-parser-output"><div role="note" class="hatnote navigation-not-searchable">For the bridge in Leith, see <a>Old Bridge</a>.</div><style data-mw-deduplicate="x">.mw-parser-output .infobox-subbox{padding:0}.mw-parser-output .hidden-begin{display:none}</style>
<table class="infobox vcard"><tbody><tr><th colspan="2" class="infobox-above">Harbour Bridge</th></tr><tr><th scope="row">Opened</th><td>12 May 1903<span style="display:none">&#160;(<span class="bday">1903-05-12</span>)</span></td></tr><tr><th>Total length</th><td>1,149 m (3,770 ft)</td></tr></tbody></table>
<p><b>Harbour Bridge</b> is a steel <a>cantilever bridge</a> in <a>Port Clair</a>.<sup id="cite_ref-Renn_1-0" class="reference"><a href="#cite_note-Renn-1"><span class="cite-bracket">[</span>1<span class="cite-bracket">]</span></a></sup><sup class="reference nowrap"><span title="Page: 45">: 45 </span></sup> It stood open for ninety-one years, until rust was found in four piers.<sup class="noprint Inline-Template Template-Fact">[<i><a title="Citation needed"><span>citation needed</span></a></i>]</sup></p>
<div class="mw-heading mw-heading2"><h2 id="History">History</h2><span class="mw-editsection"><span class="mw-editsection-bracket">[</span><a><span>edit</span></a><span class="mw-editsection-bracket">]</span></span></div><p>Work began in 1898, under the engineer Anselm Roux<sup id="cite_ref-2" class="reference"><a href="#cite_note-2">[b]</a></sup> of Leith. No worker died.</p>
<figure typeof="mw:File/Thumb"><a><img></a><figcaption>The fourth pier before its repair</figcaption></figure><div class="reflist"><ol class="references"><li id="cite_note-Renn-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-Renn_1-0">^</a></b></span> <span class="reference-text"><cite class="citation book">Renn, Tobias (2024). <i>Below the Bridge</i>.</cite></span></li></ol></div>
<div role="navigation" class="navbox"><table><tbody><tr><th>Bridges of Port Clair</th><td><ul><li><a>Mill Lane Bridge</a></li><li><a>Tram Bridge</a></li></ul></td></tr></tbody></table></div></div></div><div id="catlinks"><a>Categories</a>: <ul><li><a>1903 establishments</a></li></ul></div></div></div></body></html>`,
    [
      'Harbour Bridge is a steel cantilever bridge in Port Clair. It stood open for ninety-one years, until rust was found in four piers.',
      'Work began in 1898, under the engineer Anselm Roux of Leith. No worker died.',
      'Total length 1,149 m (3,770 ft)',
      'The fourth pier before its repair',
      'Renn, Tobias (2024). Below the Bridge.',
    ],
    [
      'It stood open for nineteen-one years',
      'under the engineer Anselm Rowe of Leith',
      '1903-05-12',
      'History Work began in 1898',
      'Opened 12 May 1903 Total length',
    ],
  ),
  html(
    'medical archive: cited in square brackets, a table with notes',
    `<!doctype html><html><head><title>Lung function of divers - Archive</title></head><body><div class="usa-banner"><p>An official website of the harbour</p></div><main id="main-content"><article><section aria-label="Article citation"><h1>Lung function of divers in cold harbours: a cohort study</h1><div class="cg p"><a>Tobias Renn</a> <sup>1,2,*</sup>, <a>Lena Fisk</a> <sup>3</sup></div></section>
<section class="body main-article-body"><section class="abstract" id="abs1"><h2>Abstract</h2><section><h3 class="pmc_sec_title">Results</h3><p>Of 212 divers, 31 (14.6%) had a reduced FEV<sub>1</sub> (<em>P</em> = 0.03).</p></section></section>
<section id="s1"><h2 class="pmc_sec_title">Introduction</h2><p id="p1">Divers breathe compressed air for decades [<a href="#B1" class="usa-link" aria-describedby="B1">1</a>, <a href="#B2" class="usa-link">2</a>]. Whether this harms the lung is not known [<a href="#B3">3</a>–<a href="#B6">6</a>], and earlier studies did not adjust for smoking<sup><a href="#B7">7</a></sup>.</p>
<section class="tw xbox" id="t1"><h4 class="obj_head">Table 1.</h4><div class="caption p"><p>Divers by year of first dive</p></div><table class="content"><thead><tr><th>Year</th><th>Divers</th></tr></thead><tbody><tr><td>1990–1999</td><td>88 <sup>a</sup></td></tr><tr><td>2000–2009</td><td>124</td></tr></tbody></table><div class="tw-foot p"><div class="fn"><sup>a</sup><p class="p">Two of them are dead.</p></div></div></section>
<figure class="fig xbox"><h4 class="obj_head">Figure 2.</h4><figcaption><p>Mean FEV<sub>1</sub> by age (10<sup>−2</sup> L).</p></figcaption></figure></section></section></article></main></body></html>`,
    [
      'Of 212 divers, 31 (14.6%) had a reduced FEV1 (P = 0.03).',
      'Divers breathe compressed air for decades. Whether this harms the lung is not known, and earlier studies did not adjust for smoking.',
      'Divers by year of first dive',
      '2000–2009 124',
      'Mean FEV1 by age (10⁻² L).',
    ],
    [
      'Of 212 divers, 13 (14.6%) had a reduced FEV1',
      'earlier studies did adjust for smoking',
      'Whether this harms the lung is known',
      '88 2000–2009',
      'Mean FEV1 by age (10-3 L)',
    ],
  ),
  html(
    'weekly journal: notes as raised links, author boxes',
    `<!doctype html><title>Knocks and lasers | Journal of Bridges</title><body><main><article lang="en"><header class="c-article-header"><ul class="c-article-identifiers"><li>Article</li><li><a>Open access</a></li></ul><h1 class="c-article-title">Knocks and lasers agree on sound concrete</h1><ul class="c-article-author-list"><li><a>Lena Fisk</a><sup class="u-js-hide"><a href="#Aff1">1</a></sup>,</li></ul></header>
<div class="c-article-body"><section data-title="Main"><div class="c-article-section"><h2 id="Sec1">Main</h2><div class="c-article-section__content"><p>Sound concrete rings at 2.1 ± 0.3 kHz when struck<sup><a href="/articles/x#ref-CR1" aria-label="Reference 1" data-track="click">1</a>,<a href="/articles/x#ref-CR2">2</a></sup>. Rusted rebar shifts this by at most 5% (Fig. <a href="/articles/x#Fig1">1a</a>).</p><p>We did not find any difference between divers (<i>n</i> = 14; two-sided <i>t</i>-test, <i>P</i> = 0.61; Supplementary Table <a href="#MOESM1">3</a>).</p></div></div></section></div>
<div class="c-article-recommendations"><h3>Similar content being viewed by others</h3><article class="c-article-recommendations-card"><h3>The sound of wood</h3></article></div><div id="MagazineFulltextArticleBodySuffix"><section data-title="References"><ol class="c-article-references"><li class="c-article-references__item"><p class="c-article-references__text" id="ref-CR1">Renn, T. <i>J. Bridges</i> <b>12</b>, 1–9 (2019).</p></li></ol></section></div></article></main></body>`,
    [
      'Sound concrete rings at 2.1 ± 0.3 kHz when struck. Rusted rebar shifts this by at most 5% (Fig. 1a).',
      'We did not find any difference between divers (n = 14; two-sided t-test, P = 0.61; Supplementary Table 3).',
      'Renn, T. J. Bridges 12, 1–9 (2019).',
      'The sound of wood',
      'Knocks and lasers agree on sound concrete',
    ],
    [
      'Sound concrete rings at 1.2 ± 0.3 kHz when struck',
      'We did find any difference between divers',
      'shifts this by at least 5%',
      'Main Sound concrete rings',
      '(n = 41; two-sided t-test',
    ],
  ),
  html(
    'preprints: LaTeX turned into a page',
    `<!doctype html><html lang="en"><head><title>Deflection of rusted spans</title></head><body><div class="ltx_page_main"><div class="ltx_page_content"><article class="ltx_document"><h1 class="ltx_title ltx_title_document">Deflection of rusted spans</h1><div class="ltx_abstract"><h6 class="ltx_title ltx_title_abstract">Abstract</h6><p class="ltx_p" id="id1.id1">We drive 18 t lorries over <math alttext="n=9"><semantics><mrow><mi>n</mi><mo>=</mo><mn>9</mn></mrow><annotation encoding="application/x-tex">n=9</annotation></semantics></math> spans.</p></div>
<section id="S1" class="ltx_section"><h2 class="ltx_title ltx_title_section"><span class="ltx_tag ltx_tag_section">1 </span>Introduction</h2><div class="ltx_para"><p class="ltx_p">Steel rusts<span id="footnote1" class="ltx_note ltx_role_footnote"><sup class="ltx_note_mark">1</sup><span class="ltx_note_outer"><span class="ltx_note_content"><sup class="ltx_note_mark">1</sup><span class="ltx_tag ltx_tag_note">1</span>Iron, too.</span></span></span> where it is wet <cite class="ltx_cite ltx_citemacro_cite">[<a href="#bib.bib4" class="ltx_ref">4</a>]</cite>, and it does not stop.</p></div><figure class="ltx_table"><figcaption class="ltx_caption"><span class="ltx_tag ltx_tag_table">Table 1: </span>Deflection in mm</figcaption><table class="ltx_tabular"><tr class="ltx_tr"><td class="ltx_td">Span 3</td><td class="ltx_td">3.9</td></tr><tr><td>Span 4</td><td>11.2</td></tr></table></figure></section></article></div></div></body></html>`,
    [
      'We drive 18 t lorries over n=9 spans.',
      'Steel rusts where it is wet, and it does not stop.',
      'Iron, too.',
      'Table 1: Deflection in mm',
      'Span 4 11.2',
    ],
    [
      'We drive 81 t lorries over',
      'and it does stop',
      'Span 3 11.2',
      'Introduction Steel rusts',
      'Iron rusts where it is wet',
    ],
  ),
  html(
    'publisher: citations as buttons, units, hidden export',
    `<!doctype html><title>Ferries and noise - ScienceQuay</title><body><div id="mathjax-container"><article class="article-page"><h1 id="screen-reader-main-title" class="Head"><span class="title-text">Ferries and noise in small harbours</span></h1><div class="Abstracts"><div class="abstract author"><h2>Abstract</h2><div><p><span>Noise at night rose from 41 to 58 dB after the bridge was closed; sleep was shorter by 22&nbsp;min.</span></p></div></div></div>
<div class="Body"><section><h2>1. <!-- -->Introduction</h2><div class="u-margin-s-bottom">Noise harms the heart (<a class="anchor u-display-inline anchor-paragraph" href="#bib12" name="bbib12"><span class="anchor-text-container"><span class="anchor-text">Fisk et al., 2018</span></span></a>). It is measured in W/m<sup>2</sup> or, more often, in dB<a class="anchor" href="#bfn1" name="fn1"><sup>3</sup></a>.</div><div>No harbour in this study had fewer than 40,000 inhabitants.</div></section></div><div class="related-content-links"><h2>Recommended articles</h2><p>Gulls and noise</p></div><div hidden><p>Cite as: Renn 2024</p></div></article></div></body>`,
    [
      'Noise at night rose from 41 to 58 dB after the bridge was closed; sleep was shorter by 22 min.',
      'Noise harms the heart (Fisk et al., 2018). It is measured in W/m² or, more often, in dB.',
      'No harbour in this study had fewer than 40,000 inhabitants.',
      'Gulls and noise',
      'Ferries and noise in small harbours',
    ],
    [
      'Noise at night rose from 41 to 85 dB',
      'It is measured in W/m or, more often, in dB',
      'A harbour in this study had fewer than 40,000 inhabitants.',
      'Cite as: Renn 2024',
      'more often, in dB. Recommended articles',
    ],
  ),
  html(
    'government guidance: steps, details, a warning',
    `<!doctype html><html lang="en" class="govuk-template"><head><title>Driving over the bridge - HARBOUR.GOV</title></head><body class="gem-c-layout-for-public govuk-template__body"><div id="global-cookie-message" class="gem-c-cookie-banner"><div class="govuk-cookie-banner"><h2>Cookies on HARBOUR.GOV</h2><p>We use some essential cookies.</p><button>Accept additional cookies</button></div></div><a href="#content" class="gem-c-skip-link govuk-skip-link">Skip to main content</a>
<main id="content"><h1 class="gem-c-title__text">Driving over the bridge</h1><div class="gem-c-govspeak govuk-govspeak"><p>You must not drive a vehicle of more than 3.5 tonnes over the bridge.</p><div role="note" class="application-notice help-notice"><p>This guide is also <a>available in Welsh (Cymraeg)</a>.</p></div><h2 id="fines">Fines</h2><ol class="steps"><li><p>You get a letter within 14 days.</p></li><li><p>You can appeal once.</p></li></ol><details class="govuk-details"><summary><span>What counts as a vehicle</span></summary><div><p>Bicycles do not count.</p></div></details><table><thead><tr><th scope="col">Weight</th><th scope="col">Fine</th></tr></thead><tbody><tr><td>3.5 to 7.5 tonnes</td><td>£120</td></tr><tr><td>More than 7.5 tonnes</td><td>£1,000</td></tr></tbody></table></div></main><div class="gem-c-contextual-footer"><h2>Related content</h2></div></body></html>`,
    [
      'You must not drive a vehicle of more than 3.5 tonnes over the bridge.',
      'You get a letter within 14 days.',
      'Bicycles do not count.',
      'More than 7.5 tonnes £1,000',
      'We use some essential cookies.',
    ],
    [
      'You must drive a vehicle of more than 3.5 tonnes',
      'a vehicle of more than 5.3 tonnes',
      'Bicycles do count.',
      '£120 More than 7.5 tonnes',
      'Fines You get a letter',
    ],
  ),
  html(
    'law: numbered points in tables without lines',
    `<!doctype html><html lang="en"><head><title>Regulation 17/2025</title></head><body><div class="eli-container"><p class="oj-doc-ti">COMMISSION OF THE HARBOUR</p><div class="eli-subdivision" id="art_1"><p class="oj-ti-art">Article 1</p><p class="oj-sti-art">Subject matter</p><p class="oj-normal">This Regulation lays down rules on:</p><table width="100%" border="0" cellspacing="0" cellpadding="0"><col width="4%"><col width="96%"><tbody><tr><td valign="top"><p class="oj-normal">(a)</p></td><td valign="top"><p class="oj-normal">the closing of bridges for vehicles above 3.5 tonnes;</p></td></tr></tbody></table><table><tbody><tr><td><p class="oj-normal">(b)</p></td><td><p class="oj-normal">the duty to publish reports within 30 days, unless the Council decides otherwise<a id="ntc1" href="#ntr1"> (<span class="oj-super oj-note-tag">1</span>)</a>.</p></td></tr></tbody></table></div><div id="art_2"><p class="oj-ti-art">Article 2</p><p class="oj-normal">1.&nbsp;&nbsp;&nbsp;Reports shall not be withheld for longer than 90 days.</p></div><hr class="oj-note"><p class="oj-note"><a id="ntr1" href="#ntc1">(<span class="oj-super">1</span>)</a>&nbsp;&nbsp;Decision of 4 July 2019.</p></div></body></html>`,
    [
      'the closing of bridges for vehicles above 3.5 tonnes;',
      'the duty to publish reports within 30 days, unless the Council decides otherwise.',
      'Reports shall not be withheld for longer than 90 days.',
      '(a) the closing of bridges',
      'Decision of 4 July 2019.',
    ],
    [
      'the duty to publish reports within 90 days',
      'Reports shall be withheld for longer than 90 days.',
      'Article 1 Subject matter This Regulation',
      'Decision of 4 June 2019.',
      'for vehicles below 3.5 tonnes',
    ],
  ),
  html(
    'court: numbered paragraphs, a quoted speech',
    `<!doctype html><title>Calloway v The Mayor</title><body><div id="judgment"><article><h1>Calloway v The Mayor [2025] HC 112</h1><section><p class="judgment-header__judge">Before: BRISK LJ</p><ol class="judgment-body"><li value="14"><p>The ferry company says that the closure cost it nothing; it says, indeed, that it gained 1.4 million.</p></li><li><p>I am not persuaded. In evidence Mr Vale said:</p><blockquote><p>“I never read the report. I had it read to me.”</p></blockquote><p>That is not the same as ignorance.</p></li><li><p>The appeal is dismissed<sup><a href="#footnote-3" class="judgment-footnote">[3]</a></sup>.</p></li></ol></section></article></div></body>`,
    [
      'it says, indeed, that it gained 1.4 million',
      '“I never read the report. I had it read to me.”',
      'That is not the same as ignorance.',
      'The appeal is dismissed.',
      '14. The ferry company says',
    ],
    [
      'it gained 4.1 million',
      'I read the report. I had it read to me.',
      'That is the same as ignorance.',
      'The appeal is allowed.',
      'In evidence Mr Vane said',
    ],
  ),
  html(
    'statistics office: tables with heads and notes',
    `<!doctype html><title>Traffic over the bridge</title><body><main><h1>Traffic over the bridge</h1><p class="lead">In April 2025 the bridge carried 418&thinsp;200 vehicles, 3.1&nbsp;% fewer than a year before.</p><table class="data"><caption>Vehicles by month, thousands</caption><thead><tr><th rowspan="2">Month</th><th colspan="2">Year</th></tr><tr><th>2024</th><th>2025</th></tr></thead><tbody><tr><th scope="row">March</th><td>429.0</td><td>421.7<sup>p</sup></td></tr><tr><th scope="row">April</th><td>431.6</td><td>418.2<sup>p</sup></td></tr></tbody><tfoot><tr><td colspan="3">p: provisional. Vehicles of the police are not counted.</td></tr></tfoot></table><p>The next figures will be published on 12&nbsp;June.</p></main></body>`,
    [
      'In April 2025 the bridge carried 418 200 vehicles, 3.1 % fewer than a year before.',
      'Vehicles by month, thousands',
      'Vehicles of the police are not counted.',
      'The next figures will be published on 12 June.',
      'March 429.0 421.7',
    ],
    [
      'the bridge carried 481 200 vehicles',
      '3.1 % more than a year before',
      'Vehicles of the police are counted.',
      '421.7 April 431.6',
      'will be published on 21 June',
    ],
  ),
  html(
    'parliament: a record in fixed letters',
    `<html><head><title>Harbour Record, Volume 12 Issue 61</title></head><body><pre>
[Harbour Record Volume 12, Number 61 (Tuesday, May 6, 2025)]
[Pages H211-H212]

                         THE STATE OF THE BRIDGE

  Ms. BRISK. Mr. Speaker, I rise to say that the bridge will not be
reopened before September 30. Fourteen thousand drivers have a right to
know that.
  Mr. VALE. Will the gentlewoman yield?
  Ms. BRISK. I will not.

                              {time}  1215

  She told the House that nobody had lied to her.

                          ____________________
</pre></body></html>`,
    [
      'the bridge will not be reopened before September 30',
      'Fourteen thousand drivers have a right to know that.',
      'Mr. VALE. Will the gentlewoman yield?',
      'She told the House that nobody had lied to her.',
      'Ms. BRISK. I will not.',
    ],
    [
      'the bridge will be reopened before September 30',
      'before September 13',
      'Forty thousand drivers have a right to know that.',
      'Ms. VALE. Will the gentlewoman yield?',
      'somebody had lied to her',
    ],
  ),
]
