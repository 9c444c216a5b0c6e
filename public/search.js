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
const unspaced =
  /(?:[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}ー]\p{M}*)+/gu
const typed = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' }
const plain = { ß: 'ss', æ: 'ae', ø: 'o', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }
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
    const results = await findAll(pagefind, query, { filters, sort: order })
    if (mine !== turn) return
    const first = await Promise.all(results.slice(0, pageSize).map((result) => result.data()))
    if (mine !== turn) return
    found = first.some((hit) => isAbout(hit, query)) ? results : []
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
 * Words of scripts without spaces are searched as parts of the text: the index has their characters one by one, and a
 * phrase of them is wherever they follow each other. Each such part has to be in an article, and the other words.
 */
async function findAll(pagefind, query, options) {
  const runs = query.match(unspaced) ?? []
  const rest = query.replace(unspaced, ' ').trim()
  const phrases = runs.map((run) => `"${run.match(/.\p{M}*/gu).join(' ')}"`)
  const wanted = [...(rest || runs.length === 0 ? [rest || null] : []), ...phrases]
  const answers = await Promise.all(wanted.map((words) => pagefind.search(words, options)))
  const [first, ...others] = answers.map(({ results }) => results)
  const ids = others.map((results) => new Set(results.map(({ id }) => id)))
  return first.filter(({ id }) => ids.every((set) => set.has(id)))
}

/**
 * For a word that it does not know, Pagefind searches what that word begins with, down to one letter. A hit counts
 * where a marked word begins like one that was asked for, as words with the same stem do.
 */
function isAbout(hit, query) {
  const words = fold(query).match(/[\p{L}\p{N}]+/gu) ?? []
  const marks = [...asWritten(hit.excerpt).matchAll(/<mark>[\p{P}\s]*([\s\S]*?)<\/mark>/gu)].flatMap(
    ([, mark]) => [fold(mark), fold(mark.replace(/[äöüåø]/giu, (letter) => typed[letter.toLowerCase()]))],
  )
  // A run of a script without spaces is found as it is or not at all.
  if (marks.length === 0 || !words.length || query.search(unspaced) >= 0) return true
  return words.some((word) => {
    const start = word.slice(0, Math.max(Math.floor(word.length / 2), Math.min(word.length, 2)))
    return marks.some((mark) => mark.includes(start))
  })
}

/** Small letters of a to z, as far as letters have one: "Größner" → "grossner". */
function fold(text) {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæøœłđðþı]/g, (letter) => plain[letter])
}

/**
 * Text of the index as it was written: without the breaks between characters and the other spellings of names that
 * stand there to be found (src/text/searchable.ts). Where such a spelling is marked, its name is.
 */
function asWritten(html) {
  return html
    .replace(/([^\s<>]+)((?: (?:<mark>)?\u2063[^\s<]*(?:<\/mark>)?)+)/gu, (_, word, spellings) =>
      spellings.includes('<mark>') ? `<mark>${word}</mark>` : word,
    )
    .replace(/ ?(?:<mark>)?\u2063[^\s<]*(?:<\/mark>)?/gu, '')
    .replace(/\u2060 ?(<\/mark>)? ?(<mark>)?/gu, (_, end, start) =>
      end && start ? '' : (end ?? '') + (start ?? ''),
    )
}

/** Pagefind's excerpt as nodes. Only its marks are markup; all else is text, whatever it looks like. */
function marked(html) {
  return asWritten(html)
    .split(/(<mark>[\s\S]*?<\/mark>)/)
    .flatMap((part) => {
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
