import { citations, type Reference } from '../src/lib/citation.ts'
import type { InterfaceWords } from '../src/model/words.ts'

export interface CiteProps {
  readonly reference: Reference
  /** Of the files that a script offers, without its ending. */
  readonly name: string
  readonly words: InterfaceWords
}

/**
 * The article as a reference in six forms, ready to copy. A script offers those that programs read as files, too;
 * without it they can be copied by hand.
 */
export function Cite({ reference, name, words }: CiteProps) {
  const { say } = words
  return (
    <details
      class="cite"
      data-copy={say('article.copy')}
      data-copied={say('article.copied')}
      data-save={say('article.save-file')}
    >
      <summary>{say('article.cite')}</summary>
      <dl>
        {citations(reference).map((form) => (
          <div key={form.name} class="form">
            <dt>{form.name}</dt>
            <dd>
              {form.file ? (
                <pre data-copied-text data-file={`${name}.${form.file.ending}`} data-type={form.file.type}>
                  {form.text}
                </pre>
              ) : (
                <p data-copied-text>{form.text}</p>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
