export const data = {
  pagination: { data: 'collections.terms', size: 1, alias: 'term' },
  permalink: ({ term }) => `/${term.key}/index.html`,
}

export function render({ term }) {
  const items = [...term.articles]
    .reverse()
    .map((article) => `<li><a href="${article.url}">${article.data.title}</a></li>`)
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${term.term}</title></head><body><main><h1>${term.term}</h1><ul>${items.join('')}</ul></main></body></html>`
}
