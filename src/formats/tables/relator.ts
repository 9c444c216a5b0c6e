/** Whether a role as libraries name it, in English or as a MARC relator code, is that of who wrote: "author", "aut", "jou". */
export function isWriterRole(role: string): boolean {
  return /^(?:author|aut|creator|cre|journalist|jou)$/i.test(role)
}
