import { isPaper } from '../../languages/newspapers.ts'
import { isNameOfHost } from '../../text/host-name.ts'
import { foldLabel } from '../labels.ts'
import { type Clipping, claimIfOpen, cutLine, firstLines } from './clipping.ts'

/**
 * The first heading is the headline where the title that fields name goes on with the site ("Ferry returns — Marle Police", whose host
 * is marlepolice.example), or is the site itself, and the standfirst the headline ("Marle Courier", "Ferry returns", above "# Ferry
 * returns").
 */
export function turnTitleOfSite(clipping: Clipping): void {
  const { lines, stated, markdown } = clipping
  const [title, standfirst, url] = [stated.title[0], stated.standfirst[0], stated.url[0]]
  const [first] = firstLines(clipping, 1)
  const heading = /^#\s+(\S.{3,250})$/.exec(lines[first ?? -1] ?? '')?.[1] ?? ''
  const headline = /^\[([^[\]]{3,250})\]\(\S{1,500}\)$/.exec(heading.trim())?.[1] ?? heading.trim()
  if (!markdown || first === undefined || headline === '' || title?.basis !== 'stated') return
  const host = url && URL.canParse(url.value) ? new URL(url.value).hostname : ''
  const isSite = (name: string): boolean =>
    (host !== '' && (isNameOfHost(name, host) || opensWithHost(name, host))) || isPaper(name)
  const behind = title.value.startsWith(headline) ? title.value.slice(headline.length) : ''
  const site = /^\s{0,3}[|–—·-]\s{1,3}(\p{Lu}[^|]{2,60})$/u.exec(behind)?.[1]?.trim() ?? ''
  const isStandfirst =
    foldLabel(standfirst?.value ?? '') === foldLabel(headline) &&
    foldLabel(headline) !== foldLabel(title.value)
  const name = site !== '' ? site : isStandfirst ? title.value : ''
  if (name === '' || !isSite(name)) return
  stated.title[0] = { ...title, value: headline }
  if (isStandfirst) stated.standfirst.shift()
  claimIfOpen(clipping, 'outlet', name, 'source line', first)
  cutLine(clipping, first, 'repeated-headline')
}

/** "Marle Police Department" at marlepolice.example: the host is the first words of the name. */
function opensWithHost(name: string, host: string): boolean {
  const own = host.replace(/^www\./, '').split('.')[0] ?? ''
  return own.length >= 8 && foldLabel(name).replaceAll(' ', '').startsWith(own.replaceAll('-', ''))
}
