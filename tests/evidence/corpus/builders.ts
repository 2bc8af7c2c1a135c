import { type CorpusPage, html } from './page.js'

/** Pages as their builders make them: a newspaper, a live blog, AMP, letters, blogs, an encyclopedia, journals, an office, a court. */
export const BUILDERS: readonly CorpusPage[] = [
  html(
    'news-correction',
    `<!doctype html><html lang=en><head><meta charset=utf-8><title>Ferry stops | The Harbour Post</title><style>.vh{position:absolute!important;clip:rect(1px,1px,1px,1px);height:1px;width:1px;overflow:hidden}.is-old{text-decoration:line-through}</style></head><body class="page"><a class="vh" href="#main">Skip to the main content of this page</a>
<header class="site-header"><nav class="nav"><ul><li><a href=/>Home</a><li><a href=/news>News of the day</a><li><a href=/sport>Sport and games</a></ul></nav></header>
<main id=main><article class="article"><header><p class="kicker">Transport</p><h1>Ferry stops at noon</h1><p class="standfirst">The last boat left the quay with eleven people on board.</p><div class="byline">By <a href="/jd">Jana Dorn</a> and <a href="/pk">Pat Kell</a></div><time datetime="2025-03-04">4 March 2025, 10:12</time></header>
<figure><picture><source srcset=a.webp><img src=a.jpg alt="An empty quay with three gulls"></picture><figcaption>The quay on Tuesday. <span class="credit">Photo: Kit Lane</span></figcaption></figure>
<p>The council has met for the third time this year, and most of those who came asked how long the work on the road would take.</p><p>The operator said it would <del>not</del> pay back every ticket sold since Sunday.</p>
<p>“We did not expect the engine to fail,” said Ms Dorn&rsquo;s source, “and we are sorry.”</p>
<aside class="pullquote"><blockquote>We did not expect the engine to fail</blockquote></aside>
<div class="ad-slot" data-ad="1"><span>Advertisement</span></div>
<p>About 1,450 passengers use the line on a working day, <span class="is-old">down from 1,900</span> according to the port.</p>
<section class="correction"><h2>Correction</h2><p>An earlier version said that the ferry was built in 1988. It was built in 1998.</p></section></article>
<aside class="related"><h2>More on this</h2><ul><li><a href=/a>Port raises its fees again</a><li><a href=/b>Why the bridge is late</a></ul></aside></main><footer><p>© 2025 The Harbour Post. All rights reserved.</p></footer><script>var x="The ferry will sail again on Friday morning"</script></body></html>`,
    [
      'The last boat left the quay with eleven people on board',
      '“We did not expect the engine to fail,” said Ms Dorn’s source',
      'About 1,450 passengers use the line on a working day',
      'It was built in 1998',
      'Port raises its fees again',
    ],
    [
      'it would not pay back every ticket sold',
      'down from 1,900 according to the port',
      'The ferry will sail again on Friday morning',
      'About 1,540 passengers use the line',
      'on this Port raises its fees',
    ],
  ),
  html(
    'live-blog',
    `<!doctype html><html><head><title>Storm live</title></head><body><main><h1>Storm live: latest from the coast</h1><div class="liveblog-summary"><h2>What we know</h2><ul><li>Two piers are closed</li><li>Nobody has been hurt so far</li></ul></div>
<section class="live-posts"><article class="post" id=p3><header><time>14:02</time><h3>Power is back in the old town</h3></header><p>Engineers say that power is back for 3,200 homes.</p><p>A further 800 homes have to wait until the evening.</p></article>
<article class="post" id=p2><header><time>13:40</time><h3>Trains</h3></header><p>No trains run between the coast and the city.</p><blockquote class="twitter-tweet"><p lang=en>We won&#39;t run any service before <b>18:00</b> today. <a href="https://t.co/x">pic.example/x</a></p>&mdash; Coast Rail (@coastrail) <a href="#">March 3</a></blockquote></article>
<article class="post post--retracted" id=p1><header><time>13:05</time></header><p><s>Police say that three people are missing.</s> This has been withdrawn: police say that they know of no missing people.</p></article></section>
<button class="load-more">Show older posts</button><template><article><p>The storm has killed three people.</p></article></template></main></body></html>`,
    [
      'Engineers say that power is back for 3,200 homes. A further 800 homes',
      'We won’t run any service before 18:00 today',
      'Nobody has been hurt so far',
      'police say that they know of no missing people',
      'Power is back in the old town',
    ],
    [
      'Police say that three people are missing',
      'The storm has killed three people',
      'power is back for 4,000 homes',
      'Two piers are closed Nobody has been hurt',
      'We run any service before 18:00',
    ],
  ),
  html(
    'amp',
    `<!doctype html><html ⚡ lang=en><head><meta charset=utf-8><style amp-boilerplate>body{-webkit-animation:-amp-start 8s steps(1,end) 0s 1 normal both;visibility:hidden}@keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}</style><noscript><style amp-boilerplate>body{animation:none}</style></noscript><style amp-custom>.lb{display:none}.cap{font-size:.8rem}[hidden]{display:none!important}</style><title>Dam</title></head><body><amp-sidebar id=sb layout=nodisplay><ul><li>Sections of the paper</li></ul></amp-sidebar><header class=top>Daily Water</header><article><h1>Dam holds</h1><amp-img src=a.jpg width=3 height=2><noscript><img src=a.jpg></noscript></amp-img><div class=cap>The dam from the north side</div><p>The dam holds 40&nbsp;million m<sup>3</sup> of water this week.</p><amp-ad width=300 height=250 type=x><div placeholder>Ad</div></amp-ad><p>Officials said on Friday that there is <em>no</em> risk for the valley&#8202;—&#8202;at least for now.</p><amp-accordion><section><h4>How was it built?</h4><div><p>Workers poured the concrete in two winters.</p></div></section></amp-accordion><amp-list><template type="amp-mustache"><p>Dear {{name}}, the dam has failed.</p></template></amp-list><div class=lb>The light box holds a larger picture.</div><amp-social-share type=email></amp-social-share></article></body></html>`,
    [
      'The dam holds 40 million m³ of water this week',
      'there is no risk for the valley — at least for now',
      'Workers poured the concrete in two winters',
      'The dam from the north side',
      'How was it built?',
    ],
    [
      'there is risk for the valley',
      'The light box holds a larger picture',
      'the dam has failed',
      'The dam holds 40 million m of water',
      'The dam holds 40 million of water',
    ],
  ),
  html(
    'substack',
    `<html><head><title>On tolls - by A. Writer</title></head><body><div class="main-menu"><a href="/">The Toll Letter</a><button>Subscribe</button><button>Sign in</button></div><article class="newsletter-post post"><div class="post-header"><h1 class="post-title published">On tolls</h1><h3 class="subtitle">Who pays for the road, and who does not</h3></div><div class="available-content"><div class="body markup"><p><span>A toll is a price.</span><a class="footnote-anchor" data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-1-99" href="#footnote-1-99" target="_self" rel="">1</a><span> It is not a fine, and nobody should call it one.</span></p><div class="pullquote"><p>It is not a fine</p></div><div class="captioned-image-container"><figure><a class="image-link"><div class="image2-inset"><picture><img alt="Chart of tolls"></picture></div></a><figcaption class="image-caption">Tolls by year, in euro</figcaption></figure></div><div class="subscription-widget-wrap-editor"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">Thanks for reading! Subscribe for free.</p></div></div></div><p>In 2019 the state took <strong>€212 million</strong>, of which &euro;9 million went to repairs.</p><blockquote><p>“I never paid it,” a driver told me.</p></blockquote><div class="footnote" data-component-name="FootnoteToDOM"><a id="footnote-1-99" href="#footnote-anchor-1-99" class="footnote-number" contenteditable="false" target="_self">1</a><div class="footnote-content"><p>Economists mostly agree on this.</p></div></div></div></div></article><div id="discussion"><div class="comment-list"><div class="comment"><div class="comment-head">Rita</div><div class="comment-body"><p>I think the toll should be higher.</p></div></div></div></div><div class="pencraft" style="display:none">Hidden share sheet text here</div></body></html>`,
    [
      'A toll is a price. It is not a fine, and nobody should call it one',
      'In 2019 the state took €212 million, of which €9 million went to repairs',
      'Economists mostly agree on this',
      'I think the toll should be higher',
      'Tolls by year, in euro',
    ],
    [
      'A toll is a price.1 It is not',
      'It is a fine, and nobody should call it one',
      'Hidden share sheet text here',
      'the state took €9 million',
      'went to repairs. Economists mostly agree',
    ],
  ),
  html(
    'ghost',
    `<html><head><title>Small rooms</title></head><body class="post-template"><header class="gh-head"><a>Rooms</a></header><main class="gh-main"><article class="gh-article post"><header class="gh-article-header"><h1 class="gh-article-title">Small rooms</h1><p class="gh-article-excerpt">What we learned in nine flats</p></header><section class="gh-content gh-canvas"><p>We measured nine flats. None had more than 28 m² of floor.</p><div class="kg-card kg-callout-card kg-callout-card-blue"><div class="kg-callout-emoji">💡</div><div class="kg-callout-text">Rents are <strong>cold rents</strong>, without heating.</div></div><div class="kg-card kg-toggle-card" data-kg-toggle-state="close"><div class="kg-toggle-heading"><h4 class="kg-toggle-heading-text">How did we measure?</h4><button class="kg-toggle-card-icon"></button></div><div class="kg-toggle-content"><p>With a laser, twice in each room.</p></div></div><figure class="kg-card kg-image-card kg-card-hascaption"><img alt="Kitchen"><figcaption><span style="white-space: pre-wrap;">A kitchen of four square metres</span></figcaption></figure><div class="kg-card kg-product-card"><p style="display:none">Buy the laser for 99 euro</p></div><p>One tenant, <em>who asked not to be named</em>, pays 740&thinsp;€.</p><hr><p>The city has no <s>plan</s> register of such flats.</p></section></article></main><aside class="gh-sidebar"><p>Read next: Large rooms and what they cost</p></aside></body></html>`,
    [
      'None had more than 28 m² of floor',
      'Rents are cold rents, without heating',
      'With a laser, twice in each room',
      'who asked not to be named, pays 740 €',
      'The city has no register of such flats',
    ],
    [
      'None had more than 28 m of floor',
      'Buy the laser for 99 euro',
      'The city has no plan register of such flats',
      'who asked to be named, pays',
      'pays 740 €. The city has no register of 28',
    ],
  ),
  html(
    'gutenberg',
    `<html><head><title>Wells &#8211; Dry Land Blog</title><style>.has-text-align-center{text-align:center}.wp-block-group.is-hidden{display:none}@media (max-width:600px){.hide-mobile{display:none}}</style></head><body class="post-template-default single"><div id="page"><header id="masthead"><p class="site-title">Dry Land Blog</p></header><div id="content"><main><article class="post type-post"><header class="entry-header"><h1 class="entry-title">Wells</h1><div class="entry-meta"><span class="posted-on">Posted on <time>May 2, 2024</time></span></div></header><div class="entry-content"><p class="has-drop-cap">Rain came late. The wells were down to 2.5 metres by June.</p><div class="wp-block-columns"><div class="wp-block-column" style="flex-basis:50%"><p>The north has forty wells.</p></div><div class="wp-block-column"><p>The south has only six.</p></div></div><figure class="wp-block-table"><table><thead><tr><th>Village</th><th>Wells</th></tr></thead><tbody><tr><td>Orm</td><td>12</td></tr><tr><td>Till</td><td>3</td></tr></tbody></table><figcaption>Count of March 2024</figcaption></figure><p class="hide-mobile">Farmers do not share water with the mill.</p><div class="wp-block-group is-hidden"><p>Draft: the mill takes all the water.</p></div><ol class="wp-block-list"><li>Measure each well.</li><li>Write the depth down.</li></ol><p>See the note below.<sup data-fn="abc" class="fn"><a href="#abc" id="abc-link">1</a></sup> It explains the depth.</p><ol class="wp-block-footnotes"><li id="abc">Depth is from the rim. <a href="#abc-link" aria-label="Jump to footnote reference 1">↩︎</a></li></ol></div></article><nav class="post-navigation"><div class="nav-previous"><a><span class="screen-reader-text">Previous post:</span> Rivers of the plain</a></div></nav><div id="comments" class="comments-area"><ol class="comment-list"><li class="comment"><p>My well is dry since April.</p></li></ol></div></main></div></div></body></html>`,
    [
      'Rain came late. The wells were down to 2.5 metres by June',
      'Farmers do not share water with the mill',
      'See the note below. It explains the depth',
      'Depth is from the rim',
      'My well is dry since April',
    ],
    [
      'the mill takes all the water',
      'forty wells. The south has only six wells',
      'The wells were down to 25 metres',
      'Farmers do share water with the mill',
      'Previous post: Rivers of the plain',
    ],
  ),
  html(
    'medium',
    `<html><head><title>Fog. A short essay | by N. N. | Medium</title></head><body><div id="root"><div class="a b c"><div class="d e"><div class="speechify-ignore"><div>Sign up</div><div>Sign in</div></div></div><article><div class="f"><section><div><h1 class="pw-post-title">Fog</h1><div class="pw-subtitle-paragraph"><h2>A short essay on seeing little</h2></div><div><div><p>N. N.</p></div><span>4 min read</span><span><div>·</div></span><span>Jan 3, 2023</span></div><div class="g"><div><svg width=24></svg></div><p>312</p></div><p class="pw-post-body-paragraph graf">I <em class="mx">did</em> see the ship<strong>,</strong> but <mark class="h">I did not see its name</mark>.</p><figure class="paragraph-image"><div role="button"><img alt=""/></div><figcaption>Photo by <a>Someone</a> on <a>Somewhere</a></figcaption></figure><blockquote class="mz"><p>Fog is a wall that moves.</p></blockquote><pre class="na"><span class="nb">let fog = true<br>let ship = null</span></pre><p>There were 17 of us; 16 came back.</p><ul><li>Bring a lamp.</li><li>Bring a horn.</li></ul></div></section></div></article><div><h2>More from N. N.</h2><div><article><h2>Ice, and what it hides</h2></article></div></div></div></div><div aria-hidden="true" hidden><p>Get the app to read more of this</p></div></body></html>`,
    [
      'I did see the ship, but I did not see its name',
      'Fog is a wall that moves',
      'There were 17 of us; 16 came back',
      'A short essay on seeing little',
      'Ice, and what it hides',
    ],
    [
      'I did see its name',
      'Get the app to read more of this',
      'There were 16 of us; 17 came back',
      'There were 17 of us came back',
      'Bring a lamp. Bring a horn',
    ],
  ),
  html(
    'wikipedia',
    `<html class="client-nojs vector"><head><title>Orm Bridge - Wikipedia</title><style>.mw-collapsed .x{}</style></head><body class="mediawiki"><div class="vector-header"><a class="mw-jump-link" href="#c">Jump to content</a></div><div class="mw-body"><h1 id="firstHeading" class="firstHeading"><span class="mw-page-title-main">Orm Bridge</span></h1><div id="bodyContent"><div id="siteSub" class="noprint">From Wikipedia, the free encyclopedia</div><div id="mw-content-text"><div class="mw-parser-output"><div class="shortdescription nomobile noexcerpt noprint searchaux" style="display:none">Bridge in Ormland</div><div role="note" class="hatnote navigation-not-searchable">For the film, see <a>Orm Bridge (film)</a>.</div><table class="infobox vcard"><caption class="infobox-title fn org">Orm Bridge</caption><tbody><tr><th scope=row class="infobox-label">Crosses</th><td class="infobox-data">River Till</td></tr><tr><th class="infobox-label">Total length</th><td class="infobox-data">1,204&nbsp;m (3,950&nbsp;ft)</td></tr></tbody></table><p>The <b>Orm Bridge</b> (<a>Ormish</a>: <i lang=xx>Ormbro</i>, <span class="IPA">[ˈɔrmbroː]</span>) is a road bridge.<sup id="cite_ref-1" class="reference"><a href="#cite_note-1"><span class="cite-bracket">[</span>1<span class="cite-bracket">]</span></a></sup><sup class="reference nowrap"><span title="Page / location: 12">:&hairsp;12&hairsp;</span></sup> It opened in 1961<sup class="noprint Inline-Template Template-Fact" style="white-space:nowrap;">&#91;<i><a><span title="x">citation needed</span></a></i>&#93;</sup> and has never been closed.</p><h2><span class="mw-headline" id="History">History</span><span class="mw-editsection"><span class="mw-editsection-bracket">[</span><a>edit</a><span class="mw-editsection-bracket">]</span></span></h2><p>Work began in 1957 under <a>Ada Till</a>.<sup id="cite_ref-b_2-0" class="reference"><a href="#cite_note-b-2">[b]</a></sup> She called it "a line of steel".<sup><a href="#cite_note-3">[3]</a></sup><sup><a href="#cite_note-4">[4]</a></sup></p><figure typeof="mw:File/Thumb"><img><figcaption>The bridge from the east</figcaption></figure><div class="reflist"><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span> <span class="reference-text"><cite class="citation book">Roe, R. (1999). <i>Steel lines</i>.</cite><span title="ctx_ver=Z39.88" class="Z3988"></span></span></li></ol></div><div role="navigation" class="navbox"><table><tr><td>Bridges of Ormland</td></tr></table></div><noscript><img src=x></noscript></div></div><div id="catlinks"><a>Categories</a>: <ul><li>Bridges</li></ul></div></div></div></body></html>`,
    [
      'is a road bridge. It opened in 1961 and has never been closed',
      'Work began in 1957 under Ada Till. She called it "a line of steel"',
      'Total length 1,204 m (3,950 ft)',
      'Roe, R. (1999). Steel lines',
      'The bridge from the east',
    ],
    [
      'Bridge in Ormland',
      'It opened in 1961 and has been closed',
      'Crosses River Till Total length',
      'is a road bridge.[1] It opened',
      'History[edit]',
    ],
  ),
  html(
    'arxiv',
    `<html><head><title>On flow</title></head><body><nav class="ltx_page_navbar"><nav class="ltx_TOC"><ol><li>1 Introduction</li></ol></nav></nav><div class="ltx_page_main"><article class="ltx_document"><h1 class="ltx_title ltx_title_document">On flow in narrow channels</h1><div class="ltx_authors"><span class="ltx_creator"><span class="ltx_personname">A. Till<sup class="ltx_sup">1</sup></span></span></div><div class="ltx_abstract"><h6 class="ltx_title">Abstract</h6><p class="ltx_p">We show that flow does not depend on <math alttext="\\alpha" display="inline"><semantics><mi>α</mi><annotation encoding="application/x-tex">\\alpha</annotation></semantics></math> in this range.</p></div><section class="ltx_section"><h2 class="ltx_title"><span class="ltx_tag ltx_tag_section">1 </span>Introduction</h2><div class="ltx_para"><p class="ltx_p">Earlier work <cite class="ltx_cite ltx_citemacro_citep">(Roe, <a href="#bib.bib1" class="ltx_ref">2001</a>; Doe, <a href="#bib.bib2" class="ltx_ref">2003</a>)</cite> found the reverse.<span id="footnote1" class="ltx_note ltx_role_footnote"><sup class="ltx_note_mark">1</sup><span class="ltx_note_outer"><span class="ltx_note_content"><sup class="ltx_note_mark">1</sup><span class="ltx_tag ltx_tag_note">1</span>Their pump was broken.</span></span></span> We use water at <math><semantics><mrow><mn>20</mn></mrow></semantics></math> °C.</p><table class="ltx_equation"><tr><td class="ltx_eqn_cell"><math><mi>F</mi><mo>=</mo><mi>m</mi><mi>a</mi></math></td><td><span class="ltx_tag ltx_tag_equation">(1)</span></td></tr></table><p class="ltx_p">where <math><mi>m</mi></math> is the mass. The error stays below 3% in all 48 runs.</p></div></section><section id="bib" class="ltx_bibliography"><ul><li id="bib.bib1" class="ltx_bibitem"><span class="ltx_tag">Roe (2001)</span><span class="ltx_bibblock">R. Roe. Channels. 2001.</span></li></ul></section></article></div></body></html>`,
    [
      'We show that flow does not depend on α in this range',
      'Earlier work (Roe, 2001; Doe, 2003) found the reverse. We use water at 20 °C',
      'Their pump was broken',
      'The error stays below 3% in all 48 runs',
      'R. Roe. Channels. 2001',
    ],
    [
      'flow does depend on α',
      'The error stays below 3 in all 48 runs',
      'found the reverse. Their pump was broken. We use',
      'in all 84 runs',
      'does not depend on \\alpha in this',
    ],
  ),
  html(
    'pubmed',
    `<html><head><title>Iron in rivers - PubMed</title></head><body><main class="article-details"><header class="heading"><div class="article-citation"><span>River Res</span> . <span class="cit">2018 Jul;12(3):45-51.</span> <span class="citation-doi">doi: 10.1000/rr.2018.3.</span></div><h1 class="heading-title">Iron in rivers of the north</h1><div class="authors"><span class="authors-list-item"><a>Lena Orm</a><sup class="affiliation-links"><span class="author-sup-separator"> </span><a class="affiliation-link" href="#affiliation-1">1</a></sup><span class="comma">, </span></span><span class="authors-list-item"><a>Kit Till</a><sup><a href="#affiliation-2">2</a></sup></span></div></header><div class="abstract" id="abstract"><h2 class="title">Abstract</h2><div class="abstract-content selected"><p><strong class="sub-title">Background: </strong> Iron is rarely measured in small rivers.</p><p><strong class="sub-title">Methods: </strong>We took 96 samples (48 in spring; <i>n</i> = 6 per site).</p><p><strong class="sub-title">Results: </strong>Iron was below 0.3 mg/L in 91% of samples (p &lt; 0.001; 95% CI 0.21-0.34), and 10<sup>3</sup> times lower than in mines.</p><p><strong class="sub-title">Conclusions: </strong>We found no evidence of harm.</p></div></div><div class="similar-articles"><h2>Similar articles</h2><ul><li><a>Copper in lakes of the south</a></li></ul></div><div class="dialog" hidden><p>Cite this article in AMA style</p></div></main></body></html>`,
    [
      'Iron is rarely measured in small rivers',
      'We took 96 samples (48 in spring; n = 6 per site)',
      'Iron was below 0.3 mg/L in 91% of samples (p < 0.001; 95% CI 0.21-0.34)',
      'and 10³ times lower than in mines',
      'Copper in lakes of the south',
    ],
    [
      'and 103 times lower than in mines',
      'We found evidence of harm',
      'Cite this article in AMA style',
      'Iron was below 3 mg/L in 91%',
      'We took 96 samples (84 in spring',
    ],
  ),
  html(
    'gov',
    `<html lang=en><head><title>Road deaths 2023 - GOV</title><link rel=stylesheet href=x.css></head><body class="govuk-template__body"><a href="#c" class="govuk-skip-link govuk-visually-hidden">Skip to main content now</a><div class="govuk-phase-banner">BETA</div><main class="govuk-main-wrapper"><h1 class="govuk-heading-xl">Road deaths 2023</h1><div class="govuk-govspeak"><p>There were 1,624 deaths on roads in 2023, 5% fewer than in 2022.</p><table><caption>Table 1: Deaths by user</caption><thead><tr><th>User</th><th>2022</th><th>2023</th></tr></thead><tbody><tr><th scope=row>Cyclists</th><td>91</td><td>87</td></tr><tr><th scope=row>Pedestrians</th><td>385</td><td>405</td></tr></tbody></table><div class="govuk-inset-text">Figures do not include deaths on private roads.</div><details class="govuk-details"><summary class="govuk-details__summary"><span>Help with these figures</span></summary><div class="govuk-details__text">A death counts if it comes within 30 days.</div></details><table class="layout"><tr><td><p>Write to the office before 1 May.</p><p>It will answer.</p></td><td><p>Do not send cash by post.</p></td></tr></table><dl class="govuk-summary-list"><div><dt>Published</dt><dd>26 September 2024</dd></div><div><dt>Contact</dt><dd>road.stats@gov.example</dd></div></dl></div></main><div class="gem-c-cookie-banner" role=region hidden><p>We would like to set extra cookies</p></div></body></html>`,
    [
      'There were 1,624 deaths on roads in 2023, 5% fewer than in 2022',
      'Figures do not include deaths on private roads',
      'A death counts if it comes within 30 days',
      'Cyclists 91 87',
      'Do not send cash by post',
    ],
    [
      'There were 1,642 deaths on roads',
      'Figures do include deaths on private roads',
      'Cyclists 91 87 Pedestrians',
      'It will answer. Do not send cash',
      'We would like to set extra cookies',
    ],
  ),
  html(
    'court',
    `<html><head><title>Orm v Till [2021] OCA 14</title></head><body><div id="doc"><p class="court">IN THE COURT OF APPEAL</p><center><b>ORM</b><br>- and -<br><b>TILL</b></center><h2>Judgment</h2><ol start="1" class="paras"><li><p>This appeal is about a wall.</p></li><li value="7"><p>The judge found that the wall was “not dangerous” (at [23]). I agree.</p><ol type="a"><li>it was two metres high; and</li><li>it did not lean.</li></ol></li></ol><p style="margin-left:3em">“No person shall build a wall of more than 2.5 metres without consent.”</p><p><a name="para8">8.</a> Mr Till <ins>had</ins><del>had not</del> seen the wall before 3 May 2019.</p><p>[9] In <i>Roe v Doe</i> [1990] 1 OLR 12, 15 the court said: &ldquo;[a] wall is what a mason says it is&rdquo;.</p><p align=right>LORD BRIDGEMAN:</p><p>I would dismiss the appeal.<a href="#_ftn3" name="_ftnref3">[3]</a></p><hr size=1 width="33%"><div id=ftn3><p><a href="#_ftnref3" name="_ftn3">[3]</a> The order of Baker J is not set aside.</p></div></div></body></html>`,
    [
      'The judge found that the wall was “not dangerous” (at [23]). I agree',
      'No person shall build a wall of more than 2.5 metres without consent',
      'Mr Till had seen the wall before 3 May 2019',
      '“[a] wall is what a mason says it is”',
      'The order of Baker J is not set aside',
    ],
    [
      'Mr Till had not seen the wall before',
      'The judge found that the wall was “dangerous”',
      'I would dismiss the appeal. The order of Baker',
      'a wall of more than 25 metres',
      'it was two metres high; and it did not lean',
    ],
  ),
]
