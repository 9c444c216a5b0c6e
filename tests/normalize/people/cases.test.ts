import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { recognizePeople } from '../../../src/normalize/people/people.ts'
import { bareInput } from '../../../tools/people/score.ts'

const model = new Uint8Array(readFileSync('knowledge/people/people.bin'))

// Names that stand in another case alone: the first eight leave no doubt, the others do.
test.each([
  ['pl', 'Krzysztofa Zielińskiego nie było w szkole.', 'Krzysztof Zieliński'],
  ['pl', 'Spotkali się z Tadeuszem Zielińskim w ratuszu.', 'Tadeusz Zieliński'],
  ['pl', 'Nagrodę dla Anny Zielińskiej wręczył wójt.', 'Anna Zielińska'],
  ['cs', 'Setkání starosty Jana Zelinského s hasiči.', 'Jan Zelinský'],
  ['cs', 'Setkal se s Janou Novákovou na radnici.', 'Jana Nováková'],
  ['ru', 'Он встретил Ивана Зелинского в школе.', 'Иван Зелинский'],
  ['ru', 'Об этом рассказали Ирине Лаптевой в школе.', 'Ирина Лаптева'],
  ['pl', 'Rozmawiał z Anetą Zielińską o szkole.', 'Aneta Zielińska'],
  ['pl', 'Spotkali się z Janem Gromkiem w ratuszu.', 'Jan Gromek'],
  ['pl', 'Spotkali się z Janem Rolnikiem w ratuszu.', 'Jan Rolnik'],
  ['pl', 'Nagrodę dla Ewy Piekut i Ewę Piekut widziano w szkole.', 'Ewa Piekut'],
  ['pl', 'Wójt pożegnał Stanisława Dudzica. Kwiaty dostał ksiądz Dudzic.', 'Stanisław Dudzic'],
  ['pl', 'Wójt pożegnał Stanisława Dudzica. Kwiaty dostała szkoła.', 'Stanisława Dudzica'],
  ['pl', 'Marka Górskiego nie było w szkole.', 'Marka Górskiego'],
  ['pl', 'Dom Stanisława Nowak stoi przy ulicy.', 'Stanisława Nowak'],
  ['pl', 'Wioletta Zielińska przyszła do szkoły.', 'Wioletta Zielińska'],
  ['cs', 'Podle Petra Nováka je to dobře.', 'Petra Nováka'],
  ['ru', 'Он встретил Александра Петрова в школе.', 'Александра Петрова'],
  ['cs', 'Jana Nováková mluvila o škole.', 'Jana Nováková'],
  ['ru', 'Анна Зелинская рассказала о школе.', 'Анна Зелинская'],
  ['cs', 'Marie Zelinská mluvila o škole.', 'Marie Zelinská'],
])('%s: %s', (language, text, wanted) => {
  expect(recognizePeople(bareInput('', text, model, language)).map(({ name }) => name)).toEqual([wanted])
})

// A first name of the language in another case tells the surname; the second half leaves it open, or is in the first case.
test.each([
  ['pl', 'Spotkanie u Andrzeja Kordasza trwało godzinę.', 'Andrzej Kordasz'],
  ['pl', 'Proces Krzysztofa Maleszki trwał rok.', 'Krzysztof Maleszka'],
  ['pl', 'Opowieść Anny Nowak o szkole.', 'Anna Nowak'],
  ['pl', 'W rozmowie z Hanną Zarębą i prezesem.', 'Hanna Zaręba'],
  ['cs', 'Setkání s Milošem Havlíkem na radnici.', 'Miloš Havlík'],
  ['ru', 'Суд приговорил Дмитрия Юдина к штрафу.', 'Дмитрий Юдин'],
  ['ru', 'Он встретил Андрея Гончаренко в школе.', 'Андрей Гончаренко'],
  ['uk', 'За словами Оксани Левчук, грошей немає.', 'Оксана Левчук'],
  ['fi', 'Ritva Kallungin mukaan ero tuli äkkiä.', 'Ritva Kallunki'],
  ['fi', 'Puheen piti Antti Lehtorannan sijaan opettaja.', 'Antti Lehtoranta'],
  ['hu', 'A hivatal Kardos Bélának köszönte meg a munkát.', 'Kardos Béla'],
  ['hr', 'Na svečanosti s gradonačelnikom Antom Borovčakom bilo je tisuću ljudi.', 'Ante Borovčak'],
  ['lt', 'Gyventojai merui Dariui Kazlauskui skundėsi dėl triukšmo.', 'Darius Kazlauskas'],
  ['sk', 'Stretol sa s primátorkou Zuzanou Hrivnákovou na radnici.', 'Zuzana Hrivnáková'],
  ['pl', 'Spotkanie u Tomasza Dudka trwało godzinę.', 'Tomasza Dudka'],
  ['pl', 'Dom Stanisława Wolski stoi przy ulicy.', 'Stanisława Wolski'],
  ['cs', 'Setkání s Milošem Vránkem na radnici.', 'Milošem Vránkem'],
  ['cs', 'Slavil s Petrem Svobodovi na radnici.', 'Petrem Svobodovi'],
  ['sk', 'Plán sa páči ministrovi Petrovi Sabolovi.', 'Petrovi Sabolovi'],
  ['ru', 'Он читал Виктора Дюма в школе.', 'Виктора Дюма'],
  ['pl', 'Czytał o życiu Pabla Nerudy i jego wierszach.', 'Pabla Nerudy'],
  ['fi', 'Kilpailun voitti Magnus Carlsen mestarina.', 'Magnus Carlsen'],
  ['fi', 'Puheen piti Ritva Forsman opettajana.', 'Ritva Forsman'],
  ['hr', 'Na svečanosti je govorila Ivana Kolarić.', 'Ivana Kolarić'],
  ['lt', 'Ceremonijoje dalyvavo ministrė Rasa Petrulienė.', 'Rasa Petrulienė'],
])('%s: %s', (language, text, wanted) => {
  expect(recognizePeople(bareInput('', text, model, language)).map(({ name }) => name)).toEqual([wanted])
})

