import { languageOf } from '../src/languages/load.ts'
import { knownTags, lackingParts, lackingSentences, parts } from './languages/completeness.ts'

/**
 * `npm run check-language xx`: what the files of a language lack, beside the English ones. Ends with 1 for a tag without
 * a file.
 */
export function main([tag, ...rest]: readonly string[]): void {
  if (tag === undefined || rest.length > 0 || tag === '--help') {
    console.log('usage: npm run check-language TAG, e.g. "npm run check-language pl"')
    process.exitCode = tag === '--help' ? 0 : 2
    return
  }
  if (!knownTags().includes(tag)) {
    console.error(
      `There is no knowledge/languages/${tag}.yml. Known are: ${knownTags().join(', ')}.\nTo add it, copy the file of a neighbour: docs/languages.md says how.`,
    )
    process.exitCode = 1
    return
  }
  const { name, english } = languageOf(tag)
  const missing = lackingParts(languageOf(tag))
  console.log(`${name} (${english})\n`)
  console.log(
    `knowledge/languages/${tag}.yml and what reads articles: ${parts.length - missing.length} of ${parts.length} parts`,
  )
  for (const part of missing) console.log(`  lacks: ${part}`)
  for (const { file, lacks } of lackingSentences(tag)) {
    const keys = lacks === null ? null : Object.entries(lacks)
    console.log(
      `\n${file}: ${keys === null ? 'none; all of it is English' : keys.length === 0 ? 'complete' : `${keys.length} sentences are English`}`,
    )
    for (const [key, sentence] of keys ?? []) console.log(`  ${key}: ${JSON.stringify(sentence)}`)
  }
}
