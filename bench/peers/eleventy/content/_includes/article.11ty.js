const taxonomies = ['people', 'topics', 'outlets', 'years', 'months']
const slug = (term) => term.toLowerCase().replace(/[^a-z0-9]+/g, '-')

export function render(data) {
  const links = taxonomies.map(
    (taxonomy) =>
      `<p>${data[taxonomy].map((term) => `<a href="/${taxonomy}/${slug(term)}/">${term}</a>`).join(' ')}</p>`,
  )
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${data.title}</title></head><body><main><article><h1>${data.title}</h1><p>${data.byline}</p>${data.content}</article>${links.join('')}</main></body></html>`
}
