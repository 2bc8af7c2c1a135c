import { type CorpusPage, html } from './page.js'

const STORY =
  'The harbour bridge was closed on Saturday after divers had found rust in four of its nine piers, the city said. Ada Brisk, the mayor, said that the bridge will not be sold.'

/** What stands before a text, or hides it, and texts that a script puts there. */
export const BOXES: readonly CorpusPage[] = [
  html(
    'cookie wall over the article',
    `<!doctype html><html><head><title>Rust closes the bridge</title><style>.fc-consent-root{position:fixed;z-index:9}body.locked{overflow:hidden}</style></head><body class="locked"><div id="sp_message_container"><div role="dialog" aria-modal="true"><p>We and our 842 partners store and access personal data on your device.</p><button>Accept all</button><button>Reject all</button></div></div><div id="onetrust-consent-sdk"><div id="onetrust-banner-sdk"><h2>Your privacy</h2><p>Some cookies are necessary.</p></div></div><main><article><h1>Rust closes the bridge</h1><p>${STORY}</p></article></main></body></html>`,
    [
      'The harbour bridge was closed on Saturday after divers had found rust in four of its nine piers',
      'Ada Brisk, the mayor, said that the bridge will not be sold.',
      'We and our 842 partners store and access personal data on your device.',
      'Some cookies are necessary.',
      'Rust closes the bridge',
    ],
    [
      'found rust in nine of its four piers',
      'said that the bridge will be sold',
      'We and our 428 partners',
      'Ada Brisk, the major, said',
      'Accept allReject all',
    ],
  ),
  html(
    'paywall with the whole text in its data',
    `<!doctype html><html><head><title>What the mayor knew</title><script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'What the mayor knew',
          isAccessibleForFree: false,
          articleBody:
            'The first warning came in 2019. It was three pages long.\n\nThe second came in 2022, from a diver called Renn.\n\nNobody in the town hall answered either of them, though both were stamped “read”.\n\nThe mayor says that she learned of it on 3 May.',
        },
      ],
    })}</script></head><body><article><h1>What the mayor knew</h1><p>The first warning came in 2019. It was three pages long.</p><div class="paywall-fade"></div><div class="paywall" id="paywall"><h2>Subscribe to read on</h2><p>Already a subscriber? Sign in.</p></div></article></body></html>`,
    [
      'The first warning came in 2019. It was three pages long.',
      'The second came in 2022, from a diver called Renn.',
      'Nobody in the town hall answered either of them, though both were stamped “read”.',
      'The mayor says that she learned of it on 3 May.',
      'Already a subscriber?',
    ],
    [
      'The first warning came in 2009.',
      'Somebody in the town hall answered either of them',
      'from a diver called Wren',
      'It was thirteen pages long.',
      'It was three pages long. Subscribe to read on',
    ],
  ),
  html(
    'a shell that scripts fill, the text in its data',
    `<!doctype html><html><head><title>Fares</title><script type="application/ld+json">[{"@type":"BreadcrumbList"},{"@type":["ReportageNewsArticle"],"articleBody":"<p>Fares rose by 12% on Monday.<\\/p><p>Ines Calloway said that they will not rise again this year.<\\/p><p>Dogs travel free &ndash; for now.<\\/p>"}]</script></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script>window.__STATE__={"teaser":"Fares fell by 12%"}</script></body></html>`,
    [
      'Fares rose by 12% on Monday.',
      'Ines Calloway said that they will not rise again this year.',
      'Dogs travel free – for now.',
      'will not rise again',
      'on Monday. Ines Calloway said',
    ],
    [
      'Fares fell by 12%',
      'Fares rose by 21% on Monday.',
      'they will rise again this year',
      'Inez Calloway said',
      'You need to enable JavaScript',
    ],
  ),
  html(
    'a shell that is rendered, with its state below',
    `<!doctype html><html><head><title>Tram</title></head><body><div id="__next"><div class="layout"><main><div><h1>Tram depot sold</h1><div><div>The depot was sold for nine million on Monday.</div><div>The buyer is not known.</div><span>It is not Corin Vale, he says.</span></div></div></main></div></div><script id="__NEXT_DATA__" type="application/json">{"props":{"body":"The buyer is known."}}</script><template id="ad"><p>The depot was not sold.</p></template></body></html>`,
    [
      'The depot was sold for nine million on Monday.',
      'The buyer is not known.',
      'It is not Corin Vale, he says.',
      'Tram depot sold',
      'on Monday. The buyer is not known.',
    ],
    [
      'The buyer is known.',
      'The depot was not sold.',
      'sold for five million',
      'It is Corin Vale',
      'Tram depot sold The depot',
    ],
  ),
  html(
    'AMP: its own elements, and styles that wait',
    `<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>Night ferry</title><style amp-boilerplate>body{-webkit-animation:-amp-start 8s steps(1,end) 0s 1 normal both;animation:-amp-start 8s steps(1,end) 0s 1 normal both}@-webkit-keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}@keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}</style><noscript><style amp-boilerplate>body{animation:none}</style></noscript><style amp-custom>.hide{display:none}.amp-user[hidden]{display:none}</style></head><body><amp-sidebar id="side" layout="nodisplay"><ul><li><a>Home</a></li></ul></amp-sidebar><article><h1>The night ferry is back</h1><amp-img src="a.jpg" alt="A ferry" width="4" height="3" layout="responsive"></amp-img><p>From Friday on a ferry leaves at 00:30 and at 02:30.</p><amp-ad width="300"><div placeholder></div></amp-ad><amp-accordion><section><h4>And at Christmas?</h4><div><p>On 24 December no ferry runs after 20:00.</p></div></section></amp-accordion><p class="hide">From Saturday on.</p><amp-list src="x"><template type="amp-mustache"><p>{{title}}</p></template></amp-list><blockquote>We tried it with three passengers, said Jo Marsh.</blockquote></article></body></html>`,
    [
      'From Friday on a ferry leaves at 00:30 and at 02:30.',
      'On 24 December no ferry runs after 20:00.',
      'We tried it with three passengers, said Jo Marsh.',
      'The night ferry is back',
      'And at Christmas?',
    ],
    [
      'From Saturday on.',
      'On 24 December a ferry runs after 20:00.',
      'leaves at 00:30 and at 03:20',
      'We tried it with thirty passengers',
      'And at Christmas? On 24 December',
    ],
  ),
  html(
    'custom elements with shadow trees',
    `<!doctype html><html><head><title>Council</title></head><body><app-shell><template shadowrootmode="open"><style>:host{display:block}.off{display:none}</style><header><slot name="title"></slot></header><div class="off"><p>Not yet public.</p></div><main><slot></slot></main><footer><p>Minutes are approved.</p></footer></template><h1 slot="title">Council minutes</h1><article-body><template shadowrootmode="open"><p>The council voted 9 to 3.</p><slot></slot></template><p>Corin Vale did not vote.</p></article-body><p slot="nowhere">He left at eight.</p></app-shell></body></html>`,
    [
      'The council voted 9 to 3.',
      'Corin Vale did not vote.',
      'Council minutes',
      'Minutes are approved.',
      'The council voted 9 to 3. Corin Vale did not vote.',
    ],
    [
      'Not yet public.',
      'He left at eight.',
      'The council voted 3 to 9.',
      'Corin Vale did vote.',
      'Colin Vale did not vote.',
    ],
  ),
  html(
    'questions that open: tabs and accordions of a framework',
    `<!doctype html><html><head><title>FAQ</title><style>.collapse:not(.show){display:none}.tab-pane{display:none}.tab-pane.active{display:block}.visually-hidden{position:absolute!important;width:1px!important;height:1px!important;overflow:hidden!important;clip:rect(0,0,0,0)!important}@media (min-width:992px){.d-lg-block{display:block!important}}.d-none{display:none!important}</style></head><body><main><h1>Questions</h1><div class="accordion"><h2><button class="accordion-button">May I walk over it?</button></h2><div class="accordion-collapse collapse show"><div class="accordion-body">Yes. Walking is allowed until 31 October.</div></div></div><div class="tab-content"><div class="tab-pane active"><p>Dogs must not be let off the lead.</p></div><div class="tab-pane"><p>Cats may.</p></div></div><p class="d-none d-lg-block">Prams count as walkers.</p><p class="d-none">Horses do not pay.</p><p>Ask <span class="visually-hidden">(opens in a new window)</span>Lena Fisk.</p></main></body></html>`,
    [
      'Yes. Walking is allowed until 31 October.',
      'Dogs must not be let off the lead.',
      'Prams count as walkers.',
      'Ask Lena Fisk.',
      'May I walk over it?',
    ],
    [
      'Cats may.',
      'Horses do not pay.',
      'Walking is allowed until 13 October.',
      'Dogs must be let off the lead.',
      'opens in a new window',
    ],
  ),
  html(
    'a mailing in tables',
    `<!doctype html><html><head><title>The Tuesday Tide</title><style>@media only screen and (max-width:480px){.full{width:100%!important}}.preheader{display:none!important;visibility:hidden;mso-hide:all}</style></head><body><div class="preheader">Preview: nine million</div><table role="presentation" width="100%"><tr><td align="center"><table class="full" width="600"><tr><td><h1>The Tuesday Tide</h1></td></tr><tr><td><p>Good morning. The depot is sold, and nobody says to whom.</p><p>The price was nine million, says Tess Ovid.</p></td></tr><tr><td width="50%"><p>On the left: ferries are late.</p><p>Again, by 20 minutes.</p></td><td width="50%"><p>On the right: the bridge is shut.</p><p>It is not safe.</p></td></tr><tr><td><a>Unsubscribe</a></td></tr></table></td></tr></table></body></html>`,
    [
      'Good morning. The depot is sold, and nobody says to whom.',
      'The price was nine million, says Tess Ovid.',
      'On the left: ferries are late. Again, by 20 minutes.',
      'On the right: the bridge is shut. It is not safe.',
      'The Tuesday Tide',
    ],
    [
      'Preview: nine million',
      'ferries are late. Again, by 12 minutes',
      'It is safe.',
      'says Tess Avid',
      'Again, by 20 minutes. On the right: the bridge is shut.',
    ],
  ),
]
