import { afterSign, cased, GAP, inflected, type Manner, oneOf, small, stems, upTo, wholeWords } from './patterns.js'

const ER = 'e|es|ent|ait|aient|a|èrent|é|ée|és|ées|er|ant|ons|era|eront'

/** Verbs that hardly do anything else than say or think something. */
const SAYS = oneOf(
  inflected(
    "affirm pens suppos soupçonn suggèr suggér prétend insinu allègu allégu dout redout spécul dénonc argument conjectur présum imagin s'interrog s’interrog subodor augur déplor conjectur contest récus réfut dépeign caricatur martel",
    `${ER}|u|ue|us`,
  ),
  inflected('chiffr accus', 'e|ent|ait|aient|a|èrent|é|és|ée|ées|er'),
  inflected('estim', 'e|ent|ait|aient|a|èrent|é|er|ant'),
  `dit|disent|disait|disaient|disant|croit|croient|croyait|croyaient|croire|crut|craint|craignent|craignait|craignaient|espère|espèrent|espérait|sous-entend|sous-entendait|prédit|prédisent|prédisait|laisse (?:entendre|penser)|
   laissent (?:entendre|penser)|laissait entendre|en déduit|en déduisent|soupçons?|(?:nie|nient|niait)|niait|niaient|dément|démentent|démenti|dépeint|considère|considèrent|considérait|considéraient|réputée?s?|jurent|qualifie|qualifient|qualifiait|qualifiaient|reprochent?|reprochait|reproché|doute|prétend|prétendent|dément`,
  "(?:nié|avoué|reconnu|admis) (?:qu(?:e|[’']\\p{L}+)|avoir|être)|(?:avoue|avouent|reconnaît|reconnaissent|admet|admettent) (?:qu(?:e|[’']\\p{L}+)|avoir|être)",
)

/** Verbs that are as often plain action, and say something where a clause follows. */
const SAYS_THAT = oneOf(
  inflected(
    'avanc soutien juge assur not indiqu considèr considér trouv révèl révél montr expliqu annonc remarqu soulign signal demand raconte rapport ajout précis rappel confirm déclar confi jur insist observ racont plaid démontr attest martèl martel témoign protest mention affich regrett estim lanc',
    `${ER}|t|nent|ne|u`,
  ),
  `avance|avancent|soutient|soutiennent|soutenait|soutenu|juge|jugent|conclut|concluent|conclu|admet|admettent|écrit|écrivent|écrivait|répond|répondent|répondu|prévoit|prévoient|déduit|déduisent|avertit|avertissent|averti|craindre|attend|attendent|
   se souvient|se souviennent|maintient|maintiennent|prévient|convient|conviennent|reconnaît|reconnaissent|reconnu|promet|voit|voient|établit|concède|concèdent|persuadée?s?|convaincue?s?|certaine?s?|sûre?s?|d[’']accord|écrivit|soutint|tient`,
)

const HOLDER = oneOf(
  'accusation|allégation|thèse|théorie|hypothèse|soupçon|rumeur|impression|idée|interprétation|version|opinion|conviction|crainte|croyance|notion|reproche|argument|affirmation|conclusion|légende|sentiment',
)

const PEOPLE = oneOf(
  `auteure?s?|autrices?|journal|presse|critiques|experts|opposition|historiens?|historiennes?|riverains|voisins|observateurs|partisans|adversaires|détracteurs|économistes|syndicats?|avocats?|famille|lecteurs|biographe|procureure?|chercheurs|beaucoup|certains|lui|elle|eux|moi|nous`,
)

/** Stems whose imperfect looks like a conditional. */
const IMPERFECT = String.raw`(?!(?:re|at|sou|é)?tirai|admirai|(?:ins|resp?|exp|consp|asp|transp|soup|emp)i?rai|(?:cha)?virai|déchirai|désirai|\p{L}{0,12}(?:ontr|entr|ustr|istr|iltr|étr|adr|oudr)ai)`

