import { type CorpusPage, html } from './page.js'

/** What people write with, and the notes, boxes and comments that these builders add. */
export const BLOGS: readonly CorpusPage[] = [
  html(
    'newsletter post with footnotes at anchors',
    `<!doctype html><title>On rust - by Tess Ovid</title><body><div class="single-post-container"><article class="newsletter-post post"><div class="post-header"><h1 class="post-title published">On rust</h1><h3 class="subtitle">Why bridges die slowly</h3></div>
<div class="available-content"><div dir="auto" class="body markup"><p>A bridge does not fall on the day it fails.<a data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-1-14" href="#footnote-1-14" target="_self" rel="" class="footnote-anchor">1</a> It fails for thirty years, and falls on a Tuesday.</p>
<p>I asked Tobias Renn<a class="footnote-anchor" href="#footnote-2-14">2</a> how he knows. “You knock,” he said, “and you listen.”</p><div class="subscription-widget-wrap" data-component-name="SubscribeWidgetToDOM"><p class="cta-caption">Thanks for reading! Subscribe for free.</p><form><input type="email" placeholder="Type your email..."></form></div>
<blockquote><p>Rust is the only thing here that never sleeps.</p></blockquote><div class="captioned-image-container"><figure><a><img></a><figcaption class="image-caption">Pier four in March 2025</figcaption></figure></div>
<div data-component-name="FootnoteToDOM" class="footnote"><a id="footnote-1-14" href="#footnote-anchor-1-14" class="footnote-number" contenteditable="false">1</a><div class="footnote-content"><p>The Mill Lane bridge is the exception.</p></div></div></div></div></article>
<div class="post-footer"><a class="comment-link">12 Comments</a></div><div class="comments-page"><div class="comment"><div class="comment-body"><p>You knock on wood, surely?</p></div></div></div></div></body>`,
    [
      'A bridge does not fall on the day it fails. It fails for thirty years, and falls on a Tuesday.',
      'I asked Tobias Renn how he knows. “You knock,” he said',
      'Rust is the only thing here that never sleeps.',
      'Pier four in March 2025',
      'The Mill Lane bridge is the exception.',
    ],
    [
      'It fails for thirteen years, and falls on a Tuesday.',
      'A bridge does fall on the day it fails.',
      'I asked Tobias Wren how he knows',
      'Why bridges die slowly A bridge does not fall',
      'Type your email',
    ],
  ),
  html(
    'Pandoc: footnotes, a figure, code',
    `<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="" xml:lang=""><head><meta charset="utf-8" /><title>Load tests</title><style>code{white-space: pre-wrap;} span.smallcaps{font-variant: small-caps;} div.columns{display: flex; gap: min(4vw, 1.5em);} span.underline{text-decoration: underline;} del{text-decoration: line-through;}</style></head><body><header id="title-block-header"><h1 class="title">Load tests</h1><p class="author">Lena Fisk</p></header>
<h1 id="method">1 Method</h1><p>We drove a lorry of 18.5 t over each span<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a> and measured the deflection with <em>three</em> lasers.</p><p>No span sank by more than 4 mm<span class="math inline"> ± 0.2</span>, <del>save the fourth</del>.</p>
<figure id="fig:a"><img src="a.png" alt="Deflection" /><figcaption aria-hidden="true">Deflection of the third span</figcaption></figure>
<section id="footnotes" class="footnotes footnotes-end-of-document" role="doc-endnotes"><hr /><ol><li id="fn1"><p>At walking pace.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section></body></html>`,
    [
      'We drove a lorry of 18.5 t over each span and measured the deflection with three lasers.',
      'No span sank by more than 4 mm ± 0.2',
      'Deflection of the third span',
      'At walking pace.',
      'Load tests',
    ],
    [
      'We drove a lorry of 185 t over each span',
      'save the fourth',
      'A span sank by more than 4 mm',
      'measured the deflection with four lasers',
      '1 Method We drove a lorry',
    ],
  ),
  html(
    'WordPress: share bar, related posts, comments',
    `<!doctype html><html lang="en-US"><head><title>The ferry queue &#8211; Quayside Blog</title><style id="x">.screen-reader-text{clip:rect(1px,1px,1px,1px);position:absolute!important}.wp-block-hidden{display:none}</style></head><body class="post-template-default single single-post has-sidebar comments-open"><div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<div id="content" class="site-content"><div id="primary" class="content-area has-sidebar"><main id="main"><article id="post-7" class="post-7 post type-post hentry category-ferries"><header class="entry-header"><h1 class="entry-title">The ferry queue</h1><div class="entry-meta">Posted on <time>May 9, 2025</time> by Jo</div></header>
<div class="entry-content"><p>It took me 47 minutes to board the ferry on Friday. I have never seen so many bicycles.</p><p class="has-drop-cap">Next to me stood Corin Vale, who <strong>owns</strong> two of the boats.</p><div class="wp-block-hidden"><p>Draft: he owns none.</p></div><figure class="wp-block-pullquote"><blockquote><p>I have never seen so many bicycles.</p></blockquote></figure><p><ins>Edit: it was 74 minutes on Sunday.</ins></p>
<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li><a><span></span><span class="sharing-screen-reader-text">Click to share on X</span></a></li></ul></div><div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3><p>The night ferry is back</p></div></div></article>
<nav class="navigation post-navigation"><a rel="prev"><span class="nav-subtitle">Previous:</span> <span class="nav-title">A walk on pier nine</span></a></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">2 thoughts on &ldquo;The ferry queue&rdquo;</h2><ol class="comment-list"><li id="comment-1" class="comment even thread-even depth-1"><article class="comment-body"><footer class="comment-meta"><b class="fn">Ann</b> <span class="says">says:</span></footer><div class="comment-content"><p>I waited two hours on Monday.</p></div></article></li></ol></div></main></div>
<aside id="secondary" class="widget-area"><section class="widget"><h2>Recent Posts</h2><ul><li><a>The tram that never came</a></li></ul></section></aside></div></div></body></html>`,
    [
      'It took me 47 minutes to board the ferry on Friday. I have never seen so many bicycles.',
      'Next to me stood Corin Vale, who owns two of the boats.',
      'Edit: it was 74 minutes on Sunday.',
      'I waited two hours on Monday.',
      'The tram that never came',
    ],
    [
      'It took me 74 minutes to board the ferry on Friday',
      'I have seen so many bicycles',
      'he owns none',
      'Skip to content',
      'I have never seen so many bicycles. I waited two hours',
    ],
  ),
  html(
    'Ghost: cards, a toggle, a bookmark',
    `<!doctype html><title>Pier nine</title><body class="post-template"><div class="gh-viewport"><header id="gh-head" class="gh-head outer"><nav>Home About</nav></header><main id="gh-main" class="gh-main"><article class="gh-article post"><header class="gh-article-header"><h1 class="gh-article-title">Pier nine</h1></header>
<section class="gh-content gh-canvas"><p>Pier nine is the only one that was built <em>twice</em>.</p><div class="kg-card kg-callout-card"><div class="kg-callout-emoji">💡</div><div class="kg-callout-text">The first pier nine sank in 1904.</div></div>
<div class="kg-card kg-toggle-card" data-kg-toggle-state="close"><div class="kg-toggle-heading"><h4><span>Who built it?</span></h4><button class="kg-toggle-card-icon"></button></div><div class="kg-toggle-content"><p>A firm from Leith, which went bankrupt in 1911.</p></div></div>
<figure class="kg-card kg-bookmark-card"><a><div class="kg-bookmark-content"><div class="kg-bookmark-title">The harbour in old maps</div><div class="kg-bookmark-description">Nobody drew pier nine before 1890.</div></div></a></figure><p>Its stones came from the old <s>gaol</s> granary.</p></section></article></main></div></body>`,
    [
      'Pier nine is the only one that was built twice.',
      'The first pier nine sank in 1904.',
      'A firm from Leith, which went bankrupt in 1911.',
      'Nobody drew pier nine before 1890.',
      'Its stones came from the old granary.',
    ],
    [
      'The first pier nine sank in 1940.',
      'Its stones came from the old gaol',
      'Pier nine is not the only one that was built twice.',
      'A firm from Leeds, which went bankrupt in 1911.',
      'Who built it? A firm from Leith',
    ],
  ),
  html(
    'essay platform: highlights, claps, an embed',
    `<!doctype html><title>Knocking on concrete | by Tobias Renn | Harbour Notes</title><body><div id="root"><div><article class="meteredContent"><div><section><h1 class="pw-post-title">Knocking on concrete</h1><h2 class="pw-subtitle-paragraph">A diver’s view</h2><div><a>Tobias Renn</a><span>·</span><span>6 min read</span><button>Follow</button></div>
<p class="pw-post-body-paragraph">Concrete <mark class="tp">rings when it is sound</mark> and thuds when it is not. I learned that in 1994, from a man who could not swim.</p><p class="pw-post-body-paragraph">Knock ten times.<br>Then knock again.</p><div class="mixtapeEmbed"><a><div><h2>The man who could not swim</h2><h3>He never went under water</h3></div></a></div><ol><li>Clean the spot.</li><li>Knock.</li><li>Write it down, even if nobody reads it.</li></ol></section></div></article>
<div><button>Clap</button><span>1.2K</span></div><div><h2>Recommended from Medium</h2><div><h2>Ten ways to mend a pier</h2></div></div></div></div></body>`,
    [
      'Concrete rings when it is sound and thuds when it is not.',
      'from a man who could not swim',
      'Knock ten times. Then knock again.',
      'Write it down, even if nobody reads it.',
      'He never went under water',
    ],
    [
      'I learned that in 1949',
      'Concrete rings when it is not sound',
      'from a man who could swim',
      'A diver’s view Concrete rings',
      'Follow Concrete',
    ],
  ),
  html(
    'site builder: blocks in columns, animated',
    `<!doctype html><title>Friends of the Bridge</title><head><style>.w-hidden{display:none!important}.grid{display:grid;grid-template-columns:1fr 1fr}@media screen and (max-width:767px){.desktop{display:none}}</style></head><body><div class="w-nav"><a>About</a><a>Donate</a></div><section style="opacity:0" data-w-id="a1" class="section"><div class="grid"><div class="w-richtext"><h1>Friends of the Bridge</h1><p>We are 312 people who want the bridge to stay where it is.</p></div><div class="desktop"><p>Nobody pays us, and nobody tells us what to say.</p></div></div></section>
<section class="w-hidden"><p>Old text: we are 90 people.</p></section><section style="opacity:0;transform:translate3d(0,40px,0)"><div class="w-layout-grid" style="display:flex"><div>Founded</div><div>in 2019</div></div><p>Write to <a href="mailto:x">Ines Calloway</a> if you want to help.</p></section></body>`,
    [
      'We are 312 people who want the bridge to stay where it is.',
      'Nobody pays us, and nobody tells us what to say.',
      'Write to Ines Calloway if you want to help.',
      'Friends of the Bridge',
      'Founded',
    ],
    [
      'We are 321 people who want the bridge to stay',
      'we are 90 people',
      'nobody tells us what not to say',
      'Write to Inez Calloway if you want to help.',
      'AboutDonate',
    ],
  ),
  html(
    'old blog: lines parted by br in one div',
    `<html><head><title>harbour diary</title></head><body><div class="main section"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>Friday, May 9, 2025</span></h2><div class="post hentry"><h3 class="post-title entry-title">day six</h3><div class="post-body entry-content"><div style="text-align: justify;">The bridge is still shut, and the gulls have moved in.<br /><br />I counted 23 of them on the second span.<br />They do not mind the rust.</div><div class="separator"><a><img /></a></div><span style="text-decoration: line-through;">Tomorrow I leave.</span> I stay until <i>Sunday</i>.</div></div></div></div></div>
<div class="sidebar section"><div class="widget Profile"><h2>About me</h2><dl><dt>Jo</dt><dd>I watch birds.</dd></dl></div></div></body></html>`,
    [
      'The bridge is still shut, and the gulls have moved in. I counted 23 of them on the second span.',
      'They do not mind the rust.',
      'I stay until Sunday.',
      'I watch birds.',
      'Friday, May 9, 2025',
    ],
    [
      'I counted 32 of them on the second span.',
      'They do mind the rust.',
      'Tomorrow I leave.',
      'day six The bridge is still shut',
      'I stay until Monday.',
    ],
  ),
  html(
    'static site: goldmark footnotes, permalinks, a table of contents',
    `<!doctype html><title>How to read a bridge report</title><body><main class="post"><article><h1>How to read a bridge report</h1><nav id="TableOfContents"><ul><li><a href="#start">Start at the end</a></li></ul></nav><h2 id="start">Start at the end <a class="anchor" href="#start" aria-label="Anchor">#</a></h2><p>The tables are at the end<sup id="fnref:1"><a href="#fn:1" class="footnote-ref" role="doc-noteref">1</a></sup>, and the tables do not lie.</p><p>Look for the word “provisional”: it is there 14 times.</p><div class="highlight"><pre tabindex="0"><code>grep -c provisional report.txt
14</code></pre></div><div class="footnotes" role="doc-endnotes"><hr><ol><li id="fn:1"><p>Except in the report of 1987.&#160;<a href="#fnref:1" class="footnote-backref" role="doc-backlink">&#x21a9;&#xfe0e;</a></p></li></ol></div></article></main></body>`,
    [
      'The tables are at the end, and the tables do not lie.',
      'Look for the word “provisional”: it is there 14 times.',
      'grep -c provisional report.txt',
      'Except in the report of 1987.',
      'Start at the end',
    ],
    [
      'it is there 41 times',
      'the tables do lie',
      'Except in the report of 1978.',
      'Start at the end The tables are at the end',
      'The tables are at the beginning',
    ],
  ),
  html(
    'a page of Word, saved as HTML',
    `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><title>Minutes</title><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style><!-- p.MsoNormal {margin:0cm;} span.msoDel {text-decoration:line-through; display:none;} --></style></head><body lang=EN-GB><div class=WordSection1><p class=MsoTitle>Minutes of the bridge committee</p><p class=MsoNormal>Present: A. Brisk, L. Fisk,<o:p></o:p> C. Vale</p><p class=MsoNormal>The committee agreed<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a> to close the bridge at 6&nbsp;p.m. on 3&nbsp;May.</p><p class=MsoListParagraph><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span>Mr Vale did not vote.</p><p class=MsoNormal>The cost is <s>three</s> two million.</p></div><div style='mso-element:footnote-list'><hr align=left size=1 width="33%"><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span class=MsoFootnoteReference>[1]</span></a> By 9 votes to 3.</p></div></div></body></html>`,
    [
      'The committee agreed to close the bridge at 6 p.m. on 3 May.',
      'Mr Vale did not vote.',
      'The cost is two million.',
      'By 9 votes to 3.',
      'Present: A. Brisk, L. Fisk, C. Vale',
    ],
    [
      'to close the bridge at 9 p.m. on 3 May',
      'Mr Vale did vote.',
      'The cost is three million.',
      'Mr Fisk did not vote.',
      'Minutes of the bridge committee Present: A. Brisk',
    ],
  ),
  html(
    'a published document: classes for every run',
    `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><title>Draft statement</title><style type="text/css">ol{margin:0}.c0{color:#000;font-weight:400;text-decoration:none;vertical-align:baseline}.c1{padding-top:0pt}.c5{text-decoration:line-through;color:#000}.c9{display:none}</style></head><body class="c1 doc-content"><p class="c1"><span class="c0">We, the undersigned, ask the city to publish the report of the divers </span><span class="c5">at once </span><span class="c0">by 1 July 2025.</span></p><p class="c1"><span class="c0">We do not ask for anybody to resign</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup><span class="c0">, and we thank Ms Fisk.</span></p><div class="c9"><p><span>Signed by nobody yet.</span></p></div><div style="border:1px solid black;margin:5px"><p class="c1"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span class="c0">Shall we name him?</span></p></div></body></html>`,
    [
      'ask the city to publish the report of the divers by 1 July 2025',
      'We do not ask for anybody to resign, and we thank Ms Fisk.',
      'Shall we name him?',
      'We, the undersigned',
      'by 1 July 2025. We do not ask for anybody to resign',
    ],
    [
      'publish the report of the divers at once',
      'by 7 July 2025',
      'We do ask for anybody to resign',
      'Signed by nobody yet.',
      'and we thank Ms Risk',
    ],
  ),
]
