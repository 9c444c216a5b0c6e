import type { Templates } from '../src/model/page.ts'
import { About } from './about.tsx'
import { Article } from './article.tsx'
import { Collection } from './collection.tsx'
import { Dates } from './dates.tsx'
import { Front } from './front.tsx'
import { Month } from './month.tsx'
import { NotFound } from './not-found.tsx'
import { Outlets } from './outlets.tsx'
import { People } from './people.tsx'
import { Person } from './person.tsx'
import { Places } from './places.tsx'
import { Redirect } from './redirect.tsx'
import { Search } from './search.tsx'
import { Stories } from './stories.tsx'
import { Story } from './story.tsx'
import { Timeline } from './timeline.tsx'
import { Topics } from './topics.tsx'
import { Uncertain } from './uncertain.tsx'
import { Withdrawn } from './withdrawn.tsx'
import { Year } from './year.tsx'

/** The pages of the site. A file of the same name in the owner's `templates/` takes the place of ours. */
export const templates: Templates = {
  front: Front,
  article: Article,
  timeline: Timeline,
  year: Year,
  month: Month,
  uncertain: Uncertain,
  people: People,
  person: Person,
  outlets: Outlets,
  collection: Collection,
  stories: Stories,
  story: Story,
  topics: Topics,
  places: Places,
  about: About,
  dates: Dates,
  search: Search,
  redirect: Redirect,
  withdrawn: Withdrawn,
  'not-found': NotFound,
}
