// The owner's side of the desk: sends what is decided, shows what it did to the files, and loads the page anew when the
// site has been built again. Everything that changes something goes through `send`, with the token of the page.
const bar = document.getElementById('desk-bar')
const { token, kind, subject } = bar.dataset
const said = bar.querySelector('[data-said]')
const undoButton = bar.querySelector('[data-undo]')
const correctButton = bar.querySelector('[data-correct]')
const questions = document.querySelector('.desk-questions')
let panel = null
let isOwnBuild = false

document.body.classList.add('desk-on')
new ResizeObserver(() =>
  document.documentElement.style.setProperty('--desk-height', `${bar.offsetHeight}px`),
).observe(bar)
showLast()
listen()
document.addEventListener('submit', submit)
document.addEventListener('input', (event) => checkDate(event.target))
document.addEventListener('keydown', keys)
document.addEventListener('selectionchange', takeSelection)
undoButton.addEventListener('click', undo)
correctButton?.addEventListener('click', () => (panel ? closePanel() : openPanel()))
if (questions) startQuestions()
startMany()
startAdding()
suggest()

/** Ask for a change. Throws with the reason where it was refused. */
async function send(path, body, type = 'application/json') {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': type, 'x-desk-token': token },
    body: type === 'application/json' ? JSON.stringify(body) : body,
  })
  if (!answer.ok) throw new Error((await answer.text()).trim() || 'The desk does not answer.')
  return answer.json()
}

/** Ask for a change of this page's own: the news of a build loads nothing anew before the answer is there. */
async function decide(path, body) {
  const before = isOwnBuild
  isOwnBuild = true
  try {
    return await send(path, body)
  } catch (error) {
    isOwnBuild = before
    throw error
  }
}

/** A form of the desk: its own fields, those typed, and the button that was pressed. */
async function submit(event) {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || form.dataset.action === undefined) return
  event.preventDefault()
  const fields = JSON.parse(form.dataset.fields)
  const typed = new FormData(form, event.submitter)
  for (const name of new Set(typed.keys())) {
    const values = typed.getAll(name).map(String)
    fields[name] = name === 'articles' ? values : values[0]
  }
  if (event.submitter?.matches('[data-marked-name]')) fields.name = markedWords()
  const buttons = [...form.querySelectorAll('button')]
  for (const button of buttons) button.disabled = true
  try {
    const change = await decide('/.desk/change', {
      action: form.dataset.action,
      fields,
      seen: JSON.parse(form.dataset.seen),
      question: form.dataset.question,
    })
    const card = form.closest('.desk-question')
    if (!card) await goOn(change)
    else if (form.dataset.question) decided(card, change)
    else partDone(form, change)
  } catch (error) {
    tell(error.message, true)
  } finally {
    for (const button of buttons) button.disabled = false
  }
}

/** Away from the questions, a change leads to the page as it is when the site has been built again. */
async function goOn(change) {
  closePanel()
  // What would be opened now is about to go.
  if (correctButton) correctButton.disabled = true
  showChange(change, 'Saved. Building the site …')
  const now = location.pathname
  const asked = new URLSearchParams({ kind: kind ?? '', id: subject ?? '', path: decodeURI(now) })
  const { page, isThere } = await (await fetch(`/.desk/where?${asked}`)).json()
  keepForNextPage(change)
  if (kind && page !== null && `/${page}` !== now) location.assign(`/${page}`)
  else if (kind && page === null && !isThere) location.assign('/')
  else location.reload()
}

async function undo() {
  try {
    const change = await decide('/.desk/undo', {})
    const card = questions && [...questions.children].find((one) => one.dataset.change === change.id)
    if (card) {
      reopen(card)
      tell(`Undone: ${change.title}`)
      undoButton.hidden = !questions.querySelector('[data-change]')
    } else await goOn({ ...change, isUndone: true })
  } catch (error) {
    tell(error.message, true)
  }
}

