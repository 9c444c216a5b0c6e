// What helps where there is a script: the switch between light and dark, filters, and copying. All of the site
// works without.
const own = document.currentScript.src
themeSwitch()
for (const field of document.querySelectorAll('[data-filter-field]')) filter(field)
for (const cite of document.querySelectorAll('details.cite'))
  cite.addEventListener('toggle', () => showReferences(cite), { once: true })
for (const body of document.querySelectorAll('[data-paragraphs]')) nameParagraphs(body)
for (const pictures of document.querySelectorAll('.pictures')) showBeside(pictures)
openForFragment()
addEventListener('hashchange', openForFragment)
// On paper nothing can be opened.
addEventListener('beforeprint', () => {
  for (const part of document.querySelectorAll('details.fold')) part.open = true
})

/** The button says what it does: "Dark" on a light page. */
function themeSwitch() {
  const button = document.querySelector('button.theme')
  if (!button) return
  const { textContent: darkWord } = button
  const root = document.documentElement
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : dark.matches)
  const label = () => {
    button.textContent = isDark() ? button.dataset.light : darkWord
    button.setAttribute('aria-label', button.dataset.label.replace('%', button.textContent))
  }
  label()
  dark.addEventListener('change', label)
  button.dataset.ready = ''
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark'
    try {
      localStorage.setItem('theme', root.dataset.theme)
    } catch {
      // The choice lasts as long as the page.
    }
    label()
  })
}

/** A field that finds names; accents do not matter. On a long list it hides the others, else it fetches what it lists. */
function filter(field) {
  const isFetched = 'names' in field.dataset
  if (!isFetched && !document.querySelector('li[data-filter]:nth-child(12)')) return
  const label = document.createElement('label')
  const input = document.createElement('input')
  const status = document.createElement('p')
  input.type = 'search'
  input.autocomplete = 'off'
  status.className = 'glance'
  status.setAttribute('role', 'status')
  label.append(field.dataset.label, input)
  field.append(label, status)
  field.hidden = false
  const find = isFetched ? nameFinder(field, status) : nameHider(status)
  input.addEventListener('input', () =>
    find(
      fold(input.value)
        .split(/[\s-]+/)
        .filter(Boolean),
    ),
  )
}

function fold(text) {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

function nameHider(status) {
  const items = [...document.querySelectorAll('li[data-filter]')].map((item) => [
    item,
    fold(item.dataset.filter),
  ])
  return (words) => {
    for (const [item, name] of items) item.hidden = !words.every((word) => name.includes(word))
    for (const section of document.querySelectorAll('.letter'))
      section.hidden = !section.querySelector('li:not([hidden])')
    const shown = items.filter(([item]) => !item.hidden).length
    status.textContent = words.length ? `${shown} / ${items.length}` : ''
  }
}

/** Names lie in a file for each letter that a word of theirs begins with: that of the longest word is fetched. */
function nameFinder(field, status) {
  const { names, root, counts, articles, failed, language } = field.dataset
  const list = document.createElement('ul')
  const files = new Map()
  let turn = 0
  list.className = 'people-list'
  field.append(list)
  return async (words) => {
    const mine = ++turn
    const longest = [...words].sort((a, b) => b.length - a.length)[0] ?? ''
    const letter = longest.match(/[\p{L}\p{N}]/u)?.[0]
    let found = []
    if (letter) {
      const file = fileOfLetter(letter)
      if (!files.has(file)) files.set(file, fetchNames(names + file))
      const all = await files.get(file)
      if (!all) files.delete(file)
      if (mine !== turn) return
      if (!all) {
        list.replaceChildren()
        status.textContent = failed
        return
      }
      found = all.filter(([name]) => {
        const parts = fold(name).split(/[\s-]+/)
        return words.every((word) => parts.some((part) => part.startsWith(word)))
      })
    }
    list.replaceChildren(...found.slice(0, 60).map((name) => nameItem(name, { root, articles, language })))
    status.textContent = letter ? counted(counts, found.length, language) : ''
  }
}

/** No file: nobody's name begins so. Null where it could not be asked for. */
async function fetchNames(address) {
  const answer = await fetch(address).catch(() => null)
  return answer && (answer.ok ? answer.json() : [])
}

function fileOfLetter(letter) {
  if (/^[a-z]$/.test(letter)) return `${letter}.json`
  return `u${(/\p{L}/u.test(letter) ? letter.toUpperCase() : '#').codePointAt(0).toString(16)}.json`
}

function nameItem([name, page, count, description], { root, articles, language }) {
  const [item, link, number, role] = ['li', 'a', 'span', 'span'].map((tag) => document.createElement(tag))
  // The page is left out where the name says it.
  link.href = `${root}${page || `people/${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}/`}`
  link.textContent = name
  number.className = 'count'
  number.textContent = counted(articles, count, language)
  role.className = 'description'
  role.textContent = description
  item.append(link, ' ', number, ...(description ? [role] : []))
  return item
}

/** A sentence that counts, in the plural of the number. */
function counted(sentences, number, language) {
  const forms = JSON.parse(sentences)
  const sentence = forms[new Intl.PluralRules(language).select(number)] ?? forms.other
  return sentence.replace('%', number.toLocaleString(language))
}

/** Behind a text; `words` are what it says, before and after. */
function copyButton(text, words) {
  if (!navigator.clipboard) return
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'copy'
  button.textContent = words.copy
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text.textContent)
    button.textContent = words.copied
    setTimeout(() => {
      button.textContent = words.copy
    }, 2000)
  })
  text.after(button)
}

