// What somebody asks: the words of the field, the values chosen, the range of dates, and the address that holds them.

/** Filters of which an article has many values, all of which must be there; of the others it has one. */
export const facets = { person: 'many', outlet: 'one', topic: 'many', year: 'one', language: 'one' }

/**
 * `harbour "sea wall" -flood` → { words: "harbour", phrases: ["sea wall"], without: ["flood"] }. A hyphen leaves out
 * only where it begins a word or a phrase: "sea-wall" is a word.
 */
export function parseQuery(text) {
  const words = []
  const phrases = []
  const without = []
  for (const [, minus, quoted, word] of text.matchAll(
    /(?<![^\s])([-−–]?)(?:["“”„«»]([^"“”„«»]*)["“”„«»]|(\S+))/gu,
  )) {
    const said = (quoted ?? word).replace(/["“”„«»]/gu, ' ').trim()
    if (!/[\p{L}\p{N}]/u.test(said)) continue
    if (minus) without.push(divided(said))
    else if (quoted !== undefined) phrases.push(divided(said))
    else {
      for (const [run] of said.matchAll(unspaced)) phrases.push(divided(run))
      const rest = said.replace(unspaced, ' ').trim()
      if (rest) words.push(rest)
    }
  }
  return { words: words.join(' '), phrases, without }
}

/** A run of a script that has no spaces between words. */
const unspaced =
  /(?:[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}ー]\p{M}*)+/gu

/** The index has the characters of such a run one by one: a phrase of them is wherever they follow each other. */
function divided(text) {
  return text.replace(unspaced, (run) => ` ${run.match(/.\p{M}*/gu).join(' ')} `).trim()
}

export function hasUnspaced(text) {
  return text.search(unspaced) >= 0
}

/** An address → what it asks for. */
export function readAddress(search) {
  const address = new URLSearchParams(search)
  const chosen = Object.keys(facets).flatMap((name) => address.getAll(name).map((value) => [name, value]))
  const sort = address.get('sort')
  return {
    q: address.get('q') ?? '',
    chosen: chosen.filter(([, value]) => value),
    from: address.get('from') ?? '',
    to: address.get('to') ?? '',
    maybe: address.has('maybe'),
    quoted: address.has('quoted'),
    sort: sort === 'newest' || sort === 'oldest' ? sort : 'best',
  }
}

/** What is asked for → the address that asks for it: "?q=harbour&person=Ruth+Abelard", or "". */
export function writeAddress({ q, chosen, from, to, maybe, quoted, sort }) {
  const address = new URLSearchParams()
  if (q) address.set('q', q)
  for (const [name, value] of chosen) address.append(name, value)
  if (from) address.set('from', from)
  if (to) address.set('to', to)
  if (maybe && (from || to)) address.set('maybe', '1')
  if (quoted && q) address.set('quoted', '1')
  if (sort !== 'best') address.set('sort', sort)
  const text = address.toString()
  return text && `?${text}`
}

/** The same question with a value added, or taken away where it is chosen. */
export function toggled(asked, name, value) {
  const isChosen = asked.chosen.some(([other, chosen]) => other === name && chosen === value)
  const rest = asked.chosen.filter(
    ([other, chosen]) => other !== name || (facets[name] === 'many' && chosen !== value),
  )
  return { ...asked, chosen: isChosen ? rest : [...rest, [name, value]] }
}

export function isEmpty({ q, chosen, from, to }) {
  return !q && chosen.length === 0 && !from && !to
}

/**
 * "1984", "1984-07" → the first and the last month meant, "" for an open end; null for what is no year or month, or
 * for a range that ends before it begins.
 */
export function rangeOf({ from, to }) {
  const valid = /^(?:\d{4}(?:-(?:0[1-9]|1[0-2]))?)?$/
  if (!valid.test(from) || !valid.test(to)) return null
  const range = {
    first: from.length === 4 ? `${from}-01` : from,
    last: to.length === 4 ? `${to}-12` : to,
  }
  return range.first && range.last && range.first > range.last ? null : range
}

/**
 * Whether an article between two months, "2014-03/2014-09" or with an open end "/2014-09", surely lies in a range;
 * with `maybe`, whether it can.
 */
export function isInRange(span, { first, last }, maybe) {
  const [earliest, latest] = span.split('/')
  return maybe
    ? (!first || !latest || latest >= first) && (!last || !earliest || earliest <= last)
    : (!first || (earliest && earliest >= first)) && (!last || (latest && latest <= last))
}

/** How hits are to be sorted; undefined for the best first, which are told by words alone. */
export function orderOf({ q, sort }) {
  const { words, phrases } = parseQuery(q)
  if (sort === 'best') return words || phrases.length > 0 ? undefined : 'desc'
  return sort === 'newest' ? 'desc' : 'asc'
}

/**
 * Asks Pagefind. It knows words, or one phrase: other phrases and what is left out are searches of their own, joined
 * here. → the results in order, and how many of them have each value of each filter.
 */
export async function ask(pagefind, asked) {
  const { words, phrases, without } = parseQuery(asked.q)
  const quote = (phrase) => `"${phrase}"`
  const [first = null, ...others] = [...(words ? [words] : []), ...phrases.map(quote)]
  // The lists of all values are for a range, and for the counts, which are asked for when the answer is there.
  const filters = filtersOf(asked, asked.from || asked.to ? await pagefind.filters() : {})
  if (!filters) return { results: [], counts: async () => ({}) }
  const order = orderOf(asked)
  const searchFirst = () => pagefind.search(first, { filters, ...(order ? { sort: { date: order } } : {}) })
  let { results } = await searchFirst()
  for (const query of others) {
    const found = new Map((await pagefind.search(query, { filters })).results.map((hit) => [hit.id, hit]))
    results = results
      .filter(({ id }) => found.has(id))
      .map((hit) => ({ ...hit, words: [...hit.words, ...found.get(hit.id).words] }))
  }
  for (const phrase of without) {
    const left = new Set((await pagefind.search(quote(phrase), { filters })).results.map(({ id }) => id))
    results = results.filter(({ id }) => !left.has(id))
  }
  const isWhole = others.length === 0 && without.length === 0
  return {
    results,
    counts: async () => {
      await pagefind.filters()
      const { filters: counted } = await searchFirst()
      return isWhole ? counted : countAmong(pagefind, results, counted)
    },
  }
}

/** The filters as Pagefind takes them; null where no article can lie in the range asked for. */
function filtersOf({ chosen, from, to, maybe }, all) {
  const filters = {}
  for (const [name, value] of chosen) filters[name] = [...(filters[name] ?? []), value]
  if (!from && !to) return filters
  const range = rangeOf({ from, to })
  const spans = range ? Object.keys(all.span ?? {}).filter((span) => isInRange(span, range, maybe)) : []
  return spans.length > 0 ? { ...filters, span: { any: spans } } : null
}

/** So many values of a filter are counted one by one. */
const mostCounted = 24

/** Counts of values among results that Pagefind did not give as one answer: of the most frequent, each by its search. */
async function countAmong(pagefind, results, rough) {
  const ids = new Set(results.map(({ id }) => id))
  const counts = {}
  for (const name of Object.keys(facets)) {
    counts[name] = {}
    const values = Object.entries(rough[name] ?? {}).filter(([, count]) => count > 0)
    for (const [value] of values.sort(([, a], [, b]) => b - a).slice(0, mostCounted)) {
      const { results: having } = await pagefind.search(null, { filters: { [name]: [value] } })
      const count = having.filter(({ id }) => ids.has(id)).length
      if (count > 0) counts[name][value] = count
    }
  }
  return counts
}
