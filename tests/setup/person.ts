import type { ArticlePerson } from '../../src/model/article.ts'

/** A person of an article, mentioned wherever the text has the name or its last word; the key is that word. */
export function personIn(name: string, text: string): ArticlePerson {
  const surname = name.split(' ').at(-1) ?? name
  const mentions = [...text.matchAll(new RegExp(`${name}|\\b${surname}\\b`, 'g'))].map((match) => ({
    field: 'text' as const,
    start: match.index,
    end: match.index + match[0].length,
    surface: match[0],
    score: 1,
  }))
  return personWith(name, surname, mentions)
}

/** A person of an article with these mentions and nothing else. */
export function personWith(name: string, key: string, mentions: ArticlePerson['mentions']): ArticlePerson {
  return {
    key,
    name,
    surfaces: [name],
    mentions,
    offices: [],
    ambiguous: [],
    basis: 'text',
    evidence: [],
  }
}
