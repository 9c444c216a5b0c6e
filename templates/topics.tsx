import type { Here, PageProps, TopicNode, TopicsPage } from '../src/model/page.ts'
import { Layout } from './layout.tsx'
import { figure } from './tallies.tsx'

/** The tree of topics, each with its number of articles and how they lie over the years. */
export function Topics({ data, here }: PageProps<TopicsPage>) {
  const { tree, years } = data
  return (
    <Layout
      here={here}
      title="Topics"
      description={`The articles of ${here.frame.settings.title} by topic`}
      page="topics/"
      section="topics/"
    >
      <header class="page-head">
        <h1>Topics</h1>
        <p class="lead">
          {tree.length
            ? 'From the IPTC Media Topics, where the words of an article carry one.'
            : 'No topic was found.'}
        </p>
      </header>
      {tree.length && years.length > 1 ? (
        <p class="tree-key">
          Bars: articles of each year that is known for certain, {years[0]} to {years.at(-1)}
        </p>
      ) : null}
      <Branch nodes={tree} years={years} here={here} top />
    </Layout>
  )
}

function Branch(props: { nodes: readonly TopicNode[]; years: readonly string[]; here: Here; top?: boolean }) {
  const { nodes, years, here, top = false } = props
  if (nodes.length === 0) return null
  return (
    <ul class={top ? 'tree' : undefined}>
      {nodes.map((node) => (
        <li key={node.id}>
          <div class="node-line">
            <a href={here.href(node.page)}>{node.label}</a>
            <Spark counts={node.counts} years={years} />
            <span class="count">{figure(node.count)}</span>
          </div>
          <Branch nodes={node.children} years={years} here={here} />
        </li>
      ))}
    </ul>
  )
}

/** At most so many units wide, whatever the number of years. */
const WIDTH = 96

/** A bar a year; the numbers are in its description. */
function Spark({ counts, years }: { counts: readonly number[]; years: readonly string[] }) {
  const most = Math.max(...counts)
  if (years.length < 2 || most === 0) return null
  const step = Math.min(12, WIDTH / years.length)
  const label = years.flatMap((year, index) => (counts[index] ? `${year}: ${counts[index]}` : [])).join(', ')
  return (
    <svg class="spark" viewBox={`0 0 ${WIDTH} 16`} role="img" aria-label={label}>
      <title>{label}</title>
      <line class="axis" x1="0" x2={step * years.length} y1="16" y2="16" />
      {counts.map((count, index) => {
        const tall = Math.max(2, Math.round((count / most) * 15))
        return count ? (
          <rect
            key={years[index]}
            class="bar"
            x={Math.round(index * step * 10) / 10}
            y={16 - tall}
            width={Math.round(Math.max(1, step - 1) * 10) / 10}
            height={tall}
          />
        ) : null
      })}
    </svg>
  )
}
