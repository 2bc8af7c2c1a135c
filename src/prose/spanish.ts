import { type Manner, wholeWords } from './patterns.js'

export const SPANISH: Manner = {
  tentative: [
    wholeWords(
      `quizás?|tal vez|acaso|a lo mejor|probable(?:mente)?|posible(?:mente)?|presunt(?:amente|[oa]s?)|supuest(?:amente|[oa]s?)|aparentemente|
     al parecer|seguramente|eventualmente|potencialmente|hipotétic[oa]|dudos[oa]|inciert[oa]|verosímilmente`,
      'parece|parecen|parecía|parecían|parecería|puede que|pueden? (?:haber|ser|deberse)|pudo (?:haber|ser)|pudieron (?:haber|ser)|cabe la posibilidad|se rumorea|se dice|riesgo de|si|debe de|deben de',
      String.raw`(?<!(?:la|una|las|su|esta|cada|de) )\p{L}+(?:ar|er|ir|br|dr|tr)ían?(?:se)?`,
      'hubiera|hubiese|fuera|fuese',
    ),
  ],
  attributed: wholeWords(
    'según|a juicio de|a ojos de|en opinión de|en palabras de|de acuerdo con|desde el punto de vista|a decir de|fuentes|para (?:la autora|el autor|sus críticos|los críticos|la oposición|los expertos)',
    `dicen?|dijo|dijeron|decía|afirman?|afirmó|afirmaron|sostienen?|sostuvo|sostuvieron|creen?|creyó|creía|creían|piensan?|pensaba|opinan?|opinó|
     sugieren?|sugirió|sugirieron|sospechan?|sospechaba|sospechó|insinúan?|insinuó|temen?|temía|temió|predicen?|predijo|pronostican?|pronosticó|
     acusan?|acusó|acusaron|alegan?|alegó|argumentan?|argumentó|arguye|denuncian?|denunció|plantean?|planteó|especulan?|especuló|advierten?|advirtió|
     deducen?|dedujo|infieren?|infirió|conjeturan?|conjetura|presumen?|dudan?|dudaba|imaginan?|intuyen?|intuye|augura|vaticina`,
    `(?:asegur(?:an?|ó|aron)|estim(?:an?|ó|aron)|consider(?:an?|ó|aron)|conclu(?:ye|yen|yó|yeron)|supon(?:e|en|ía)|supuso|esper(?:an?|aba)|señal(?:an?|ó|aron)|
      declar(?:an?|ó|aron)|apunt(?:an?|ó|aron)(?: a)?|escrib(?:e|en|ió)|admit(?:e|en|ió)|revel(?:an?|ó)|muestran?|mostró|cuentan?|contó|explic(?:an?|ó)|
      indic(?:an?|ó)|anunci(?:an?|ó)|reconoc(?:e|en|ió)|neg(?:ó|aron)|niegan?|pregunt(?:an?|ó)|informan?|informó|prevén?) (?:a \\S+ )?(?:que|si|por qué|cómo)`,
    '(?:ven?|veía|describen?|describió|presentan?|considera|consideran|califican?|calificó|retratan?) [^.]* (?:como|de)|(?:atribuyen?|atribuyó|achacan?|achacó|imputan?|imputó)',
  ),
}
