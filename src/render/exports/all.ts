// What plans the exports, one file a line: each gives the Views of its files. The records themselves, a file a year,
// are planned in `plan.ts`.
export { planArticleTable } from './article-table.ts'
export { planCatalogue } from './catalogue.ts'
export { planNameLists } from './name-lists.ts'
export { planDataPackage } from './package.ts'
export { planQuotes } from './quotes.ts'
