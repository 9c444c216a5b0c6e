import type { ArticlePlace } from '../../model/article.ts'
import type { AuthorityPlace } from '../../model/authority.ts'
import { foldText } from '../../text/folding.ts'

/**
 * Places under the names that the owner's list gives them: one of its `aliases` becomes its name, and what it says is no
 * place goes. A place that the list does not know stays as it is.
 */
export function withOwnNames<Place extends Pick<ArticlePlace, 'name'>>(
  places: readonly Place[],
  own: readonly AuthorityPlace[],
): Place[] {
  if (own.length === 0) return [...places]
  const names = new Map<string, string | null>()
  for (const { name, aliases, notAPlace } of own)
    for (const one of [...aliases, name]) names.set(foldText(one), notAPlace ? null : name)
  return places.flatMap((place) => {
    const name = names.get(foldText(place.name))
    if (name === undefined) return [place]
    return name === null ? [] : [{ ...place, name }]
  })
}
