import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeArticles, writeCorpus } from '../../bench/corpus.ts'
import { writeTree } from './folders.ts'

/** Fills a folder with `in/`: made-up clippings, the owner's files among them. */
export function smallArchive(articles: number, folder: string): string {
  writeCorpus(`${folder}/in`, makeArticles(articles, 7))
  return writeTree(folder, {
    'in/archive.yml': 'title: The Vell Clippings\nlanguage: en\nbaseUrl: https://vell.example/archive/\n',
    'in/authority/people.yml': '- name: Anna Brandt\n  aliases: [A. Brandt]\n',
    'in/public/robots.txt': 'User-agent: *\n',
  })
}

/** Put a sentence at the end of the first clipping of such a folder. */
export function changeFirst(folder: string, sentence: string): void {
  const [first] = makeArticles(1, 7)
  if (first) appendFileSync(join(folder, 'in', first.path), `\n${sentence}\n`)
}
