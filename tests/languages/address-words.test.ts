import { expect, test } from 'vitest'
import { slugIn } from '../../src/languages/address-words.ts'

test.each([
  ['Größte Mühle öffnet', 'de', 'groesste-muehle-oeffnet'],
  ['Ærø får bro til Århus', 'da', 'aeroe-faar-bro-til-aarhus'],
  ['Київ і Григорій', 'uk', 'kyiv-i-hryhorii'],
  ['橋の工事が始まる', 'ja', '橋の工事が始まる'],
  ['NHKと café', 'ja', 'nhkと-cafe'],
  // and where the letter without its mark is what readers write, or nothing is known
  ['Größte Mühle', 'en', 'grosste-muhle'],
  ['Malmö får bro', 'sv', 'malmo-far-bro'],
  ['El niño de Logroño', 'es', 'el-nino-de-logrono'],
  ['桥梁工程', 'zh', 'qiaolianggongcheng'],
  ['Con', 'de', 'con-'],
  ['…', 'ja', ''],
  ['Œuvre d’art', 'xx', 'oeuvre-dart'],
])('%s (%s)', (text, language, expected) => expect(slugIn(text, language)).toBe(expected))

test('a long headline in Japanese makes a short address', () => {
  expect(slugIn('橋'.repeat(80), 'ja')).toBe('橋'.repeat(30))
})
