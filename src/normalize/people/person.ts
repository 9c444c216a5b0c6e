import type { NameSpan } from './mentions.ts'
import type { NameForm } from './names.ts'

/** A span with the form of its name. */
export interface Naming {
  readonly span: NameSpan
  readonly form: NameForm
}

/** A person of one text, as far as names tell. */
export interface Person {
  /** The fullest form. */
  form: NameForm
  readonly namings: Naming[]
  /** People that a lone name fits equally well; then it is nobody of its own. */
  readonly fits: readonly Person[]
}

/** Has more than one word, or a number ("Paul VI"). */
export function isFull(form: NameForm): boolean {
  return form.words.length > 1 || form.suffix !== null
}
