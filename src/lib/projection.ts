/**
 * Degrees → the units of `knowledge/world-outline.txt`, x to the right and y down from the middle of the map.
 *
 * Equal Earth: B. Šavrič, T. Patterson and B. Jenny, "The Equal Earth map projection", International Journal of
 * Geographical Information Science 33 (2019). Areas keep their proportions, and it looks like a wall map.
 */
export function projectEqualEarth(latitude: number, longitude: number): { x: number; y: number } {
  const angle = Math.asin(root * Math.sin((latitude * Math.PI) / 180))
  const [second, sixth] = [angle ** 2, angle ** 6]
  const wide = root * (a1 + 3 * a2 * second + sixth * (7 * a3 + 9 * a4 * second))
  return {
    x: (scale * ((longitude * Math.PI) / 180) * Math.cos(angle)) / wide,
    y: -scale * angle * (a1 + a2 * second + sixth * (a3 + a4 * second)),
  }
}

/** The polynomial of the paper, and the scale at which the equator is 1,000 units long. */
const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796]
const root = Math.sqrt(3) / 2
const scale = (1000 * root * a1) / (2 * Math.PI)
