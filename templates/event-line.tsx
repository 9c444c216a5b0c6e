import type { ComponentChildren } from 'preact'
import type { Here, StoryLine } from '../src/model/page.ts'
import { Days } from './date.tsx'
import { inLanguage } from './language.tsx'

/** A story or a series in a list: its name, the outlets, its days, and how many articles tell it (`children`). */
export function EventLine({
  line: { label, page, language, outlets, days },
  here,
  children,
}: {
  line: Pick<StoryLine, 'label' | 'page' | 'language' | 'outlets' | 'days'>
  here: Here
  children: ComponentChildren
}) {
  return (
    <li>
      <a href={here.href(page)} {...inLanguage(language, here)}>
        {label}
      </a>
      <p>
        {outlets.length ? <span class="outlet">{here.words.list(outlets)} </span> : null}
        {days ? <Days days={days} words={here.words} /> : null}
        {days ? ' · ' : null}
        <span class="count">{children}</span>
      </p>
    </li>
  )
}
