import { decode } from 'iconv-lite'
import { type Line, type LineKind, plainLine, type Run } from './line.ts'

/** More open groups than any document has: deeper ones are read as if they stood at this depth. */
const deepest = 500

/** Groups whose content is no text of the document. */
const skipped = new Set(
  (
    'fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf ' +
    'footnote themedata colorschememapping datastore latentstyles listtable listoverridetable rsidtbl generator xmlnstbl ' +
    'mmathPr pgptbl revtbl filetbl pntext listtext annotation atnid atnauthor private nonshppict fldinst bkmkstart bkmkend'
  ).split(' '),
)

const symbols: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
  ['bullet', '•'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
])

/** The character sets that fonts name, as code pages. */
const charsets: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'cp949',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'cp874',
  238: 'windows-1250',
}

interface State {
  bold: boolean
  italic: boolean
  hidden: boolean
  /** Name of the group that is left out, e.g. "info"; null inside the text. */
  skip: string | null
  /** Characters that follow `\u` for programs that know no Unicode. */
  fallback: number
  encoding: string
  href: string | undefined
}

/** The paragraphs of an RTF document. Broken ones give what can be read; time is linear in the length. */
export function rtfLines(bytes: Uint8Array): Line[] {
  return new RtfReader(Buffer.from(bytes).toString('latin1')).read()
}

class RtfReader {
  private readonly lines: Line[] = []
  private readonly stack: State[] = []
  private readonly fonts = new Map<number, string>()
  private runs: Run[] = []
  private marks: string[] = []
  private kind: LineKind = 'paragraph'
  private depth = 0
  private centered = false
  private inTable = false
  private cells: Run[][] = []
  private pending: number[] = []
  private page = 'windows-1252'
  /** What a skipped group holds, where it matters: the instruction of a field, the name of a bookmark. */
  private aside = ''
  private font = -1
  private starred = false
  private state: State = {
    bold: false,
    italic: false,
    hidden: false,
    skip: null,
    fallback: 1,
    encoding: 'windows-1252',
    href: undefined,
  }

  constructor(private readonly text: string) {}

  read(): Line[] {
    const token =
      /\{|\}|\\'([\da-fA-F]{2})|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\([^a-zA-Z])|[\r\n]{1,9999}|[^\\{}\r\n]{1,9999}|\\/gy
    let drop = 0
    for (let match = token.exec(this.text); match; match = token.exec(this.text)) {
      const [whole, hex, word, number, symbol] = match
      if (hex !== undefined) {
        if (drop > 0) drop--
        else if (this.state.skip === null && !this.state.hidden) this.pending.push(Number.parseInt(hex, 16))
        else this.aside += String.fromCharCode(Number.parseInt(hex, 16))
        continue
      }
      if (word === 'u' && number !== undefined) {
        this.flush()
        const code = Number(number)
        this.write(String.fromCharCode(code < 0 ? code + 65_536 : code))
        drop = this.state.fallback
        continue
      }
      if (whole === '{') this.open()
      else if (whole === '}') this.close()
      else if (word !== undefined) {
        this.flush()
        if (word === 'bin') token.lastIndex += Math.max(0, Number(number ?? 0))
        else this.control(word, number === undefined ? null : Number(number))
      } else if (symbol !== undefined) this.symbol(symbol)
      else if (!/^[\r\n]/.test(whole) && whole !== '\\') {
        const text = drop > 0 ? whole.slice(drop) : whole
        this.flush()
        this.write(text)
      }
      drop = 0
    }
    this.flush()
    this.paragraph()
    return this.lines
  }

  private open(): void {
    this.flush()
    if (this.stack.length < deepest) this.stack.push({ ...this.state })
  }

  private close(): void {
    this.flush()
    const before = this.stack.pop()
    if (!before) return
    const { skip } = this.state
    if (skip !== null && before.skip === null) this.endAside(skip, before)
    this.state = before
  }

