import { afterSign, cased, GAP, inflected, type Manner, oneOf, small, upTo, wholeWords } from './patterns.js'

const AR = 'o|a|an|as|ó|aron|é|aba|aban|ado|ando|ar|arían?'

/** Verbs that hardly do anything else than say or think something. */
const SAYS = oneOf(
  inflected(
    'afirm opin sospech pronostic acus especul conjetur dud imagin augur vaticin denunci insinu insinú retrat tild tach reproch achac imput interpret culp responsabiliz rebat objet lament critic',
    AR,
  ),
  `alegan?|alegó|alegaron|alegaba|argumentan?|argumentó|argumentaron|argumentaba|plantean?|planteó|dicen?|dijo|dijeron|decían?|(?:ha|han|había|habían) dicho|diciendo|sostienen?|sostuvo|sostuvieron|sostenían?|sostenido|creen?|creyó|creyeron|creían?|
   piensan?|pensaban?|pensó|sugieren?|sugirió|sugirieron|sugerían?|sugerido|temen?|temían?|temió|temieron|predicen?|predijo|predijeron|arguyen?|arguyó|advierten?(?! al? )|advirtió que|deducen?|dedujo|dedujeron|infieren?|infirió|presumen?|intuyen?|intuyó|
   desmienten?|desmintió|desmentido|rebaten?|rebatió|supone(?= una?)|atribuyen? ${GAP}al?|atribuyó ${GAP}al?|describen?|describió|describía|consideran?|consideraban?|juran|cifran|cifró|cifraron|dan? a entender|dio a entender`,
  `(?:niegan?|negó|negaron|negaba|negado|admiten?|admitió|reconocen?|reconoció|confiesan?|confesó) (?:rotundamente )?(?:que|haber(?:l[aeo]s?)?|ser|estar|tener|\\p{L}{2,20}(?:ar|er|ir)(?:l[aeo]s?)?|(?:la|las|los|el|toda|cualquier) (?:acusaci|cargo|hecho|alegaci|versi|vínculo|relaci)\\p{L}{0,6})`,
)

/** Verbs that are as often plain action, and say something where a clause follows. */
const SAYS_THAT = oneOf(
  inflected(
    'asegur estim consider señal declar apunt revel mostr muestr demuestr demostr cont cuent explic indic anunci pregunt inform coment relat recuerd record juzg destac recalc subray insist confirm manifest test prome jur precis mantien mantuv manten not constat avis lament neg nieg reiter coincid aclar protest comunic detall',
    AR,
  ),
  `concluyen?|concluyó|concluyeron|suponen?|suponía|supuso|esperan?|esperaba|escriben?|escribió|admiten?|admitió|reconocen?|reconoció|añaden?|añadió|responden?|respondió|prevén?|previó|entienden?|entendió|insisten? en|insistió en|coinciden en|advirtió|advirtieron|
   promete|prometió|confiesan?|confesó|está(?:n)? (?:convencid|segur)[oa]s? de|convencid[oa]s? de|asume|asumen|ven?|vio|mantienen?|mantuvo|mantuvieron|mantenían?|establece|descubre|expone|expuso`,
)

const HOLDER = oneOf(
  `acusación|alegación|alegato|sospecha|teoría|tesis|hipótesis|impresión|idea|interpretación|creencia|temor|afirmación|rumor|argumento|conclusión|opinión|convicción|denuncia|noción|presunción|conjetura`,
)

const PEOPLE = oneOf(
  `autora?|autores|críticos?|críticas|oposición|expertos|historiadora?|historiadores|vecinos|observadores|partidarios|detractores|adversarios|economistas|sindicatos?|abogados?|familia|lectores|biógrafa?|fiscal|fiscalía|investigadores|muchos|algunos|otros|él|ella|ellos|mí|nosotros|diario|prensa`,
)

/** Verbs whose imperfect, and nouns whose ending, looks like a conditional. */
const IMPERFECT = String.raw`(?!(?:quer|requer|prefer|refer|sug|suger|hér|her|transfer|difer|infer|adquir|abr|cubr|\p{L}{0,4}cubr|bater|tuber|galer|tesorer|librer|loter|refiner|panader|cafeter|artiller|infanter|caballer|ingenier|miner|pesquer|cervecer|carnicer|peluquer|joyer|factor)ían?s?(?!\p{L}))`
const NOUN = String.raw`(?<!(?<!\p{L})(?:l[ao]s?|el|un|una|unas|sus?|est[ae]s?|es[ae]|cada|de|del|en|gran|otra|con|sin|por|primera|propia|dos|tres) )`

