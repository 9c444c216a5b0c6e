// The search page. Loads Pagefind, and the bundles of the archive, when somebody searches and not before.
import {
  asTyped,
  asWritten,
  csvOf,
  fold,
  inQuotations,
  passageOf,
  referenceOf,
  withoutHeadline,
  withPhrases,
} from './search-hit.js'
import {
  ask,
  facets,
  hasUnspaced,
  isEmpty,
  parseQuery,
  rangeOf,
  readAddress,
  toggled,
  writeAddress,
} from './search-query.js'

const form = document.querySelector('form[data-search]')
const { q: field, from, to, maybe, quoted, sort } = form.elements
const find = (name) => document.querySelector(`[data-search-${name}]`)
const [questions, found, status, tools] = ['questions', 'found', 'status', 'tools'].map(find)
const [list, more, chosenList, facetList] = ['results', 'more', 'chosen', 'facets'].map(find)
const offered =
  facetList && [...facetList.querySelectorAll('[data-facet]')].map((facet) => facet.cloneNode(true))
const pageSize = 10
/** So many of them fill a screen. */
const firstShown = 3
/** So many hits are put into a file: each is one small file to fetch. */
const mostSaved = 500
/** In so many hits, the best first, are quotations looked for, for the same reason. */
const mostLookedThrough = Number(form.dataset.lookedThrough)
const shownValues = 8
const mostValues = 80
const site = new URL(form.dataset.root, location.href)
const { language } = form.dataset
let loading
let asked = readAddress(location.search)
let results = []
let shown = 0
let turn = 0
let typing

fillForm()
if (!isEmpty(asked)) search()

form.addEventListener('submit', (event) => {
  event.preventDefault()
  readForm()
  search()
})
form.addEventListener('change', (event) => {
  readForm()
  if (event.target !== field) search()
})
field.addEventListener('input', () => {
  clearTimeout(typing)
  typing = setTimeout(() => {
    readForm()
    search()
  }, 250)
})
field.addEventListener('focus', () => load().catch(() => {}), { once: true })
more.addEventListener('click', () => showMore().catch(() => say(form.dataset.failed)))
// Questions, values and what is chosen are addresses of this page: no need to load it again.
document.querySelector('.search-page').addEventListener('click', (event) => {
  const link = event.target.closest('a[href]')
  if (
    !link ||
    link.hash ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    link.closest('[data-search-results]')
  )
    return
  event.preventDefault()
  const start = link.closest('[data-facet]')?.dataset.facet
  asked = readAddress(link.search)
  fillForm()
  search()
  // The link may be gone: the field, or the list that it was in, is where to go on.
  if (start) focusFacet(start)
  else field.focus({ preventScroll: true })
})
facetList?.addEventListener('toggle', (event) => fillRest(event.target), true)
// Without an encrypted connection a browser has no clipboard.
find('copy').hidden = !navigator.clipboard
find('copy').addEventListener('click', async ({ target }) => {
  await navigator.clipboard.writeText(location.href)
  flash(target, form.dataset.copied)
})
for (const button of document.querySelectorAll('[data-search-save]'))
  button.addEventListener('click', () => save(button).catch(() => say(form.dataset.failed)))
document.addEventListener('keydown', (event) => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const stops = [field, ...list.querySelectorAll('h2 a')]
  const here = stops.indexOf(document.activeElement)
  const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)]
  if (here < 0 || !next) return
  event.preventDefault()
  next.focus()
})

/** A program for each language of the archive, with all bundles that have articles in it joined; the first is that of most. */
function load() {
  loading ??= (async () => {
    const programs = await Promise.all(form.dataset.bundles.split(';').map(open))
    const [pagefind] = programs
    if (programs.length > 1) return (await import('./search-languages.js')).joined(programs, areAbout)
    return { ask: (asked) => ask(pagefind, asked), filters: () => pagefind.filters() }
  })()
  loading.catch(() => {
    loading = undefined
  })
  return loading
}

