/**
 * A line that programs set at each article, once an article: the address of wiso or of Retriever, or "Record: 1" of EBSCOhost above
 * its labels.
 */
export function hasLabelledRecords(text: string): boolean {
  return (
    /^(?:[^\n]{0,60}\s)?https?:\/\/(?:www\.wiso-net\.de\/document|ret\.nu)\/[^\s]/m.test(text) ||
    /GBI-Genios/.test(text) ||
    /^Record: 1\s*\nTitle:/m.test(text)
  )
}

/** A line that ends in a number of Factiva: "Document IINM000020171113edbd0000d". */
export function hasAccessionNumber(text: string): boolean {
  return /^(?:AN\s{1,12})?(?:\p{L}{4,14} )?(?:[A-Z][A-Z0-9]{7}|(?<=\p{L}{4,14} )[a-z][a-z0-9]{7})(?:19|20)\d{6}[a-z0-9]{9}\s*$/mu.test(
    text,
  )
}
