/** Sentences that put something as plain fact, that doubt it, and that say who says it; some are made to mislead. */
export interface Sentences {
  flat: string
  hedged: string
  attributed: string
}

export const ENGLISH: Sentences = {
  flat: `
The mayor took a bribe from the buyer in June 2025.
Millrace bribed two councillors.
The mayor knew of the rust.
The minister told nobody about the leak.
The bank reported a loss of 12 million in March.
The company claimed expenses of 40,000 for the trip.
The council considered three bids before the summer.
She wrote the letter herself.
He held shares in the firm that won the contract.
The treasurer put the money in a private account.
Inspectors found the valve open.
The director read the memo and burned it.
The chairman called the bank on Monday.
The author of the report works for the firm.
The paper was paid by the lobby.
The bishop saw the papers in 2019.
The general ordered the shelling of the market.
The agency hid the results for two years.
Two officers destroyed the tapes.
The buyer is a cousin of the mayor.
The governor sold the land at half its worth.
The vaccine causes fainting in one of ten children.
The factory poured acid into the river.
Prices will double by 2030.
The glacier will be gone in twenty years.
The party lied about its funds.
The senator owes his seat to the union.
The reporter invented two of the witnesses.
The ambassador works for another country.
His motive was greed.
The bridge fell because of the salt.
Nobody warned the residents.
The board asked for money and got it.
The doctor assumed office in May.
The court concluded the trial on Friday.
The union maintained the picket for a week.
The mayor raised the fares to please the lender.
The inspector could not enter the cellar.
The city noted the complaint and did nothing.
The plant's owner denied workers their pay.
The envoy wants the war to go on.
The president changed his mind after the call.
She was driven by revenge.
The firm's success rests on stolen designs.
The two men met in secret on 4 May 2024.
The editor knew the story was false.
The police let the thief go.
The school shows films on Fridays.
The mayor would not answer questions.
The prosecutor dropped the case for a friend.
Harbour Ferries paid the harbour master.
The reform made the poor poorer.
The army used gas in the valley.
This law serves one family.
The minister believed in ghosts and governed by them.
The tunnel was built without a permit.
The mayor held a feast as the town burned.
He said nothing at the hearing.
Its chief took power and kept it.
The lender credited the sum on Tuesday.`,
  hedged: `
The mayor may have known of the rust.
Perhaps the buyer paid the mayor.
The council probably knew.
A sale of the bridge is rumoured.
If the bridge closes, the fares will rise.
The fire was possibly set on purpose.
It seems that the letter was forged.
The letter appears to be forged.
The mayor might resign before the vote.
The minister could be hiding the loss.
Apparently the tapes were destroyed.
The alleged bribe was paid in June.
The tapes were reportedly destroyed.
Whether the mayor knew is unclear.
The drug is likely to harm children.
There is a chance that the dam will fail.
The ferry should sink under such a load.
The deal would have failed without the bribe.
Presumably the buyer was warned.
The envoy may be naive.
The plan might leave the country weak.
The firm is thought to have paid him.
The general is said to have fled.
He must have seen the memo.
The cause was conceivably rust.
Maybe the buyer was a straw man.
The plan risks another war.
The money was supposedly lost.
Greed is a possible motive.
It cannot be ruled out that he was paid.
The sale would make the town poorer.
Unless the law changes, the lake will dry up.
The accident was arguably his fault.
The chairman seems to have lied.
The two firms are suspected of a cartel.
There is some doubt whether the vote was fair.
The mayor may, by then, have known.
The purported owner lives abroad.
The virus may well come from the market.
The buyer was potentially a front.
He could have stopped the train.
The minister is unlikely to have known.
The mayor's gratitude may explain the sale.
The fall of the price might be a trick.
The talks could bring a short peace.`,
  attributed: `
The author suggests that he knew of the plan.
According to the paper, the bridge is unsafe.
In Doe's view the bridge was the cause.
Doe: the mayor knew about the rust.
The author argues that he would bear responsibility for it.
The article says that the mayor took money.
Critics claim the mayor knew.
The opposition accuses the mayor of theft.
The report concludes that the valve was faulty.
The author believes the firm will fail.
Doe suspects the buyer of a fraud.
Residents fear that the dam will break.
The author holds that only pressure will end the war.
The paper calls the mayor a thief.
Analysts expect prices to double.
The author reads the plan as a trap.
She sees the reform as a gift to one family.
Doe attributes the fall to the salt.
The author credits the envoy with the change.
A witness told the court that he saw the mayor.
The writer speculates about a bribe.
The union says the owner stole the wages.
Doe wonders whether the mayor was paid.
The author rejects that account of the call.
The columnist blames the war on one man.
The headline asks why the mayor lies.
The study finds that the drug harms children.
The author describes the minister as a fool.
Experts predict a dry summer.
One reading, the author notes, is that he was paid.
The author raises the possibility that he has business there.
The historian considers the treaty a mistake.
The author infers a motive from the letters.
As the author puts it, the mayor was for sale.
The author forecasts another invasion.
The leader of the opposition thinks the vote was bought.
For the author, the mayor is the cause.
The author's suspicion is that the tapes were burned.
The company insists the water is clean.
The editorial warns of a new war.
The author guesses at greed.
The author imagines that the men met in secret, she writes that it fits.
The minister admits that he knew.
Neighbours say he burned the papers.
The author contends the general fled.`,
}

