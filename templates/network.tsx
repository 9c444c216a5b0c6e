import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Here, PersonPage } from '../src/model/page.ts'

const WIDTH = 360
const HEIGHT = 280
const SHOWN = 10

interface Point {
  readonly x: number
  readonly y: number
}

interface Drawn extends SimulationLinkDatum<SimulationNodeDatum> {
  readonly toOwn: boolean
}

interface Link {
  readonly source: number
  readonly target: number
  readonly count: number
}

export interface NetworkProps extends Pick<PersonPage, 'coMentions'> {
  readonly ties: NonNullable<PersonPage['ties']>
  readonly name: string
  readonly here: Here
}

/** Who a person is named with, drawn; the list beneath it holds the same. */
export function Network({ name, coMentions, ties, here }: NetworkProps) {
  const others = coMentions.slice(0, SHOWN)
  const { say } = here.words
  const { nodes, links } = layOut(name, others, ties)
  const top = Math.min(...nodes.map(({ y }) => place(y))) - 24
  const bottom = Math.max(...nodes.map(({ y }) => place(y))) + 24
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing with links in it has no element of its own
    <svg
      class="network"
      viewBox={`0 ${top} ${WIDTH} ${bottom - top}`}
      role="group"
      aria-labelledby="network-title"
      aria-describedby="network-desc"
    >
      <title id="network-title">{say('person.network', { name })}</title>
      <desc id="network-desc">{say('person.network-description', { count: others.length })}</desc>
      {links.map(({ source, target, count }) => (
        <line
          key={`${source}-${target}`}
          class={source === 0 ? 'tie own' : 'tie'}
          x1={place(nodes[source]?.x)}
          y1={place(nodes[source]?.y)}
          x2={place(nodes[target]?.x)}
          y2={place(nodes[target]?.y)}
          stroke-width={Math.min(4, 0.6 + Math.log2(1 + count) * 0.6).toFixed(1)}
        />
      ))}
      {nodes.map(({ label, short, page, x, y }, index) => (
        <NetworkNode
          key={page ?? label}
          label={label}
          short={short}
          href={page === null ? null : here.href(page)}
          x={place(x)}
          y={place(y)}
          own={index === 0}
        />
      ))}
    </svg>
  )
}

interface NodeProps {
  readonly label: string
  readonly short: string
  readonly href: string | null
  readonly x: number
  readonly y: number
  readonly own: boolean
}

function NetworkNode({ label, short, href, x, y, own }: NodeProps) {
  const near = x > WIDTH * 0.72 ? 'end' : x < WIDTH * 0.28 ? 'start' : 'middle'
  const drawing = (
    <>
      <circle class={own ? 'node own' : 'node'} cx={x} cy={y} r={own ? 6 : 4} />
      <text class={own ? 'node-name own' : 'node-name'} x={x} y={own ? y + 19 : y - 8} text-anchor={near}>
        {short}
      </text>
    </>
  )
  return href ? (
    <a href={href} tabIndex={-1}>
      <title>{label}</title>
      {drawing}
    </a>
  ) : (
    <g>{drawing}</g>
  )
}

/** The nodes with their places, the person first and in the middle, and the links between them by number. */
function layOut(name: string, others: NetworkProps['coMentions'], ties: NetworkProps['ties']) {
  const links: readonly Link[] = [
    ...others.map(({ count }, index) => ({ source: 0, target: index + 1, count })),
    ...ties
      .filter(({ a, b }) => a < others.length && b < others.length)
      .map(({ a, b, count }) => ({ source: a + 1, target: b + 1, count })),
  ]
  const points = pointsFor(others.length, links)
  const nodes = [{ label: name, short: name, page: null }, ...others].map(
    ({ label, short, page }, index) => ({
      label,
      short,
      page,
      x: points[index]?.x ?? 0,
      y: points[index]?.y ?? 0,
    }),
  )
  return { nodes, links }
}

/**
 * Places follow from who is tied to whom alone. People of one article are all tied to each other, so that most
 * drawings of an archive have one of a few forms: those are kept.
 */
const known = new Map<string, readonly Point[]>()
const mostKnown = 2_000

function pointsFor(others: number, links: readonly Link[]): readonly Point[] {
  const form = `${others} ${links.map(({ source, target }) => `${source}-${target}`).join(' ')}`
  const before = known.get(form)
  if (before) return before
  const points = simulate(others, links)
  if (known.size < mostKnown) known.set(form, points)
  return points
}

/**
 * The simulation starts from fixed places and runs a fixed number of steps with its own fixed source of numbers,
 * so that the same ties give the same drawing.
 */
function simulate(others: number, links: readonly Link[]): readonly Point[] {
  const nodes = [
    { fx: WIDTH / 2, fy: HEIGHT / 2 },
    ...Array.from({ length: others }, (_, index) => ({
      x: WIDTH / 2 + 110 * Math.cos((index / others) * 2 * Math.PI),
      y: HEIGHT / 2 + 95 * Math.sin((index / others) * 2 * Math.PI),
    })),
  ]
  const drawn = links.map(({ source, target }) => ({ source, target, toOwn: source === 0 }))
  const joined = forceLink<SimulationNodeDatum, Drawn>(drawn)
    .distance(({ toOwn }) => (toOwn ? 105 : 60))
    .strength(({ toOwn }) => (toOwn ? 0.35 : 0.06))
  forceSimulation<SimulationNodeDatum>(nodes)
    .force('link', joined)
    .force('charge', forceManyBody().strength(-260))
    .force('collide', forceCollide(32))
    .force('x', forceX(WIDTH / 2).strength(0.05))
    .force('y', forceY(HEIGHT / 2).strength(0.09))
    .stop()
    .tick(120)
  return nodes.map(({ x, y }: SimulationNodeDatum) => ({
    x: clamp(x ?? 0, 14, WIDTH - 14),
    y: clamp(y ?? 0, 22, HEIGHT - 10),
  }))
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}

function place(value: number | undefined): number {
  return Math.round(value ?? 0)
}