/** Say what was done, with the lines of the files. */
function showChange(change, more = '') {
  const { title, diff, added = [], isUndone } = change
  const words = document.createElement('p')
  words.textContent = [`${isUndone ? 'Undone: ' : ''}${title}.`, more].filter(Boolean).join(' ')
  const parts = diff.map(({ path, lines, isNew, isGone }) => {
    const figure = document.createElement('figure')
    const caption = document.createElement('figcaption')
    const pre = document.createElement('pre')
    caption.textContent = path + (isNew ? ' (new)' : isGone ? ' (taken away)' : '')
    pre.append(...lines.map(diffLine))
    figure.append(caption, pre)
    return figure
  })
  const files = added.map((path) => {
    const line = document.createElement('p')
    line.textContent = `${path} (added)`
    return line
  })
  said.classList.remove('desk-wrong')
  said.replaceChildren(words, ...files, ...(isUndone ? [] : parts))
  undoButton.hidden = false
}

function diffLine({ kind: sign, text }) {
  const line = document.createElement(sign === '+' ? 'ins' : sign === '-' ? 'del' : 'span')
  line.textContent = `${sign} ${text}\n`
  return line
}

function tell(words, isWrong = false) {
  const line = document.createElement('p')
  line.textContent = words
  said.classList.toggle('desk-wrong', isWrong)
  said.replaceChildren(line)
}

function keepForNextPage(change) {
  try {
    sessionStorage.setItem('desk-last', JSON.stringify(change))
  } catch {
    // The list of changes has it.
  }
}

/** What was done on the page before. */
function showLast() {
  try {
    const last = sessionStorage.getItem('desk-last')
    sessionStorage.removeItem('desk-last')
    if (last) showChange(JSON.parse(last))
  } catch {
    // Nothing to show.
  }
}

/** What fields offer while something is typed, asked for when the first of them is there. */
async function suggest() {
  if (document.getElementById('desk-outlets') || !document.querySelector('input[list]')) return
  const answer = await fetch('/.desk/suggestions')
  document.body.insertAdjacentHTML('beforeend', await answer.text())
}

/** Load the page again when the site has changed, unless something is being typed in it. */
function listen() {
  let seen
  new EventSource('/.desk/events').onmessage = ({ data }) => {
    const { version, problems, isFailed } = JSON.parse(data)
    const isNews = seen !== undefined && seen !== version
    seen = version
    bar.classList.toggle('desk-problems', problems.length > 0)
    if (isFailed) tell(`The site could not be built. ${problems[0]}`, true)
    if (!isNews || isOwnBuild) return
    if (panel || location.pathname.startsWith('/.desk/'))
      tell('The archive has changed. Load the page again to see it.')
    else location.reload()
  }
}

async function openPanel() {
  const answer = await fetch(`/.desk/${kind}?id=${encodeURIComponent(subject)}`, {
    headers: { 'x-desk-panel': '1' },
  })
  if (!answer.ok) return tell(await answer.text(), true)
  panel = document.createElement('section')
  panel.className = 'desk-panel'
  panel.lang = 'en'
  panel.dir = 'ltr'
  panel.setAttribute('aria-label', 'Corrections')
  panel.innerHTML = await answer.text()
  const close = document.createElement('button')
  close.type = 'button'
  close.className = 'desk-close'
  close.textContent = 'Close'
  close.setAttribute('aria-keyshortcuts', 'Escape')
  close.addEventListener('click', closePanel)
  panel.prepend(close)
  bar.before(panel)
  document.body.classList.add('desk-open')
  correctButton.setAttribute('aria-expanded', 'true')
  panel.querySelector('.desk-title').focus({ preventScroll: true })
  takeSelection()
  suggest()
}

function closePanel() {
  panel?.remove()
  panel = null
  document.body.classList.remove('desk-open')
  correctButton?.setAttribute('aria-expanded', 'false')
  correctButton?.focus({ preventScroll: true })
}

