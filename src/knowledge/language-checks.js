// What a file of knowledge/languages/ must hold. A mistake is named by its key, since packed data has no lines.

/** Text, or a group of texts by name. */
const fields = {
  texts: [
    ...['tag', 'name', 'english', 'script', 'capitals', 'nameOrder', 'surnames', 'spaces'],
    ...[
      'honorifics',
      'titles',
      'suffixes',
      'particles',
      'saying',
      'abbreviations',
      'functionWords',
      'letters',
      'addresses',
    ],
  ],
  rows: { months: 12, weekdays: 7, numbers: null, ordinals: null },
  groups: {
    temporal:
      'today|yesterday|tomorrow|two days ago|in two days|this week|last week|next week|this month|last month|next month|this year|last year|next year|last|this|next|ago|day|week|month|year|hour|minute|between'.split(
        '|',
      ),
    labels: [
      'published',
      'drafted',
      'updated',
      'saved',
      'captured',
      'gap',
      'signed',
      'behind',
      'print',
      'comment',
      'beside',
    ],
    pronouns: ['he', 'she', 'speaker'],
    attribution: [
      'between',
      'who',
      'spokesman',
      'joins',
      'participles',
      'unsaid',
      'articles',
      'works',
      'stances',
      'utterances',
      'reflexives',
      'opinions',
      'copulas',
      'of',
      'his',
      'her',
      'voices',
      'located',
      'men',
      'women',
      'possessives',
      'aged',
      'by',
      'questions',
      'answers',
      'offices',
      'adverbEndings',
      'nameArticles',
      'hearing',
      'pastEndings',
      'manEndings',
      'womanEndings',
      'accused',
      'charged',
      'quoting',
    ],
    bylines:
      'by|verbs|labels|and|in|for|the|agencies|tail|counts|jobs|writes|genres|of|kinds|nobody|nobody kinds|nobody opens|desks|desk words|not names|credits|credits more|credits wrote|credits by|credits trades|credits trade kinds|contributed|contributed to'.split(
        '|',
      ),
    headlines: ['not', 'clauses'],
    datelines: ['not', 'within'],
    sections: ['names', 'home', 'columns'],
  },
  needed: ['tag', 'name', 'english', 'script', 'months', 'weekdays'],
  neededOfOthers: ['tag', 'name', 'english', 'script', 'titles', 'saying'],
}

/** languages/xx.yml and languages/other/xx.yml */
function checkLanguage(value, say, path) {
  if (value === null || typeof value !== 'object') return say(1, 'this is no list of fields.')
  const isOther = path.startsWith('languages/other/')
  const needed = isOther ? fields.neededOfOthers : fields.needed
  for (const key of needed) if (!(key in value)) say(1, `"${key}" is missing.`)
  if (value.tag !== path.replace(/^languages\/(?:other\/)?|\.yml$/g, ''))
    say(1, `the tag is "${value.tag}", but the file is ${path}. The file has the tag for its name.`)
  for (const [key, item] of Object.entries(value)) {
    if (fields.texts.includes(key)) checkText(key, item, say)
    else if (key in fields.rows) checkRows(key, item, fields.rows[key], say)
    else if (key in fields.groups) checkGroup(key, item, fields.groups[key], say)
    else say(1, `"${key}" is no field of a language. See docs/languages.md.`)
  }
}

function checkText(key, item, say) {
  if (typeof item !== 'string' || item.trim() === '') say(1, `"${key}" must be words divided by commas.`)
  else if (/,\s*(?:,|$)/.test(item))
    say(1, `"${key}" has a comma too many: "${/.{0,20},\s*(?:,|$)/.exec(item)?.[0]}".`)
}

function checkRows(key, item, count, say) {
  if (!Array.isArray(item)) return say(1, `"${key}" must be a list of lines that begin with "- ".`)
  if (count !== null && item.length !== count)
    say(1, `"${key}" has ${item.length} lines, but must have ${count}.`)
  for (const [index, row] of item.entries()) checkText(`${key}, line ${index + 1}`, row, say)
}

function checkGroup(key, item, names, say) {
  if (item === null || typeof item !== 'object' || Array.isArray(item))
    return say(1, `"${key}" must be lines of the form "name: words".`)
  for (const [name, text] of Object.entries(item)) {
    if (names && !names.includes(name))
      say(1, `"${name}" is no part of "${key}". Known are: ${names.join(', ')}.`)
    checkText(`${key}: ${name}`, text, say)
  }
}

/** languages/xx/furniture.yml: groups of lists */
function checkFurniture(value, say) {
  for (const [rule, lists] of Object.entries(value ?? {})) checkGroup(rule, lists, null, say)
}

/** languages/xx/topics.yml: id of a media topic → weight → words; how words change, short names of topics */
function checkTopics(value, say) {
  for (const [id, lists] of Object.entries(value ?? {}))
    if (id === 'neutral') checkText(id, lists, say)
    else if (id === 'forms') checkGroup(id, lists, ['endings', 'doers', 'joints'], say)
    else if (id === 'names') {
      for (const [name, topic] of Object.entries(lists))
        if (!/^\d{8}$/.test(topic))
          say(1, `names: "${name}" must be the id of a media topic, e.g. "15000000".`)
    } else if (!/^\d{8}$/.test(id)) say(1, `"${id}" is no id of a media topic, e.g. "15000000".`)
    else checkGroup(id, lists, ['1', '2', '3'], say)
}

/** languages/xx/places.yml: the words that show a place, and the names of places */
function checkPlaces(value, say) {
  for (const [key, item] of Object.entries(value ?? {}))
    if (key === 'signs')
      checkGroup(
        key,
        item,
        ['before', 'between', 'of', 'seats', 'openings', 'governments', 'after', 'endings'],
        say,
      )
    else if (key === 'names') checkGroup(key, item, null, say)
    else say(1, `"${key}" is neither "signs" nor "names".`)
}

/** languages/xx/dates.yml: lists of words by name; the names are checked where they are read. */
function checkDates(value, say) {
  for (const [name, text] of Object.entries(value ?? {})) checkText(name, text, say)
}

export const languageChecks = [
  [/^languages\/[a-z]+\/places\.yml$/, checkPlaces],
  [/^languages\/[a-z]+\/topics\.yml$/, checkTopics],
  [/^languages\/[a-z]+\/furniture\.yml$/, checkFurniture],
  [/^languages\/[a-z]+\/dates\.yml$/, checkDates],
  [/^languages\/(?!identify)[a-z]+\.yml$/, checkLanguage],
  [/^languages\/other\/(?!furniture)[a-z]+\.yml$/, checkLanguage],
]
