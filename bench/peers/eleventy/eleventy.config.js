// The pages that Dateline makes too: front, article, person, outlet, topic, year, month, and their indexes.
const taxonomies = ['people', 'topics', 'outlets', 'years', 'months']

export default function (config) {
  config.setFrontMatterParsingOptions({ language: 'json', delims: ['---json', '---'] })
  config.setTemplateFormats(['md', '11ty.js'])
  config.addCollection('articles', (api) => api.getFilteredByGlob('content/articles/**/*.md'))
  config.addCollection('terms', (api) => terms(api.getFilteredByGlob('content/articles/**/*.md')))
}

function terms(articles) {
  const found = new Map()
  for (const article of articles)
    for (const taxonomy of taxonomies)
      for (const term of article.data[taxonomy] ?? []) {
        const key = `${taxonomy}/${term.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
        if (!found.has(key)) found.set(key, { key, taxonomy, term, articles: [] })
        found.get(key).articles.push(article)
      }
  return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}
