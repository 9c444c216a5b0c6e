import { type Clipping, firstLines } from './clipping.ts'

/**
 * A note of an outliner (Roam, Logseq, Workflowy) is one bullet with all others below it: the first is the headline, and the
 * others go one step out. A list in an article has a text before it.
 */
export function readOutline(clipping: Clipping): void {
  const { lines, markdown } = clipping
  if (!markdown) return
  const [first, second] = firstLines(clipping, 2)
  const title = first === undefined ? null : /^- (\S.{2,300})$/.exec(lines[first] ?? '')?.[1]
  const step = second === undefined ? null : /^([ \t]+)- /.exec(lines[second] ?? '')?.[1]
  if (first === undefined || !title || !step) return
  const rest = lines.slice(first + 1)
  if (!rest.every((line) => line.trim() === '' || line.startsWith(step))) return
  lines[first] = /^#{1,6} /.test(title) ? title : `# ${title}`
  for (let index = first + 1; index < lines.length; index++)
    lines[index] = (lines[index] ?? '').slice(step.length)
}
