import { type CorpusPage, html } from './page.js'

/** Forums, social pages and transcripts: many voices on one page. */
export const TALK: readonly CorpusPage[] = [
  html(
    'board: posts with signatures and quotes',
    `<!doctype html><html><head><title>Is the bridge safe? - Harbour Board</title></head><body id="phpbb" class="nojs section-viewtopic"><div id="page-header"><a id="skiplink" href="#start">Skip to content</a></div><div id="page-body"><h2 class="topic-title"><a>Is the bridge safe?</a></h2><div id="p101" class="post has-profile bg2"><dl class="postprofile"><dt><a class="username">gullwatcher</a></dt><dd class="profile-posts"><strong>Posts:</strong> <a>1204</a></dd></dl><div class="postbody"><div class="content">I walked over it on Friday and it did not even hum.</div><div class="signature">Not a gull.</div></div></div><div id="p102" class="post bg1"><dl class="postprofile"><dt>renn_t</dt></dl><div class="postbody"><div class="content"><blockquote cite="x"><div><cite>gullwatcher wrote:</cite>it did not even hum</div></blockquote>It stopped humming in 1998. That is the problem.<br>See <a class="postlink">the 90-page report</a>.</div></div></div></div></body></html>`,
    [
      'I walked over it on Friday and it did not even hum.',
      'It stopped humming in 1998. That is the problem.',
      'See the 90-page report.',
      'Is the bridge safe?',
      'Not a gull.',
    ],
    [
      'I walked over it on Friday and it did even hum.',
      'It stopped humming in 1989.',
      'See the 19-page report.',
      'it did not even hum It stopped humming',
      'Is the bridge safe? gullwatcher',
    ],
  ),
  html(
    'forum of a modern kind: cooked posts, likes',
    `<!doctype html><html><head><title>Ferry passes - Quayside</title></head><body class="crawler"><header><a>Quayside</a></header><div id="main-outlet" class="wrap" role="main"><div id="topic-title"><h1><a>Ferry passes</a></h1></div><div itemscope class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator"><a><span itemprop="name">jo</span></a></span><span class="crawler-post-infos"><time>May 9, 2025, 8:00am</time> <span itemprop="position">1</span></span></div><div class="post" itemprop="text"><p>My pass has not worked since Monday.</p><aside class="quote no-group" data-username="ann"><div class="title">ann:</div><blockquote><p>Mine works.</p></blockquote></aside><p>It cost £88, <span class="mention">@ines</span>.</p></div><div class="crawler-post-meta"><span class="post-likes">2 Likes</span></div></div><div class="topic-body crawler-post"><div class="post" itemprop="text"><p>We will refund it by 14 May, Jo.</p></div></div></div></body></html>`,
    [
      'My pass has not worked since Monday.',
      'Mine works.',
      'It cost £88, @ines.',
      'We will refund it by 14 May, Jo.',
      'Ferry passes',
    ],
    [
      'My pass has worked since Monday.',
      'It cost £98, @ines.',
      'We will refund it by 4 May, Jo.',
      'We will not refund it',
      '2 Likes We will refund it',
    ],
  ),
  html(
    'link site: comments in nested tables',
    `<html lang="en"><head><title>The bridge that hums | Quay News</title></head><body><center><table id="hnmain" border="0"><tr><td><span class="pagetop"><b class="hnname"><a>Quay News</a></b> <a>new</a> | <a>past</a></span></td></tr><tr><td><table class="fatitem"><tr class="athing"><td class="title"><span class="titleline"><a>The bridge that hums</a></span></td></tr><tr><td class="subtext"><span class="score">212 points</span> by <a>gull</a></td></tr></table><br><table class="comment-tree"><tr class="athing comtr"><td><table border="0"><tr><td class="ind"></td><td class="default"><div><span class="comhead"><a class="hnuser">renn</a> <span class="age">3 hours ago</span></span></div><div class="comment"><div class="commtext c00">I measured it: 2.1 kHz on the third span.<p>It is not the wind.</div></div></td></tr></table></td></tr><tr class="athing comtr"><td><table><tr><td class="ind"></td><td><div class="comment"><div class="commtext c5a">&gt; It is not the wind.<p>Then what is it, Tobias?</div></div></td></tr></table></td></tr></table></td></tr></table></center></body></html>`,
    [
      'I measured it: 2.1 kHz on the third span.',
      'It is not the wind.',
      'Then what is it, Tobias?',
      '212 points by gull',
      'The bridge that hums',
    ],
    [
      'I measured it: 1.2 kHz',
      'It is the wind.',
      'on the fourth span',
      'Then what is it, Thomas?',
      '221 points by gull',
    ],
  ),
  html(
    'answers: code, edits struck, comments',
    `<!doctype html><html><head><title>statistics - How many piers? - Exchange</title></head><body class="question-page"><div id="question-header"><h1><a class="question-hyperlink">How many piers rust?</a></h1></div><div id="mainbar" role="main"><div id="question" class="question"><div class="votecell"><div class="js-vote-count">17</div></div><div class="postcell"><div class="s-prose js-post-body"><p>I read that 4 of 9 piers rust. Is this a significant share?</p><pre class="lang-r"><code>binom.test(4, 9)</code></pre></div></div></div><div id="answers"><div class="answer accepted-answer"><div class="s-prose js-post-body"><p>No. With n = 9 you cannot say <s>much</s> anything.</p><p><strong>Edit:</strong> Lena is right, the interval is 14–79%.</p></div><div class="comments js-comments-container"><ul class="comments-list"><li class="comment js-comment"><span class="comment-copy">I get 13.7%.</span> – <a class="comment-user">Lena</a></li></ul></div></div></div></div><div id="sidebar"><div class="module sidebar-linked"><h4>Linked</h4><a>How many bolts?</a></div></div></body></html>`,
    [
      'I read that 4 of 9 piers rust. Is this a significant share?',
      'With n = 9 you cannot say anything.',
      'Lena is right, the interval is 14–79%.',
      'I get 13.7%.',
      'binom.test(4, 9)',
    ],
    [
      'With n = 9 you cannot say much',
      'With n = 9 you can say anything',
      'I read that 9 of 4 piers rust.',
      'Lina is right',
      'How many piers rust? I read',
    ],
  ),
  html(
    'microblog: words for screens only',
    `<!doctype html><html><head><title>Ada Brisk: "We will not sell"</title><style>.invisible{font-size:0;line-height:0;display:inline-block;width:0;height:0;position:absolute}.ellipsis:after{content:"…"}</style></head><body><div id="mastodon"><div class="detailed-status"><div class="detailed-status__display-name"><bdi><strong>Ada Brisk</strong></bdi><span>@ada@port.example</span></div><div class="status__content"><p>We will not sell the bridge. Not this year, not in 2030.</p><p>Read it: <a href="https://port.example/r/1"><span class="invisible">https://</span><span class="ellipsis">port.example/r</span><span class="invisible">/1</span></a> <a class="mention hashtag">#<span>bridge</span></a></p></div><div class="detailed-status__meta"><span>May 5, 2025, 18:02</span> · <strong>314</strong> boosts</div></div></div></body></html>`,
    [
      'We will not sell the bridge. Not this year, not in 2030.',
      'Read it: port.example/r #bridge',
      'May 5, 2025, 18:02',
      '314 boosts',
      'Ada Brisk',
    ],
    ['We will sell the bridge.', 'not in 2003', '341 boosts', 'Eda Brisk', 'https://port.example/r/1'],
  ),
  html(
    'transcript of a talk: words in spans, times in buttons',
    `<!doctype html><html><head><title>Renn: What bridges say</title></head><body><main><h1>What bridges say</h1><div id="transcript"><div class="row"><button>00:04</button><span><span role="button"><a>I have dived </a></span><span><a>for thirty-one years. </a></span><span><a>Nobody has asked me </a></span><span><a>what I heard.</a></span></span></div><div class="row"><button>00:21</button><span><span><a>(Laughter) </a></span><span><a>A sound pier rings. </a></span><span><a>A rusted one does not answer.</a></span></span></div></div></main></body></html>`,
    [
      'I have dived for thirty-one years. Nobody has asked me what I heard.',
      'A sound pier rings. A rusted one does not answer.',
      '(Laughter) A sound pier rings.',
      'What bridges say',
      '00:21',
    ],
    [
      'I have dived for thirteen-one years.',
      'Everybody has asked me what I heard.',
      'A rusted one does answer.',
      'what I heard. 00:21',
      'What bridges say I have dived',
    ],
  ),
  html(
    'interview: speakers in a list of definitions',
    `<!doctype html><html><head><title>Ines Calloway in conversation</title></head><body><article><h1>“I did not want this”</h1><p class="intro">Ines Calloway has run the ferries since 2011.</p><dl class="interview"><dt>Quayside</dt><dd>Did you want the bridge to be closed?</dd><dt>Calloway</dt><dd><p>No. I did not want this.</p><p>We carry 1,900 people in the morning, and we have room for 1,200.</p></dd><dt>Quayside</dt><dd>So you lose money?</dd><dt>Calloway</dt><dd>We have never earned as much <em>(laughs)</em>.</dd></dl></article></body></html>`,
    [
      'Did you want the bridge to be closed?',
      'No. I did not want this. We carry 1,900 people in the morning, and we have room for 1,200.',
      'We have never earned as much (laughs).',
      'Ines Calloway has run the ferries since 2011.',
      'So you lose money?',
    ],
    [
      'I did want this.',
      'We carry 1,200 people in the morning, and we have room for 1,900.',
      'We have earned as much',
      'has run the ferries since 2001',
      'Quayside So you lose money?',
    ],
  ),
  html(
    'lines of a PDF that were turned into a page',
    `<!DOCTYPE html><html><head><title>report.pdf</title><style>.pc{position:absolute}.t{position:absolute;white-space:pre;font-size:1px}.pf{position:relative;overflow:hidden}.fs0{font-size:48px}</style></head><body><div id="sidebar"><div id="outline"></div></div><div id="page-container"><div id="pf1" class="pf w0 h0"><div class="pc pc1 w0 h0"><div class="t m0 x0 h1 y1 ff1 fs0">The engineers looked at all nine piers <span class="_ _0"></span>of the</div><div class="t m0 x0 h1 y2">bridge, and they found rust in four of them. No-</div><div class="t m0 x0 h1 y3">body in the council was told of it before June 3.</div><div class="t m0 x0 h1 y4">Signed: Lena Fisk</div></div></div></div></body></html>`,
    [
      'The engineers looked at all nine piers of the bridge, and they found rust in four of them.',
      'Nobody in the council was told of it before June 3.',
      'Signed: Lena Fisk',
      'all nine piers of the bridge',
      'rust in four of them. Nobody in the council',
    ],
    [
      'they found rust in five of them',
      'Somebody in the council was told',
      'told of it before June 8',
      'Signed: Lena Frisk',
      'they found no rust in four of them',
    ],
  ),
]
