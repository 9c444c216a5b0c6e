import { percentDecoded } from '../../lib/percent.ts'

/** What becomes of a link in a text. */
export type Judgement =
  | { readonly keep: string }
  /** It leads to a place of the page that it came from, or to a file of the folder: only its words are shown. */
  | { readonly drop: 'local' }
  | { readonly drop: 'outside' | 'unsafe' }

/**
 * Judge a link of the clipping at `path`. Only web and mail addresses stay links. An address that runs code,
 * and one that leads out of the folder, are told apart from harmless local ones.
 */
export function judgeLink(url: string, path: string): Judgement {
  // Browsers ignore control characters and blanks in the scheme: "java\nscript:" acts.
  const plain = url.replace(/[\0-\x20\x7f]+/g, '').replaceAll('\\', '/')
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(plain)?.[1]?.toLowerCase()
  if (scheme === 'http' || scheme === 'https')
    return URL.canParse(plain) ? { keep: plain } : { drop: 'local' }
  if (scheme === 'mailto') return { keep: plain }
  if (scheme !== undefined && scheme !== 'tel') return { drop: 'unsafe' }
  if (plain.startsWith('//'))
    return URL.canParse(`https:${plain}`) ? { keep: `https:${plain}` } : { drop: 'local' }
  return { drop: leadsOut(plain, path) ? 'outside' : 'local' }
}

function leadsOut(url: string, path: string): boolean {
  if (url.startsWith('/') || url.startsWith('#') || url.startsWith('?')) return false
  let depth = path.split('/').length - 1
  for (const part of percentDecoded(url.replace(/[?#].*$/s, '')).split('/')) {
    if (part === '..') depth--
    else if (part !== '.' && part !== '') depth++
    if (depth < 0) return true
  }
  return false
}
