import type { DiffLine, FileChange, FileDiff } from './change.ts'

// Lines around a change that are shown with it.
const CONTEXT = 2
// Beyond so many lines in the middle, they are shown as all gone and all new: the table would grow with their product.
const LARGEST = 2_000

/** What a change did to each file, line by line, with two lines around. */
export function diffOf(files: readonly FileChange[]): FileDiff[] {
  return files.map(({ path, before, after }) => ({
    path,
    isNew: before === null,
    isGone: after === null,
    lines: near(diffLines(linesOf(before), linesOf(after))),
  }))
}

function linesOf(text: string | null): string[] {
  return text === null || text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/)
}

/** The longest common subsequence of the lines between what both begin and end with. */
export function diffLines(before: readonly string[], after: readonly string[]): DiffLine[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let end = 0
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end++
  const kept = (text: string): DiffLine => ({ kind: ' ', text })
  return [
    ...before.slice(0, start).map(kept),
    ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map(kept),
  ]
}

function middle(a: readonly string[], b: readonly string[]): DiffLine[] {
  if (a.length > LARGEST || b.length > LARGEST)
    return [
      ...a.map((text): DiffLine => ({ kind: '-', text })),
      ...b.map((text): DiffLine => ({ kind: '+', text })),
    ]
  const width = b.length + 1
  const longest = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        a[i] === b[j]
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0)
  const lines: DiffLine[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push({ kind: ' ', text: a[i++] ?? '' })
      j++
    } else if (
      i < a.length &&
      (j >= b.length || (longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0))
    )
      lines.push({ kind: '-', text: a[i++] ?? '' })
    else lines.push({ kind: '+', text: b[j++] ?? '' })
  }
  return lines
}

/** The changed lines and a few around them. */
function near(lines: readonly DiffLine[]): DiffLine[] {
  return lines.filter((_, index) =>
    lines.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ kind }) => kind !== ' '),
  )
}
