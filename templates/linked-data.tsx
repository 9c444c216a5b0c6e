/** Data for machines in the head of a page, as JSON-LD (schema.org). */
export function LinkedData({ data }: { data: object }) {
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: escapeScript(JSON.stringify(data)) }}
    />
  )
}

/** JSON that cannot end its script element. */
function escapeScript(json: string): string {
  return json
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
}