export const GERMAN: Sentences = {
  flat: `
Der Bürgermeister nahm im Juni 2025 Geld vom Käufer.
Der Bürgermeister kannte den Rost.
Die Stadt wusste, dass die Brücke rostig war.
Der Minister hat die Zahlen gefälscht.
Die Firma leitete Säure in den Fluss.
Die Werft zahlte zwei Ratsherren.
Der Käufer ist ein Vetter des Bürgermeisters.
Niemand warnte die Anwohner.
Der Gutachter arbeitete für den Betreiber.
Die Preise steigen bis 2030 auf das Doppelte.
Das Gericht hat den Zeugen nie gehört.
Zwei Beamte vernichteten die Bänder.
Der Botschafter dient einem anderen Land.
Sein Motiv war Gier.
Die Partei log über ihre Spenden.`,
  hedged: `
Der Bürgermeister wusste vermutlich von dem Rost.
Vielleicht hat der Käufer gezahlt.
Die Firma könnte Säure in den Fluss geleitet haben.
Der Minister soll die Zahlen gefälscht haben.
Angeblich wurden die Bänder vernichtet.
Offenbar kannte der Rat den Plan.
Wenn die Brücke schließt, steigen die Preise.
Der Käufer dürfte ein Strohmann sein.
Die Zahlen scheinen falsch zu sein.
Das Motiv war wahrscheinlich Gier.
Der mutmaßliche Täter lebt im Ausland.
Es wäre ohne das Geld nicht dazu gekommen.`,
  attributed: `
Laut Gutachten ist die Brücke unsicher.
Die Autorin vermutet, dass er gezahlt hat.
Nach Ansicht der Autorin war es Gier.
Dem Bericht zufolge floss Geld.
Die Opposition wirft dem Bürgermeister Betrug vor.
Der Autor hält den Minister für schuldig.
Die Autorin schreibt, dass er den Plan kannte.
Kritiker behaupten, die Wahl sei gekauft.
Aus Sicht der Autorin ist er naiv.
Die Zeitung nennt den Rat einen Selbstbedienungsladen.
Der Historiker sieht den Vertrag als Fehler.`,
}

export const FRENCH: Sentences = {
  flat: `
Le maire connaissait la rouille.
Le maire a touché un pot-de-vin en juin 2025.
La société versait de l'acide dans la rivière.
Le ministre a menti sur les chiffres.
Deux agents ont détruit les bandes.
Le juge a condamné un innocent.
L'acheteur est un cousin du maire.
Personne n'a averti les riverains.
Les prix doubleront avant 2030.
Le parti cachait ses dons.
La banque tirait profit de la guerre.
Son mobile était l'argent.
L'expert travaille pour la société.
Le général a fait bombarder le marché.
La ville avait vendu le terrain à moitié prix.`,
  hedged: `
Le maire connaissait peut-être la rouille.
La société aurait versé de l'acide dans la rivière.
Le ministre a probablement menti.
Les bandes semblent détruites.
Le pont pourrait tomber.
L'acheteur serait un prête-nom.
Si le pont ferme, les prix monteront.
Le mobile présumé est l'argent.
Il se peut que le maire ait su.
Apparemment, personne n'a averti les riverains.
La vente appauvrirait la ville.
Le plan risque de mener à une autre guerre.`,
  attributed: `
Selon le journal, le pont est dangereux.
L'auteure estime que le maire savait.
D'après le rapport, l'acide venait de l'usine.
L'opposition accuse le maire de fraude.
L'auteure pense qu'il est naïf.
Les critiques affirment que le vote était acheté.
Le journal qualifie le maire de voleur.
L'auteure avance l'hypothèse d'un mobile financier.
Aux yeux de l'auteure, le traité est une faute.
L'historien voit dans le plan un piège.
L'auteure en déduit que l'argent a compté.`,
}