/** All forms of a reference, each to copy; those that programs read as a file, too. */
async function showReferences(details) {
  const stated = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => JSON.parse(script.textContent))
    .find((data) => data['@type'] === 'NewsArticle')
  // Templates of the owner may leave it out: then the one sentence stays.
  if (!stated) return
  const { citations, readReference } = await import(new URL('cite.js', own).href)
  const { id, date = 'null' } = details.dataset
  const archive = document.querySelector('.nameplate a')?.textContent ?? ''
  const reference = readReference(stated, { id, archive, date: JSON.parse(date) })
  const forms = citations(reference).map(({ name, text, file }) => {
    const tags = ['div', 'dt', 'dd', file ? 'pre' : 'p']
    const [form, term, value, said] = tags.map((tag) => document.createElement(tag))
    form.className = 'form'
    term.textContent = name
    said.textContent = text
    value.append(said)
    form.append(term, value)
    if (file)
      said.after(fileLink(details.dataset.save, `${reference.id}.${file.ending}`, `${text}\n`, file.type))
    copyButton(said, details.dataset)
    return form
  })
  details.querySelector('dl').replaceChildren(...forms)
}

function fileLink(label, name, text, type) {
  const link = document.createElement('a')
  link.className = 'copy'
  link.download = name
  link.textContent = label
  link.href = URL.createObjectURL(new Blob([text], { type }))
  return link
}

/** Each paragraph has an address, "#p3", and a sign beside it that leads there. */
function nameParagraphs(body) {
  const paragraphs = [...body.querySelectorAll('.text > p')]
  for (const [index, paragraph] of paragraphs.entries()) {
    paragraph.id ||= `p${index + 1}`
    const link = document.createElement('a')
    link.className = 'paragraph-link'
    link.href = `#${paragraph.id}`
    link.textContent = '¶'
    link.setAttribute('aria-label', body.dataset.paragraphs.replace('%', index + 1))
    paragraph.append(link)
  }
  const target = document.getElementById(fragment())
  if (target && paragraphs.includes(target)) target.scrollIntoView()
}

/** A link to something inside a closed part opens it. */
function openForFragment() {
  const target = document.getElementById(fragment())
  for (let part = target?.closest('details'); part; part = part.parentElement.closest('details'))
    part.open = true
}

/** The id that the address names; "#%" is no code of a character, and names itself. */
function fragment() {
  const raw = location.hash.slice(1)
  try {
    return decodeURIComponent(raw)
  } catch {
    return raw
  }
}

/** A picture or scan is opened beside the text, to be read with it: larger and smaller, and moved about in its frame. */
function showBeside(pictures) {
  const { larger, smaller, close, beside } = pictures.dataset
  const picture = document.createElement('img')
  const frame = frameOf(picture, beside)
  const zoom = zoomIn(frame, picture)
  const viewer = document.createElement('dialog')
  const tools = document.createElement('p')
  let opener = null
  tools.append(
    toolButton('+', larger, () => zoom.by(1.5)),
    toolButton('−', smaller, () => zoom.by(1 / 1.5)),
    toolButton('×', close, () => viewer.close()),
  )
  viewer.className = 'viewer'
  viewer.setAttribute('aria-label', beside)
  viewer.append(tools, frame)
  viewer.addEventListener('close', () => {
    document.body.classList.remove('with-viewer')
    opener?.focus({ preventScroll: true })
  })
  viewer.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') viewer.close()
    else if (key === '+' || key === '=') zoom.by(1.5)
    else if (key === '-') zoom.by(1 / 1.5)
  })
  pictures.append(viewer)
  pictures.addEventListener('click', (event) => {
    const link = event.target.closest('figure a')
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    opener = link
    picture.src = link.href
    picture.alt = link.querySelector('img').alt
    document.body.classList.add('with-viewer')
    if (!viewer.open) viewer.show()
    zoom.reset()
    frame.focus()
  })
}

/** The frame of a picture, to be moved about in with the pointer or the arrow keys. */
function frameOf(picture, label) {
  const frame = document.createElement('div')
  frame.className = 'viewer-frame'
  frame.tabIndex = 0
  frame.setAttribute('role', 'group')
  frame.setAttribute('aria-label', label)
  frame.append(picture)
  dragging(frame)
  return frame
}

/** Makes a picture larger and smaller in its frame: what was in the middle stays there. */
function zoomIn(frame, picture) {
  let zoom = 1
  const setZoom = (next) => {
    const before = frame.scrollWidth
    const middle = [frame.scrollLeft + frame.clientWidth / 2, frame.scrollTop + frame.clientHeight / 2]
    zoom = Math.min(8, Math.max(1, next))
    picture.style.width = `${zoom * 100}%`
    const grown = frame.scrollWidth / before
    frame.scrollTo(middle[0] * grown - frame.clientWidth / 2, middle[1] * grown - frame.clientHeight / 2)
  }
  return { by: (factor) => setZoom(zoom * factor), reset: () => setZoom(1) }
}

function toolButton(sign, label, act) {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = sign
  button.setAttribute('aria-label', label)
  button.addEventListener('click', act)
  return button
}

/** What is in a frame is moved with the pointer that holds it. */
function dragging(frame) {
  let from = null
  frame.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'mouse' || event.button !== 0) return
    from = [event.clientX + frame.scrollLeft, event.clientY + frame.scrollTop]
    frame.setPointerCapture(event.pointerId)
    event.preventDefault()
    frame.focus({ preventScroll: true })
  })
  frame.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (from) frame.scrollTo(from[0] - clientX, from[1] - clientY)
  })
  for (const end of ['pointerup', 'pointercancel'])
    frame.addEventListener(end, () => {
      from = null
    })
}
