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