/** Words marked in the text of the page go into the field for them. */
function takeSelection() {
  const field = panel?.querySelector('#desk-wrong')
  const marked = getSelection()
  if (!field || marked.isCollapsed || !marked.anchorNode) return
  const from = marked.anchorNode.parentElement
  if (!from?.closest('.article') || from.closest('.desk-panel')) return
  const words = marked.toString().replace(/\s+/g, ' ').trim()
  if (words === '' || words.length > 200) return
  field.value = words
  panel.querySelector('#desk-right').value = words
  field.closest('details').open = true
}

function markedWords() {
  return document.getElementById('desk-wrong')?.value.trim() ?? ''
}

/** What a date that is being typed means, as EDTF; asked for when the typing rests. */
let dateTimer
function checkDate(field) {
  if (!(field instanceof HTMLInputElement) || field.dataset.date === undefined) return
  clearTimeout(dateTimer)
  const hint = document.getElementById(`${field.id}-hint`)
  const article = JSON.parse(field.form.dataset.fields).article ?? ''
  dateTimer = setTimeout(async () => {
    if (field.value.trim() === '') {
      hint.textContent = hint.dataset.hint ?? ''
      return
    }
    const answer = await fetch(`/.desk/date?${new URLSearchParams({ q: field.value, article })}`)
    const { edtf, says, warning, error } = await answer.json()
    hint.textContent = error ?? [`${says} (${edtf})`, warning].filter(Boolean).join('; ')
    hint.classList.toggle('desk-wrong', (error ?? warning) !== undefined)
    field.setAttribute('aria-invalid', String(error !== undefined))
  }, 200)
}

/** One key for each thing; while something is typed, keys are letters. */
function keys(event) {
  const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select')
  if (event.key === 'Escape') {
    if (isTyping && questions) event.target.blur()
    else if (panel) closePanel()
    return
  }
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
  const act = actionOf(event.key)
  if (!act) return
  event.preventDefault()
  act()
}

function actionOf(key) {
  if (key === 'u' && !undoButton.hidden) return undo
  if (key === 'd') return () => location.assign('/.desk/')
  if (key === 'e' && correctButton) return () => correctButton.click()
  if (!questions) return null
  const card = current()
  if (key === 'j') return () => move(1)
  if (key === 'k') return () => move(-1)
  if (!card || card.dataset.change) return null
  if (key === 'i') {
    const field = card.querySelector('input')
    return field && (() => field.focus())
  }
  const button = [...card.querySelectorAll('[data-key]')].find((one) => one.dataset.key === key)
  return button ? () => button.click() : null
}

/** The question that the keys are about: the one with the focus, else the first that is open. */
function current() {
  return (
    document.activeElement?.closest('.desk-question') ??
    questions.querySelector('.desk-question:not(.desk-done)')
  )
}

function startQuestions() {
  questions.addEventListener('click', async ({ target }) => {
    const button = target.closest('[data-later]')
    if (!button) return
    const card = button.closest('.desk-question')
    try {
      const isOff = new URLSearchParams(location.search).has('later')
      await send('/.desk/later', { question: card.dataset.question, action: isOff ? 'back' : 'off' })
      close(card, isOff ? 'Back among the questions' : 'Put off')
    } catch (error) {
      tell(error.message, true)
    }
  })
  questions.firstElementChild?.focus({ preventScroll: true })
}

function focusOn(card) {
  card?.focus({ preventScroll: true })
  card?.scrollIntoView({
    block: 'nearest',
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
  })
}

function move(step) {
  const all = [...questions.children]
  const at = all.indexOf(current())
  focusOn(all[Math.min(all.length - 1, Math.max(0, at + step))])
}

function decided(card, change) {
  card.dataset.change = change.id
  showChange(change)
  const progress = document.getElementById('desk-progress')
  progress.value = Math.min(progress.max, progress.value + 1)
  count()
  close(card, change.title, change)
}

