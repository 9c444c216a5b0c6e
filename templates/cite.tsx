import { citations } from '../src/lib/citation.ts'
import type { Article } from '../src/model/article.ts'
import type { ArticlePage, Here } from '../src/model/page.ts'

/** The article as a reference in five forms, ready to copy. */
export function Cite({ data, article, here }: { data: ArticlePage; article: Article; here: Here }) {
  const { baseUrl, title } = here.frame.settings
  const forms = citations({
    id: data.id,
    title: article.title.value,
    authors: article.authors.filter((author) => author.role === 'author').map((author) => author.name),
    outlet: article.outlet?.name ?? null,
    date: data.card.date,
    address: article.url?.value ?? (baseUrl ? baseUrl + data.page : null),
    archive: title,
    language: data.card.language,
  })
  return (
    <details class="cite">
      <summary>Cite this article</summary>
      <dl>
        {forms.map(({ name, text, block }) => (
          <div key={name} class="form">
            <dt>{name}</dt>
            <dd>{block ? <pre data-copy>{text}</pre> : <p data-copy>{text}</p>}</dd>
          </div>
        ))}
      </dl>
      <p class="note">
        As files: <a href={here.href(`${data.page}citation.bib`)}>BibTeX</a>,{' '}
        <a href={here.href(`${data.page}citation.ris`)}>RIS</a>,{' '}
        <a href={here.href(`${data.page}citation.json`)}>CSL-JSON</a>
      </p>
    </details>
  )
}
