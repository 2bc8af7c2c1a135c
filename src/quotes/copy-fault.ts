import { countWords } from './word-count.js'

/** Why a copy of a source cannot have the words that are looked for: it is not the text, but what stood in its way. */
export type CopyFault = 'empty' | 'error' | 'paywall' | 'wall' | 'abstract'

/** Words; what has more is a text, whatever is offered at its end. */
const MOST = { empty: 0, error: 80, wall: 350, abstract: 600 }

/** What a reader who has not paid is told, by language. */
const PAYWALL = new RegExp(
  [
    String.raw`subscri(?:be|ption)s? (?:now |today )?to (?:read|continue|access|view|keep reading|unlock)|for (?:paid |paying )?subscribers|subscribers? only|subscriber[- ]exclusive|already a (?:subscriber|member)|(?:log|sign) in (?:or \w+ )?to (?:read|continue|view|access)|create (?:a|an|your)(?: free)? account to|(?:register|subscribe|log in|sign in)(?: for free)? to continue|(?:reached|used) your (?:free |monthly )*(?:article )?limit|this (?:article|content|story|post) is (?:only )?(?:for|reserved|available (?:only )?to)|to (?:read|keep reading|continue reading)[^.\n]{0,60}(?:subscribe|register|sign up|log in)|free (?:articles?|stories) (?:left|remaining)|become a (?:paid |paying )?(?:member|subscriber)|(?:continue|keep) reading (?:this|the) (?:article|story) with|unlock (?:this|the(?: full| whole)?) (?:article|story|post)|purchase (?:access|this article)|get access to the full|rent or buy`,
    String.raw`(?:nur|exklusiv) für (?:Abonnent|Mitglied|zahlende)|mit .{0,30}\b(?:Abo|weiterlesen)\b.{0,30}(?:weiter)?lesen|weiterlesen mit\b|jetzt (?:abonnieren|testen|freischalten)|bereits Abonnent|anmelden und weiterlesen|Zugang freischalten`,
    String.raw`(?:réservée?s?|exclusivement) aux abonnés|abonnez-vous pour|il vous reste \d+ ?% de cet article|déjà abonné|pour lire la suite`,
    '(?:solo|exclusivo) para (?:suscriptores|abonados)|suscr[íi]bete para|para seguir leyendo|ya eres suscriptor',
    'только для подписчиков|подпишитесь,? чтобы|оформите подписку|доступно по подписке',
    'apenas para assinantes|assine para|solo per gli abbonati|abbonati per|alleen voor abonnees|tylko dla subskrybentów|endast för prenumeranter',
    '订阅后|訂閱後|会员专享|會員專享|登录后(?:阅读|查看|继续)|付费阅读|有料会員|会員限定|この記事は有料|ログインして続き|구독자 전용|로그인 후 이용',
  ].join('|'),
  'iu',
)

/** What a browser without scripts or consent is shown. */
const WALL =
  /enable (?:java ?script|cookies)|java ?script is (?:disabled|required|not available)|(?:accept|consent to) (?:all )?cookies to|checking your browser|verify (?:that )?you are (?:a )?human|are you a robot|before you continue\b(?:.|\n){0,200}\bcookies|access denied|you are being redirected|^redirecting|JavaScript (?:aktivieren|ist deaktiviert)|activer JavaScript|habilit\w+ JavaScript|включите JavaScript|启用 ?JavaScript|JavaScriptを有効/im

/** What is shown, and answered as if it were the page, where there is none. */
const ERROR =
  /\b(?:page|article|story|document) (?:was |could |can ?)?not (?:be )?found|(?:can(?:no|'|’)t|could(?:n['’]t| not)) find (?:the|that|this) (?:page|article|story)|(?:page|article) (?:you (?:are|were) looking for )?(?:does(?: not|n['’]t)|no longer) exist|(?:error|fehler|erreur) 404|Seite (?:wurde )?nicht gefunden|page introuvable|página no encontrada|страница не найдена|页面不存在|找不到(?:该|此)?页面|ページが見つかりません/iu

const ABSTRACT =
  /^(?:#+\s*)?(?:abstract|summary|zusammenfassung|kurzfassung|résumé|resumen|resumo|riassunto|аннотация|резюме|摘要|要旨|초록)\s*(?:[:：.—–-]|$)/im
/** What only the whole of a paper has. */
const BODY =
  /^(?:#+\s*)?(?:\d+\.?\s+)?(?:introduction|background|methods?|materials and methods|results|discussion|conclusions?|einleitung|methoden?|ergebnisse|diskussion|introducción|métodos|résultats|méthodes|введение|методы|результаты|引言|方法|结果|はじめに|方法)\s*$/im

/** What is wrong with the text of a copy; nothing where it is the text of a source, or may be. */
export function copyFault(copy: string): CopyFault | undefined {
  // The first words tell enough: no more are looked at than would make it a text.
  const text = copy.slice(0, MOST.abstract * 40)
  const words = countWords(text)
  if (words <= MOST.empty) return 'empty'
  if (words <= MOST.error && ERROR.test(text)) return 'error'
  if (words <= MOST.wall && PAYWALL.test(text)) return 'paywall'
  if (words <= MOST.wall && WALL.test(text)) return 'wall'
  return words <= MOST.abstract && ABSTRACT.test(text) && !BODY.test(text) ? 'abstract' : undefined
}