/** Something was done that leaves the question open: a line stands where its button was. */
function partDone(form, change) {
  showChange(change)
  form.closest('.desk-question').focus({ preventScroll: true })
  form.replaceWith(outcome(change.title))
}

function outcome(words) {
  const line = document.createElement('p')
  line.className = 'desk-outcome'
  line.textContent = words
  return line
}

/** A card that is done keeps a line, and the next open one comes. */
function close(card, words, change = null) {
  card.classList.add('desk-done')
  card.append(outcome(words))
  const next = card.nextElementSibling ?? questions.querySelector('.desk-question:not(.desk-done)')
  if (questions.querySelector('.desk-question:not(.desk-done)')) focusOn(next)
  else loadMore(change)
}

/** All that was shown is decided: the next ones, from the archive as it is then. */
async function loadMore(change) {
  await fetch('/.desk/where')
  if (change) keepForNextPage(change)
  location.reload()
}

function reopen(card) {
  delete card.dataset.change
  card.classList.remove('desk-done')
  card.querySelector(':scope > .desk-outcome')?.remove()
  document.getElementById('desk-progress').value -= 1
  count()
  focusOn(card)
}

function count() {
  const { value, max } = document.getElementById('desk-progress')
  const open = Math.max(0, max - value)
  document.getElementById('desk-count').textContent =
    `${value.toLocaleString('en')} decided, ${open.toLocaleString('en')} open`
  bar.querySelector('[data-open]').textContent = open.toLocaleString('en')
}

/** In the list of articles: all that are shown at once. */
function startMany() {
  const all = document.querySelector('[data-all]')
  all?.addEventListener('change', () => {
    for (const box of document.querySelectorAll('.desk-chosen input[type=checkbox]'))
      box.checked = all.checked
  })
}

function startAdding() {
  const drop = document.querySelector('[data-drop]')
  if (!drop) return
  drop.querySelector('[data-files]').addEventListener('change', ({ target }) => addFiles([...target.files]))
  for (const name of ['dragover', 'dragenter'])
    addEventListener(name, (event) => {
      event.preventDefault()
      drop.classList.add('desk-over')
    })
  addEventListener('dragleave', () => drop.classList.remove('desk-over'))
  addEventListener('drop', (event) => {
    event.preventDefault()
    drop.classList.remove('desk-over')
    addFiles([...event.dataTransfer.files])
  })
  document.querySelector('[data-paste]').addEventListener('submit', async (event) => {
    event.preventDefault()
    const form = event.target
    try {
      const change = await send('/.desk/add-text', { fields: Object.fromEntries(new FormData(form)) })
      form.reset()
      await showUnderstood([change])
    } catch (error) {
      tell(error.message, true)
    }
  })
}

async function addFiles(files) {
  const changes = []
  const wrong = []
  for (const file of files) {
    tell(`Adding ${file.name} …`)
    try {
      const path = `/.desk/add-file?name=${encodeURIComponent(file.name)}`
      changes.push(await send(path, file, 'application/octet-stream'))
    } catch (error) {
      wrong.push(error.message)
    }
  }
  if (changes.length > 0) await showUnderstood(changes)
  if (wrong.length > 0) tell(wrong.join(' '), true)
}

/** What the archive made of the clippings that were just added. */
async function showUnderstood(changes) {
  isOwnBuild = true
  showChange(changes.at(-1), 'Reading …')
  const paths = changes.flatMap(({ added }) => added).filter((path) => !path.endsWith('.yml'))
  const answer = await fetch(`/.desk/understood?${new URLSearchParams(paths.map((path) => ['path', path]))}`)
  const { html } = await answer.json()
  const section = document.querySelector('[data-added]')
  section.hidden = false
  section.querySelector('[data-added-list]').insertAdjacentHTML('afterbegin', html)
  showChange(changes.at(-1))
}
