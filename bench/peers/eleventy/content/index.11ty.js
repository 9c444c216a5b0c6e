export function render({ collections }) {
  const items = collections.articles
    .slice(-30)
    .reverse()
    .map((article) => `<li><a href="${article.url}">${article.data.title}</a></li>`)
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Archive</title></head><body><main><ul>${items.join('')}</ul></main></body></html>`
}