  /** A field's instruction names the address of the text that follows; a bookmark its name. */
  private endAside(skip: string, before: State): void {
    if (skip === 'bkmkstart') this.marks.push(this.aside.trim())
    if (skip === 'fldinst') {
      const address = /HYPERLINK\s+(?:\\\\?[a-z]\s+)?"([^"]{1,2000})"/i.exec(this.aside)?.[1]
      if (address) before.href = address
    }
    this.aside = ''
  }

  private symbol(symbol: string): void {
    this.flush()
    if (symbol === '*') this.starred = true
    else if (symbol === '~') this.write('\u00a0')
    else if (symbol === '_') this.write('-')
    else if (symbol === '\n' || symbol === '\r') this.paragraph()
    else if (symbol === '\\' || symbol === '{' || symbol === '}') this.write(symbol)
  }

  private control(word: string, number: number | null): void {
    const { state } = this
    const starred = this.starred
    this.starred = false
    if (skipped.has(word) || (starred && word !== 'shppict')) {
      if (state.skip === null) {
        state.skip = word
        this.aside = ''
      }
      if (word === 'listtext' || word === 'pntext') this.kind = 'item'
      return
    }
    const symbol = symbols.get(word)
    if (state.skip !== null) this.aheadOfText(word, number)
    else if (symbol !== undefined) this.write(symbol)
    else this.layout(word, number)
  }

  /** Words of control within the text. */
  private layout(word: string, number: number | null): void {
    switch (word) {
      case 'par':
      case 'page':
      case 'sect':
        this.paragraph()
        break
      case 'pard':
        this.kind = 'paragraph'
        this.depth = 0
        this.centered = false
        this.inTable = false
        break
      case 'intbl':
        this.inTable = true
        break
      case 'cell':
        this.cells.push(this.runs)
        this.runs = []
        break
      case 'row':
        this.row()
        break
      case 'qc':
        this.centered = true
        break
      case 'outlinelevel':
        if (number === null || number > 5) break
        this.kind = 'heading'
        this.depth = number + 1
        break
      default:
        this.characters(word, number)
    }
  }

  /** Words of control that say how characters look, and in which letters they are written. */
  private characters(word: string, number: number | null): void {
    const { state } = this
    switch (word) {
      case 'plain':
        state.bold = false
        state.italic = false
        state.hidden = false
        break
      case 'b':
        state.bold = number !== 0
        break
      case 'i':
        state.italic = number !== 0
        break
      case 'v':
      case 'deleted':
        state.hidden = number !== 0
        break
      case 'uc':
        state.fallback = Math.min(8, Math.max(0, number ?? 1))
        break
      case 'mac':
        this.page = 'macintosh'
        state.encoding = this.page
        break
      case 'ansicpg':
        this.page = `cp${number}`
        state.encoding = this.page
        break
      case 'f':
        state.encoding = this.fonts.get(number ?? 0) ?? this.page
        break
    }
  }

  /** The table of fonts names their character sets. */
  private aheadOfText(word: string, number: number | null): void {
    if (this.state.skip !== 'fonttbl' || number === null) return
    if (word === 'f') this.font = number
    const charset = charsets[number]
    if (word === 'fcharset' && number !== 0 && charset) this.fonts.set(this.font, charset)
  }

  private write(text: string): void {
    if (this.state.skip !== null) {
      if (this.aside.length < 4000) this.aside += text
      return
    }
    if (this.state.hidden) return
    const { bold, italic, href } = this.state
    this.runs.push({
      text,
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(href ? { href } : {}),
    })
  }

  /** Bytes of a code page are decoded together: a character may be two of them. */
  private flush(): void {
    if (this.pending.length === 0) return
    const bytes = Buffer.from(this.pending)
    this.pending = []
    try {
      this.write(decode(bytes, this.state.encoding))
    } catch {
      this.write(decode(bytes, 'windows-1252'))
    }
  }

  private paragraph(): void {
    const { runs, marks, kind, depth, centered } = this
    // Within a cell, a new paragraph is a line of it.
    if (this.inTable && this.cells.length > 0) {
      runs.push({ text: '\n' })
      return
    }
    if (runs.length > 0 || marks.length > 0)
      this.lines.push({
        ...plainLine,
        kind,
        depth: kind === 'item' ? 1 : depth,
        centered,
        runs,
        marks,
      })
    this.runs = []
    this.marks = []
    if (kind === 'item') this.kind = 'paragraph'
  }

  private row(): void {
    const cells = this.cells
    const filled = cells.filter((cell) => cell.some(({ text }) => text.trim() !== ''))
    if (filled.length > 0)
      this.lines.push({
        ...plainLine,
        kind: 'row',
        runs: filled.flatMap((cell, index): Run[] => (index > 0 ? [{ text: ' | ' }, ...cell] : cell)),
        cells,
        marks: this.marks,
      })
    this.cells = []
    this.runs = []
    this.marks = []
  }
}
