import { Command } from 'commander'
import { buildSite } from './pipeline.ts'

/** Read the arguments, run the command, and set the exit code: 0 fine, 1 the build failed, 2 wrong usage. */
export async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('dateline').description(
    'Turns a folder of saved news articles into a static archive',
  )
  program
    .command('build')
    .description('read the clippings and write the site')
    .option('--input <folder>', 'folder of clippings', 'seeds')
    .option('--output <folder>', 'folder of the site', 'dist')
    .action(async (options: { input: string; output: string }) => {
      const { articles, pages } = await buildSite(options.input, options.output)
      console.log(`${articles} articles, ${pages} files`)
    })
  await program.parseAsync(argv, { from: 'user' })
}
