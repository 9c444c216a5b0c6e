import type { Scored, ScoredPage } from './score.ts'

/** Where a block stands on a page. */
export type Place = 'before' | 'article' | 'between' | 'after'

const places: readonly Place[] = ['before', 'article', 'between', 'after']
const impossible = -1e9

/**
 * Find the run of blocks that is the article. A page is furniture, then the article, here and there with something
 * between its paragraphs, then furniture again. Of all ways to cut the page like this the one with the best sum of
 * scores is taken (the Viterbi path through four states).
 */
export function findRun({ scored, pageShare }: ScoredPage): Place[] {
  const aside = asideCost.text + (asideCost.page - asideCost.text) * pageShare
  const edge = edgeCost * (1 - pageShare)
  const least = -2 - 6 * pageShare
  // An advertisement or a caption is dropped by itself and says nothing of its neighbours.
  const inset = -0.3 - 1.2 * pageShare
  const back: Uint8Array[] = []
  let mass = 0
  let best = [-edge, 0, impossible, impossible]
  for (const [index, item] of scored.entries()) {
    const gain = gains(Math.max(item.score, item.rule && !item.rule.tail ? inset : least))
    const leave = item.rule?.tail ? tailGain(item, mass) : -edge
    mass += Math.max(0, item.score)
    const from = new Uint8Array(4)
    const next = [0, 0, 0, 0]
    for (let to = 0; to < 4; to++) {
      let top = impossible * 2
      for (let state = 0; state < 4; state++) {
        const value =
          (best[state] ?? 0) + (index === 0 ? (state === to ? 0 : impossible) : move(state, to, leave, aside))
        if (value > top) {
          top = value
          from[to] = state
        }
      }
      next[to] = top + (gain[to] ?? 0)
    }
    best = next
    back.push(from)
  }
  let state = best.indexOf(Math.max(...best))
  const path: Place[] = []
  for (let index = scored.length - 1; index >= 0; index--) {
    path.push(places[state] ?? 'before')
    state = back[index]?.[state] ?? 0
  }
  return pageShare < 0.3 ? path.reverse() : withoutFarPieces(scored, path.reverse())
}

/** On a page, a small piece of text far from the main one is a teaser or a notice, and no part of the article. */
function withoutFarPieces(scored: readonly Scored[], path: readonly Place[]): Place[] {
  const pieces = piecesOf(scored, path)
  const main = pieces.reduce(
    (best, piece, index) => (piece.mass > (pieces[best]?.mass ?? 0) ? index : best),
    0,
  )
  const least = farShare * (pieces[main]?.mass ?? 0)
  const kept = [...path]
  const drop = (from: number, step: 1 | -1, place: Place): void => {
    let near = pieces[main]
    let gone = false
    for (let index = from; index >= 0 && index < pieces.length; index += step) {
      const piece = pieces[index]
      if (!piece || !near) return
      const gap = step > 0 ? piece.start - near.end : near.start - piece.end
      gone ||= gap > farGap && piece.mass < least
      if (gone) for (let at = piece.start; at <= piece.end; at++) kept[at] = place
      else near = piece
    }
  }
  drop(main + 1, 1, 'after')
  return kept
}

/** How many blocks away a piece is far, and how small beside the main one it must be. */
const farGap = 10
const farShare = 0.25

interface Piece {
  readonly start: number
  end: number
  mass: number
}

function piecesOf(scored: readonly Scored[], path: readonly Place[]): Piece[] {
  const pieces: Piece[] = []
  for (const [index, place] of path.entries()) {
    if (place !== 'article') continue
    const last = pieces.at(-1)
    const mass = Math.max(0, scored[index]?.score ?? 0)
    if (last && last.end === index - 1) {
      last.end = index
      last.mass += mass
    } else pieces.push({ start: index, end: index, mass })
  }
  return pieces
}

/** In a text that stands alone, what is above or below the article. */
const edgeCost = 4
/** To leave the article for something between its paragraphs, or to come back: in a text, and less on a page. */
const asideCost = { text: 6, page: 2.8 }

function move(from: number, to: number, leave: number, aside: number): number {
  if (from === to) return 0
  if (from === 0) return to === 1 || to === 3 ? 0 : impossible
  if (from === 1) return to === 2 ? -aside : to === 3 ? leave : impossible
  if (from === 2) return to === 1 ? -aside : to === 3 ? leave : impossible
  return impossible
}

/**
 * What speaks for the end of the article here. Comments may be longer than the article: "Leave a comment" counts
 * the more, the more text stands above it, so that a link to the comments in the head of a page ends nothing.
 */
function tailGain({ rule }: Scored, mass: number): number {
  return rule?.tail === 'strong' ? 2 + 0.8 * mass : 0
}

/** What a block adds in each state. Prose after the end (comments, teasers) is no surprise, before it is. */
function gains(score: number): readonly number[] {
  const after = score > 0 ? -0.35 * score : -score
  return [-score, score, -score, after].map((value) => value / 2)
}
