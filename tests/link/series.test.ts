import { describe, expect, test } from 'vitest'
import { areOfSeries } from '../../src/link/series.ts'
import { record } from './records.ts'

const article = (excerpt: string, language = 'en') => record({ excerpt, language })

/** Two issues of a series each. */
const series: readonly (readonly [kind: string, a: string, b: string, language?: string])[] = [
  [
    'a lottery',
    'The numbers drawn on Sunday in the Harbour Six were 4, 9, 17, 22, 31 and 40. The jackpot of 90,000 crowns was not won. Tickets for the next draw are sold until noon.',
    'The numbers drawn on Thursday in the Harbour Six were 2, 8, 13, 25, 36 and 44. The jackpot of 310,000 crowns was not won. Tickets for the next draw are sold until noon.',
  ],
  [
    'the weather',
    'Monday will be cloudy in Tarn with light rain in the afternoon and a high of 14 degrees. The wind will be weak from the west. The night will be dry.',
    'Friday will be sunny in Tarn with some fog in the morning and a high of 21 degrees. The wind will be weak from the south. The night will be clear.',
  ],
  [
    'a police log',
    'Marle officers took 12 calls between Monday and Sunday. A lamp was broken in the market on Tuesday. On Friday a van hit a fence on Mill Lane. Four drivers were fined.',
    'Marle officers took 27 calls between Monday and Sunday. A boat was stolen in the harbour on Saturday. On Wednesday a tree fell on a car on Mill Lane. Nine drivers were fined.',
  ],
  [
    'a market report',
    'The Tarn index ended at 4,512 points on Tuesday, 31 points higher than the day before. Banks gained most, while shipping lines were weak. About 9,100 shares changed hands.',
    'The Tarn index ended at 4,207 points on Monday, 58 points lower than the day before. Mills lost most, while shipping lines were firm. About 7,300 shares changed hands.',
  ],
  [
    'the budget of each year',
    'The council of Marle passed its budget on Monday by eight votes to three. Taxes will rise by one percent, and the pool will get a roof. The mayor said that the town could be content.',
    'The council of Marle passed its budget on Thursday by six votes to five. Taxes will rise by four percent, and the quay will get a crane. The mayor said that the town could be content.',
  ],
  [
    'fixtures',
    'Saturday: Tarn Rovers meet Marle Town at 15, Fen United play Holm Athletic at 17. Tickets are sold at the gates from noon. The bus to the ground leaves the station at 14.',
    'Sunday: Holm Athletic meet Tarn Rovers at 13, Marle Town play Fen United at 16. Tickets are sold at the gates from noon. The bus to the ground leaves the station at 12.',
  ],
  [
    'jobs of a month',
    'The number of people without work in the county fell to 3,120 in March, the office of labour said. That is 140 fewer than the month before. The rate was 5 percent.',
    'The number of people without work in the county rose to 3,480 in August, the office of labour said. That is 210 more than the month before. The rate was 6 percent.',
  ],
  [
    'exchange rates',
    'The bank of Tarn set the crown at 7.42 to the dollar and at 8.90 to the pound on Wednesday. Gold was at 310 crowns an ounce. The next list appears on the next working day.',
    'The bank of Tarn set the crown at 7.15 to the dollar and at 8.61 to the pound on Friday. Gold was at 325 crowns an ounce. The next list appears on the next working day.',
  ],
  [
    'tides',
    'High water at Marle is at 6 and 18 on Saturday, low water at 0 and 12. The moon is waning. Boats with a draught of more than 3 metres wait outside.',
    'High water at Marle is at 9 and 21 on Monday, low water at 3 and 15. The moon is waxing. Boats with a draught of more than 2 metres wait outside.',
  ],
  [
    'road works',
    'Drivers on the coast road must expect delays from 3 to 9 May, the county said. One lane is closed at kilometre 14. A ferry takes lorries of up to 20 tons.',
    'Drivers on the coast road must expect delays from 11 to 19 October, the county said. One lane is closed at kilometre 31. A ferry takes lorries of up to 12 tons.',
  ],
  [
    'a court list',
    'Before the court of Marle on Monday: a theft from a boat at 9, a quarrel between neighbours at 10, a stolen bicycle at 11. The public may attend. The hall opens at 8.',
    'Before the court of Marle on Thursday: a fire in a barn at 13, a fight outside an inn at 14, a forged cheque at 15. The public may attend. The hall opens at 12.',
  ],
  [
    'grain prices',
    'Wheat was sold at 212 crowns a ton at the Fen exchange on Tuesday, barley at 180. Buyers came from three counties. The next market is held in a week.',
    'Wheat was sold at 239 crowns a ton at the Fen exchange on Friday, barley at 171. Buyers came from five counties. The next market is held in a week.',
  ],
  [
    'results of races',
    'At Holm on Saturday the first race went to Grey Lady in 71 seconds, the second to Old Tom in 83 seconds. About 900 people watched. The track was soft.',
    'At Holm on Sunday the first race went to Blue Boy in 69 seconds, the second to Miss Fern in 85 seconds. About 1,400 people watched. The track was hard.',
  ],
  [
    'the level of a river',
    'The Tarn stood at 212 centimetres at the bridge on Monday morning, 9 more than the day before. Ships may pass. The office measures again on Tuesday.',
    'The Tarn stood at 341 centimetres at the bridge on Thursday morning, 22 less than the day before. Ships may pass. The office measures again on Friday.',
  ],
  [
    'blood donors',
    'The Red Cross collects blood in the school of Fen on 4 June from 16 to 20. Last time 61 donors came. Whoever gives for the first time brings a passport.',
    'The Red Cross collects blood in the hall of Holm on 12 September from 15 to 19. Last time 48 donors came. Whoever gives for the first time brings a passport.',
  ],
  [
    'patients of a week',
    'The county counted 230 new cases of influenza in the second week of January, 40 more than the week before. The hospital of Marle has 11 patients. Doctors advise a vaccination.',
    'The county counted 95 new cases of influenza in the fourth week of February, 60 fewer than the week before. The hospital of Marle has 3 patients. Doctors advise a vaccination.',
  ],
  [
    'a light earthquake',
    'A light earthquake of magnitude 3.1 was felt near Holm on Tuesday at 4, the institute said. Its centre lay 8 kilometres below the ground. Nobody was hurt, and no damage was seen.',
    'A light earthquake of magnitude 2.7 was felt near Fen on Saturday at 23, the institute said. Its centre lay 12 kilometres below the ground. Nobody was hurt, and no damage was seen.',
  ],
  [
    'German: a lottery',
    'Die Zahlen der Ziehung vom Mittwoch lauten 3, 11, 19, 27, 35 und 41. Im Topf lagen 4 Millionen. Die Angaben sind ohne Gewähr, und die nächste Ziehung findet wie immer statt.',
    'Die Zahlen der Ziehung vom Samstag lauten 1, 8, 14, 22, 39 und 45. Im Topf lagen 9 Millionen. Die Angaben sind ohne Gewähr, und die nächste Ziehung findet wie immer statt.',
    'de',
  ],
  [
    'Spanish: the weather',
    'El lunes habrá nubes en la costa y una máxima de 19 grados, según el instituto. El viento será flojo del norte. La noche será seca en toda la provincia.',
    'El viernes habrá sol en la costa y una máxima de 27 grados, según el instituto. El viento será flojo del sur. La noche será seca en toda la provincia.',
    'es',
  ],
  [
    'French: the stock exchange',
    'La Bourse de Tarn a terminé mardi à 3 410 points, en hausse de 22 points. Les banques ont gagné le plus. Environ 800 titres ont changé de mains dans un marché calme.',
    'La Bourse de Tarn a terminé jeudi à 3 155 points, en baisse de 47 points. Les moulins ont perdu le plus. Environ 950 titres ont changé de mains dans un marché calme.',
    'fr',
  ],
]

