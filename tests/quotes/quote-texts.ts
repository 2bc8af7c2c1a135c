/** A small newspaper of our own, in several scripts, with all that a quote may be wrong about; and quotes from it. */
export const TEXTS = {
  en:
    'The Harbour Gazette, 4 May 2025. “We will not sell the bridge,” said Mayor Ruth Ellison on Monday — “not this year, and ' +
    'not for $3.5 million.” The city’s engineer, Paul Okafor, did not agree: the final report, he wrote, “is a first draft.” ' +
    'Traffic fell by 12.4% between 2019–2023, from 48,300 to 42,310 cars a day; ferry fares rose by 7 percent. On 3 February the ' +
    'temperature of the deck reached −17.5 °C, and the office measured 10² micrometres of rust in 1,250 mm of steel. Ellison can’t ' +
    'close the re-signed contract with North-Sea Steel before June, and the well-being of 2,400 workers isn’t guaranteed. ' +
    'Officials who had never visited the site approved the flawed finance plan within 45 minutes. The council voted 9-4 to keep it open.',
  de:
    'Die Brücke bleibt nicht offen, erklärte Bürgermeisterin Ärmel am 3. Mai 2025. „Wir haben 4,75 Millionen Euro ausgegeben, aber ' +
    'keinen Prüfbericht erhalten“, sagte sie. Der Großteil der Stahlträger – rund 62 Prozent – ist nach Angaben der Prüfer nicht sicher. ' +
    'Bei −8 °C wurden Risse von 0,6 mm gefunden, und die Fähre kostet nun 2,50 € statt 1,90 €.',
  fr:
    'Le pont n’est pas fermé, a déclaré la maire Hélène Garçon le 5 mai 2025. « Nous n’avons jamais reçu les 1 200 000 euros ' +
    'promis », a-t-elle ajouté. L’ingénieur Cœuret a mesuré 3,4 tonnes de rouille, soit 15 % de l’acier, et la température est ' +
    'tombée à −12 °C pendant la nuit.',
  es: 'El puente no está cerrado, dijo la alcaldesa Núñez el 6 de mayo de 2025. «Gastamos 2,3 millones y no recibimos ningún informe», añadió ante 350 vecinos.',
  pl: 'Most nie został zamknięty, powiedziała burmistrz Łucja Żółkiewska 7 maja 2025 roku. Koszt wyniósł 1,8 mln złotych, a nie 18 mln, jak podała gazeta.',
  tr: 'Köprü kapatılmadı, dedi belediye başkanı İpek Işık 8 Mayıs 2025’te. Onarım 950 bin liraya değil, 1,4 milyon liraya mal oldu.',
  vi: 'Cây cầu không bị đóng, thị trưởng Nguyễn Thị Hạnh nói ngày 9 tháng 5 năm 2025. Chi phí sửa chữa là 3,2 triệu đô la chứ không phải 32 triệu.',
  ru:
    'Мост не закрыт, заявила мэр Ольга Ёлкина 10 мая 2025 года. «Мы никогда не получали 1,6 млн рублей», — сказала она. Ночью ' +
    'температура упала до −21 °C, а инженер Гончаренко нашёл 14 трещин длиной от 2 до 9 мм.',
  el: 'Η γέφυρα δεν έκλεισε, είπε η δήμαρχος Ελένη Παππά στις 11 Μαΐου 2025. Το κόστος έφτασε τα 2,7 εκατομμύρια ευρώ και όχι τα 27 εκατομμύρια.',
  he: 'הגשר לא נסגר, אמרה ראש העיר רות אלון ב־12 במאי 2025. ״לא קיבלנו 1.5 מיליון שקלים״, הוסיפה, והמהנדס כהן מצא 16 סדקים באורך 7 מ״מ.',
  ar: 'لم يُغلق الجسر، قالت رئيسة البلدية ليلى حداد في 13 مايو 2025. وأضافت «لم نستلم 1.5 مليون دينار»، ووجد المهندس سامي 18 شقا في الفولاذ.',
  hi: 'पुल बंद नहीं हुआ, महापौर सीमा वर्मा ने 14 मई 2025 को कहा। मरम्मत पर 2.4 करोड़ रुपये खर्च हुए, 24 करोड़ नहीं, और इंजीनियर राव ने 11 दरारें पाईं।',
  ko: '다리는 폐쇄되지 않았다고 김하나 시장이 2025년 5월 15일 말했다. 수리비는 3억 2천만 원이 아니라 4억 원이며, 기온은 −9.5도까지 떨어졌다.',
  zh: '市长林海在2025年5月16日表示，大桥没有关闭。她说：“我们从未收到三百五十万元的款项。”工程师陈明在钢梁上发现了27条裂缝，最长的达到8.5毫米，夜间气温降至−6度。',
  ja: '市長の森田さくらは2025年5月17日、橋は閉鎖されていないと述べた。「私たちは二千四百万円を受け取っていない」と語り、技師の小川は鋼材に31本のひびを見つけた。',
  th: 'นายกเทศมนตรีมาลี ใจดี กล่าวเมื่อวันที่ 18 พฤษภาคม 2568 ว่าสะพานไม่ได้ปิด ค่าซ่อมแซม 4.2 ล้านบาท ไม่ใช่ 42 ล้านบาท',
} as const

