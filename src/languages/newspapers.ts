import { shippedData } from '../knowledge/shipped.ts'
import { once } from '../lib/once.ts'
import { alternatives } from './word-sets.ts'

/** Whether a name is plainly that of a newspaper: "The Courier", "Harbourzeitung", "港湾新聞". */
export function isPaper(name: string): boolean {
  const { papers, endings } = words()
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => papers.has(word) || endings.test(word))
}

const words = once((): { readonly papers: ReadonlySet<string>; readonly endings: RegExp } => {
  const { paper, paperEnding } =
    shippedData<Readonly<Record<'paper' | 'paperEnding', readonly string[]>>>('notes/citations.yml')
  return { papers: new Set(paper), endings: new RegExp(`(?:${alternatives(paperEnding)})$`, 'u') }
})
