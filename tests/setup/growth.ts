/** Twice the text may take so many times as long, on the mean of two doublings. */
const mostGrowth = 2.5
/** Below so many seconds of the processor nothing is told apart. */
const floor = 0.05

/** A piece again and again, of at least so many characters. */
export const ofSize = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length))

async function seconds(work: () => unknown): Promise<number> {
  const start = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000_000
}

/** How often the same is measured for the least of it, and with texts how many times as long: once in most cases. */
const attempts = [
  { runs: 1, times: 1 },
  { runs: 3, times: 1 },
  { runs: 3, times: 4 },
]

/**
 * "0.1 0.9 s" where time grows faster than the text, null where it does not: a text of a size is compared with one four
 * times as long, so that a pause of the processor in one of them is not taken for growth. Before it is said it is measured
 * again, three times for the least of it, and with longer texts: what truly grows grows there too, and the memory of other
 * tests that is cleared in between is not counted.
 */
export async function growthOf(work: (size: number) => unknown, size: number): Promise<string | null> {
  let told: string | null = null
  const most = mostGrowth ** 2
  for (const { runs, times } of attempts) {
    const least = async (length: number): Promise<number> => {
      const measured: number[] = []
      while (measured.length < runs) measured.push(await seconds(() => work(length * times)))
      return Math.min(...measured)
    }
    const long = await least(size * 4)
    if (long <= floor) return null
    const short = await least(size)
    if (long <= most * Math.max(short, floor / most)) return null
    told = `${short.toFixed(3)} ${long.toFixed(3)} s`
  }
  return told
}