/** Pagefind for "all" or "de:2014 2015". Its worker would be one more program to fetch. */
async function open(group, place) {
  const [list, language] = group.split(':').reverse()
  const bundles = list.split(' ').filter(Boolean)
  const at = (bundle) => new URL(`search/${bundle}/`, site).href
  // What is said of an article is found, but only its headline, author and topic make a hit better.
  const metaWeights = {
    title: 5,
    authors: 3,
    topics: 2,
    outlet: 1,
    date: 0,
    id: 0,
    edtf: 0,
    language: 0,
    original: 0,
  }
  const own = { baseUrl: site.pathname, metaCacheTag: form.dataset.tag, noWorker: true }
  const options = { ...own, ranking: { metaWeights } }
  // A module has one stemmer: each language takes one of its own.
  const module = await import(`${at(bundles[0])}pagefind.js${place > 0 ? `?${language}` : ''}`)
  const pagefind = created(module, options, language)
  await Promise.all(
    bundles
      .slice(1)
      .map((bundle) => pagefind.mergeIndex(at(bundle), { ...options, ...(language && { language }) })),
  )
  return pagefind
}

/** It takes the language of the page while it is made, and nothing else says which one of a bundle is meant. */
function created({ createInstance }, options, language) {
  const { documentElement } = document
  const { lang } = documentElement
  if (language) documentElement.lang = language
  const pagefind = createInstance(options)
  documentElement.lang = lang
  return pagefind
}

async function search() {
  const mine = ++turn
  history.replaceState(null, '', writeAddress(asked) || location.pathname)
  document.documentElement.toggleAttribute('data-asked', !isEmpty(asked))
  showQuestions(isEmpty(asked))
  found.hidden = isEmpty(asked)
  showChosen()
  if (isEmpty(asked)) {
    results = []
    list.replaceChildren()
    facetList?.replaceChildren(...offered.map((facet) => facet.cloneNode(true)))
    return
  }
  if (!rangeOf(asked)) return showNothing(form.dataset.badRange)
  say(form.dataset.searching)
  try {
    const answer = await (await load()).ask(asked)
    if (mine !== turn) return
    const isQuoted = asked.quoted && asked.q !== ''
    const among = isQuoted ? await quotedAmong(answer.results, () => mine === turn) : answer.results
    // The first ones are shown before the others are there, where they already tell that something was found.
    const page = among.slice(0, pageSize)
    let first = await hitsOf(page.slice(0, firstShown))
    if (asked.q && !first.some((hit) => isAbout(hit, asked.q))) first = await hitsOf(page)
    if (mine !== turn) return
    results = first.some((hit) => isAbout(hit, asked.q)) || !asked.q ? among : []
    if (results.length === 0) {
      showQuestions(true)
      return showNothing(form.dataset.none)
    }
    shown = 0
    list.replaceChildren()
    add(first)
    const isPartial = isQuoted && answer.results.length > mostLookedThrough
    say(`${counted(form.dataset.counts, results.length)}${isPartial ? `. ${form.dataset.quotedLimit}` : ''}`)
    tools.hidden = false
    if (first.length < page.length) {
      more.hidden = true
      const rest = await hitsOf(page.slice(first.length))
      if (mine !== turn) return
      add(rest)
    }
    // Counts are of all that was found: they would be wrong beside a part of it.
    const counts = isQuoted ? {} : await answer.counts()
    if (mine === turn) showFacets(counts)
  } catch {
    if (mine === turn) showNothing(form.dataset.failed)
  }
}

/** Where nothing is asked, or nothing was found: what can be asked. */
function showQuestions(isShown) {
  questions.hidden = !isShown
  document.documentElement.toggleAttribute('data-questions', isShown)
}

function showNothing(why) {
  results = []
  list.replaceChildren()
  more.hidden = true
  tools.hidden = true
  facetList?.replaceChildren()
  say(why)
}

async function showMore() {
  const [first, mine] = [shown, turn]
  const hits = await hitsOf(results.slice(first, first + pageSize))
  // Another question, or a second click, was faster.
  if (mine !== turn || first !== shown) return
  add(hits)
  list.children[first]?.querySelector('a')?.focus()
}

function add(hits) {
  list.append(...hits.map(item))
  shown += hits.length
  more.hidden = shown >= results.length
}

function hitsOf(some) {
  return Promise.all(some.map(dataOf))
}

