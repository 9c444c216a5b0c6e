import { shippedLines } from '../../knowledge/shipped.ts'
import { projectEqualEarth } from '../../lib/projection.ts'
import type { Place } from '../../model/archive.ts'
import type { MapPoint, MapView, PlaceMap } from '../../model/page.ts'

type MappedPlace = Pick<Place, 'name' | 'page' | 'latitude' | 'longitude'> & { readonly count: number }

/**
 * Places with their numbers of articles → a map of the world, or of the part of it where they are; null where fewer than
 * two places have known coordinates. Bigger dots are drawn first, so that none hides another.
 */
export function mapPlaces(places: readonly MappedPlace[]): PlaceMap | null {
  const most = Math.max(...places.map(({ count }) => count))
  const points = places
    .flatMap(({ name, page, count, latitude, longitude }): Point[] => {
      if (latitude === null || longitude === null) return []
      const { x, y } = projectEqualEarth(latitude, longitude)
      // The area of a dot tells how many articles.
      const radius = round(1 + 5 * Math.sqrt(count / most))
      return [{ label: name, page, count, x: round(x), y: round(y), radius }]
    })
    .sort((a, b) => b.radius - a.radius || (a.page < b.page ? -1 : 1))
  if (points.length < 2) return null
  const whole = viewAround(points)
  return {
    ...drawn(points, whole),
    closer: crowdedViews(points, whole).map((view) => drawn(points.filter(isIn(view)), view)),
    land: shippedLines('world-outline.txt').join(''),
    missing: places.length - points.length,
  }
}

type Point = Omit<MapPoint, 'side'>
type View = Pick<MapView, 'left' | 'top' | 'width' | 'height'>

/** The dots in their size on a part of the world, and the names that have room there. */
function drawn(points: readonly Point[], view: View): MapView {
  const scale = view.width / world.width
  const letters = round(view.width / lettersInWidth)
  const sized = points.map((point) => ({ ...point, radius: round(point.radius * dotScale * scale) }))
  return { ...view, points: withNames(sized, view, letters), letters }
}

/** The biggest dot is as high as a line of text; a line of the map has room for so many letters' heights. */
const dotScale = 1.6
const lettersInWidth = 58
/** From the north of Greenland to the south of Chile. */
const world = { left: -500, top: -232, width: 1000, height: 430 }
/** The coasts of the outline are too coarse to be looked at more closely. */
const least = 0.3
/** Where places hide each other, coarse coasts are the smaller evil. */
const nearest = 0.2

/** The part of the world with all points and room around them, in the proportions of the whole. */
function viewAround(points: readonly { x: number; y: number }[]): View {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const size = Math.max((1.3 * (right - left)) / world.width, (1.3 * (bottom - top)) / world.height, least)
  if (size >= 0.8) return world
  const [width, height] = [Math.round(world.width * size), Math.round(world.height * size)]
  return viewOf((left + right) / 2, (top + bottom) / 2, width, height)
}

/** A part of the world of this size around a place, as far as there is world. */
function viewOf(x: number, y: number, width: number, height: number): View {
  const inside = (middle: number, length: number, from: number, whole: number): number =>
    Math.round(Math.max(from, Math.min(middle - length / 2, from + whole - length)))
  return {
    left: inside(x, width, world.left, world.width),
    top: inside(y, height, world.top, world.height),
    width,
    height,
  }
}

/** So many places, and so great a share of all, in so small a part of a map hide each other. */
const crowd = { places: 40, share: 0.1, width: 0.5 }
const mostCloser = 2

/** The parts of a map where most places lie, each as near as the outline allows; none twice. */
function crowdedViews(points: readonly Point[], whole: View): View[] {
  const views: View[] = []
  if (whole.width * crowd.width < nearest * world.width) return views
  let left = points
  while (views.length < mostCloser) {
    const view = fullestView(left)
    const others = view === null ? left : left.filter((point) => !isIn(view)(point))
    const inside = left.length - others.length
    if (view === null || inside < Math.max(crowd.places, crowd.share * points.length)) break
    left = others
    if (!views.some((other) => touch(boxOf(view), boxOf(other)))) views.push(view)
  }
  return views
}

/** Of the views around each of the places of most articles, the one with most places. */
function fullestView(points: readonly Point[]): View | null {
  let [best, most]: [View | null, number] = [null, 0]
  for (const { x, y } of points.slice(0, 200)) {
    const view = viewOf(x, y, nearest * world.width, nearest * world.height)
    const inside = points.filter(isIn(view))
    if (inside.length > most) [best, most] = [centred(view, inside), inside.length]
  }
  return best
}

/** The view of that size around the middle of its places. */
function centred({ width, height }: View, inside: readonly Point[]): View {
  const middle = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  return viewOf(middle(inside.map(({ x }) => x)), middle(inside.map(({ y }) => y)), width, height)
}

function isIn({ left, top, width, height }: View): (point: { x: number; y: number }) => boolean {
  return ({ x, y }) => x > left && x < left + width && y > top && y < top + height
}

function boxOf({ left, top, width, height }: View): Box {
  return { left, right: left + width, top, bottom: top + height }
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Names stand beside, above or below the places of most articles, as long as they run into no other name and cover no dot. */
function withNames(
  points: readonly Point[],
  { left, top, width, height }: View,
  letters: number,
): MapPoint[] {
  const dots = points.map(
    ({ x, y, radius }): Box => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }),
  )
  const names: Box[] = []
  return points.map((point, index) => {
    if (names.length >= mostNames) return { ...point, side: null }
    const { x, y, radius, label } = point
    const long = label.length * letters * 0.56
    const line = { top: y - letters / 2, bottom: y + letters / 2 }
    const middle = { left: x - long / 2, right: x + long / 2 }
    const boxes = [
      ['right', { ...line, left: x + radius, right: x + radius + letters / 4 + long }],
      ['left', { ...line, left: x - radius - letters / 4 - long, right: x - radius }],
      ['above', { ...middle, top: y - radius - 1.1 * letters, bottom: y - radius }],
      ['below', { ...middle, top: y + radius, bottom: y + radius + 1.1 * letters }],
    ] as const
    const room = boxes.find(
      ([, box]) =>
        box.left > left &&
        box.right < left + width &&
        box.top > top &&
        box.bottom < top + height &&
        !names.some((other) => touch(box, other)) &&
        !dots.some((other, place) => place !== index && touch(box, other)),
    )
    if (!room) return { ...point, side: null }
    names.push(room[1])
    return { ...point, side: room[0] }
  })
}

const mostNames = 16

function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
