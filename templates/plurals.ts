import type { InterfaceWords } from '../src/model/words.ts'

/** A counted sentence in each plural that the language has, for a script: { one: "% article", other: "% articles" }. */
export function pluralsOf(words: InterfaceWords, key: string): Record<string, string> {
  const examples = [0, 1, 2, 3, 5, 11, 100, 1_000_000]
  const plurals = new Intl.PluralRules(words.tag)
  return Object.fromEntries(
    examples.map((count) => [
      plurals.select(count),
      words.say(key, { count }).replace(words.number(count), '%'),
    ]),
  )
}
