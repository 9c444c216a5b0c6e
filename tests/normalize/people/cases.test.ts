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
