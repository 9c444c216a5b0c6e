/** Print what `npm run soak` has gone through without a loss. The usual tests say nothing. */
export function tellSoak(text: string): void {
  if (process.env.SOAK !== undefined) process.stdout.write(`soak: ${text}\n`)
}
