import { describe, expect, test } from 'vitest'
import { fold } from '../../src/quotes/fold.js'
import { locateQuote } from '../../src/quotes/quote.js'

const find = (exact: string, text: string, edited = true) => locateQuote({ exact, edited }, fold(text))
/** The state, and what stands in the text where the quote was found. */
const told = (exact: string, text: string) => {
  const found = find(exact, text)
  return found.state === 'not-found'
    ? found.why
    : [found.state, ...found.parts.map(({ start, end }) => text.slice(start, end))]
}

describe('what stands in brackets is the editor’s', () => {
  test.each([
    ['[T]he mayor left the town', 'Then the mayor left the town.', 'the mayor left the town'],
    ['[t]he mayor left the town', 'The mayor left the town.', 'The mayor left the town'],
    ['and [T]hey left the town', 'He came, and they left the town.', 'and they left the town'],
    ['they walk[ed] over the bridge', 'Now they walk over the bridge.', 'they walk over the bridge'],
    [
      'they walk[ed] over the bridge',
      'Now they are walking; they walking over the bridge.',
      'they walking over the bridge',
    ],
    ['over the bridge they walk[ed]', 'Over and over the bridge they walking.', 'over the bridge they walking'],
    ['the city[’s] bridge was sold', 'They say the city bridge was sold.', 'the city bridge was sold'],
    ['[the mayor] had said it before', 'He had said it before.', 'had said it before'],
    ['Then [the mayor] had said it before', 'Then he had said it before.', 'Then he had said it before'],
    ['Then [the mayor], who left, had said it', 'Then he, who left, had said it.', 'Then he, who left, had said it'],
    ['Then the mayor [Ruth Ellison] had said it', 'Then the mayor had said it.', 'Then the mayor had said it'],
    ['the brigde [sic] was closed', 'It said the brigde was closed.', 'the brigde was closed'],
    ['the brigde [sic], was closed', 'It said the brigde, was closed.', 'the brigde, was closed'],
    ['the brigde [sic!] was closed', 'It said the brigde was closed.', 'the brigde was closed'],
    ['the colo[u]r of the bridge', 'It is the color of the bridge.', 'the color of the bridge'],
    [
      'closed the bridge [in 2019] to all',
      'They closed the bridge last year to all.',
      'closed the bridge last year to all',
    ],
    ['the bridge was sold by [the mayor]', 'So the bridge was sold by her, they say.', 'the bridge was sold by'],
    ['[the mayor] agreed with [the city] to sell it', 'She agreed with it to sell it.', 'agreed with it to sell it'],
    ['as [the mayor] told us', 'Twice, as Dr. Ruth Ellison told us.', 'as Dr. Ruth Ellison told us'],
    ['that [the country] closed it', 'We know that the U.S. closed it.', 'that the U.S. closed it'],
    ['“[She] left us,” he said', '“The mayor left us,” he said.', 'left us,” he said'],
    ['he said: “left [it]”', 'And he said: “left us,” he did.', 'he said: “left'],
    ['市长[林海]表示大桥没有关闭', '昨日市长表示大桥没有关闭。', '市长表示大桥没有关闭'],
    ['[市长]表示大桥没有关闭', '昨日他表示大桥没有关闭。', '表示大桥没有关闭'],
    ['die Brück[e] wurde gesperrt', 'Als die Brücken wurde gesperrt.', 'die Brücken wurde gesperrt'],
    ['Dann [der Bürgermeister] sagte das zweimal', 'Dann er sagte das zweimal.', 'Dann er sagte das zweimal'],
    ['мэр [города] заявила об этом вчера', 'Наша мэр заявила об этом вчера.', 'мэр заявила об этом вчера'],
  ])('%j stands in %j', (exact, text, stretch) => {
    expect(told(exact, text)).toEqual(['edited', stretch])
    expect(find(exact, text, false).state).toBe('not-found')
  })

  test('ellipses part it as they do any quote', () => {
    expect(
      told('[T]he bridge was […] sold [by the mayor] in May', 'Then the bridge was closed and sold in May.'),
    ).toEqual(['edited', 'the bridge was', 'sold in May'])
  })

  test('brackets that the source has are words of it, beside others that are not', () => {
    const text = 'We saw that the [4Fe-4S] cluster was lost, then.'
    expect(told('the [4Fe-4S] cluster was lost', text)).toEqual(['exact', 'the [4Fe-4S] cluster was lost'])
    expect(told('[T]he [4Fe-4S] cluster was lost', text)).toEqual(['edited', 'the [4Fe-4S] cluster was lost'])
    expect(told('[T]he [4Fe-5S] cluster was lost', text)).toBe('bracket')
    expect(told('the mayor [she] left it', 'As [she] said. Then the mayor left it.')).toEqual([
      'edited',
      'the mayor left it',
    ])
  })

  test('more places than one are told', () => {
    expect(find('[T]he mayor left us', 'So the mayor left us. The mayor left us.')).toMatchObject({
      state: 'ambiguous',
      places: 2,
    })
    expect(
      locateQuote(
        { exact: '[T]he mayor left us', edited: true, prefix: 'So' },
        fold('So the mayor left us. The mayor left us.'),
      ),
    ).toMatchObject({ state: 'edited' })
  })
})

