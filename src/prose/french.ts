import { type Manner, wholeWords } from './patterns.js'

const SAYS = `affirm|estim|pens|suppos|soupçonn|suggèr|suggér|prétend|déclar|prédi|insinu|allègu|allégu|dout|redout|spécul|dénonc|argument|conjectur|
  présum|imagin|s'interrog|s’interrog|subodor`

export const FRENCH: Manner = {
  tentative: [
    wholeWords(
      `peut-être|probable(?:ment)?|vraisemblable(?:ment)?|apparemment|prétend(?:ument|ue?s?)|éventuel(?:le)?(?:ment)?|possible(?:ment)?|
     présumée?s?|supposée?s?|sans doute|potentiellement|hypothétique|incertaine?s?|douteu(?:x|se)`,
      "semble|semblent|semblerait|semblait|semblaient|paraît|paraissent|paraissait|il se peut|peut (?:avoir|être)|peuvent (?:avoir|être)|risque(?:nt)? (?:de|d[’']\\p{L}+)|on dit",
      "si|s[’'](?:ils?)|pourrai(?:t|ent)|aurai(?:t|ent)|serai(?:t|ent)|devrai(?:t|ent)|voudrai(?:t|ent)|ferai(?:t|ent)|irai(?:t|ent)",
      String.raw`(?!(?:tir|admir|retir|attir|inspir|respir|expir)ai)\p{L}+(?:er|ir|tr|dr)ai(?:t|ent)`,
    ),
  ],
  attributed: wholeWords(
    "selon|d[’']après|aux yeux d(?:e|u|es)|de l[’']avis d(?:e|u|es)|à en croire|de source|au dire d(?:e|u|es)|au dires? d(?:e|u|es)",
    "pour (?:l[’']auteure?|le journal|la presse|ses critiques|les critiques|les experts|l[’']opposition)",
    `(?:${SAYS})(?:e|ent|ait|aient|a|èrent|é|ée|ue?)`,
    `dit|disent|disait|disaient|a dit|ont dit|croit|croient|croyait|croyaient|craint|craignent|craignait|espère|espèrent|espérait|sous-entend|
     laisse (?:entendre|penser)|laissent (?:entendre|penser)|laissait entendre|en déduit|en déduisent|soupçon`,
    `(?:avance|avancent|avançait|soutient|soutiennent|soutenait|soutenu|juge|jugent|jugeait|jugé|assure|assurent|assuré|conclut|concluent|conclu|admet|
      admettent|écrit|écrivent|écrivait|rapporte|rapportent|rapporté|raconte|racontent|note|notent|indique|indiquent|indiqué|considère|considèrent|
      considérait|trouve|trouvent|révèle|révèlent|montre|montrent|explique|expliquent|expliqué|annonce|annoncent|annoncé|répond|prévoit|prévoient|
      déduit|déduisent|remarque|souligne|soulignent|signale|avertit|craindre|attend|attendent|demande|demandent) (?:à \\S+ )?(?:qu(?:e|[’']\\p{L}+)|si|pourquoi|comment)`,
    `(?:accuse|accusent|accusait|accusé|soupçonné) [^.]* (?:de|d[’']\\p{L}+)|(?:voit|voient|voyait) [^.]* (?:comme|un|une)|qualifie|qualifient|qualifiait|(?:considère|considèrent|décrit|décrivent|présente|présentent) [^.]* comme|
     (?:évoque|évoquent|avance|avancent|émet|émettent) (?:la (?:possibilité|thèse)|l[’']hypothèse|l[’']idée)|reproche(?:nt)? à|(?:attribue|attribuent|impute|imputent) [^.]* à`,
  ),
}
