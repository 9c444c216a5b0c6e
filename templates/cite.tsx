import { citations, type Reference } from '../src/lib/citation.ts'
import type { InterfaceWords } from '../src/model/words.ts'

export interface CiteProps {
  readonly reference: Reference
  readonly words: InterfaceWords
}

/**
 * The article as a reference: in sentences, ready to copy. When it is opened a script adds the forms that programs
 * read, made of the same data, to copy or to save.
 */
export function Cite({ reference, words }: CiteProps) {
  const { say } = words
  return (
    <details
      class="cite"
      data-reference={JSON.stringify(reference)}
      data-copy={say('article.copy')}
      data-copied={say('article.copied')}
      data-save={say('article.save-file')}
    >
      <summary>{say('article.cite')}</summary>
      <dl>
        {citations(reference)
          .filter(({ file }) => file === null)
          .map((form) => (
            <div key={form.name} class="form">
              <dt>{form.name}</dt>
              <dd>
                <p data-copied-text>{form.text}</p>
              </dd>
            </div>
          ))}
      </dl>
    </details>
  )
}
