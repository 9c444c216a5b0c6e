/** Numbers that look random and are the same for the same seed (Mulberry32, public domain, by Tommy Ettinger). */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0 up to, but not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number from 0 up to, but not including, `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end)
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)]
    if (item === undefined) throw new Error('Nothing to pick from')
    return item
  }

  /** Early items far more often than late ones, as names are in the news. */
  pickSkewed<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(items.length * this.next() ** 3)]
    if (item === undefined) throw new Error('Nothing to pick from')
    return item
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }
}
