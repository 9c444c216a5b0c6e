// What the files of knowledge/almanac/ must hold. See `checks.js`.

const columnsOf = {
  offices: ['office', 'country', 'titles', 'from', 'to', 'name', 'aliases', 'wikidata', 'source', 'flags'],
  events: ['name', 'kind', 'from', 'to', 'phrases'],
}
const officeFlags = new Set(['shared', 'full', 'lesser', 'congress'])

/** @type {readonly [RegExp, (value: any, say: (line: number, message: string) => void, path: string) => void][]} */
export const almanacChecks = [
  [/^almanac\/offices\/[^/]+\.csv$/, checkOffices],
  [/^almanac\/(?:events|affairs|chambers)\.csv$/, checkEvents],
  [/^almanac\/births\.csv$/, checkBirths],
  [/^almanac\/terms\.csv$/, checkTerms],
  [/^almanac\/people\.csv$/, checkPeople],
  [/^almanac\/world-events\.csv$/, checkWorldEvents],
  [/^almanac\/manners\.csv$/, checkManners],
  [/^almanac\/levels\.csv$/, checkLevels],
  [/^almanac\/level-series\.csv$/, checkLevelSeries],
  [/^almanac\/prior\.csv$/, checkPrior],
  [/^almanac\/clue-kinds\.csv$/, checkKinds],
]

function checkOffices(table, say) {
  let before = ''
  const seen = new Set()
  eachRow(table, columnsOf.offices, say, (row, line) => {
    if (!row.office || !row.name) say(line, 'office and name must be there. Fill the empty one.')
    checkSpan(row, line, say, /^\d{4}(?:-\d\d-\d\d)?$/)
    if (row.office !== before) {
      if (seen.has(row.office))
        say(line, `the office "${row.office}" stands in two places. Move its rows together.`)
      if (!row.titles) say(line, 'the first row of an office needs its titles, divided by ";".')
      if (!row.source) say(line, 'the first row of an office needs its source.')
      for (const flag of row.flags.split(' ').filter(Boolean))
        if (!officeFlags.has(flag)) say(line, `"${flag}" is no flag. Use ${[...officeFlags].join(', ')}.`)
      seen.add(row.office)
    }
    if (row.wikidata && !/^Q\d+$/.test(row.wikidata))
      say(line, `"${row.wikidata}" is no number in Wikidata. Write it as Q42, or leave it empty.`)
    before = row.office
  })
}

function checkEvents(table, say) {
  eachRow(table, columnsOf.events, say, (row, line) => {
    if (!['past', 'set', 'now'].includes(row.kind))
      say(line, `"${row.kind}" is no kind of event. Use past, set or now.`)
    if (!row.to) say(line, 'the last day is missing. Write the first day again where it is the same.')
    if (!row.phrases) say(line, 'the phrases are missing: the words by which news names it, divided by ";".')
    checkSpan(row, line, say, /^\d{4}-\d\d-\d\d$/)
  })
}

function checkBirths(table, say) {
  eachRow(table, ['born', 'name'], say, (row, line) => {
    if (!isDay(row.born)) say(line, `"${row.born}" is no day. Write it as 1957-03-31.`)
  })
}

function checkTerms(table, say) {
  const seen = new Map()
  eachRow(table, ['terms', 'from', 'to', 'use', 'languages', 'note'], say, (row, line) => {
    if (!row.terms) say(line, 'the words are missing. Divide several by ";".')
    if (!['', 'hard', 'gone', 'soft', 'style', 'unit'].includes(row.use))
      say(line, `"${row.use}" is no use. Write hard, gone, soft, style, unit or nothing.`)
    if (!/^(?:[a-z]{2}(?:; [a-z]{2})*)?$/.test(row.languages))
      say(line, `"${row.languages}" are no languages. Write them as "de; nl".`)
    checkSpan(row, line, say, /^\d{4}(?:-\d\d-\d\d)?$/)
    for (const term of row.terms.split(';').map((part) => part.trim())) {
      if (seen.has(term)) say(line, `"${term}" stands in line ${seen.get(term)} as well. Keep one of them.`)
      seen.set(term, line)
    }
  })
}

