import { type CorpusPage, html } from './page.js'

/** Pages in scripts that are set and parted otherwise. */
export const LANGUAGES: readonly CorpusPage[] = [
  html(
    'Japanese news in easy words: readings above every word',
    `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>やさしいニュース</title></head><body><main><article class="article-main"><h1 class="article-main__title"><ruby>港<rt>みなと</rt></ruby>の<ruby>橋<rt>はし</rt></ruby>が<ruby>通<rt>とお</rt></ruby>れなくなった</h1><p class="article-main__date" id="js-article-date">2025年5月4日 12時30分</p><div class="article-main__body" id="js-article-body"><p><span class="colorL"><ruby>東京<rt>とうきょう</rt></ruby></span><span class="color4">の</span><span><ruby>港<rt>みなと</rt></ruby></span>の<ruby>橋<rt>はし</rt></ruby>は、<ruby>5月<rt>がつ</rt></ruby><ruby>3日<rt>みっか</rt></ruby>から<ruby>通<rt>とお</rt></ruby>ることができません。</p><p><ruby>市長<rp>（</rp><rt>しちょう</rt><rp>）</rp></ruby>は「<ruby>売<rt>う</rt></ruby>ることはない」と<ruby>言<rt>い</rt></ruby>っています。</p><p>車は一日に１４０００台ぐらい<ruby>通<rt>とお</rt></ruby>っていました。</p></div></article></main></body></html>`,
    [
      '東京の港の橋は、5月3日から通ることができません。',
      '市長は「売ることはない」と言っています。',
      '港の橋が通れなくなった',
      '車は一日に14000台ぐらい通っていました。',
      '2025年5月4日 12時30分',
    ],
    [
      '東京の港の橋は、5月8日から通ることができません。',
      '通ることができます',
      '売ることはある',
      '通れなくなった東京の港',
      '京都の港の橋は',
    ],
  ),
  html(
    'Japanese library: lines broken with br, notes in brackets',
    `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="ja"><head><title>橋の話</title></head><body><h1 class="title">橋の話</h1><h2 class="author">作者不明</h2><br /><div class="main_text"><br />　私は橋が<ruby><rb>嫌</rb><rp>（</rp><rt>きら</rt><rp>）</rp></ruby>いではない。<br />　橋は四十年のあいだ、<ruby><rb>一度</rb><rp>（</rp><rt>いちど</rt><rp>）</rp></ruby>も落ちなかった。<br />「また明日」と彼は<em class="sesame_dot">言った</em>。<br /><span class="notes">［＃ここから二字下げ］</span></div><div class="bibliographical_information"><hr /><br />底本：「橋」港文庫<br />　　　1931（昭和6）年5月初版発行<br /></div></body></html>`,
    [
      '私は橋が嫌いではない。',
      '橋は四十年のあいだ、一度も落ちなかった。',
      '「また明日」と彼は言った。',
      '底本：「橋」港文庫',
      '1931（昭和6）年5月初版発行',
    ],
    [
      '私は橋が嫌いである。',
      '橋は四年のあいだ、一度も落ちなかった。',
      '1913（昭和6）年',
      '「また明日」と彼女は言った。',
      '何度も落ちなかった',
    ],
  ),
  html(
    'Chinese portal: full-width spaces, a page in pieces',
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>港口大桥封闭_新港网</title></head><body><div class="main-content w1240"><h1 class="main-title">港口大桥因锈蚀封闭</h1><div class="date-source"><span class="date">2025年05月04日 08:15</span><span class="source">新港网</span></div><div class="article" id="article"><p cms-style="font-L">　　原标题：大桥封闭</p><p>　　新港网5月4日电&nbsp;&nbsp;市政府3日宣布，港口大桥即日起封闭，九个桥墩中有四个<font>没有</font>通过检测。</p><p>　　市长布里斯克说：“我们不会出售这座桥。”</p><p>　　据统计，每天约有1.4万辆汽车通过。</p><p class="show_author">责任编辑：李明</p></div><div class="blk-related"><h3>相关新闻</h3><ul><li><a>潜水员致信市长</a></li></ul></div></div></body></html>`,
    [
      '港口大桥即日起封闭，九个桥墩中有四个没有通过检测',
      '市长布里斯克说：“我们不会出售这座桥。”',
      '据统计，每天约有1.4万辆汽车通过。',
      '港口大桥因锈蚀封闭',
      '责任编辑：李明',
    ],
    [
      '九个桥墩中有四个通过检测',
      '我们会出售这座桥',
      '每天约有4.1万辆汽车通过',
      '九个桥墩中有五个没有通过检测',
      '责任编辑：李名',
    ],
  ),
  html(
    'Korean portal: a body of br and tables for pictures',
    `<!doctype html><html lang="ko"><head><title>항구 다리 통행 금지</title></head><body><div id="ct" role="main"><h2 id="title_area" class="media_end_head_headline"><span>항구 다리, 녹 때문에 통행 금지</span></h2><div class="media_end_head_info_datestamp"><span class="media_end_head_info_datestamp_time">2025.05.04. 오전 9:12</span></div><div id="newsct_article" class="newsct_article"><article id="dic_area" class="go_trans _article_content"><strong class="media_end_summary">교각 9개 중 4개 부식</strong><br><br><span class="end_photo_org"><div class="nbd_im_w"><img></div><em class="img_desc">3일 통제된 다리</em></span>시는 3일 다리의 통행을 전면 금지했다고 밝혔다.<br><br>브리스크 시장은 "다리를 팔지 않겠다"고 말했다.<br><br>하루 평균 1만4000대가 이 다리를 이용했다.</article></div></div></body></html>`,
    [
      '시는 3일 다리의 통행을 전면 금지했다고 밝혔다.',
      '브리스크 시장은 “다리를 팔지 않겠다”고 말했다.',
      '하루 평균 1만4000대가 이 다리를 이용했다.',
      '교각 9개 중 4개 부식',
      '3일 통제된 다리',
    ],
    ['시는 8일 다리의 통행을', '다리를 팔겠다', '하루 평균 4만1000대가', '교각 4개 중 9개 부식', '블리스크 시장은'],
  ),
  html(
    'Russian news: a quote among dashes, a correction',
    `<!doctype html><html lang="ru"><head><title>Мост закрыт до осени</title></head><body><div class="article article_news"><div class="article__header"><h1 class="article__title">Мост закрыт до осени</h1></div><div class="article__body js-mediator-article"><div class="article__block" data-type="text"><div class="article__text"><strong>ПОРТ-КЛЕР, 5 мая.</strong> Мост через гавань закрыт для всех машин до осени, сообщила мэрия.</div></div><div class="article__block" data-type="quote"><div class="article__quote"><div class="article__quote-text">«Мы не продадим мост», — сказала мэр Ада Бриск.</div></div></div><div class="article__block" data-type="article"><a class="article__article-link">Водолазы нашли ржавчину</a></div><div class="article__block" data-type="text"><div class="article__text">Ежедневно по нему проезжали около 14&nbsp;тыс. автомобилей.</div></div><div class="article__text"><i>Исправление: ранее сообщалось о 41&nbsp;тыс. автомобилей.</i></div></div></div></body></html>`,
    [
      'Мост через гавань закрыт для всех машин до осени, сообщила мэрия.',
      '«Мы не продадим мост», — сказала мэр Ада Бриск.',
      'Ежедневно по нему проезжали около 14 тыс. автомобилей.',
      'ранее сообщалось о 41 тыс. автомобилей',
      'Водолазы нашли ржавчину',
    ],
    [
      'Ежедневно по нему проезжали около 41 тыс. автомобилей.',
      'Мы продадим мост',
      'сказала мэр Ида Бриск',
      'Мост закрыт до осени ПОРТ-КЛЕР',
      'Водолазы нашли ржавчину Ежедневно',
    ],
  ),
  html(
    'Arabic news: right to left, marks of direction',
    `<!doctype html><html lang="ar" dir="rtl"><head><title>إغلاق جسر الميناء</title></head><body dir="rtl"><main><article><header><h1>إغلاق جسر الميناء حتى الخريف</h1></header><div class="wysiwyg wysiwyg--all-content"><p>أعلنت البلدية يوم السبت إغلاق جسر الميناء أمام جميع المركبات، بعد اكتشاف الصدأ في أربع دعامات من أصل تسع.</p><p>وقالت رئيسة البلدية آدا بريسك إنها «لن تبيع الجسر أبدا».</p><aside class="more-on"><h2>اقرأ أيضا</h2><ul><li><a>غواص يكتب إلى العمدة</a></li></ul></aside><p>وكان يعبر الجسر نحو <bdo dir="ltr">14,000</bdo>&rlm; مركبة يوميا.</p></div></article></main></body></html>`,
    [
      'أعلنت البلدية يوم السبت إغلاق جسر الميناء أمام جميع المركبات',
      'إنها «لن تبيع الجسر أبدا»',
      'وكان يعبر الجسر نحو 14,000 مركبة يوميا.',
      'بعد اكتشاف الصدأ في أربع دعامات من أصل تسع',
      'غواص يكتب إلى العمدة',
    ],
    [
      'وكان يعبر الجسر نحو 41,000 مركبة يوميا',
      'إنها ستبيع الجسر',
      'بعد اكتشاف الصدأ في خمس دعامات',
      'وقالت رئيسة البلدية عائدة بريسك',
      'لن تبيع الجسر أبدا اقرأ أيضا',
    ],
  ),
  html(
    'Persian and Hindi on one page: joiners in words',
    `<!doctype html><html lang="fa" dir="rtl"><head><title>پل بندر</title></head><body><article><h1>پل بندر بسته شد</h1><p>شهرداری می&zwnj;گوید پل تا پاییز باز نمی&zwnj;شود.</p><p>چهار پایه از نُه پایه زنگ زده&zwnj;اند.</p><p lang="hi" dir="ltr">नगर ने कहा कि पुल नहीं बेचा जाएगा।</p><p lang="hi" dir="ltr">हर दिन १४,००० गाड़ियाँ गुज़रती थीं।</p></article></body></html>`,
    [
      'شهرداری می‌گوید پل تا پاییز باز نمی‌شود.',
      'چهار پایه از نُه پایه زنگ زده‌اند.',
      'नगर ने कहा कि पुल नहीं बेचा जाएगा।',
      'हर दिन १४,००० गाड़ियाँ गुज़रती थीं।',
      'پل بندر بسته شد',
    ],
    ['پل تا پاییز باز می‌شود', 'پنج پایه از نُه پایه', 'पुल बेचा जाएगा', 'हर दिन ४१,००० गाड़ियाँ', 'پل بندر باز شد'],
  ),
  html(
    'German local paper: soft hyphens everywhere',
    `<!doctype html><html lang="de"><head><title>Brücke zu</title></head><body><main><article><h1>Hafen&shy;brücke bleibt ge&shy;sperrt</h1><p>Die Ver&shy;kehrs&shy;be&shy;hörde hält die Ha&shy;fen&shy;brücke weiter&shy;hin nicht für trag&shy;fähig.</p><p>„Das Gut&shy;ach&shy;ten um&shy;fasst 90 Sei&shy;ten“, sagt Lena Fisk von der Polizei&shy;gewerk&shy;schaft.</p><p>Pendler brauchen jetzt 47&#8201;Minuten statt&#8201;12.</p><div class="infobox"><h3>Zahlen</h3><p>14&#8239;000 Autos am Tag</p></div></article></main></body></html>`,
    [
      'Die Verkehrsbehörde hält die Hafenbrücke weiterhin nicht für tragfähig.',
      '»Das Gutachten umfasst 90 Seiten«, sagt Lena Fisk von der Polizeigewerkschaft.',
      'Pendler brauchen jetzt 47 Minuten statt 12.',
      '14 000 Autos am Tag',
      'Hafenbrücke bleibt gesperrt',
    ],
    [
      'hält die Hafenbrücke weiterhin für tragfähig',
      'Das Gutachten umfasst 19 Seiten',
      'Pendler brauchen jetzt 74 Minuten',
      'sagt Lena Frisk',
      'Zahlen 14 000 Autos am Tag',
    ],
  ),
]