// First names of other languages, of men that end in "a", and the "s" of a genitive; the second half leaves them as they stand.
test.each([
  ['pl', 'Tablica przypomina wizytę kanclerz Angeli Merten.', 'Angela Merten'],
  ['pl', 'Rozmowa z Angelą Merten trwała godzinę.', 'Angela Merten'],
  ['pl', 'Trener przyznał, że podziwia Jürgena Lippa.', 'Jürgen Lipp'],
  ['ru', 'Суд приговорил Илью Юдина к штрафу.', 'Илья Юдин'],
  ['ru', 'О визите канцлера Ангелы Мертель напоминает доска.', 'Ангела Мертель'],
  ['sr', 'Trener Nikole Bokića bio je zadovoljan.', 'Nikola Bokić'],
  ['sr', 'Radionica Stefana Mlinarevića tu je od 1971. godine.', 'Stefan Mlinarević'],
  ['el', 'Το εργαστήριο της προέδρου Ελένης Μπερέκου βρίσκεται εκεί.', 'Ελένη Μπερέκου'],
  ['sv', 'Elin Vallgrens rapport varnade för detta.', 'Elin Vallgren'],
  ['da', 'Henrik Ravnholts værksted ligger på kajen.', 'Henrik Ravnholt'],
  ['pl', 'Angela Wolna mówiła o szkole.', 'Angela Wolna'],
  ['pl', 'Michaela Strona powiedziała nie.', 'Michaela Strona'],
  ['cs', 'Michala Lippa řekla ne.', 'Michala Lippa'],
  ['sr', 'Gospođa Stefana Mlinarević je rekla ne.', 'Stefana Mlinarević'],
  ['sv', 'Elin Vallgrens sa nej.', 'Elin Vallgrens'],
  ['sv', 'Nils Lindfors rapport varnade för detta.', 'Nils Lindfors'],
  ['da', 'Lars Friis værksted har ligget der siden 1971.', 'Lars Friis'],
  ['fi', 'Puheen piti Angela Wallin lopulta.', 'Angela Wallin'],
])('%s: %s', (language, text, wanted) => {
  expect(recognizePeople(bareInput('', text, model, language)).map(({ name }) => name)).toEqual([wanted])
})

// What an office is of stands behind it as a surname does, and a saint's name as a first name.
test.each([
  ['cs', 'Starosta Berouna řekl, že se nic nemění.', []],
  ['cs', 'Trenér Slavie řekl, že se nic nemění.', []],
  ['pl', 'Trener Legii powiedział, że nic się nie zmienia.', []],
  ['ru', 'Мэр Рыбинска заявил, что ничего не меняется.', []],
  ['uk', 'Мер Житомира заявив, що нічого не змінюється.', []],
  ['cs', 'Obchody u svatého Jana přijdou o zákazníky.', []],
  ['hu', 'A Szent János tér boltjai elveszítik vevőiket.', []],
  ['ro', 'Magazinele de lângă Sfântul Ioan își vor pierde clienții.', []],
  ['cs', 'Starosta Svoboda řekl, že se nic nemění.', ['Svoboda']],
  ['cs', 'Zastupitel Olšák dnes odešel.', ['Olšák']],
  ['cs', 'Poslankyně Havlová řekla, že se nic nemění.', ['Havlová']],
  ['pl', 'Burmistrz Zaręba powiedział, że nic się nie zmienia.', ['Zaręba']],
  ['pl', 'Według burmistrza Nowaka nic się nie zmienia.', ['Nowaka']],
  ['ru', 'Депутат Лаптева заявила, что ничего не меняется.', ['Лаптева']],
  ['pl', 'Nauczyciel Olchawa czytał list na sesji.', ['Olchawa']],
  ['ru', 'Учитель Сорока прочёл письмо.', ['Сорока']],
  ['ru', 'Мэр Громыко заявил, что ничего не меняется.', ['Громыко']],
  ['hu', 'Szent Margit ünnepén Szabó Margit beszélt.', ['Szabó Margit']],
])('%s: %s', (language, text, wanted) => {
  expect(recognizePeople(bareInput('', text, model, language)).map(({ name }) => name)).toEqual(wanted)
})

test('a lone surname in another case is whoever was led back to the first', () => {
  const text = 'Sąd skazał Krzysztofa Maleszkę na rok. Obrońcą Maleszki był mecenas Paweł Drozdek.'
  expect(recognizePeople(bareInput('', text, model, 'pl')).map(({ name }) => name)).toEqual([
    'Krzysztof Maleszka',
    'Paweł Drozdek',
  ])
})

test.each([
  ['fi', 'Karin Uotila tapasi ministerin. Kari Uotila puhui illalla.', ['Karin Uotila', 'Kari Uotila']],
  ['hr', 'Gradonačelnica Marija Babić i ministar Mario Babić govorili su.', ['Marija Babić', 'Mario Babić']],
  ['sk', 'Primátorka Jana Hudák a poslanec Ján Hudák hovorili.', ['Jana Hudák', 'Ján Hudák']],
])('%s: %s has a man and a woman', (language, text, wanted) => {
  expect(recognizePeople(bareInput('', text, model, language)).map(({ name }) => name)).toEqual(wanted)
})