export const SPANISH: Manner = {
  tentative: [
    wholeWords(
      `quizás?|tal vez|acaso|a lo mejor|probable(?:mente)?s?|(?<!(?<!\\p{L})(?:lo (?:antes|más \\p{L}{2,20})|lo más \\p{L}{2,20}|hace|hizo|es|sea) )posibles?|es posible|posiblemente|presunt(?:amente|[oa]s?)|supuestamente|(?<!por )supuest[oa]s?|aparentemente|
     al parecer(?! de)|seguramente|eventualmente|potencialmente|hipotétic[oa]s?|dudos[oa]s?|inciert[oa]s?|verosímil(?:es|mente)?|presumible(?:mente)?|plausibles?|discutid[oa]|controvertid[oa]|discutibles?|por lo visto|diríase|quién sabe|en teoría|sin duda|rumores|rumor|indemostrad[oa]`,
      `parece|parecen|parecían?|pareció|parecería|pareciera|parecer haber|puede que|pudiera|(?:pueden?|podían?|pudo|pudieron) (?:muy bien |no |bien )?(?:haber(?:se)?|ser|deberse|estar|tratarse|venir|proceder|tener)|(?:cabe|caben|cabría) (?:la posibilidad|suponer|pensar|preguntarse|imaginar|la duda|dudar)|
       se (?:rumorea|dice|cree|supone|sospecha|piensa|teme|presume|especula|desconoce|ignora|decía|creía)|se (?:lo )?creería|(?:en |con |un )?riesgo de que|corre(?:n)? (?:el )?riesgo|si(?! no también)|deb(?:e|en|ió|ieron|ía|ían) (?:de|haber)|habrán? (?:sido|\\p{L}{2,20}[ai]do)(?! (?:para|antes|en \\d))|será que|
       a menos que|siempre que|con tal de que|en caso de (?:que|\\p{L}{2,20})|de (?:ser|confirmarse|haber|resultar|verificarse)|como si|tod[oa] (?:apunta|indica|parece|sugiere|lleva|hace)|(?:los indicios|las pruebas|los datos|varios indicios|algunos indicios) (?:apuntan|sugieren|indican)`,
      `${NOUN}${IMPERFECT}\\p{L}{1,20}(?:ar|er|ir|br|dr|tr|rr)ían?(?:se)?`,
      'hubiera|hubiese|hubieran|hubiesen|fuese|fuera (?:ciert|verdad|posible|así|a )\\p{L}{0,2}',
      // What is not known, and what has no proof.
      `(?:no|nunca|aún no|tampoco) (?:se (?:sabe|conoce|descarta|excluye|puede|ha|han|sabrá|confirm)\\p{L}{0,4}|consta|cabe|(?:hay|existen?|había|hubo|quedan?) (?:\\S{1,40} ){0,2}?(?:pruebas?|evidencias?|indicios?|constancia|certeza|señal|datos|rastro)|(?:está|queda|es|son|están|ha sido|han sido|fue|resulta) (?:\\S{1,40} )?(?:clar|probad|demostrad|confirmad|segur|aclarad|descartad|establecid|verificad|imposible|ciert|descartable|necesariamente|evidente|comprobad|acreditad)\\p{L}{0,2})|
       (?:nadie|quién) sabe|sin (?:aclararse|aclarar|confirmar|confirmarse|demostrar|probar|resolver|pruebas|respuesta|explicación)|nada (?:indica|prueba|demuestra|sugiere|permite|apunta)|(?:pocas|escasas|apenas|débiles) (?:hay )?(?:pruebas|indicios|evidencias)|(?:es|sigue siendo|resulta|queda como|será) (?:un misterio|una incógnita|un enigma|difícil|imposible) ?(?:de )?(?:decir|saber|probar|precisar|descartar|demostrar)?|
       (?:es|era|está|queda) (?:\\S{1,40} )?(?:por (?:ver|demostrar|aclarar)|en duda|en entredicho|sujeto a)|imposible (?:saber|decir|precisar|verificar)|una posibilidad|tiene(?:n)? pinta|huele a|a primera vista|(?:demasiado |aún es |es |muy )(?:pronto|temprano) para|tien(?:e|en) (?:todos los|todas las|todo el) (?:rasgos|visos|trazas|aspecto|apariencia)s?|(?:nadie|ninguno|nunca se) ha (?:\\p{L}{2,20} )?(?:demostrado|probado|explicado|aclarado|confirmado|podido|sabido)|inexplicad[oa]s?|inexplicables?|sospechos[oa]s?|cuestionables?|enigma|misterio|se parece (?:mucho )?a|sin esclarecer|poco se sabe|se sabe poco|(?:poco|nada) (?:es|está) (?:sabido|claro)|qued(?:a|an) por \\p{L}{2,20}r|(?:es|sigue siendo) (?:objeto|motivo|materia) de (?:disputa|debate|controversia|discusión)|(?:quedan|persisten|hay) (?:dudas|preguntas|interrogantes)|casi seguro|con (?:toda )?seguridad|seguro que|teóricamente|es concebible|imaginable|se puede (?:pensar|suponer|imaginar)|en disputa|con toda probabilidad`,
    ),
  ],
  attributed: [
    wholeWords(
      'según|(?:al?|en|desde) (?:(?:mi|su|nuestro|el|la|la propia|su propi[oa]) )?(?:juicio|ojos|opinión|palabras|decir|entender|parecer|versión|lectura|interpretación|relato|perspectiva|criterio|modo de ver|óptica|visión) (?:de|del|que|suy)|(?:a|en) (?:mi|su|nuestro|nuestra|sus) (?:juicio|entender|opinión|parecer|modo|ojos|criterio|palabras|versión|relato|decir|lectura),?|de acuerdo con|desde (?:el|su) punto de vista|fuentes (?:policiales|del (?:gobierno|ministerio|partido|entorno|caso|sector)|de la (?:investigación|empresa|policía|fiscalía)|oficiales|cercanas|próximas|consultadas|anónimas|judiciales)|por su parte|(?:tal )?como (?:lo )?(?:dice|cuenta|escribe|explica|recuerda|señala|afirma|dijo|contó|escribió)',
      SAYS,
      `(?:${SAYS_THAT})(?: (?:al?|ante|en|durante) [^.,;]{1,60}?)? (?:que|si|por qué|cómo|quién)|(?:${SAYS_THAT})(?: al? \\S{1,40})? haber`,
      `(?:ven?|veía|veían|vio|vieron|presentan?|presentó|presentaba|consideran?|consideró|consideraba|califican?|calificó|calificaron|entienden?|leen?|leyó|pintan?|pintó|perciben?|percibe|tratan?|trató|muestra|recuerda|recuerdan|definen?|definió|señalan?|señaló|vist[oa]|considerad[oa]) ${GAP}como|(?:califican?|calificó|calificaron|calificaba) ${GAP}de|
       (?:ven?|veía|veían|vio|vieron|leen?|lee|leyó|adivina|detecta) en ${GAP}(?:un|una|el|la|señales|pruebas)|(?:ve|ven|veía|veían|encuentra|halla) (?:ahí|aquí|allí|en ello)|(?:lo|la|los|las) (?:tienen?|tenían?|tuvo|ven?|dan?|toman?) por|(?:compara|comparan|comparó|equipara|reduce|reducen) ${GAP}(?:con|a)|
       habl(?:an?|ó|aron|aba|aban|ar) (?:incluso |ya |abiertamente |hasta )?del?|(?:hacen?|hizo) responsable|(?:considera|consideran|consideró|consideraba|juzga|juzgan|juzgó|cree|creen|estima|estiman|halla) (?:(?:muy|demasiado|poco) )?\\p{L}{2,20}(?:[oae]s?|il|al|iz|les|les) (?:el|la|los|las|su|sus|est[ae]|es[ae]|a)|
       (?:considera|consideran|consideró|juzga|juzgó) (?:el|la|los|las|a) ${GAP}(?:inútil|ingenu|culpable|responsable|injust|excesiv|peligros|innecesari|ilegal)\\p{L}{0,2}|advierten? del?|(?:dan?|daban?) por|se quej(?:a|an|ó|aron|aba) de|(?:es|son|está|están|se (?:dice|dicen|muestra|declara)) (?:de la opinión|convencid[oa]s?|segur[oa]s? de que|persuadid[oa]s?)|pon(?:e|en) en duda|(?:data|datan|fecha|fechan) (?:el|la|los)|con (?:las|sus) palabras|insisten? en|no (?:tiene|tienen) duda|reprocha(?:n)? al?|(?:explica|explican|explicó) ${GAP}(?:por|con|como)|(?:es|son|era|fue|está) (?:\\p{L}{2,20} )?(?:vist|considerad|tenid|descrit|acusad|señalad|percibid)[oa]s?|pas(?:a|an|aba) por|tenid[oa] por`,
      `(?:${HOLDER}|noticia) (?:de|según|es) (?:que|la|el)|(?:una|otra|su|la) (?:posible )?(?:explicación|interpretación|teoría|tesis|hipótesis|lectura|impresión|sospecha|versión|conclusión|opinión|convicción) (?:posible |habitual |oficial )?(?:es|sería|de|fue|era|dice|apunta)|(?:acusaciones|sospechas|alegaciones|rumores) (?:de|sobre)|cuenta la leyenda|la leyenda (?:dice|cuenta|quiere)|leyenda`,
    ),
    afterSign(
      `[»”"],? (?:escrib|añad|explic|respond|coment|señal|asegur|declar|manifest|recalc|insist|cont|record|preguntó|anunció|subray|indic|precis|agreg|replic|exclam)\\p{L}{1,5}|, (?:escrib|añad|explic|coment|señal|asegur|recuerd|cuent|lament|se quej|aclar|protest|insist)\\p{L}{1,4} `,
    ),
    small(
      new RegExp(
        `^para (?:el |la |los |las |su |sus )?(?:\\p{L}{2,20} )?(?:${PEOPLE})(?: \\p{L}{2,20}){0,3}?,? ${upTo(8)}(?:es|era|fue|son|eran|fueron|está|estaba|sigue|supone|supuso|significa|significó)(?!\\p{L})`,
        'u',
      ),
    ),
    cased(/^Para (?:\p{Lu}[\p{L}-]{1,30} ?){1,3},? (?:[^\s.]{1,30} ){0,6}?(?:es|era|fue|son|eran|fueron)(?!\p{L})/u),
  ],
}
