// The search page. Loads Pagefind, and the bundles of the archive, when somebody searches and not before.
const form = document.querySelector('form[data-search]')
const field = form.elements.namedItem('q')
const sort = form.elements.namedItem('sort')
const narrow = form.querySelector('details')
const status = document.querySelector('[data-search-status]')
const list = document.querySelector('[data-search-results]')
const more = document.querySelector('[data-search-more]')
const groups = ['outlet', 'person', 'topic', 'year']
const pageSize = 10
const site = new URL(form.dataset.root, location.href)
let loading
let found = []
let shown = 0
let turn = 0
let typing

form.hidden = false
readAddress()
if (location.search) search()

form.addEventListener('submit', (event) => {
  event.preventDefault()
  search()
})
form.addEventListener('change', (event) => {
  if (event.target !== field) search()
})
field.addEventListener('input', () => {
  clearTimeout(typing)
  typing = setTimeout(search, 250)
})
field.addEventListener('focus', () => load().catch(() => {}), { once: true })
narrow.addEventListener('toggle', fillFilters)
more.addEventListener('click', async () => {
  const first = shown
  await show(turn)
  list.children[first]?.querySelector('a')?.focus()
})
document.addEventListener('keydown', (event) => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const stops = [field, ...list.querySelectorAll('h2 a')]
  const here = stops.indexOf(document.activeElement)
  const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)]
  if (here < 0 || !next) return
  event.preventDefault()
  next.focus()
})

/** Pagefind with all bundles joined; the first is the primary one. Its worker would be one more program to fetch. */
function load() {
  loading ??= (async () => {
    const bundles = form.dataset.bundles.split(' ').filter(Boolean)
    const at = (bundle) => new URL(`search/${bundle}/`, site).href
    const options = { baseUrl: site.pathname, metaCacheTag: form.dataset.tag, noWorker: true }
    const pagefind = await import(`${at(bundles[0])}pagefind.js`)
    await pagefind.options(options)
    await pagefind.init()
    await Promise.all(bundles.slice(1).map((bundle) => pagefind.mergeIndex(at(bundle), options)))
    return pagefind
  })()
  loading.catch(() => {
    loading = undefined
  })
  return loading
}

async function search() {
  const mine = ++turn
  const query = field.value.trim()
  const filters = chosen()
  writeAddress(query, filters)
  if (!query && Object.keys(filters).length === 0) {
    found = []
    list.replaceChildren()
    more.hidden = true
    say('')
    return
  }
  say(form.dataset.searching)
  try {
    const pagefind = await load()
    const order = sort.value === 'best' ? undefined : { date: sort.value === 'newest' ? 'desc' : 'asc' }
    const answer = await pagefind.search(query || null, { filters, sort: order })
    if (mine !== turn) return
    const first = await Promise.all(answer.results.slice(0, pageSize).map((result) => result.data()))
    if (mine !== turn) return
    found = first.some((hit) => isAbout(hit, query)) ? answer.results : []
    shown = 0
    list.replaceChildren()
    say(count(found.length))
    await show(mine)
  } catch {
    if (mine === turn) say(form.dataset.failed)
  }
}

async function show(mine) {
  const hits = await Promise.all(found.slice(shown, shown + pageSize).map((result) => result.data()))
  if (mine !== turn) return
  list.append(...hits.map(item))
  shown += hits.length
  more.hidden = shown >= found.length
}

function item(hit) {
  const entry = document.createElement('li')
  const heading = document.createElement('h2')
  const link = document.createElement('a')
  heading.className = 'headline'
  link.href = hit.url
  link.textContent = hit.meta.title
  heading.append(link)
  const label = document.createElement('p')
  label.className = 'credit'
  label.textContent = [hit.meta.outlet, hit.meta.date].filter(Boolean).join(' · ')
  const excerpt = document.createElement('p')
  excerpt.className = 'summary'
  excerpt.append(...marked(hit.excerpt))
  entry.append(heading, label, excerpt)
  return entry
}

/**
 * For a word that it does not know, Pagefind searches what that word begins with, down to one letter. A hit counts
 * where a marked word begins like one that was asked for, as words with the same stem do.
 */
function isAbout(hit, query) {
  const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const words = fold(query).match(/[\p{L}\p{N}]+/gu) ?? []
  const marks = [...hit.excerpt.matchAll(/<mark>[\p{P}\s]*([\s\S]*?)<\/mark>/gu)].map(([, mark]) =>
    fold(mark),
  )
  // Scripts without spaces are divided in Pagefind's own way.
  if (marks.length === 0 || !words.length || /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u.test(query))
    return true
  return words.some((word) => {
    const start = word.slice(0, Math.max(Math.floor(word.length / 2), Math.min(word.length, 2)))
    return marks.some((mark) => mark.includes(start))
  })
}

/** Pagefind's excerpt as nodes. Only its marks are markup; all else is text, whatever it looks like. */
function marked(html) {
  return html.split(/(<mark>[\s\S]*?<\/mark>)/).flatMap((part) => {
    const mark = /^<mark>([\s\S]*)<\/mark>$/.exec(part)
    if (!mark) return [unescaped(part)]
    // Pagefind marks a word with the comma or quotation mark at it.
    const [, before, word, after] = /^([\p{P}\s]*)([\s\S]*?)([\p{P}\s]*)$/u.exec(unescaped(mark[1]))
    const node = document.createElement('mark')
    node.textContent = word
    return [before, node, after]
  })
}

function unescaped(text) {
  const characters = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name) => characters[name])
}

async function fillFilters() {
  if (!narrow.open || narrow.dataset.filled) return
  narrow.dataset.filled = 'true'
  try {
    const all = await (await load()).filters()
    for (const name of groups) fillFilter(name, Object.entries(all[name] ?? {}))
  } catch {
    delete narrow.dataset.filled
    say(form.dataset.failed)
  }
}

/** Years newest first, all else by how many articles it has. */
function fillFilter(name, values) {
  const picked = new URLSearchParams(location.search).get(name)
  values.sort(([a, m], [b, n]) => (name === 'year' ? b.localeCompare(a) : n - m || a.localeCompare(b)))
  const options = values
    .slice(0, 500)
    .map(([value, n]) => new Option(`${value} (${n})`, value, false, value === picked))
  const box = narrow.querySelector(`[data-filter="${name}"]`)
  box.querySelector('select').append(...options)
  box.hidden = options.length === 0
}

/** The filters of the form once it has them, of the address until then. */
function chosen() {
  const address = new URLSearchParams(location.search)
  const entries = groups.map((name) => {
    const select = narrow.querySelector(`[data-filter="${name}"] select`)
    return [name, select.options.length > 1 ? select.value : address.get(name)]
  })
  return Object.fromEntries(entries.filter(([, value]) => value))
}

function readAddress() {
  const address = new URLSearchParams(location.search)
  field.value = address.get('q') ?? ''
  if (['newest', 'oldest'].includes(address.get('sort'))) sort.value = address.get('sort')
  if (groups.some((name) => address.has(name))) narrow.open = true
}

function writeAddress(query, filters) {
  const address = new URLSearchParams(filters)
  if (query) address.set('q', query)
  if (sort.value !== 'best') address.set('sort', sort.value)
  const text = address.toString()
  history.replaceState(null, '', text ? `?${text}` : location.pathname)
}

function count(number) {
  if (number === 0) return form.dataset.none
  const { language, counts } = form.dataset
  const sentences = JSON.parse(counts)
  const sentence = sentences[new Intl.PluralRules(language).select(number)] ?? sentences.other
  return sentence.replace('%', number.toLocaleString(language))
}

function say(text) {
  status.textContent = text
}
