/**
 * Paths without what only belongs to a saved page: the frames and scripts in the folder of a complete page
 * (`ferry_files/` beside `ferry.html`; in other languages `ferry-Dateien/`, `ferry_fichiers/`), and in a folder of
 * ArchiveBox all pages but the best. Pictures stay: articles show them.
 */
export function withoutPageParts(paths: readonly string[]): string[] {
  const pages = new Set(paths.filter((path) => page.test(path)).map((path) => path.replace(page, '')))
  const boxes = new Set(paths.flatMap((path) => /^(.*\/)?singlefile\.html$/.exec(path)?.[1] ?? []))
  return paths.filter((path) => !isPart(path, pages) && !isCopy(path, boxes))
}

const page = /\.(?:html?|xhtml)$/i
const picture = /\.(?:jpe?g|png|gif|webp|avif|tiff?|svg)$/i

/** What browsers put behind the name of a page, in their languages. */
const suffix =
  /^(.+?)(?:_files|[-_]dateien|_fichiers|_archivos|_arquivos|_ficheiros|_file|-bestanden|_bestanden|-filer|_filer|_pliki|_soubory|_tiedostot|_elemei|_dosyalar|\.files)$/i

function isPart(path: string, pages: ReadonlySet<string>): boolean {
  if (picture.test(path)) return false
  for (let slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
    const name = suffix.exec(path.slice(0, slash))?.[1]
    if (name && pages.has(name)) return true
  }
  return false
}

/** ArchiveBox keeps a page in many forms beside each other: "archive/1700000000.1/output.html". */
function isCopy(path: string, boxes: ReadonlySet<string>): boolean {
  for (let slash = path.indexOf('/'); boxes.size > 0 && slash > 0; slash = path.indexOf('/', slash + 1)) {
    if (!boxes.has(path.slice(0, slash + 1))) continue
    const rest = path.slice(slash + 1)
    if (
      /^(?:index|output|dom|article|headers)\.(?:html|json)$|^(?:readability|mercury|htmltotext|wget|warc|git|media)\//i.test(
        rest,
      )
    )
      return true
    // The copy that wget made lies in a folder named after the host.
    if (/^(?:[\w-]+\.)+[a-z]{2,}\/.*\.html?$/i.test(rest)) return true
  }
  return false
}
