import { isSurnameFirst } from './sort-name.ts'

/** A name, and how it is sorted: "Ada Lund", "Lund, Ada". */
interface SortedName {
  readonly name: string
  readonly sortName: string
}

/**
 * Names that stand beside each other → a short form of each, in their order: the surname ("van der Bellen", "García López",
 * "Xi"), with the first letter of the given name where two share it ("H. Lund"), and the whole name where that is not
 * enough, or it has no surname ("Elizabeth II").
 */
export function shortNames(names: readonly SortedName[]): string[] {
  const surnames = names.map(surnameOf)
  const withInitial = names.map(({ name, sortName }, index) =>
    hasComma(sortName) ? `${[...name][0]}. ${surnames[index]}` : name,
  )
  const isAlone = (short: string, all: readonly string[]): boolean =>
    all.filter((other) => other === short).length === 1
  return names.map(({ name }, index) => {
    const [surname = name, lettered = name] = [surnames[index], withInitial[index]]
    if (isAlone(surname, surnames)) return surname
    return isAlone(lettered, withInitial) ? lettered : name
  })
}

function surnameOf({ name, sortName }: SortedName): string {
  if (hasComma(sortName)) return sortName.split(', ', 1)[0] ?? name
  return isSurnameFirst(name) ? (name.split(/\s+/u)[0] ?? name) : name
}

/** "Xi Jinping" and "Elizabeth II" are sorted as they are. */
function hasComma(sortName: string): boolean {
  return sortName.includes(', ')
}
