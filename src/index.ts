// What a program can import: `import { readArticle, buildArchive, openArchive } from 'dateline'`. Its types are written
// down in `types/dateline.d.ts`, the behaviour in `docs/api.md`.
export { buildArchive, openArchive, readArticle, readArticles } from './dateline.ts'
export { Failure } from './lib/failure.ts'