/** The hits that have all that was asked for in one quotation. */
async function quotedAmong(some, isAsked) {
  const kept = []
  for (let start = 0; start < Math.min(some.length, mostLookedThrough) && isAsked(); start += 50) {
    const part = some.slice(start, Math.min(start + 50, mostLookedThrough))
    const hits = await hitsOf(part)
    kept.push(...part.filter((_, at) => inQuotations(hits[at])))
  }
  return kept
}

/** The result of a hit: of several languages in the order of days it is known when it is asked for. */
async function resultOf(found) {
  return found.hit?.() ?? found
}

/** What Pagefind keeps of a hit, with the places of all words that were asked for. */
async function dataOf(found) {
  const result = await resultOf(found)
  const data = await result.data()
  const inMeta = (result.matchedMetaFields ?? []).length > 0
  const written = asWritten(data.content, result.words)
  const meta = { ...data.meta, authors: asWritten(data.meta.authors ?? '', []).text }
  return { ...data, ...withPhrases(written, parseQuery(asked.q).phrases), meta, inMeta }
}

function item(hit) {
  const entry = element('li')
  const heading = element('h2', 'headline')
  const link = element('a')
  link.href = hit.url
  link.textContent = hit.meta.title
  heading.append(link)
  const credit = element('p', 'credit')
  credit.textContent = [hit.meta.outlet, hit.meta.date, hit.meta.authors].filter(Boolean).join(' · ')
  const passage = element('p', 'summary')
  passage.lang = hit.meta.language ?? language
  const shown = (asked.quoted && inQuotations(hit)) || hit
  passage.append(...passageOf(withoutHeadline(shown), hit.meta.language ?? language).map(part))
  entry.append(heading, credit, passage)
  return entry
}

function part({ text, isMarked }) {
  if (!isMarked) return text
  const mark = element('mark')
  mark.textContent = text
  return mark
}

/**
 * For a word that it does not know, Pagefind searches what that word begins with, down to one letter. A hit counts
 * where a word found begins like one that was asked for, as words with the same stem do.
 */
function isAbout({ text, found, inMeta }, query) {
  const asking = fold(query).match(/[\p{L}\p{N}]+/gu) ?? []
  const words = found.map(({ start, end }) => text.slice(start, end))
  const marks = words.flatMap((word) => [fold(word), fold(asTyped(word))])
  // A run of a script without spaces is found as it is or not at all.
  if (inMeta || marks.length === 0 || !asking.length || hasUnspaced(query)) return true
  return asking.some((word) => {
    const start = word.slice(0, Math.max(Math.floor(word.length / 2), Math.min(word.length, 2)))
    return marks.some((mark) => mark.includes(start))
  })
}

/** Whether the best of some hits are about what was asked: a word of one language is none of another. */
async function areAbout(some) {
  return !asked.q || (await hitsOf(some.slice(0, firstShown))).some((hit) => isAbout(hit, asked.q))
}

/** What is chosen, each with a way to take it back. */
function showChosen() {
  const items = asked.chosen.map(([name, value]) => {
    const entry = element('li')
    const link = element('a')
    link.href = writeAddress(toggled(asked, name, value)) || location.pathname
    link.textContent = labelOf(name, value)
    link.setAttribute(
      'aria-label',
      form.dataset.remove.replace('%', () => labelOf(name, value)),
    )
    entry.append(link)
    return entry
  })
  chosenList.replaceChildren(...items)
}

/** Counts of each value among what was found: the most frequent are listed, others on request. */
function showFacets(counts) {
  if (!facetList) return
  const sections = offered.flatMap((template) => {
    const name = template.dataset.facet
    const isChosen = (value) => asked.chosen.some(([other, chosen]) => other === name && chosen === value)
    const values = Object.entries(counts[name] ?? {})
      .filter(([value, count]) => count > 0 && !isChosen(value))
      .sort(([a, m], [b, n]) => (name === 'year' ? b.localeCompare(a) : n - m || a.localeCompare(b)))
    // A value that all have narrows nothing.
    const useful = values.filter(([, count]) => count < results.length || facets[name] === 'many')
    if (useful.length === 0) return []
    const section = element('section')
    section.dataset.facet = name
    const items = element('ul', 'tallies')
    items.append(...useful.slice(0, shownValues).map(([value, count]) => valueItem(name, value, count)))
    section.append(template.querySelector('h2').cloneNode(true), items)
    const rest = useful.slice(shownValues, mostValues)
    if (rest.length > 0) section.append(restOf(name, rest))
    return [section]
  })
  facetList.replaceChildren(...sections)
}

