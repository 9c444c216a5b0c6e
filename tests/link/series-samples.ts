/** Issues of one series, as a paper prints them. */
export interface SeriesSample {
  readonly kind: string
  /** Empty where the clippings do not say. */
  readonly outlet: string
  readonly language: string
  readonly issues: readonly (readonly [headline: string, opening: string])[]
}

export const seriesSamples: readonly SeriesSample[] = [
  {
    kind: 'a lottery',
    outlet: 'Tarn Post',
    language: 'en',
    issues: [
      [
        'Harbour Six: the numbers of Sunday',
        'The numbers drawn on Sunday in the Harbour Six were 4, 9, 17, 22, 31 and 40. The jackpot of 90,000 crowns was not won. Tickets for the next draw are sold until noon.',
      ],
      [
        'Nobody wins the Harbour Six',
        'The numbers drawn on Thursday in the Harbour Six were 2, 8, 13, 25, 36 and 44. The jackpot of 310,000 crowns was not won. Tickets for the next draw are sold until noon.',
      ],
      [
        'Harbour Six: jackpot grows again',
        'The numbers drawn on Tuesday in the Harbour Six were 1, 12, 19, 20, 28 and 39. The jackpot of 450,000 crowns was won. Tickets for the next draw are sold until noon.',
      ],
    ],
  },
  {
    kind: 'the weather',
    outlet: 'Tarn Post',
    language: 'en',
    issues: [
      [
        'The weather on Monday',
        'Monday will be cloudy in Tarn with light rain in the afternoon and a high of 14 degrees. The wind will be weak from the west. The night will be dry.',
      ],
      [
        'The weather on Friday',
        'Friday will be sunny in Tarn with some fog in the morning and a high of 21 degrees. The wind will be weak from the south. The night will be clear.',
      ],
      [
        'The weather on Sunday',
        'Sunday will be wet in Tarn with heavy rain in the evening and a high of 9 degrees. The wind will be strong from the north. The night will be stormy.',
      ],
    ],
  },
  {
    kind: 'a police log',
    outlet: 'Marle Mail',
    language: 'en',
    issues: [
      [
        'Police log, 3 to 9 May',
        'Marle officers took 12 calls between Monday and Sunday. A lamp was broken in the market on Tuesday. On Friday a van hit a fence on Mill Lane. Four drivers were fined.',
      ],
      [
        'Police log, 10 to 16 May',
        'Marle officers took 27 calls between Monday and Sunday. A boat was stolen in the harbour on Saturday. On Wednesday a tree fell on a car on Mill Lane. Nine drivers were fined.',
      ],
      [
        'Police log, 24 to 30 May',
        'Marle officers took 19 calls between Monday and Sunday. A purse was found in the station on Thursday. On Sunday a cow stood on Mill Lane. Six drivers were fined.',
      ],
    ],
  },
  {
    kind: 'a market report',
    outlet: 'Tarn Post',
    language: 'en',
    issues: [
      [
        'Shares in Tarn rise',
        'The Tarn index ended at 4,512 points on Tuesday, 31 points higher than the day before. Banks gained most, while shipping lines were weak. About 9,100 shares changed hands.',
      ],
      [
        'Shares in Tarn fall',
        'The Tarn index ended at 4,207 points on Monday, 58 points lower than the day before. Mills lost most, while shipping lines were firm. About 7,300 shares changed hands.',
      ],
      [
        'Quiet day for shares in Tarn',
        'The Tarn index ended at 4,388 points on Friday, 6 points higher than the day before. Yards gained most, while shipping lines were quiet. About 5,200 shares changed hands.',
      ],
    ],
  },
  {
    kind: 'the budget of each year',
    outlet: 'Marle Mail',
    language: 'en',
    issues: [
      [
        'Marle budget 2017',
        'The council of Marle passed its budget on Monday by eight votes to three. Taxes will rise by one percent, and the pool will get a roof. The mayor said that the town could be content.',
      ],
      [
        'Marle budget 2018',
        'The council of Marle passed its budget on Thursday by six votes to five. Taxes will rise by four percent, and the quay will get a crane. The mayor said that the town could be content.',
      ],
      [
        'Marle budget 2019',
        'The council of Marle passed its budget on Friday by nine votes to two. Taxes will fall by two percent, and the school will get a kitchen. The mayor said that the town could be content.',
      ],
    ],
  },
  {
    kind: 'fixtures',
    outlet: 'Fen Courier',
    language: 'en',
    issues: [
      [
        'Matches of the weekend',
        'Saturday: Tarn Rovers meet Marle Town at 15, Fen United play Holm Athletic at 17. Tickets are sold at the gates from noon. The bus to the ground leaves the station at 14.',
      ],
      [
        'Matches of the weekend',
        'Sunday: Holm Athletic meet Tarn Rovers at 13, Marle Town play Fen United at 16. Tickets are sold at the gates from noon. The bus to the ground leaves the station at 12.',
      ],
      [
        'Matches of the weekend',
        'Saturday: Fen United meet Tarn Rovers at 14, Holm Athletic play Marle Town at 16. Tickets are sold at the gates from noon. The bus to the ground leaves the station at 13.',
      ],
    ],
  },
  {
    kind: 'jobs of a month',
    outlet: 'Tarn Post',
    language: 'en',
    issues: [
      [
        'Fewer people without work',
        'The number of people without work in the county fell to 3,120 in March, the office of labour said. That is 140 fewer than the month before. The rate was 5 percent.',
      ],
      [
        'More people without work',
        'The number of people without work in the county rose to 3,480 in August, the office of labour said. That is 210 more than the month before. The rate was 6 percent.',
      ],
      [
        'People without work: little change',
        'The number of people without work in the county fell to 3,260 in November, the office of labour said. That is 20 fewer than the month before. The rate was 5.5 percent.',
      ],
    ],
  },
  {
    kind: 'exchange rates',
    outlet: 'Tarn Post',
    language: 'en',
    issues: [
      [
        'The crown on Wednesday',
        'The bank of Tarn set the crown at 7.42 to the dollar and at 8.90 to the pound on Wednesday. Gold was at 310 crowns an ounce. The next list appears on the next working day.',
      ],
      [
        'The crown on Friday',
        'The bank of Tarn set the crown at 7.15 to the dollar and at 8.61 to the pound on Friday. Gold was at 325 crowns an ounce. The next list appears on the next working day.',
      ],
      [
        'The crown on Monday',
        'The bank of Tarn set the crown at 7.29 to the dollar and at 8.77 to the pound on Monday. Gold was at 318 crowns an ounce. The next list appears on the next working day.',
      ],
    ],
  },
  {
    kind: 'tides',
    outlet: 'Marle Mail',
    language: 'en',
    issues: [
      [
        'High water',
        'High water at Marle is at 6 and 18 on Saturday, low water at 0 and 12. The moon is waning. Boats with a draught of more than 3 metres wait outside.',
      ],
      [
        'High water',
        'High water at Marle is at 9 and 21 on Monday, low water at 3 and 15. The moon is waxing. Boats with a draught of more than 2 metres wait outside.',
      ],
      [
        'High water',
        'High water at Marle is at 4 and 16 on Wednesday, low water at 10 and 22. The moon is full. Boats with a draught of more than 4 metres wait outside.',
      ],
    ],
  },
  {
    kind: 'road works',
    outlet: 'Fen Courier',
    language: 'en',
    issues: [
      [
        'Road works on the coast road in May',
        'Drivers on the coast road must expect delays from 3 to 9 May, the county said. One lane is closed at kilometre 14. A ferry takes lorries of up to 20 tons.',
      ],
      [
        'Road works on the coast road in October',
        'Drivers on the coast road must expect delays from 11 to 19 October, the county said. One lane is closed at kilometre 31. A ferry takes lorries of up to 12 tons.',
      ],
      [
        'Road works on the coast road in March',
        'Drivers on the coast road must expect delays from 2 to 7 March, the county said. One lane is closed at kilometre 22. A ferry takes lorries of up to 15 tons.',
      ],
    ],
  },
  {
    kind: 'a court list',
    outlet: 'Marle Mail',
    language: 'en',
    issues: [
      [
        'Before the court',
        'Before the court of Marle on Monday: a theft from a boat at 9, a quarrel between neighbours at 10, a stolen bicycle at 11. The public may attend. The hall opens at 8.',
      ],
      [
        'Before the court',
        'Before the court of Marle on Thursday: a fire in a barn at 13, a fight outside an inn at 14, a forged cheque at 15. The public may attend. The hall opens at 12.',
      ],
      [
        'Before the court',
        'Before the court of Marle on Tuesday: a lost dog at 11, a debt between brothers at 12, a broken window at 16. The public may attend. The hall opens at 10.',
      ],
    ],
  },
  {
    kind: 'grain prices',
    outlet: 'Fen Courier',
    language: 'en',
    issues: [
      [
        'Wheat at 212 crowns',
        'Wheat was sold at 212 crowns a ton at the Fen exchange on Tuesday, barley at 180. Buyers came from three counties. The next market is held in a week.',
      ],
      [
        'Wheat at 239 crowns',
        'Wheat was sold at 239 crowns a ton at the Fen exchange on Friday, barley at 171. Buyers came from five counties. The next market is held in a week.',
      ],
      [
        'Wheat at 225 crowns',
        'Wheat was sold at 225 crowns a ton at the Fen exchange on Thursday, barley at 177. Buyers came from four counties. The next market is held in a week.',
      ],
    ],
  },
  {
    kind: 'results of races',
    outlet: 'Holm Echo',
    language: 'en',
    issues: [
      [
        'Races at Holm',
        'At Holm on Saturday the first race went to Grey Lady in 71 seconds, the second to Old Tom in 83 seconds. About 900 people watched. The track was soft.',
      ],
      [
        'Races at Holm',
        'At Holm on Sunday the first race went to Blue Boy in 69 seconds, the second to Miss Fern in 85 seconds. About 1,400 people watched. The track was hard.',
      ],
      [
        'Races at Holm',
        'At Holm on Wednesday the first race went to Sea Mist in 74 seconds, the second to Jack Tar in 80 seconds. About 600 people watched. The track was wet.',
      ],
    ],
  },
  {
    kind: 'the level of a river',
    outlet: '',
    language: 'en',
    issues: [
      [
        'The Tarn on Monday: 212 centimetres',
        'The Tarn stood at 212 centimetres at the bridge on Monday morning, 9 more than the day before. Ships may pass. The office measures again on Tuesday.',
      ],
      [
        'The Tarn on Thursday: 341 centimetres',
        'The Tarn stood at 341 centimetres at the bridge on Thursday morning, 22 less than the day before. Ships may pass. The office measures again on Friday.',
      ],
      [
        'The Tarn on Sunday: 266 centimetres',
        'The Tarn stood at 266 centimetres at the bridge on Sunday morning, 15 less than the day before. Ships may pass. The office measures again on Monday.',
      ],
    ],
  },
  {
    kind: 'blood donors',
    outlet: 'Fen Courier',
    language: 'en',
    issues: [
      [
        'Give blood in Fen',
        'The Red Cross collects blood in the school of Fen on 4 June from 16 to 20. Last time 61 donors came. Whoever gives for the first time brings a passport.',
      ],
      [
        'Give blood in Holm',
        'The Red Cross collects blood in the hall of Holm on 12 September from 15 to 19. Last time 48 donors came. Whoever gives for the first time brings a passport.',
      ],
      [
        'Give blood in Marle',
        'The Red Cross collects blood in the town house of Marle on 21 March from 17 to 21. Last time 73 donors came. Whoever gives for the first time brings a passport.',
      ],
    ],
  },
  {
    kind: 'patients of a week',
    outlet: 'Tarn Post',
    language: 'en',
    issues: [
      [
        'Influenza in the county: 230 cases',
        'The county counted 230 new cases of influenza in the second week of January, 40 more than the week before. The hospital of Marle has 11 patients. Doctors advise a vaccination.',
      ],
      [
        'Influenza in the county: 95 cases',
        'The county counted 95 new cases of influenza in the fourth week of February, 60 fewer than the week before. The hospital of Marle has 3 patients. Doctors advise a vaccination.',
      ],
      [
        'Influenza in the county: 140 cases',
        'The county counted 140 new cases of influenza in the third week of March, 12 more than the week before. The hospital of Marle has 6 patients. Doctors advise a vaccination.',
      ],
    ],
  },
  {
    kind: 'a light earthquake',
    outlet: 'Holm Echo',
    language: 'en',
    issues: [
      [
        'Light earthquake near Holm',
        'A light earthquake of magnitude 3.1 was felt near Holm on Tuesday at 4, the institute said. Its centre lay 8 kilometres below the ground. Nobody was hurt, and no damage was seen.',
      ],
      [
        'Light earthquake near Fen',
        'A light earthquake of magnitude 2.7 was felt near Fen on Saturday at 23, the institute said. Its centre lay 12 kilometres below the ground. Nobody was hurt, and no damage was seen.',
      ],
      [
        'Light earthquake near Tarn',
        'A light earthquake of magnitude 2.9 was felt near Tarn on Wednesday at 17, the institute said. Its centre lay 5 kilometres below the ground. Nobody was hurt, and no damage was seen.',
      ],
    ],
  },
  {
    kind: 'German: a lottery',
    outlet: 'Tarner Bote',
    language: 'de',
    issues: [
      [
        'Lottozahlen vom Mittwoch',
        'Die Zahlen der Ziehung vom Mittwoch lauten 3, 11, 19, 27, 35 und 41. Im Topf lagen 4 Millionen. Die Angaben sind ohne Gewähr, und die nächste Ziehung findet wie immer statt.',
      ],
      [
        'Lottozahlen vom Samstag',
        'Die Zahlen der Ziehung vom Samstag lauten 1, 8, 14, 22, 39 und 45. Im Topf lagen 9 Millionen. Die Angaben sind ohne Gewähr, und die nächste Ziehung findet wie immer statt.',
      ],
      [
        'Lottozahlen vom Mittwoch',
        'Die Zahlen der Ziehung vom Mittwoch lauten 5, 9, 16, 30, 38 und 44. Im Topf lagen 12 Millionen. Die Angaben sind ohne Gewähr, und die nächste Ziehung findet wie immer statt.',
      ],
    ],
  },
  {
    kind: 'Spanish: the weather',
    outlet: 'Diario de Tarn',
    language: 'es',
    issues: [
      [
        'El tiempo, lunes',
        'El lunes habrá nubes en la costa y una máxima de 19 grados, según el instituto. El viento será flojo del norte. La noche será seca en toda la provincia.',
      ],
      [
        'El tiempo, viernes',
        'El viernes habrá sol en la costa y una máxima de 27 grados, según el instituto. El viento será flojo del sur. La noche será seca en toda la provincia.',
      ],
      [
        'El tiempo, domingo',
        'El domingo habrá lluvia en la costa y una máxima de 15 grados, según el instituto. El viento será fuerte del oeste. La noche será húmeda en toda la provincia.',
      ],
    ],
  },
  {
    kind: 'French: the stock exchange',
    outlet: 'Le Courrier de Tarn',
    language: 'fr',
    issues: [
      [
        'La Bourse gagne 22 points',
        'La Bourse de Tarn a terminé mardi à 3 410 points, en hausse de 22 points. Les banques ont gagné le plus. Environ 800 titres ont changé de mains dans un marché calme.',
      ],
      [
        'La Bourse perd 47 points',
        'La Bourse de Tarn a terminé jeudi à 3 155 points, en baisse de 47 points. Les moulins ont perdu le plus. Environ 950 titres ont changé de mains dans un marché calme.',
      ],
      [
        'La Bourse gagne 9 points',
        'La Bourse de Tarn a terminé jeudi à 3 288 points, en hausse de 9 points. Les mines ont gagné le plus. Environ 620 titres ont changé de mains dans un marché calme.',
      ],
    ],
  },
]