function checkPeople(table, say) {
  const seen = new Map()
  eachRow(table, ['names', 'from', 'to'], say, (row, line) => {
    if (!row.names) say(line, 'the name is missing.')
    for (const year of [row.from, row.to].filter(Boolean))
      if (!/^\d{4}$/.test(year)) say(line, `"${year}" is no year. Write it as 1957.`)
    if (!row.from) say(line, 'the first year is missing.')
    if (row.to && row.from > row.to) say(line, `it ends (${row.to}) before it begins (${row.from}).`)
    for (const written of row.names.split(';').map((part) => part.trim())) {
      const name = written.replace(/^= /, '')
      if (name !== written) {
        if (!seen.has(name)) say(line, `"${name}" stands in no line above. "= " is for a second bearer.`)
        continue
      }
      if (seen.has(name)) say(line, `"${name}" stands in line ${seen.get(name)} as well. Keep one of them.`)
      seen.set(name, line)
    }
  })
}

function checkWorldEvents(table, say) {
  eachRow(table, ['name', 'from', 'to'], say, (row, line) => {
    if (!row.name) say(line, 'the name is missing.')
    checkSpan(row, line, say, /^\d{4}-\d\d-\d\d$/)
  })
}

function checkManners(table, say) {
  eachRow(table, ['name', 'holds', 'pattern', 'times', 'from', 'to', 'without'], say, (row, line) => {
    if (!row.name || !row.holds || !row.pattern)
      say(line, 'name, holds and pattern must be there. Fill the empty one.')
    if (!/^[1-9]$/.test(row.times))
      say(line, `"${row.times}" is not how often the pattern must stand in a text. Write 1 to 9.`)
    if (!/^\d{4}$/.test(row.from) || !/^(?:\d{4})?$/.test(row.to))
      say(line, 'from and to are years: write 1987. What is still in use has an empty to.')
  })
}

function checkLevels(table, say) {
  eachRow(table, ['series', 'from', 'to', 'low', 'high'], say, ({ from, to, low, high }, line) => {
    if (!/^\d{4}$/.test(from) || !/^\d{4}$/.test(to) || from > to)
      say(line, 'from and to are years in order: write 1987, and the same again for one year.')
    if (low === '' || high === '' || !(Number(low) <= Number(high)))
      say(line, 'low and high are numbers in order, with a point before decimals.')
  })
}

function checkLevelSeries(table, say) {
  eachRow(table, ['series', 'names', 'form', 'before', 'units', 'digits'], say, (row, line) => {
    if (!row.series || !row.names) say(line, 'series and names must be there. Fill the empty one.')
    if (!levelForms.has(row.form))
      say(line, `"${row.form}" is no form. Write one of: ${[...levelForms].join(', ')}.`)
    if (!/^\d$/.test(row.digits)) say(line, `"${row.digits}" is no number of decimals. Write 0 to 9.`)
  })
}

const levelForms = new Set(['index', 'rate', 'amount', 'share'])

function checkPrior(table, say) {
  let next = null
  eachRow(table, ['from', 'to', 'weight'], say, ({ from, to, weight }, line) => {
    if (!/^\d{4}$/.test(from) || !/^\d{4}$/.test(to) || from > to)
      say(line, `"${from}" to "${to}" are no years in order. Write them as 1945 and 1979.`)
    if (!(Number(weight) > 0)) say(line, `the weight "${weight}" must be a number above 0.`)
    if (next !== null && Number(from) !== next)
      say(line, `the years must go on where the row above ends: ${next}.`)
    next = Number(to) + 1
  })
}

function checkKinds(table, say) {
  eachRow(table, ['kind', 'family', 'before', 'inside', 'after'], say, (row, line) => {
    if (!row.kind || !row.family) say(line, 'kind and family must be there.')
    for (const side of ['before', 'inside', 'after']) {
      const numbers = row[side].split(' ').map(Number)
      if (numbers.length !== (side === 'inside' ? 1 : 8) || !numbers.every((number) => number > 0))
        say(
          line,
          `"${side}" needs ${side === 'inside' ? 'one number' : 'eight numbers'} above 0, nearest first.`,
        )
    }
  })
}

export function eachRow({ columns, rows, lines }, wanted, say, check) {
  if (columns.join() !== wanted.join()) return say(1, `the columns must be ${wanted.join(',')}.`)
  for (const [index, row] of rows.entries())
    if (row.length === columns.length)
      check(Object.fromEntries(columns.map((name, i) => [name, row[i]])), lines[index])
}

export function checkSpan({ from, to }, line, say, form) {
  for (const day of [from, to].filter(Boolean))
    if (!form.test(day) || !isDay(day.length === 4 ? `${day}-01-01` : day))
      say(line, `"${day}" is no day. Write it as 1957-03-31.`)
  if (!from) say(line, 'the first day is missing.')
  if (from && to && from > to) say(line, `it ends (${to}) before it begins (${from}).`)
}

function isDay(text) {
  const time = Date.parse(`${text}T00:00:00Z`)
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  )
}