export const FRENCH: Manner = {
  tentative: [
    wholeWords(
      `peut-être|probable(?:ment)?s?|vraisemblable(?:ment)?s?|apparemment|prétend(?:ument|ue?s?)|éventuel(?:le)?(?:ment)?s?|possiblement|(?<!(?<!\\p{L})(?:que|rend|rendu|rendre|si|plus \\p{L}{2,20}|plus) )possibles?|visiblement|certainement|
     présumée?s?|supposée?s?|sans (?:aucun )?doute|potentiellement|hypothétiques?|incertaine?s?|douteu(?:x|se|ses)|plausibles?|soi-disant|sûrement|contestée?s?|controversée?s?|susceptibles?|présumément|censée?s?|rumeurs?|hypothèses?`,
      "semble|semblent|semblerait|semblait|semblaient|sembler|paraît|paraissent|paraissait|paraissaient|paraît-il|semble-t-il|dit-on|il se peut|il se pourrait|(?:peut|peuvent|pouvait|pouvaient) (?:bien |ne pas |aussi |tout à fait )?(?:avoir|être|s[’']être)|(?:a|ont|avait|avaient) (?:bien )?pu|(?:doit|doivent) (?:bien |sans doute )?avoir|(?<!(?<!\\p{L})(?:le|la|du|au|un|aucun|ce|de|sans|leur|son|les|des) )risque(?:nt)? (?:de|d[’']\\p{L}+)|on (?:dit|croit|pense|suppose|raconte|prétend|soupçonne)",
      "(?<!(?<!\\p{L})(?:et|ou) )si(?! (?:bien que|grande?|peu|longtemps|vite|\\p{L}{2,20} que))|s[’']ils?|à moins|à condition|pourvu que|au cas où|à supposer|en admettant|le cas échéant|comme si",
      '(?:pour|voud|vaud|faud|ver|cour|mour|enver|dev|recev|sau|au|se|i|fe|viv|suiv)rai(?:t|ent)',
      String.raw`${IMPERFECT}\p{L}{1,20}(?:er|ir|tr|dr)ai(?:t|ent)`,
      // What is not known, and what has no proof.
      `on (?:ignore|ne sait|ne peut|ne saurait)|nul ne sait|personne ne sait|qui sait|rien ne? ?(?:n[’'])?(?:prouve|permet|indique|dit|montre|laisse|atteste)|rien n[’'](?:indique|atteste|établit|est (?:sûr|certain|prouvé))|
       (?:aucune?|pas|peu|guère|sans|faute) (?:de |d[’'])?(?:\\S{1,40} )?(?:preuves?|indices?|éléments?|signes?)|(?:n[’']est|ne sont|n[’']était|n[’']a|n[’']ont|reste|demeure) (?:pas |jamais |guère |encore |toujours )*(?:été )?(?:exclue?s?|établie?s?|prouvée?s?|certaine?s?|claire?s?|connue?s?|confirmée?s?|impossible|démontrée?s?|vérifiée?s?|écartée?s?|avérée?s?|incertaine?s?|inconnue?s?|obscure?s?|floue?s?|un mystère|une énigme|à savoir|à prouver|à démontrer|en question|inexpliquée?s?)|
       (?:peut|peuvent|saurait|pouvait) (?:pas |guère )?(?:être )?(?:exclure|exclue?s?|écarter|écartée?s?|affirmer|prouver)|difficile (?:de|à) (?:dire|savoir|prouver)|impossible de (?:dire|savoir|prouver|vérifier)|rien n[’']exclut|(?:trop|encore) tôt pour|(?:a|ont|avait) tout d[’'](?:un|une)|(?:porte|portent) (?:la marque|les traces|tous les signes)|(?:nul|personne|aucun \\p{L}{2,20}) n[’'](?:a|ont) (?:jamais |encore )?(?:démontré|prouvé|montré|expliqué|établi|confirmé|pu)|inexpliquée?s?|suspecte?s?|discutables?|énigme|mystère|ressembl(?:e|ent|ait) (?:fort )?à|jamais (?:été )?(?:prouvée?s?|démontrée?s?|élucidée?s?|établie?s?|expliquée?s?)|peu de choses?|(?:reste|restent|demeure) à \\p{L}{2,20}r(?:e)?|(?:fait|font) (?:l[’']objet d[’']un )?débat|(?:l[’'])?objet de (?:débat|controverse|litige)|(?:des doutes|des questions|le doute) (?:subsist|demeur|plan|rest)\\p{L}{1,5}|presque certain\\p{L}{0,7}|quasi certain\\p{L}{0,7}|en théorie|théoriquement|imaginable|concevable|on (?:peut|pourrait) (?:imaginer|penser|supposer|croire)|(?:il|elle|ils|elles) aur(?:a|ont) (?:été|eu|sans|\\p{L}{2,20}(?:é|u|i|is|t))(?=[ .,])(?! (?:avant|d[’']ici|dans))`,
      `(?:tout|beaucoup|les indices|plusieurs éléments|des indices) (?:porte|indique|laisse|semble|mène|suggère|plaident|pointent|laissent)|laissent? (?:à )?(?:penser|croire|supposer)|(?:a|ont|avait|avaient) (?:tout |bien )?l[’']air|sent(?:ent)? le|ressemblent? (?:à|fort)|en toute (?:probabilité|vraisemblance)|selon toute|il y a (?:des|de fortes) chances|à première vue|une (?:possibilité|explication possible)|il (?:est|n[’']est pas) (?:possible|probable|impossible|exclu|douteux|vraisemblable)`,
    ),
  ],
  attributed: [
    wholeWords(
      "selon|suivant (?:l[’']avis|l[’']opinion|les (?:termes|dires)|la thèse|la version|son|ses|leurs?)|d[’']après|aux yeux d(?:e|u|es|[’']\\p{L}+)|à (?:ses|leurs|mes|nos) yeux|(?:de|à) (?:l[’']avis|son avis|leur avis|mon avis|notre avis)|à (?:l[’']en|en|les en) croire|à (?:l[’'])?entendre|de source|aux? dires? d(?:e|u|es)|du point de vue|au regard d(?:e|u|es)|de (?:son|leur) point de vue|pour sa part|dans (?:l[’']esprit|la bouche|le récit|la version|la lecture) d(?:e|u|es)|de (?:son|leur) propre aveu|comme (?:le |l[’'])(?:dit|écrit|note|raconte|rappelle|affirme|explique|soutient)",
      SAYS,
      `(?:${SAYS_THAT}) (?:(?:à|au|aux|lors|dans|devant|en) [^.,;]{1,60}? )?(?:qu(?:e|[’']\\p{L}+)|si|s[’']il|pourquoi|comment)`,
      `(?:voit|voient|voyait|voyaient|vit|virent) ${GAP}(?:comme|un|une|le signe|la preuve|la marque)|(?:considère|considèrent|considérait|considéré|décrit|décrivent|décrivait|présente|présentent|présentait|perçoit|perçoivent|interprète|interprètent|lit|lisent|dépeint|dépeignent|peint|peignent|traite|traitent|vu|vue|perçu|perçue|regarde|regardent|tient|tiennent|tenu|tenue|passe|passent|passait) ${GAP}(?:comme|pour|de)|
       (?:fait|font|faisait) d(?:e|u|es|[’']\\p{L}+) ${upTo(4)}(?:un|une|le|la)|(?:parle|parlent|parlait|parlaient|parlé) (?:même |plutôt |ouvertement )?(?:d(?:e|u|es)|d[’']\\p{L}+)|(?:évoque|évoquent|évoquait|évoqué|avance|avancent|émet|émettent) (?:la (?:possibilité|thèse|piste)|l[’']hypothèse|l[’']idée|un|une|des)|(?:attribue|attribuent|attribuait|impute|imputent|imputait) ${GAP}à|
       (?:met|mettent|mis) en (?:garde|doute|cause)|(?:rend|rendent|rendait) ${GAP}responsables?|(?:compare|comparent|comparait|assimile|assimilent|réduit|réduisent) ${GAP}à|tien(?:t|nent) ${GAP}responsable|reproch(?:e|ent|ait|aient|é) (?:\\p{L}{2,20} )?(?:à|au|aux)|(?:pour reprendre|selon|suivant|dans) (?:les|ses|leurs) (?:mots|termes)|(?:maintient|maintiennent|maintenait) (?:que|qu[’']\\p{L}+|n[’']\\p{L}+|avoir|être|sa|son|ses)|(?:prête|prêtent) (?:à|au|aux)|(?:taxe|taxent|taxé) ${GAP}de|(?:fait|font) (?:état|valoir)|cri(?:e|ent) (?:au|à)|(?:date|datent) (?:le|la|les|l[’']\\p{L}+)|(?:est|sont|se (?:dit|disent)) (?:d[’']avis|convaincue?s?|persuadée?s?|certaine?s?)|(?:affiche|exprime|expriment) (?:son|sa|leur|des) (?:doutes?|conviction)|se (?:plaint|plaignent|plaignait) (?:de|du|des|d[’']\\p{L}+)|(?:explique|expliquent|expliquait|expliqué) ${GAP}par|(?:est|sont|était|étaient|fut) (?:\\p{L}{2,20} )?(?:considérée?s?|perçue?s?|tenue?s? pour|décrite?s? comme|présentée?s? comme|vue?s? comme)`,
      `(?<!(?<!\\p{L})(?:le|la|un|une|du|au|ce|juge|chaque|leur|son) )(?:juge|jugent|jugeait|jugeaient|trouve|trouvent|trouvait|estime|croit|considère|considèrent) (?:le|la|les|ce|cette|ces|son|sa|l[’']\\p{L}+|leur) ?(?:\\p{L}{2,30} ){0,3}?(?:inutiles?|naïfs?|naïve|injustes?|dangereu(?:x|se)|coupables?|responsables?|excessi(?:f|ve)|absurdes?|insuffisante?s?|illégales?|illégal|trop|mauvaise?|fausse?|faux|irréaliste)|jug(?:é|ée|és|ées) (?:inutile|dangereu|responsable|trop)\\p{L}{0,3}|opposition juge`,
      `(?:${HOLDER})s? (?:qu(?:e|[’']\\p{L}+)|d[’']une?|selon|est que|veut que|court|circule)|(?:accusations?|allégations?|soupçons?) d(?:e|[’']\\p{L}+)|(?:une|autre|seule|première) (?:explication|interprétation|lecture|hypothèse) (?:est|serait|veut|possible)|(?:sa|leur) (?:thèse|théorie|version|conviction) (?:est|:)|légende veut|version (?:officielle )?(?:est|veut)`,
      stems('allégation'),
    ),
    afterSign(
      `-t-(?:il|elle|on)(?=[,.]| \\p{L})|[»”"],? (?:a|ont|avait|s[’']est)? ?(?:écrit|écrivent|écrivait|expliqu|ajout|not|répond|lanc|répliqu|conclu|soupir|confi|précis|rappel|insist|déclar|témoign|racont|protest|tonn|affirm|assur)\\p{L}{0,5}|, (?:écrit|écrivent|note|notent|raconte|racontent|explique|expliquent|assure|assurent|rappelle|rappellent|déplorent|déplore|jure|jurent|soutient|soutiennent|confie|se plaignent|se plaint)`,
    ),
    small(
      new RegExp(
        `^pour (?:l[’']|les? |la |ses |son |sa |leurs? |beaucoup d[e’] ?|de nombreux |certains |nombre de )?(?:\\p{L}{2,20} )?(?:${PEOPLE})(?: \\p{L}{2,20})?,? (?:c[’']|il s[’']agi|${upTo(7)}(?:est|était|sont|étaient|fut|furent|reste|représente|constitue|signifie|a été)(?!\\p{L}))`,
        'u',
      ),
    ),
    cased(/^Pour (?:\p{Lu}[\p{L}-]{1,30} ?){1,3}, /u),
  ],
}
