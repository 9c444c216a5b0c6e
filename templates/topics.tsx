import type { Here, PageProps, TopicNode, TopicsPage } from '../src/model/page.ts'
import { Layout } from './layout.tsx'
import { figure } from './tallies.tsx'

/** The tree of topics, each with its number of articles and how they lie over the years. */
export function Topics({ data, here }: PageProps<TopicsPage>) {
  const { tree, years } = data
  return (
    <Layout here={here} title="Topics" page="topics/" section="topics/">
      <header class="page-head">
        <h1>Topics</h1>
        <p class="lead">
          {tree.length
            ? 'From the IPTC Media Topics, where the words of an article carry one.'
            : 'No topic was found.'}
        </p>
      </header>
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
          <a href={here.href(node.page)}>{node.label}</a> <span class="count">{figure(node.count)}</span>
          <Spark counts={node.counts} years={years} />
          <Branch nodes={node.children} years={years} here={here} />
        </li>
      ))}
    </ul>
  )
}

/** A bar a year; the numbers are in its description. */
function Spark({ counts, years }: { counts: readonly number[]; years: readonly string[] }) {
  const most = Math.max(...counts, 1)
  if (years.length < 2) return null
  const label = years.flatMap((year, index) => (counts[index] ? `${year}: ${counts[index]}` : [])).join(', ')
  return (
    <svg class="spark" viewBox={`0 0 ${years.length * 4} 12`} role="img" aria-label={label}>
      {counts.map((count, index) =>
        count ? (
          <rect
            key={years[index]}
            class="bar"
            x={index * 4}
            y={12 - Math.max(1, Math.round((count / most) * 12))}
            width="3"
            height={Math.max(1, Math.round((count / most) * 12))}
          />
        ) : null,
      )}
    </svg>
  )
}
