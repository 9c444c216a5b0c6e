import type { ComponentChildren } from 'preact'
import type { Entry, Person } from '../../model/archive.ts'
import type { FileDiff } from '../change.ts'
import type { FormFields } from '../corrections/correction.ts'
import { sayDate } from '../date-input.ts'

/** What a form must carry besides its fields: what the files were when the page was made. */
export type Stamps = Readonly<Record<string, string>>

export interface ActionProps {
  readonly action: string
  readonly fields: FormFields
  readonly seen: Stamps
  readonly question?: string
  readonly class?: string
  readonly children: ComponentChildren
}

/** A form that makes a change; `desk.js` sends it. */
export function Action({ action, fields, seen, question, class: name, children }: ActionProps) {
  return (
    <form
      class={name}
      data-action={action}
      data-fields={JSON.stringify(fields)}
      data-seen={JSON.stringify(seen)}
      data-question={question}
    >
      {children}
    </form>
  )
}

/** A form that is a button. */
export function ActionButton({
  label,
  shortcut,
  plain = false,
  ...rest
}: Omit<ActionProps, 'children' | 'class'> & {
  readonly label: string
  readonly shortcut?: string | null
  readonly plain?: boolean
}) {
  return (
    <Action {...rest} class="desk-one">
      <button type="submit" class={plain ? 'desk-plain' : undefined} data-key={shortcut ?? undefined}>
        {label}
        {shortcut ? <Key name={shortcut} /> : null}
      </button>
    </Action>
  )
}

/** A key of the keyboard, for the eye: it is said by `aria-keyshortcuts` or in the help. */
export function Key({ name }: { readonly name: string }) {
  return (
    <span class="desk-key" aria-hidden="true">
      {name}
    </span>
  )
}

export interface FieldProps {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly hint?: string | undefined
  /** How the value is known: "inferred". */
  readonly basis?: string | null
  readonly isLong?: boolean
  readonly isDate?: boolean
  readonly id: string
  readonly list?: string
}

/** A field with its label; dates are checked while they are typed. */
export function Field({ name, label, value, hint, basis, isLong, isDate, id, list }: FieldProps) {
  const shared = {
    id,
    name,
    autocomplete: 'off',
    'aria-describedby': hint || isDate ? `${id}-hint` : undefined,
  }
  return (
    <div class="desk-field">
      <label for={id}>
        {label}
        {basis ? <span class="desk-basis"> {basis}</span> : null}
      </label>
      {isLong ? (
        <textarea {...shared} rows={2}>
          {value}
        </textarea>
      ) : (
        <input {...shared} type="text" value={value} list={list} data-date={isDate ? '' : undefined} />
      )}
      {hint || isDate ? (
        <p class="desk-hint" id={`${id}-hint`} aria-live={isDate ? 'polite' : undefined} data-hint={hint}>
          {hint}
        </p>
      ) : null}
    </div>
  )
}

export interface ChoiceProps {
  readonly name: string
  readonly value: string
  readonly options: readonly (readonly [value: string, label: string])[]
}

/** One of several, from a list that folds out. */
export function Choice({ name, label, value, options }: ChoiceProps & { readonly label: string }) {
  return (
    <div class="desk-field">
      <label for={`desk-${name}`}>{label}</label>
      <select id={`desk-${name}`} name={name}>
        {options.map(([key, text]) => (
          <option key={key} value={key} selected={key === value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

/** An article on a line, with what tells it from others. */
export function ArticleLine({ entry }: { readonly entry: Entry }) {
  const { page, title, language, outlet, date, excerpt, source } = entry
  return (
    <>
      <a class="headline" href={`/${page}`} lang={language}>
        {title}
      </a>
      <p class="credit">
        <span class={outlet ? 'outlet' : 'outlet desk-none'}>{outlet?.name ?? 'no outlet'}</span>{' '}
        <span class={date ? undefined : 'desk-none'}>{date ? sayDate(date) : 'no date'}</span>{' '}
        <span class="desk-file">{source}</span>
      </p>
      <p class="desk-excerpt" lang={language}>
        {excerpt}
      </p>
    </>
  )
}

/** The years in which a person is named: "2014–2016"; "" where no date is known. */
export function yearsOf({ appearances }: Person, entry: (id: string) => Entry | null): string {
  const spans = appearances.flatMap(({ article }) => {
    const { earliest, latest } = entry(article)?.date ?? {}
    return [[earliest, latest].flatMap((day) => (day ? [day.slice(0, 4)] : []))]
  })
  const sure = spans.filter(([from, to]) => from !== undefined && from === to)
  const years = (sure.length > 0 ? sure : spans).flat().sort()
  const [first, last] = [years[0], years.at(-1)]
  return first === undefined ? '' : first === last ? first : `${first}–${last}`
}

/** What a change did to the owner's files. */
export function Diff({ diff }: { readonly diff: readonly FileDiff[] }) {
  return (
    <div class="desk-diff">
      {diff.map(({ path, isNew, isGone, lines }) => (
        <figure key={path}>
          <figcaption>
            <code>{path}</code>
            {isNew ? ' (new)' : isGone ? ' (taken away)' : ''}
          </figcaption>
          <pre>
            {lines.map(({ kind, text }, index) =>
              kind === '+' ? (
                <ins key={`${index}-${text}`}>{`+ ${text}\n`}</ins>
              ) : kind === '-' ? (
                <del key={`${index}-${text}`}>{`- ${text}\n`}</del>
              ) : (
                `  ${text}\n`
              ),
            )}
          </pre>
        </figure>
      ))}
    </div>
  )
}
