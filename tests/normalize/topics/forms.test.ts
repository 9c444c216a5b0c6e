import { expect, test } from 'vitest'
import { type FormRules, WordForms } from '../../../src/normalize/topics/forms.ts'
import { findMediaTopics } from '../../../src/normalize/topics/media.ts'
import { tokenize } from '../../../src/normalize/topics/tokens.ts'
import { growthOf, ofSize } from '../../setup/growth.ts'

const rules: FormRules = {
  endings: ['innen', 'ens', 'em', 'en', 'es', 'in', 'e', 'n', 's'],
  doers: ['er'],
  joints: ['es', 'en', 's', 'n'],
}
/** Each entry is its own word; those with a mark are hints, and no part alone tells them. */
const entries = [
  'schule',
  'band?',
  'wahl',
  'trainer',
  'politik',
  'krankenhaus',
  'gewerkschaft',
  'lehrer',
  'rektor?',
  'sport',
]
const forms = new WordForms(
  rules,
  entries.map((entry) => [entry.replace('?', ''), entry] as const),
  (entry) => !entry.endsWith('?'),
)

test.each([
  ['schulen', 'form: schule'],
  ['wahlen', 'form: wahl'],
  ['bände', 'form: band?'],
  ['trainerin', 'form: trainer'],
  ['trainers', 'form: trainer'],
  ['politiker', 'form: politik'],
  ['krankenhauses', 'form: krankenhaus'],
  ['gewerkschaftslehrer', 'whole: lehrer, gewerkschaft'],
  ['sportschulen', 'whole: schule, sport'],
  ['kreiskrankenhaus', 'part: krankenhaus'],
  ['gewerkschaftschef', 'part: gewerkschaft'],
  // Counterexamples.
  ['verband', null],
  ['transport', null],
  ['auswahl', null],
  ['datenbank', null],
  ['direktor', null],
  ['schulz', null],
  ['wahn', null],
  ['', null],
  ['gewerkschaft'.repeat(4), null],
])('%s: %s', (word, wanted) => {
  const parts = forms.find(word)
  expect(parts && `${parts.kind}: ${parts.entries.join(', ')}`).toBe(wanted)
})

/** The top-level topics of a text with a headline, best first. */
function topics(language: string, title: string, text: string): string[] {
  const fields = { title: tokenize(title), standfirst: tokenize(''), text: tokenize(text) }
  return findMediaTopics(fields, language).flatMap(({ label, parent }) => (parent ? [] : [label]))
}

test.each([
  [
    'de',
    'Zwei Grundschulen ohne Leitung',
    'An zwei Grundschulen fehlen Lehrkräfte. Das Schulamt will die Klassen zusammenlegen, die Elternvertreterinnen sind dagegen.',
    'education',
  ],
  [
    'de',
    'Rathauskoalition am Ende',
    'Die Koalitionspartner haben ihr Bündnis gekündigt. Die Oppositionsfraktionen verlangen Neuwahlen, der Bürgermeisterkandidat der Liberalen wartet ab.',
    'politics',
  ],
  [
    'de',
    'Brand in der Gerberei',
    'Feuerwehrleute aus vier Orten löschten die Flammen. Zwei Schwerverletzte brachte der Rettungshubschrauber fort.',
    'disaster, accident and emergency incident',
  ],
  [
    'nl',
    'Bonden willen meer',
    'De vakbondsbestuurders kondigen stakingen aan. De werkgeversvereniging vindt de looneisen te hoog.',
    'labor',
  ],
  [
    'nl',
    'Spelers van Halsloo door',
    'De doelman stopte twee strafschoppen en bracht zijn ploeg in de halve finales. De trainer prees zijn verdedigers.',
    'sport',
  ],
])('%s: “%s”', (language, title, text, wanted) => {
  expect(topics(language, title, text)[0]).toBe(wanted)
})

test.each([
  [
    'de',
    'Rucksack verloren',
    'Herr Kirchhoff aus Neukirchen hat am Bahnhof einen Rucksack verloren. Wer ihn findet, gibt ihn in der Wettergasse bei Frau Kriegler ab.',
  ],
  [
    'de',
    'Mehr Güter auf der Schiene',
    'Der Transport von Kies geht nun mit der Bahn. Zum Zeitpunkt der Umstellung war der Schwerpunkt ein anderer, die Entscheidung fiel im Herbst.',
  ],
  [
    'de',
    'Neue Öffnungszeiten',
    'Der Laden der Familie Schulmeister in der Bankgasse öffnet werktags um neun. Der Direktor der Molkerei liefert selbst.',
  ],
  [
    'nl',
    'Kat terug',
    'De kat van mevrouw Kerkhof uit de Schoolstraat is terug. Zij zat buiten in een soort kist, bijeen met twee egels.',
  ],
])('%s: nothing of “%s”', (language, title, text) => {
  expect(topics(language, title, text)).toEqual([])
})

test.each(['gewerkschafts', 'schule', 'x', 'ä'])('the time grows with the text: %j', async (piece) => {
  const read = (size: number): unknown => topics('de', '', ofSize(piece, size))
  expect(await growthOf(read, 20_000)).toBe(null)
})