/** One event, or two that share no form: no series. */
const others: readonly (readonly [kind: string, a: string, b: string])[] = [
  [
    'two reports of one fire',
    'Two people died when a mill burned down in Marle on Monday night, and 14 were hurt. The fire began in the store, the chief of the brigade, Ida Falk, said.',
    'A fire destroyed the old mill of Marle on Monday night. Two people lost their lives and 14 were taken to hospital. Chief Ida Falk said that it had begun in the store.',
  ],
  [
    'a later report with a higher toll',
    'At least 3 people died on Tuesday when a ferry sank off Tarn with 61 on board, the coast guard said. Boats searched for 12 missing passengers until dusk.',
    'At least 5 people died on Tuesday when a ferry sank off Tarn with 61 on board, the coast guard said. Boats searched for 12 missing passengers until dusk.',
  ],
  [
    'a copy that was cut',
    'The ferry to Holm sails again from Friday, after 3 weeks of repairs. Its engine broke in May. The line lost 40,000 crowns and will ask the county for help.',
    'The ferry to Holm sails again from Friday, after 3 weeks of repairs. Its engine broke in May.',
  ],
  [
    'a rewritten wire report',
    'Lund Works said on Monday that it would buy the yard of Fen for 120 million crowns. The yard employs 900 people. Both boards have agreed to the sale.',
    'The yard of Fen, which employs 900 people, is to be bought by Lund Works for 120 million crowns, both sides said on Monday after the boards agreed.',
  ],
  [
    'two matters in the same words of the trade',
    'The union of bakers called a strike for Monday. Bread will be short in Tarn, the mayor said, and asked both sides to talk again before the weekend.',
    'The union of pilots ended its strike on Thursday. Flights to Holm start again at once, the airport said, and thanked both sides for an agreement.',
  ],
  [
    'no numbers at all',
    'The mayor of Marle opened the new library and thanked all who had helped to build it. A choir of pupils sang, and the old librarian cut the ribbon.',
    'The mayor of Marle opened the new museum and thanked all who had helped to build it. A band of pupils played, and the old keeper cut the ribbon.',
  ],
  ['texts of a few words', 'Police log of Monday, 12 calls', 'Police log of Friday, 31 calls'],
  [
    'an interview and a portrait',
    'Ada Lovat, 56, has been mayor for 8 years. She came to Marle as a teacher in 1999. What drives her, she says, is the harbour, where her father worked.',
    'At 71, Per Strand looks back on 30 years as a judge. He lives in Fen with two dogs. What he misses, he says, is the silence before a verdict is read.',
  ],
]

describe('issues of a series', () => {
  test.each(series.map(([kind, a, b, language = 'en']) => ({ kind, a, b, language })))(
    '$kind',
    ({ a, b, language }) => {
      expect(areOfSeries(article(a, language), article(b, language))).toBe(true)
      expect(areOfSeries(article(b, language), article(a, language))).toBe(true)
    },
  )
})

describe('no series', () => {
  test.each(others.map(([kind, a, b]) => ({ kind, a, b })))('$kind', ({ a, b }) => {
    expect(areOfSeries(article(a), article(b))).toBe(false)
  })

  test('the same text again', () => {
    const one = article(series[0]?.[1] ?? '')
    expect(areOfSeries(one, { ...one, id: 'copy' })).toBe(false)
  })
})
