import type { Here } from '../src/model/page.ts'

/** A sentence of the interface with its links: "among the [undated](undated/)". */
export function RichText({ text, here }: { text: string; here: Here }) {
  // Even parts are plain, then label and address of a link follow in turn.
  const parts = text.split(/\[([^[\]]{1,200})\]\(([^()]{1,200})\)/)
  return (
    <>
      {parts.map((part, index) => {
        if (index % 3 === 2) return null
        return index % 3 === 0 ? (
          part
        ) : (
          <a key={part} href={here.href(parts[index + 1] ?? '')}>
            {part}
          </a>
        )
      })}
    </>
  )
}
