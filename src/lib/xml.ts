/** Text for XML: markup escaped, and characters that XML 1.0 does not allow (controls, lone surrogates) left out. */
export function escapeXml(text: string): string {
  return xmlText(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}

/** The characters of a text that XML 1.0 allows (production 2, "Char"). */
export function xmlText(text: string): string {
  return text.replace(forbidden, '')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu
