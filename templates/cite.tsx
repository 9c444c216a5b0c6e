import { citations, type Reference } from '../src/lib/citation.ts'
import { unstatedDate } from '../src/lib/page-reference.ts'
import type { InterfaceWords } from '../src/model/words.ts'

export interface CiteProps {
  readonly reference: Reference
  readonly words: InterfaceWords
}

/** The form that is there without a script. */
const PLAIN_FORM = 'Chicago'

/**
 * The article as a reference: one sentence. When it is opened a script makes of what the page states in its head the
 * sentences of other styles and the forms that programs read, to copy or to save (`readReference`).
 */
export function Cite({ reference, words }: CiteProps) {
  const { say } = words
  const date = unstatedDate(reference)
  return (
    <details
      class="cite"
      data-id={reference.id}
      data-date={date ? JSON.stringify(date) : undefined}
      data-copy={say('article.copy')}
      data-copied={say('article.copied')}
      data-save={say('article.save-file')}
    >
      <summary>{say('article.cite')}</summary>
      <dl>
        <div class="form">
          <dt>{PLAIN_FORM}</dt>
          <dd>
            <p>{citations(reference).find(({ name }) => name === PLAIN_FORM)?.text}</p>
          </dd>
        </div>
      </dl>
    </details>
  )
}
