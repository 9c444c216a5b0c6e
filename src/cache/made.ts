import type { ArticleRecord, RecordPerson } from '../model/archive.ts'
import type { DateClaim } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

/** The light part of a clipping: what the next build needs of it when nothing changed. */
export interface Made {
  readonly record: ArticleRecord
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * JSON → what clippings became. What many of them say alike, names, offices, topics, outlets, lies in memory once: an
 * archive holds the records of all its articles while it is linked and planned.
 */
export class MadeReader {
  readonly #strings = new Map<string, string>()
  /** Objects and lists, by their JSON. */
  readonly #values = new Map<string, unknown>()

  read(json: string): Made {
    const { record, diagnostics } = JSON.parse(json) as Made
    return { record: this.#record(record), diagnostics }
  }

  #record(record: ArticleRecord): ArticleRecord {
    // It is ours, just made: to spread so large an object takes V8 thirty times as long.
    return Object.assign(record, {
      date: record.date && this.#date(record.date),
      added: record.added && this.#date(record.added),
      outlet: this.#once(record.outlet),
      agency: this.#once(record.agency),
      authors: record.authors.map((author) => this.#once(author)),
      people: record.people.map((person) => this.#person(person)),
      topics: record.topics.map((topic) => this.#topic(topic)),
      places: this.#once(record.places),
      flags: this.#once(record.flags),
    })
  }

  #date(date: DateOfRecord): DateOfRecord {
    const { edtf, earliest, latest } = date
    return Object.assign(date, {
      earliest: earliest === edtf ? edtf : earliest,
      latest: latest === edtf ? edtf : latest,
      rule: this.#string(date.rule),
    })
  }

  #person(person: RecordPerson): RecordPerson {
    return Object.assign(person, {
      key: this.#string(person.key),
      name: this.#string(person.name),
      surfaces: this.#once(person.surfaces),
      offices: this.#once(person.offices),
      ambiguous: this.#once(person.ambiguous),
    })
  }

  #topic(topic: ArticleRecord['topics'][number]): ArticleRecord['topics'][number] {
    return Object.assign(topic, {
      id: this.#string(topic.id),
      label: this.#string(topic.label),
      parent: this.#once(topic.parent),
    })
  }

  #string(text: string): string {
    return first(this.#strings, text, text)
  }

  #once<Value>(value: Value): Value {
    return value ? (first(this.#values, JSON.stringify(value), value) as Value) : value
  }
}

/** The value that first came with this key. */
function first<Value>(known: Map<string, Value>, key: string, value: Value): Value {
  const found = known.get(key)
  if (found !== undefined) return found
  known.set(key, value)
  return value
}

type DateOfRecord = Omit<DateClaim, 'evidence'>
