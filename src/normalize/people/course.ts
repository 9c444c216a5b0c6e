import { isFull, type Person } from './person.ts'

/** Who of those that bear one surname has been named by it so far, from the beginning of a text to its end. */
export class Course {
  /** Where each is named in full, in order. */
  private readonly full: ReadonlyMap<Person, readonly number[]>
  /** Where each is first shown to be meant, by the full name or otherwise. */
  private readonly first = new Map<Person, number>()
  /** How many of the full names have been passed. */
  private readonly passed = new Map<Person, number>()
  private readonly counts = new Map<Person, number>()
  private isOpen = false

  constructor(owners: readonly Person[]) {
    this.full = new Map(
      owners.map((owner) => [
        owner,
        owner.namings
          .filter(({ form }) => isFull(form))
          .map(({ span }) => span.from)
          .sort((a, b) => a - b),
      ]),
    )
    for (const [owner, [first]] of this.full) if (first !== undefined) this.first.set(owner, first)
  }

  /**
   * Whom the surname alone means at a place: the only one that a reader knows so far; of several the one who has been called
   * so three times, unless another was named in full just before. Undefined where that leaves it open.
   */
  meant(at: number): Person | undefined {
    if (this.isOpen) return undefined
    const known = [...this.first].filter(([, first]) => first < at).map(([owner]) => owner)
    if (known.length < 2) return known[0]
    const often = known.filter((owner) => (this.counts.get(owner) ?? 0) >= ESTABLISHED)
    const [main] = often
    if (main === undefined || often.length > 1) return undefined
    return known.some((owner) => owner !== main && at - this.lastFull(owner, at) < NEAR) ? undefined : main
  }

  /** Where somebody was named in full last before a place; places come in order. */
  private lastFull(owner: Person, at: number): number {
    const places = this.full.get(owner) ?? []
    let next = this.passed.get(owner) ?? 0
    while ((places[next] ?? at) < at) next++
    this.passed.set(owner, next)
    return places[next - 1] ?? Number.NEGATIVE_INFINITY
  }

  /** A name alone that stands before all full ones means somebody whom readers know: from there on nothing is told by order. */
  add(owner: Person | null, at: number, isShown: boolean): void {
    if (owner === null) this.isOpen ||= [...this.first.values()].every((first) => first > at)
    else {
      this.counts.set(owner, (this.counts.get(owner) ?? 0) + 1)
      if (isShown) this.first.set(owner, Math.min(at, this.first.get(owner) ?? at))
    }
  }

  /** Whom a headline means: the one who alone is called so below it. */
  main(): Person | undefined {
    const [only, more] = [...this.counts].sort(([, a], [, b]) => b - a)
    return only !== undefined && !this.isOpen && only[1] > 1 && only[1] >= 3 * (more?.[1] ?? 0)
      ? only[0]
      : undefined
  }
}

/** So many times called by surname alone, somebody is whom the text is about. */
const ESTABLISHED = 3
/** In tokens, some two paragraphs: who was named in full so near may be meant by the surname that follows. */
const NEAR = 80
