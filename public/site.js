// What helps where there is a script: the switch between light and dark, filters, and copying. All of the site
// works without.
const own = document.currentScript.src
themeSwitch()
for (const field of document.querySelectorAll('[data-filter-field]')) filter(field)
for (const text of document.querySelectorAll('[data-copied-text]')) copyButton(text)
for (const details of document.querySelectorAll('[data-reference]'))
  details.addEventListener('toggle', () => addReferences(details), { once: true })
for (const body of document.querySelectorAll('[data-paragraphs]')) nameParagraphs(body)
openForFragment()
addEventListener('hashchange', openForFragment)
// On paper nothing can be opened.
addEventListener('beforeprint', () => {
  for (const part of document.querySelectorAll('details.fold')) part.open = true
})

/** The button says what it does: "Dark" on a light page. */
function themeSwitch() {
  const button = document.querySelector('[data-theme-switch]')
  if (!button) return
  const root = document.documentElement
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : dark.matches)
  const label = () => {
    button.textContent = isDark() ? button.dataset.light : button.dataset.dark
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

/** A field that hides the names without the words typed; accents do not matter. Other pages of the list are fetched. */
function filter(field) {
  const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  if (!document.querySelector('li[data-filter]:nth-child(12), .pager')) return
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
  let list
  input.addEventListener('input', async () => {
    list ??= wholeList('pages' in field.dataset)
    const { items, others } = await list
    const words = fold(input.value).split(/\s+/).filter(Boolean)
    let shown = 0
    for (const [item, name] of items) {
      item.hidden = !words.every((word) => name.includes(word))
      if (!item.hidden) shown++
    }
    for (const section of document.querySelectorAll('.letter'))
      section.hidden =
        !section.querySelector('li:not([hidden])') || (words.length === 0 && others.includes(section))
    status.textContent = words.length ? `${shown} of ${items.length}` : ''
  })

  async function wholeList(isPaged) {
    const others = isPaged ? await otherPages() : []
    const items = [...document.querySelectorAll('li[data-filter]')]
    return { others, items: items.map((item) => [item, fold(item.dataset.filter)]) }
  }
}

/** The lists of the other pages, set into this one where they belong and hidden; none where they cannot be read. */
async function otherPages() {
  const links = [...document.querySelectorAll('.pager a')]
  const here = links.findIndex((link) => link.hasAttribute('aria-current'))
  const own = document.querySelector('.letter')
  const texts = await Promise.all(
    links.map(async (link, index) => {
      const answer = index === here ? null : await fetch(link.href).catch(() => null)
      return answer?.ok ? answer.text() : ''
    }),
  )
  const sections = texts.map((text, index) => {
    const page = new DOMParser().parseFromString(text, 'text/html')
    const found = [...page.querySelectorAll('.letter')]
    for (const section of found) {
      section.hidden = true
      for (const link of section.querySelectorAll('a'))
        link.href = new URL(link.getAttribute('href'), links[index].href).href
    }
    return found
  })
  own.before(...sections.slice(0, here).flat())
  const last = [...document.querySelectorAll('.letter')].at(-1)
  last.after(...sections.slice(here + 1).flat())
  return sections.flat()
}

function copyButton(text) {
  const words = text.closest('[data-copied]').dataset
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

/** The forms of a reference that programs read, each to copy, and as a file. */
async function addReferences(details) {
  const { citations } = await import(new URL('cite.js', own).href)
  const reference = JSON.parse(details.dataset.reference)
  for (const { name, text, file } of citations(reference)) {
    if (!file) continue
    const [form, term, value, pre] = ['div', 'dt', 'dd', 'pre'].map((tag) => document.createElement(tag))
    form.className = 'form'
    term.textContent = name
    pre.textContent = text
    value.append(pre)
    form.append(term, value)
    details.querySelector('dl').append(form)
    pre.after(fileLink(details.dataset.save, `${reference.id}.${file.ending}`, `${text}\n`, file.type))
    copyButton(pre)
  }
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
    paragraph.append(' ', link)
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
