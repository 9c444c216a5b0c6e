import type { Reference } from '../src/lib/citation.ts'
import { citations } from '../src/lib/citation.ts'

/**
 * The article as a reference in six forms, ready to copy. A script offers those that programs read as files, too;
 * without it they can be copied by hand.
 */
export function Cite({ reference, name }: { reference: Reference; name: string }) {
  return (
    <details class="cite">
      <summary>Cite this article</summary>
      <dl>
        {citations(reference).map((form) => (
          <div key={form.name} class="form">
            <dt>{form.name}</dt>
            <dd>
              {form.file ? (
                <pre data-copy data-file={`${name}.${form.file.ending}`} data-type={form.file.type}>
                  {form.text}
                </pre>
              ) : (
                <p data-copy>{form.text}</p>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