function restOf(name, values) {
  const details = element('details', 'rest')
  const summary = element('summary')
  const items = element('ul', 'tallies')
  summary.textContent = counted(facetList.dataset.more, values.length)
  items.append(...values.map(([value, count]) => valueItem(name, value, count)))
  details.append(summary, items)
  return details
}

function valueItem(name, value, count) {
  const entry = element('li')
  const link = element('a')
  const number = element('span', 'count')
  link.href = writeAddress(toggled(asked, name, value))
  link.textContent = labelOf(name, value)
  number.textContent = count.toLocaleString(language)
  entry.append(link, ' ', number)
  return entry
}

/** The further values of the whole archive, when they are asked for first. */
async function fillRest(details) {
  const name = details.dataset.moreOf
  if (!name || !details.open) return
  delete details.dataset.moreOf
  try {
    const all = Object.entries((await (await load()).filters())[name] ?? {})
    all.sort(([a, m], [b, n]) => (name === 'year' ? b.localeCompare(a) : n - m || (a < b ? -1 : 1)))
    const rest = all.slice(shownValues, mostValues)
    details.querySelector('ul').append(...rest.map(([value, count]) => valueItem(name, value, count)))
  } catch {
    say(form.dataset.failed)
  }
}

function labelOf(name, value) {
  if (name !== 'language') return value
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(value) ?? value
  } catch {
    return value
  }
}

function focusFacet(name) {
  const place = facetList?.querySelector(`[data-facet="${name}"] a`) ?? field
  place.focus({ preventScroll: true })
}

/** What was found as a file, the first hits where there are many. */
async function save(button) {
  const format = button.dataset.searchSave
  const hits = []
  for (let start = 0; start < Math.min(results.length, mostSaved); start += 50) {
    const some = results.slice(start, Math.min(start + 50, mostSaved))
    hits.push(...(await Promise.all(some.map(async (found) => (await resultOf(found)).data()))))
  }
  const rows = hits.map(({ meta, url }) => ({ meta, address: new URL(url, location.href).href }))
  const isRis = format === 'RIS'
  const text = isRis ? await risOf(rows) : csvOf(rows)
  const type = isRis ? 'application/x-research-info-systems' : 'text/csv'
  const link = element('a')
  link.download = isRis ? 'search.ris' : 'search.csv'
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  link.click()
  URL.revokeObjectURL(link.href)
  if (results.length > mostSaved) flash(button, counted(form.dataset.savedFirst, mostSaved))
}

async function risOf(rows) {
  const { formatRis } = await import('./cite.js')
  return rows.map((row) => `${formatRis(referenceOf(row, form.dataset.archive))}\n`).join('')
}

function fillForm() {
  field.value = asked.q
  from.value = asked.from
  to.value = asked.to
  maybe.checked = asked.maybe
  quoted.checked = asked.quoted
  sort.value = asked.sort
}

function readForm() {
  const [q, first, last] = [field, from, to].map(({ value }) => value.trim())
  asked = {
    ...asked,
    q,
    from: first,
    to: last,
    maybe: maybe.checked,
    quoted: quoted.checked,
    sort: sort.value,
  }
}

/** A sentence that counts, in the plural of the number. */
function counted(sentences, number) {
  const forms = JSON.parse(sentences)
  const sentence = forms[new Intl.PluralRules(language).select(number)] ?? forms.other
  return sentence.replace('%', number.toLocaleString(language))
}

/** Says something on a button for a moment. */
function flash(button, text) {
  const before = button.textContent
  button.textContent = text
  setTimeout(() => {
    button.textContent = before
  }, 2500)
}

function say(text) {
  status.textContent = text
}

function element(name, style) {
  const made = document.createElement(name)
  if (style) made.className = style
  return made
}
