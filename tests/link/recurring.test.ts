import { expect, test } from 'vitest'
import { mayRecur } from '../../src/link/recurring.ts'
import { type RecordSketch, record } from './records.ts'

type Told = readonly [title: string, excerpt: string, more?: RecordSketch]

const asked = ([title, excerpt, more]: Told): RecordSketch => ({ title, excerpt, ...more })
const between = (a: Told, b: Told): boolean => mayRecur(record(asked(a)), record(asked(b)))

test.each<[kind: string, a: Told, b: Told]>([
  [
    'the weather of two weekends',
    [
      'Weather for the weekend',
      'Mild air from the south comes in on Saturday with a high of 14 degrees, and Sunday will be bright, the weather office at Osk said.',
    ],
    [
      'Weather for the weekend',
      'Cold air from the east comes in on Saturday with a high of 3 degrees, and Sunday will bring snow, the weather office at Osk said.',
    ],
  ],
  [
    'the fair of two years',
    [
      'Marle fair opens',
      'The Marle fair opens on Thursday with a show of cattle at the grounds on Quay Street. Tickets cost 4 crowns, and 6,000 came last year.',
    ],
    [
      'Marle fair opens in rain',
      'Under umbrellas the first guests came to the Marle fair on Thursday, where bakers compete on Quay Street. Last year 8,000 people came.',
    ],
  ],
  [
    'the festival of two years, without a number',
    [
      'Jazz festival begins Friday',
      'The jazz festival begins on Friday night with a concert in the park, and the brass band of the fire company will play at noon.',
    ],
    [
      'Jazz festival begins',
      'Four quartets open the jazz festival on Friday night at the old brewery, and visitors are asked to leave their cars at home.',
    ],
  ],
  [
    'a market that opens each winter, in German',
    [
      'Weihnachtsmarkt öffnet',
      'Auf dem Platz vor der Kirche öffnet am Montag der Weihnachtsmarkt mit 40 Buden, einem Karussell und einem Chor der Schule, wie die Stadt sagt.',
    ],
    [
      'Weihnachtsmarkt öffnet',
      'Mit 55 Buden, einem Karussell und einer Krippe vor der Kirche öffnet am Montag der Weihnachtsmarkt, auf dem auch der Chor der Schule singt.',
    ],
  ],
  [
    'the harvest of two years, with a year that both name',
    [
      'Apple harvest is good',
      'Growers expect a good harvest of apples after the rain of June, the best since 1998, and look for pickers who can begin in a week.',
    ],
    [
      'Apple harvest is good',
      'A warm spring has brought growers a good harvest of apples, though less than in 1998, and the first are already in the shops of the town.',
    ],
  ],
  [
    'the services of two Sundays, with the same people',
    [
      "St Wystan's: services",
      "Sunday at St Wystan's: communion at 8.15, evensong at 6.30 with Ada Brook. The choir meets on Friday, and jumble may be left with Joan Pratt.",
      { people: ['Ada Brook', 'Joan Pratt'], words: 40 },
    ],
    [
      "St Wystan's: services",
      "Sunday at St Wystan's: baptism at 8.15, evensong at 6.30 with Ada Brook. The choir meets on Friday, and lilies may be left with Joan Pratt.",
      { people: ['Ada Brook', 'Joan Pratt'], words: 40 },
    ],
  ],
  [
    'the meetings of two years, with the same officers',
    [
      'Annual meeting of the Osk Rowing Club',
      'The Osk Rowing Club met at the Anchor on Friday. Treasurer Bo Lusk reported a small balance. Elected were Hugh Farr and Ruth Lusk. An eight will be bought.',
      { people: ['Bo Lusk', 'Hugh Farr', 'Ruth Lusk'], words: 40 },
    ],
    [
      'Annual meeting of the Osk Rowing Club',
      'The Osk Rowing Club met at the Anchor on Friday. Treasurer Bo Lusk reported a great deficit. Elected were Hugh Farr and Ruth Lusk. The roof will be mended.',
      { people: ['Bo Lusk', 'Hugh Farr', 'Ruth Lusk'], words: 40 },
    ],
  ],
])('may be of two times: %s', (_, a, b) => {
  expect([between(a, b), between(b, a)]).toEqual([true, true])
})

