import type { Here, PageProps, TopicNode, TopicsPage } from '../src/model/page.ts'
import { Layout } from './layout.tsx'

/** The tree of topics, each with its number of articles and how they lie over the years. */
export function Topics({ data, here }: PageProps<TopicsPage>) {
  const { tree, years } = data
  const { say } = here.words
  return (
    <Layout
      here={here}
      title={say('section.topics')}
      description={say('topics.description', { archive: here.frame.settings.title })}
      page="topics/"
      section="topics/"
    >
      <header class="page-head">
        <h1>{say('section.topics')}</h1>
        <p class="lead">{say(tree.length ? 'topics.lead' : 'topics.none')}</p>
      </header>
      {tree.length && years.length > 1 ? (
        <p class="tree-key">{say('topics.bars', { first: years[0] ?? '', last: years.at(-1) ?? '' })}</p>
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
            <span class="count">{here.words.number(node.count)}</span>
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