/** Stretches of the texts above, each of which stands there once. */
export const QUOTES: readonly { text: keyof typeof TEXTS; exact: string }[] = [
  { text: 'en', exact: 'We will not sell the bridge,” said Mayor Ruth Ellison on Monday' },
  { text: 'en', exact: 'not this year, and not for $3.5 million' },
  { text: 'en', exact: 'The city’s engineer, Paul Okafor, did not agree: the final report' },
  { text: 'en', exact: 'Traffic fell by 12.4% between 2019–2023, from 48,300 to 42,310 cars a day' },
  { text: 'en', exact: 'the temperature of the deck reached −17.5 °C, and the office measured 10² micrometres' },
  { text: 'en', exact: 'Ellison can’t close the re-signed contract with North-Sea Steel before June' },
  { text: 'en', exact: 'and the well-being of 2,400 workers isn’t guaranteed' },
  { text: 'en', exact: 'Officials who had never visited the site approved the flawed finance plan within 45 minutes' },
  { text: 'en', exact: 'The council voted 9-4 to keep it open' },
  { text: 'de', exact: 'Die Brücke bleibt nicht offen, erklärte Bürgermeisterin Ärmel am 3. Mai 2025' },
  { text: 'de', exact: '„Wir haben 4,75 Millionen Euro ausgegeben, aber keinen Prüfbericht erhalten“, sagte sie' },
  { text: 'de', exact: 'Der Großteil der Stahlträger – rund 62 Prozent – ist nach Angaben der Prüfer nicht sicher' },
  { text: 'de', exact: 'Bei −8 °C wurden Risse von 0,6 mm gefunden, und die Fähre kostet nun 2,50 €' },
  { text: 'fr', exact: 'Le pont n’est pas fermé, a déclaré la maire Hélène Garçon le 5 mai 2025' },
  { text: 'fr', exact: '« Nous n’avons jamais reçu les 1 200 000 euros promis », a-t-elle ajouté' },
  { text: 'fr', exact: 'L’ingénieur Cœuret a mesuré 3,4 tonnes de rouille, soit 15 % de l’acier' },
  { text: 'es', exact: 'El puente no está cerrado, dijo la alcaldesa Núñez el 6 de mayo de 2025' },
  { text: 'es', exact: '«Gastamos 2,3 millones y no recibimos ningún informe», añadió ante 350 vecinos' },
  { text: 'es', exact: 'dijo la alcaldesa Núñez el 6 de mayo de 2025' },
  { text: 'pl', exact: 'Most nie został zamknięty, powiedziała burmistrz Łucja Żółkiewska 7 maja 2025 roku' },
  { text: 'tr', exact: 'Onarım 950 bin liraya değil, 1,4 milyon liraya mal oldu' },
  { text: 'vi', exact: 'Cây cầu không bị đóng, thị trưởng Nguyễn Thị Hạnh nói ngày 9 tháng 5 năm 2025' },
  { text: 'ru', exact: '«Мы никогда не получали 1,6 млн рублей», — сказала она' },
  { text: 'ru', exact: 'температура упала до −21 °C, а инженер Гончаренко нашёл 14 трещин' },
  { text: 'el', exact: 'Η γέφυρα δεν έκλεισε, είπε η δήμαρχος Ελένη Παππά στις 11 Μαΐου 2025' },
  { text: 'he', exact: '״לא קיבלנו 1.5 מיליון שקלים״, הוסיפה, והמהנדס כהן מצא 16 סדקים' },
  { text: 'ar', exact: 'وأضافت «لم نستلم 1.5 مليون دينار»، ووجد المهندس سامي 18 شقا' },
  { text: 'hi', exact: 'पुल बंद नहीं हुआ, महापौर सीमा वर्मा ने 14 मई 2025 को कहा' },
  { text: 'ko', exact: '수리비는 3억 2천만 원이 아니라 4억 원이며, 기온은 −9.5도까지' },
  { text: 'zh', exact: '她说：“我们从未收到三百五十万元的款项。”工程师陈明在钢梁上发现了27条裂缝' },
  { text: 'zh', exact: '市长林海在2025年5月16日表示，大桥没有关闭' },
  { text: 'zh', exact: '最长的达到8.5毫米，夜间气温降至−6度' },
  { text: 'ja', exact: '「私たちは二千四百万円を受け取っていない」と語り、技師の小川は鋼材に31本のひび' },
  { text: 'th', exact: 'สะพานไม่ได้ปิด ค่าซ่อมแซม 4.2 ล้านบาท ไม่ใช่ 42 ล้านบาท' },
]
