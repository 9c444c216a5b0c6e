// What knowledge/outlets.csv must hold.

const columns = ['name', 'kind', 'country', 'zone', 'hosts', 'aliases']

/** @type {typeof import('./checks.js').checks} */
export const outletChecks = [
  [
    /^outlets\.csv$/,
    (table, say) => {
      if (table.columns.join() !== columns.join())
        return say(table.lines[0] ?? 1, `the columns must be ${columns.join(', ')}.`)
      const seen = new Map()
      for (const [index, [name, kind, country, zone, hosts]] of table.rows.entries()) {
        const line = table.lines[index]
        if (!/^(?:agency|outlet)$/.test(kind)) say(line, `"${kind}" is no kind. Write agency or outlet.`)
        if (!/^[A-Z]{2}$/.test(country))
          say(line, `"${country}" is no country. Write its two letters, e.g. GB.`)
        if (!isZone(zone)) say(line, `There is no time zone "${zone}". Write it like Europe/Brussels.`)
        for (const host of hosts === '' ? [] : hosts.split('|')) {
          if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host))
            say(line, `"${host}" is no host. Write it like example.org, several with "|" between.`)
          if (seen.has(host)) say(line, `the host ${host} stands in line ${seen.get(host)} already.`)
          seen.set(host, line)
        }
        if (name === '') say(line, 'the name is missing.')
      }
    },
  ],
]

function isZone(zone) {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== null
  } catch {
    return false
  }
}