test.each<[kind: string, a: Told, b: Told]>([
  [
    'one storm, whose damage both count',
    [
      'Storm hits the coast',
      'A storm tore the roofs off houses and left 2,400 homes without light on Saturday night, and boats broke loose in the harbour, firemen said.',
    ],
    [
      'Storm hits the coast',
      'Some 2,400 homes were dark after the storm of Saturday night, which drove boats onto the dike and broke trees on the road out of town.',
    ],
  ],
  [
    'one storm, of which both tell the same places of the harm',
    [
      'Storm hits the coast',
      'Trees fell on the road to Tarn and the pier of Fen broke in the storm of Saturday night, and the ferry stayed in the harbour until noon.',
    ],
    [
      'Storm hits the coast',
      'No ferry left on Sunday after a storm that broke the pier of Fen, cut off the road to Tarn and blew down the tower of a church.',
    ],
  ],
  [
    'the death at a fair, with whom both name',
    [
      'Man dies at county fair',
      'Otto Brandt fell from the wheel at the county fair on Friday night and died on the way to the hospital, the sheriff said on Saturday.',
      { people: ['Otto Brandt'] },
    ],
    [
      'Man dies at county fair',
      'The wheel at the fair stands still after Otto Brandt, 31, fell from it and died; it had been looked over a week before, the county says.',
      { people: ['Otto Brandt'] },
    ],
  ],
  [
    'one resignation, its person in the headline',
    [
      'Ines Calloway resigns',
      'The mayor, Ines Calloway, said on Monday that she would leave office at the end of the week over the sale of the old mill by the river.',
      { people: ['Ines Calloway'] },
    ],
    [
      'Ines Calloway resigns',
      'Over the sale of a mill the mayor, Ines Calloway, leaves her office after 6 years, and her deputy takes over until the town has voted.',
      { people: ['Ines Calloway'] },
    ],
  ],
  [
    'two reports with headlines of their own',
    [
      'Fair opens with cattle show',
      'The county fair opens on Friday with a show of cattle and a concert, and prizes are given for the best preserves, the organizers said.',
    ],
    [
      'Crowds at the fair',
      'The county fair had its first guests on Friday, who came for the cattle and for a concert, and prizes were given for the best preserves.',
    ],
  ],
  [
    'one forecast, cut short',
    [
      'Weather for the weekend',
      'Mild air from the south comes in on Saturday, and Sunday will be bright, the weather office said. Frost is not expected before the week is out.',
    ],
    [
      'Weather for the weekend',
      'Mild air from the south comes in on Saturday, and Sunday will be bright, the weather office said. Frost …',
    ],
  ],
  [
    'one text with some words misread',
    [
      'Annual meeting of the Osk Rowing Club',
      'The Osk Rowing Club met at the Anchor on Friday. Treasurer Bo Lusk reported a small balance. Elected were Hugh Farr and Ruth Lusk.',
      { people: ['Bo Lusk', 'Hugh Farr', 'Ruth Lusk'], words: 40 },
    ],
    [
      'Annual meeting of the Osk Rowing Club',
      'The Osk Rowing Cluh met at tbe Anchor on Friday. Treasurer Bo Lusk reporled a smalt balancc. Elecled were Hugh Farr and Ruth Lusk.',
      { people: ['Bo Lusk', 'Hugh Farr', 'Ruth Lusk'], words: 40 },
    ],
  ],
  [
    'two reporters who use the same words in another order',
    [
      'Lightning strikes church at Marle',
      'Lightning struck the spire of the church at Marle on Tuesday and set it alight. The vicar, Hugh Dale, and the sexton, Bo Lusk, saved the plate. Two bells fell.',
      { people: ['Hugh Dale', 'Bo Lusk'], words: 60 },
    ],
    [
      'Lightning strikes church at Marle',
      'The spire of the church at Marle was struck by lightning on Tuesday, and two of the bells fell. The sexton, Bo Lusk, and the vicar, Hugh Dale, carried out the plate.',
      { people: ['Hugh Dale', 'Bo Lusk'], words: 60 },
    ],
  ],
  [
    'a long report and its update',
    [
      'Ines Calloway resigns over the mill',
      'The mayor, Ines Calloway, said on Monday that she would leave office at the end of the week. Her deputy, Bo Lusk, asked the town for patience.',
      { people: ['Ines Calloway', 'Bo Lusk'], words: 600 },
    ],
    [
      'Ines Calloway resigns over the mill',
      'The mayor, Ines Calloway, said on Monday that she would leave office at the end of the month. Her deputy, Bo Lusk, begged all critics for patience.',
      { people: ['Ines Calloway', 'Bo Lusk'], words: 640 },
    ],
  ],
  [
    'a short notice and the same with another end, a rare number in both',
    [
      'Fire at Marle mill',
      'The mill at Marle burned on Monday night. Loss is put at 4,500 crowns. Ada Brook and Joan Pratt saved the books, and the engine of Osk came in time.',
      { people: ['Ada Brook', 'Joan Pratt'], words: 40 },
    ],
    [
      'Fire at Marle mill',
      'The mill at Marle burned on Monday night. Loss is put at 4,500 crowns. Ada Brook and Joan Pratt saved the books, while the miller wept outside.',
      { people: ['Ada Brook', 'Joan Pratt'], words: 40 },
    ],
  ],
])('is of one time: %s', (_, a, b) => {
  expect([between(a, b), between(b, a)]).toEqual([false, false])
})