export const SPANISH: Sentences = {
  flat: `
El alcalde conocía el óxido.
El alcalde recibió un soborno en junio de 2025.
La empresa vertió ácido en el río.
El ministro mintió sobre las cifras.
Dos agentes destruyeron las cintas.
El comprador es primo del alcalde.
Nadie avisó a los vecinos.
Los precios se duplicarán antes de 2030.
El partido ocultó sus donaciones.
La mayoría del consejo cobró del promotor.
Su motivo fue el dinero.
El perito trabaja para la empresa.
El general ordenó el bombardeo del mercado.
La ciudad vendió el terreno a mitad de precio.
La tesorería pagó dos veces.`,
  hedged: `
Quizás el alcalde conocía el óxido.
La empresa habría vertido ácido en el río.
El ministro probablemente mintió.
Las cintas parecen destruidas.
El puente podría caer.
Al parecer, nadie avisó a los vecinos.
Si el puente cierra, los precios subirán.
El presunto comprador vive en el extranjero.
Puede que el alcalde lo supiera.
La venta empobrecería a la ciudad.
El comprador sería un testaferro.
Posiblemente el motivo fue el dinero.`,
  attributed: `
Según el diario, el puente es peligroso.
La autora cree que el alcalde lo sabía.
La oposición acusa al alcalde de fraude.
A juicio de la autora, el tratado es un error.
Los críticos afirman que el voto fue comprado.
El informe concluye que la válvula fallaba.
La autora sospecha del comprador.
El historiador ve el plan como una trampa.
La autora sugiere que el motivo fue el dinero.
El sindicato denuncia que el dueño robó los salarios.
La autora sostiene que solo la presión pondrá fin a la guerra.`,
}

export const RUSSIAN: Sentences = {
  flat: `
Мэр знал о ржавчине.
Мэр взял взятку в июне 2025 года.
Завод сливал кислоту в реку.
Министр солгал о цифрах.
Два офицера уничтожили плёнки.
Покупатель — двоюродный брат мэра.
Никто не предостерёг жителей.
Цены вырастут вдвое к 2030 году.
Партия скрыла пожертвования.
Эксперт работает на компанию.
Его мотивом были деньги.
Генерал приказал обстрелять рынок.
Город продал землю за полцены.
Банк не мог вернуть деньги и скрыл это.
Суд не выслушал свидетеля.`,
  hedged: `
Мэр, возможно, знал о ржавчине.
Завод, вероятно, сливал кислоту в реку.
Министр якобы солгал о цифрах.
Плёнки, по-видимому, уничтожены.
Мост может упасть.
Если мост закроют, цены вырастут.
Покупатель, похоже, был подставным лицом.
Без денег этого бы не случилось.
Не исключено, что мэр знал.
Мотивом, скорее всего, были деньги.
Предполагаемый покупатель живёт за границей.
План мог бы привести к новой войне.`,
  attributed: `
По словам газеты, мост опасен.
Автор считает, что мэр знал.
По мнению автора, договор был ошибкой.
Оппозиция обвиняет мэра в мошенничестве.
Критики утверждают, что голоса были куплены.
Автор пишет, что план был ловушкой.
Историк видит в плане ловушку.
Автор предполагает, что мотивом были деньги.
Согласно докладу, кислота пришла с завода.
Газета называет мэра вором.
Автор полагает, что он наивен.`,
}

export const linesOf = (text: string): string[] => text.trim().split('\n')
