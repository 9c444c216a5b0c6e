import { expect, test } from 'vitest'
import { languageOf } from '../../../src/languages/load.ts'
import { spacedPeople } from '../../../src/normalize/people/spaced-people.ts'

const names = (text: string, tag = 'ar'): string[] =>
  spacedPeople(text, languageOf(tag)).map(({ name }) => name)

test.each([
  ['قال رئيس البلدية ماجد الزيات إن الجسر سيفتح غدا.', ['ماجد الزيات']],
  ['وقالت المهندسة رنا بنت خلف: «انتهى العمل».', ['رنا بنت خلف']],
  ['افتتح المحافظ الدكتور عبد الكريم الجمال السوق.', ['عبد الكريم الجمال']],
  ['وأضاف المتحدث باسم فرق الإنقاذ سامر الحاج حسن أن الطريق مغلق.', ['سامر الحاج حسن']],
  ['حضر الوزير هاني سويلم وليلى الدباغ', ['هاني سويلم', 'ليلى الدباغ']],
  ['منى القصاب قالت إنها سعيدة.', ['منى القصاب']],
  // A street, a hospital, a club, a wish and a single name are nobody.
  ['أغلق شارع الملك فيصل الجديد أمس.', []],
  ['نقل المصابون إلى مستشفى الشيخ خليفة العام.', []],
  ['قال إنه سعيد جدا بالنتائج.', []],
  ['فاز نادي النصر سعود العربي أمس.', []],
  ['قال محمود إن المطر غزير.', []],
  ['ارتفعت أسعار الخضار في الأسواق اليوم.', []],
  ['حسن الجوار أساس العلاقات بين البلدين.', []],
])('%s', (text, expected) => {
  expect(names(text)).toEqual(expected)
})

test('other languages have none', () => {
  expect(names('قال رئيس البلدية ماجد الزيات إن الجسر سيفتح غدا.', 'en')).toEqual([])
})

test('a name stands where its letters stand', () => {
  const text = 'حضر الوزير والسيدة، وليلى الدباغ قالت نعم.'
  const [person] = spacedPeople(text, languageOf('ar'))
  expect(person?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['ليلى الدباغ'])
})
