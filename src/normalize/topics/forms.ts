import { withoutAccents } from '../../text/folding.ts'

/** How the words of a language change, and how two are put together: `forms` of `knowledge/languages/xx/topics.yml`. */
export interface FormRules {
  /** Of a noun or adjective, the longest first: "Schule", "Schulen". */
  readonly endings: readonly string[]
  /** Those by which who does a thing is named after it: "Musik", "Musiker". */
  readonly doers: readonly string[]
  /** What stands between the parts of a word: "Regierung-s-sprecher". */
  readonly joints: readonly string[]
}

/** What a list has of a word of a text: an entry of which it is a form, or entries that are parts of it. */
export interface WordParts<Entry> {
  readonly entries: readonly Entry[]
  /** `form`: of one entry; `whole`: put together of two; `part`: one entry and something else. */
  readonly kind: 'form' | 'whole' | 'part'
  /** The stem of the first of them: words that are put together with one say one thing. */
  readonly stem: string
}

/** How many letters a word keeps when an ending is taken off, and a part has whose other part is known. */
const fewest = 4
/** The same where what is taken off names who does a thing, and of a part whose other part is not known: no "Band" in "Verband". */
const fewestAlone = 6
const longest = 40

/**
 * Finds the entries of a list by other forms of their words, and by words of which they are a part; entries are in lower
 * case. The time grows with the square of the length of a word, and words of more than forty letters are not taken apart.
 */
export class WordForms<Entry> {
  readonly #rules: FormRules
  readonly #byWord = new Map<string, Entry>()
  readonly #byStem = new Map<string, Entry>()
  /** May be said of an entry by a part alone. */
  readonly #isTelling: (entry: Entry) => boolean
  readonly #known = new Map<string, WordParts<Entry> | null>()

  constructor(
    rules: FormRules,
    entries: Iterable<readonly [word: string, entry: Entry]>,
    isTelling: (entry: Entry) => boolean,
  ) {
    this.#rules = rules
    this.#isTelling = isTelling
    for (const [word, entry] of entries) {
      const plain = withoutAccents(word)
      if (plain.length < fewest) continue
      this.#byWord.set(plain, entry)
      // A word may look as if it had an ending: "Hauses" without its own is "Haus".
      for (const stem of [this.#stemOf(plain), plain])
        if (!this.#byStem.has(stem)) this.#byStem.set(stem, entry)
    }
  }

  /** For a word in lower case; null where no entry is a form or a part of it. */
  find(word: string): WordParts<Entry> | null {
    if (word.length < fewest) return null
    const known = this.#known.get(word)
    if (known !== undefined) return known
    if (this.#known.size >= mostKnown) this.#known.clear()
    const plain = withoutAccents(word)
    const parts = this.#form(plain) ?? this.#compound(plain)
    this.#known.set(word, parts)
    return parts
  }

  #form(word: string): WordParts<Entry> | null {
    const stem = this.#stemOf(word)
    const entry = this.#byStem.get(stem)
    return entry === undefined ? null : { entries: [entry], kind: 'form', stem }
  }

  #compound(word: string): WordParts<Entry> | null {
    if (word.length < 2 * fewest || word.length > longest) return null
    const stem = this.#withoutEnding(word)
    return this.#whole(word, stem) ?? this.#last(stem) ?? this.#first(word)
  }

  /** The entry that the word ends with, and the one before it; the longest such end. */
  #whole(word: string, stem: string): WordParts<Entry> | null {
    for (let at = fewest; at <= stem.length - fewest; at++) {
      const last = this.#byEnd(stem.slice(at))
      const first = last === undefined ? undefined : this.#before(word.slice(0, at))
      if (last !== undefined && first !== undefined)
        return { entries: last === first ? [last] : [last, first], kind: 'whole', stem: stem.slice(at) }
    }
    return null
  }

  /** The longest entry that the word ends with. */
  #last(stem: string): WordParts<Entry> | null {
    for (let at = fewest; at <= stem.length - fewestAlone; at++) {
      const entry = this.#byEnd(stem.slice(at))
      if (entry !== undefined) return this.#alone(entry, stem.slice(at))
    }
    return null
  }

  /** The longest entry that the word begins with. */
  #first(word: string): WordParts<Entry> | null {
    for (let end = word.length - 3; end >= fewestAlone; end--) {
      const entry = this.#byWord.get(word.slice(0, end))
      if (entry !== undefined) return this.#alone(entry, word.slice(0, end))
    }
    return null
  }

  #alone(entry: Entry, stem: string): WordParts<Entry> | null {
    return this.#isTelling(entry) ? { entries: [entry], kind: 'part', stem } : null
  }

  /** The entry that these letters are, with or without a joint. */
  #before(letters: string): Entry | undefined {
    const whole = this.#byWord.get(letters)
    if (whole !== undefined) return whole
    for (const joint of this.#rules.joints) {
      const part = letters.endsWith(joint) ? letters.slice(0, -joint.length) : ''
      const entry = part.length >= fewest ? this.#byWord.get(part) : undefined
      if (entry !== undefined) return entry
    }
    return undefined
  }

  #byEnd(stem: string): Entry | undefined {
    return this.#byStem.get(this.#withoutDoer(stem))
  }

  /** Without its ending, and then without what names who does a thing. */
  #stemOf(word: string): string {
    return this.#withoutDoer(this.#withoutEnding(word))
  }

  #withoutEnding(word: string): string {
    return without(word, this.#rules.endings, fewest)
  }

  #withoutDoer(stem: string): string {
    return without(stem, this.#rules.doers, fewestAlone)
  }
}

const mostKnown = 20_000

function without(word: string, endings: readonly string[], least: number): string {
  const ending = endings.find((one) => word.length - one.length >= least && word.endsWith(one))
  return ending === undefined ? word : word.slice(0, -ending.length)
}
