import { isArchive } from './citation-words.ts'

/**
 * The same citation in the form that is read, where a card or a language has one of its own: "Courier 14 Mar 1961 3:4" and "p2 c3", "p. 2, c. 3" (page and
 * column), "3. oldal", "14. 3. 1961", "1905 г.", "z dn. 14 III 1961", "da «Il Corriere»", "… (coupure)", "Delpher Kranten - Courant …",
 * the year of a paper ("Ano XII", "a. XII"). Others as they are.
 */
export function inPlainForm(line: string): string {
  if (!/\d{4}/.test(line)) return line
  return (
    withoutArchive(line)
      // "MARLE GAZETTE | TUESDAY, MARCH 14, 2023": the head of each page of a PDF
      .replace(
        /^(\p{Lu}[^|·•\d]{3,60}?) [|·•] (?=(?:\p{L}{4,10},? )?(?:\p{L}{3,9}\.? \d{1,2}, |\d{1,2}\.? \p{L}{3,9}\.? )\d{4}$)/u,
        '$1, ',
      )
      // "Courier (09/06/2020): Bridge shut", as lists have it
      .replace(
        /^(\p{Lu}[^()\d]{3,50}) \((\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d\d-\d\d|\d{1,2} \p{L}{3,9} \d{4}|\p{L}{3,9} \d{1,2}, \d{4})\): (?=\p{Lu})/u,
        '$1, $2: ',
      )
      .replace(/(?<=\d\)?\.?) \(\p{Ll}[\p{Ll} ]{3,30}\)$/u, '')
      .replace(/^(?!c\.)\p{Ll}{1,5}\s(?=[«„“"]\p{Lu})/u, '')
      .replace(/(?<=(?:^|[^\d])(?:1[5-9]|20)\d\d),? ([A-Z]?\d{1,2}):[1-9]$/u, ', p. $1')
      .replace(/(?<=\s(?:pp?|pg)\.? ?\d{1,3}),? c\. ?\d{1,2}$/iu, '')
      // "Sat. 9 & Sun. 10 Sept. 1944"
      .replace(/(?<=\s\d{1,2}\.?) & (?=(?:\p{L}{3,9}\.? )?\d{1,2}\.? \p{L}{3})/u, ' and ')
      .replace(/(?<=(?:1[5-9]|20)\d\d),? p(\d{1,3})(?: c\d{1,2})?$/u, ', p. $1')
      // "page 2/4": of how many
      .replace(/(?<=, (?:\p{L}{4,6}|\p{L}{1,3}\.) \d{1,3})\/\d{1,3}$/u, '')
      .replace(/, (\d{1,3})\. ?(?:oldal|old|o|lap)\.?$/u, ', p. $1')
      .replace(/(?<=\spp?\.? ?\d{1,3}) (?:e|y|et|und|and|en) \d{1,3}$/u, '')
      .replace(/(?<!\d)((?:1[5-9]|20)\d\d)\. (\p{Ll}{3,14}) (\d{1,2})\.?(?=,|$)/u, '$3. $2 $1')
      .replace(/(?<!\d)\d{1,2} \p{L}{3,9}\.? \((\d{1,2} \p{L}{3,9}\.?)\) (?=(?:1[5-9]|20)\d\d)/u, '$1 ')
      .replace(/(?<!\d)\d{1,2} \((\d{1,2})\) (?=\p{L}{3,9}\.? (?:1[5-9]|20)\d\d)/u, '$1 ')
      .replace(/(?<![\d.])(\d{1,2})\. (\d{1,2})\. (?=(?:1[5-9]|20)\d\d(?!\d))/u, '$1.$2.')
      .replace(/(?<=(?<!\d)(?:1[5-9]|20)\d\d) ?(?:г|года|р|року)\.?(?=,|$)/u, '')
      .replace(/,? z(?: dn\.| dnia)? (?=\d{1,2}[ .])/u, ', ')
      .replace(/,? \p{L}{1,9}\.? [XVICL]{1,7},?(?= [nN][.°º]|, [nN]\.º| núm\.| [nN][or]\.)/u, ',')
      .replace(/(?<=\sn[.°º]{1,2}\s?\d{1,2})\.(?=\d{3},)/u, '')
  )
}

/** "Delpher Kranten - Marler Courant 14-03-1931": the archive that keeps a page stands before its paper. */
function withoutArchive(line: string): string {
  const [, keeper = '', rest = ''] = /^([^\d]{4,30}?)\s[-–|]\s(\p{Lu}.{8,})$/u.exec(line) ?? []
  return rest !== '' && isArchive(keeper) ? rest : line
}