describe('all else is held word for word', () => {
  const TEXT =
    'She said that the mayor will never sell the old bridge. He walked home. “We won’t,” he said, “leave.” It cost 250 dollars.'
  test.each([
    ['[T]he mayor will sell the old bridge', 'missing'],
    ['[The] mayor will [surely] sell the old bridge', 'bracket'],
    ['[The] mayor will [not] sell the old bridge', 'bracket'],
    ['[A] mayor will never sell the new bridge', 'missing'],
    ['[S]he mayor will never sell', 'bracket'],
    ['[A]he mayor will never sell', 'bracket'],
    ['sell the old bridge [and] walked home', 'bracket'],
    ['“We [will],” he said', 'bracket'],
    ['said that [she] said', 'bracket'],
    ['We [may] leave', 'bracket'],
    ['It cost [some] dollars', 'bracket'],
    ['It cost [some] 50 dollars', 'cut'],
    ['It cost 2[5]0 dollars', 'bracket'],
    ['He walk[ed] hom', 'bracket'],
    ['walk[ed] home', ['edited', 'walked home']],
    ['wal[ked] home', ['edited', 'walked home']],
    ['[w]alked home', ['edited', 'walked home']],
    ['[un]walked home', 'bracket'],
    ['He [gladly] home', ['edited', 'He walked home']],
  ])('%j', (exact, expected) => {
    expect(told(exact, TEXT)).toEqual(expected)
  })

  test.each([
    // A negation, at the edge of a quote too.
    ['[The council] will sell the bridge', 'Nobody will sell the bridge.'],
    ['[The council] will sell the bridge', 'It is not so that they will sell the bridge.'],
    ['they will sell [the bridge]', 'In the end they will sell nothing.'],
    ['they will sell [the bridge]', 'In the end they will sell no bridge at all.'],
    ['We [the people] sell the bridge', 'We can’t sell the bridge.'],
    ['We [the people] sell the bridge', 'We cannot sell the bridge.'],
    ['they did [go] home', 'And they didn’t go home.'],
    ['a hope[ful] case it is', 'Such a hopeless case it is.'],
    ['a hope[less] case it is', 'Such a hope case it is.'],
    ['it was can[not] done', 'So it was can done.'],
    ['the [peaceful] protest was met', 'So the non-violent protest was met.'],
    ['die Stadt hat die Brücke [wohl] verkauft', 'So hat die Stadt hat die Brücke nicht verkauft.'],
    ['Wir haben [den] Bericht erhalten', 'Wir haben keinen Bericht erhalten.'],
    ['la ville a [bien] vendu le pont', 'Et la ville a jamais vendu le pont.'],
    ['la ciudad [bien] vendió el puente', 'Y la ciudad nunca vendió el puente.'],
    ['[La ciudad] vendió el puente ayer', 'Nadie vendió el puente ayer.'],
    ['мэр [быстро] продала мост вчера', 'А мэр не продала мост вчера.'],
    ['市长[已]关闭大桥', '昨日市长没有关闭大桥。'],
    ['橋は閉鎖され[た]', '橋は閉鎖されていない。'],
    ['köprü gel[di] dün akşam', 'Bir köprü gelmedi dün akşam.'],
    // A doubt.
    ['the mayor [Ruth] sold the bridge', 'Then the mayor allegedly sold the bridge.'],
    ['say [that] the council sold it', 'They say if the council sold it.'],
    // A number, and another one beside the quote.
    ['[Some] people died in the fall', 'There 400 people died in the fall.'],
    ['fell by [some] percent in May', 'It fell by 12 percent in May.'],
    ['it was sold for [a lot]', 'At last it was sold for 12 dollars.'],
    ['sold for 2[0] dollars there', 'It was sold for 2 dollars there.'],
    ['sold for [1]2 dollars there', 'It was sold for 2 dollars there.'],
    // The end of a sentence, a paragraph, another speaker.
    ['closed the bridge [and] left the town', 'They closed the bridge. The mayor left the town.'],
    ['closed the bridge [and] left the town', 'They closed the bridge\n\nThe mayor left the town.'],
    ['关闭了大桥[并]离开了城市', '他们关闭了大桥。市长离开了城市。'],
    ['we sold [it] in the spring', '“So we sold,” he said, “in the spring.”'],
    // Too much.
    [
      'the mayor [of the town] sold the bridge',
      'For the mayor who had come from far away in the old days sold the bridge.',
    ],
    ['wa[lking] home', 'the walnut home'],
    ['a[n] apple there', 'any apple there'],
    ['the wal[ks] here', 'the walnutting here'],
    // Pieces of words.
    ['e mayor [then] left us', 'the mayor left us'],
    ['the mayor [then] left u', 'the mayor left us'],
    ['the [big] mayor left', 'the may left'],
    ['[]', 'any text'],
    ['[the mayor]', 'the mayor'],
  ])('%j does not stand in %j', (exact, text) => {
    expect(find(exact, text).state).toBe('not-found')
  })
})

// What goes on from each place to each place takes minutes for these.
describe('a quote of many brackets', () => {
  test('is found or not in bounded work', () => {
    const many = 'a [x] '.repeat(200)
    expect(find(`${many}b`, 'a '.repeat(100_000)).state).toBe('not-found')
    expect(find(`${many}a`, `${'a '.repeat(100_000)}`).state).not.toBe('exact')
    expect(find(`[${'['.repeat(5_000)}`, 'a [ b').state).toBe('not-found')
  })
})
