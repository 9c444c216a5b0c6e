// Search in an archive of several languages, loaded there alone: a program each, and one answer.
import { ask, orderOf } from './search-query.js'

/** Programs → what asks them all and joins their answers, as `ask` gives one, of those whose hits are about what was asked. */
export function joined(programs, areAbout) {
  return {
    async ask(asked) {
      const given = await Promise.all(programs.map((pagefind) => ask(pagefind, asked)))
      const about = await Promise.all(given.map(({ results }) => areAbout(results)))
      const answers = given.filter((_, index) => about[index])
      const lists = answers.map(({ results }) => results)
      const order = orderOf(asked)
      return {
        results: order ? byDay(lists, order === 'desc') : lists.flat().sort((a, b) => b.score - a.score),
        counts: async () => sumOf(await Promise.all(answers.map(({ counts }) => counts()))),
      }
    },
    filters: async () => sumOf(await Promise.all(programs.map((pagefind) => pagefind.filters()))),
  }
}

/** Lists that are each in the order of days → one. The day of a hit is known when it is fetched: hits say what they are then. */
function byDay(lists, isNewest) {
  const places = lists.map(() => 0)
  const inOrder = []
  let last = Promise.resolve()
  const next = async () => {
    const heads = lists.map((list, index) => list[places[index]])
    const days = await Promise.all(heads.map(async (hit) => hit && dayOf((await hit.data()).meta.edtf ?? '')))
    const best = days.reduce(
      (best, day, index) =>
        day !== undefined && (best < 0 || (isNewest ? day > days[best] : day < days[best])) ? index : best,
      -1,
    )
    inOrder.push(heads[best])
    places[best]++
  }
  const hitAt = (index) => {
    last = last.then(async () => {
      while (inOrder.length <= index) await next()
    })
    return last.then(() => inOrder[index])
  }
  return lists.flat().map((_, index) => ({ hit: () => hitAt(index) }))
}

/** "../2014-05-06" → "2014-05-06" */
function dayOf(edtf) {
  return edtf.replace(/^(?:\.\.)?\//, '')
}

/** Counts of values, added. */
function sumOf(lists) {
  const sum = {}
  for (const list of lists)
    for (const [name, values] of Object.entries(list)) {
      sum[name] ??= {}
      for (const [value, count] of Object.entries(values)) sum[name][value] = (sum[name][value] ?? 0) + count
    }
  return sum
}
