/** Tests that run whole builds use the compiled command, as users do. */
export default async function setup(): Promise<void> {
  const { compile } = (await import('../../src/compile.js')) as { compile(): Promise<boolean> }
  await compile()
}
