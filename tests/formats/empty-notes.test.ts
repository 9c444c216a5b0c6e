import { expect, test } from 'vitest'
import { readArticles } from '../../src/dateline.ts'

const prose = 'The board of Marle voted on Monday to dredge the basin before the winter.'

const read = async (name: string, content: string, sidecar?: string): Promise<[number, string[]]> => {
  const { articles, diagnostics } = await readArticles({ name, content, ...(sidecar ? { sidecar } : {}) })
  return [articles.length, diagnostics.map(({ rule }) => rule)]
}

test.each([
  ['Untitled 3.md', '---\ntitle:\ndate:\nsource:\n---\n\n'],
  ['Untitled.md', '---\ncreated: 2021-03-04\ntags: [clippings]\n---\n'],
  ['Untitled.md', '# Untitled\n'],
  ['Templates/article.md', '---\ntitle: "{{title}}"\n---\n\n# {{title}}\n\n{{content}}\n'],
  ['clip.md', '# <% tp.file.title %>\n\nDate: <% tp.date.now() %>\n\n<% tp.file.cursor() %>\n'],
  ['news.md', '---\nauthor: {{VALUE:author}}\n---\n\n## Summary\n\n## Text\n'],
  ['Artikel.md', '# {{title}}\nQuelle:\nDatum: {{date:YYYY-MM-DD}}\n\n{{selection}}'],
  ['a.md', '# Title\n\nAuthor:\n\nDate:\n\nText:\n'],
])('%s is no article: %#', async (name, content) => {
  const [count, rules] = await read(name, content)
  expect(count).toBe(0)
  expect(rules).toContain('document/empty-note')
  expect(rules).not.toContain('document/no-text')
  // The owner keeps it.
  expect((await read(name, content, 'title: Basin to be dredged'))[0]).toBe(1)
})

test.each([
  ['Untitled 2.md', `# Untitled\n\n${prose}`],
  ['Templates/basin.md', `---\ntitle: Basin\n---\n\n${prose}`],
  ['basin.md', '---\ntitle: Basin to be dredged\ndate: 2019-03-04\n---\n'],
  ['basin.txt', 'Basin to be dredged\n'],
  ['basin.md', '# Basin to be dredged\n'],
  ['basin.md', '---\nurl: https://marle.example/basin\n---\n'],
  ['site.md', `# How the site is built\n\n${prose} Its headline stands for {{title}}.`],
  ['list.md', '## Marle\n\n- Basin: dredged\n- Slip: shut\n'],
])('%s is one: %#', async (name, content) => expect((await read(name, content))[0]).toBe(1))
