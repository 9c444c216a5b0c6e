/**
 * A text as the search index is given it, with what Pagefind does not know by itself. `public/search.js` takes all of
 * it out again before a reader sees the words, by the two marks.
 *
 * - Where no spaces divide words, each character stands alone, so that any part of a word is found: "東京" →
 *   " 東 京 ".
 * - A name with letters beyond a to z is followed by what people type who have no such key: "Größner" →
 *   "Größner groessner grossner". Accents need nothing: Pagefind ignores them.
 * - An Arabic word with an article is followed by the word without it.
 */
export function searchable(text: string): string {
  const plain = text.replace(marks, '')
  const divided = unspaced.test(plain)
    ? plain.replace(unspacedAll, (character) => ` ${character}${joinMark} `).replace(/ {2,}/g, ' ')
    : plain
  return typedOtherwise.test(divided) ? divided.replace(/\S+/gu, withSpellings) : divided
}

/** Behind a character that stands alone for the index only. A word joiner: seen by nobody, and no part of a word. */
const joinMark = '\u2060'
/** Before a spelling that stands there for the index only. An invisible separator. */
const spellingMark = '\u2063'
const marks = /[\u2060\u2063]/g

const unspacedClass = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}ー]`
const unspaced = new RegExp(unspacedClass, 'u')
const unspacedAll = new RegExp(String.raw`${unspacedClass}\p{M}*`, 'gu')

/** Letters with other spellings than the one without marks: as a typewriter has them, and without marks. */
const letters: Readonly<Record<string, readonly [string, string]>> = {
  ä: ['ae', 'a'],
  ö: ['oe', 'o'],
  ü: ['ue', 'u'],
  ß: ['ss', 'ss'],
  å: ['aa', 'a'],
  æ: ['ae', 'ae'],
  ø: ['oe', 'o'],
  œ: ['oe', 'oe'],
  ł: ['l', 'l'],
  đ: ['d', 'd'],
  ð: ['d', 'd'],
  þ: ['th', 'th'],
  ı: ['i', 'i'],
}
const special = new RegExp(`[${Object.keys(letters).join('')}]`, 'iu')
const specialAll = new RegExp(special.source, 'giu')
const arabicArticle = /^([وف]?(?:[بك]?ال|لل))(?=\p{sc=Arab}{3})/u
const typedOtherwise = new RegExp(String.raw`${special.source}|\p{sc=Arab}`, 'iu')

function withSpellings(word: string): string {
  const core = word.normalize('NFC').replace(/^[^\p{L}]+|(?<![^\p{L}])[^\p{L}]+$/gu, '')
  const others = new Set<string>()
  // Names alone: whoever writes the language has the letters for its other words.
  if (/^\p{Lu}/u.test(core) && special.test(core))
    for (const way of [0, 1] as const)
      others.add(core.toLowerCase().replace(specialAll, (letter) => letters[letter]?.[way] ?? letter))
  if (arabicArticle.test(core)) others.add(core.replace(arabicArticle, ''))
  return [word, ...[...others].map((other) => spellingMark + other)].join(' ')
}
