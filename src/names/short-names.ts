import { isSurnameFirst, sortName } from './sort-name.ts'

/**
 * Names that stand beside each other → a short form of each, in their order: the surname ("van der Bellen", "García Lorca",
 * "Xi"), with the first letter of the given name where two share it ("H. Clinton"), and the whole name where that is not
 * enough, or it has no surname ("Elizabeth II").
 */
export function shortNames(names: readonly string[]): string[] {
  const surnames = names.map(surnameOf)
  const withInitial = names.map((name, index) =>
    surnames[index] === name || isSurnameFirst(name) ? name : `${[...name][0]}. ${surnames[index]}`,
  )
  const isAlone = (short: string, all: readonly string[]): boolean =>
    all.filter((other) => other === short).length === 1
  return names.map((name, index) => {
    const [surname = name, lettered = name] = [surnames[index], withInitial[index]]
    if (isAlone(surname, surnames)) return surname
    return isAlone(lettered, withInitial) ? lettered : name
  })
}

function surnameOf(name: string): string {
  if (isSurnameFirst(name)) return name.split(/\s+/u)[0] ?? name
  const [surname = name, given] = sortName(name).split(', ')
  return given === undefined ? name : surname
}
