import { execFileSync } from 'node:child_process'
import { appendFileSync, chmodSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { dateline, type Ended, command as program } from '../../setup/command.ts'
import { emptyFolder, readTree, writeTree } from '../../setup/folders.ts'

const clippings = {
  'in/archive.yml': 'title: The Vell Clippings\n',
  'in/flood.md':
    '---\ntitle: Flood in Vell\ndate: 2014-05-03\n---\n\nThe river rose in the night, and Mayor Anna Brandt had the bridge closed.\n',
  'in/ferry.md':
    '---\ntitle: Ferry is back\ndate: 2015-06-01\n---\n\nThe ferry to Osk returned, and Jonas Vale was the first on board.\n',
}
const author = {
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@vell.example',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@vell.example',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
}

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...author } })
}

async function publish(
  folder: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Ended> {
  const all = ['publish', ...args, '--no-search', '--workers', '0']
  return dateline(folder, all, { ...author, ...env })
}

/** A repository with clippings, and a bare one that it pushes to. */
function repository(): { folder: string; remote: string } {
  const base = emptyFolder()
  const folder = writeTree(join(base, 'work'), clippings)
  const remote = join(base, 'remote.git')
  git(base, 'init', '--quiet', '--bare', '--initial-branch', 'main', 'remote.git')
  git(folder, 'init', '--quiet', '--initial-branch', 'main')
  git(folder, 'remote', 'add', 'origin', remote)
  return { folder, remote }
}

test('github-pages: one commit without a past on a branch of its own, and nothing else is touched', {
  timeout: 120_000,
}, async () => {
  const { folder, remote } = repository()
  const dry = await publish(folder, ['--to', 'github-pages', '--dry-run'])
  expect(dry).toMatchObject({
    code: 0,
    out: expect.stringContaining('git push --force-with-lease=refs/heads/gh-pages:'),
  })
  expect(git(remote, 'branch', '--list')).toBe('')
  const first = await publish(folder, ['--to', 'github-pages'])
  expect(first, first.err).toMatchObject({ code: 0 })
  expect(git(folder, 'status', '--porcelain')).toBe('?? .dateline/\n?? dist/\n?? in/\n')
  // A domain of one's own, which GitHub writes into the branch, stays.
  const clone = join(folder, '..', 'clone')
  git(folder, 'clone', '--quiet', '--branch', 'gh-pages', remote, clone)
  for (const [path, text] of readTree(join(folder, 'dist')))
    expect(readTree(clone).get(path), path).toBe(text)
  expect(existsSync(join(clone, '.nojekyll'))).toBe(true)
  writeTree(clone, { CNAME: 'news.vell.example\n' })
  git(clone, 'add', 'CNAME')
  git(clone, 'commit', '--quiet', '-m', 'Domain')
  git(clone, 'push', '--quiet', 'origin', 'gh-pages')
  appendFileSync(join(folder, 'in/flood.md'), '\nThe mill was flooded, too.\n')
  const second = await publish(folder, ['--to', 'github-pages'])
  expect(second.out).toContain('0 new, ')
  expect(second.out).toContain('~ /articles/2014/05/flood-in-vell/')
  expect(git(remote, 'show', 'gh-pages:CNAME')).toBe('news.vell.example\n')
  expect(git(remote, 'rev-list', '--count', 'gh-pages')).toBe('1\n')
  expect((await publish(folder, ['--to', 'github-pages'])).out).toContain('has this site already')
  const { addresses } = JSON.parse(readFileSync(join(folder, '.dateline/published.json'), 'utf8'))
  expect(Object.keys(addresses)).toContain('articles/2014/05/flood-in-vell/')
})

test('github-pages: what is missing is said before anything is built', { timeout: 120_000 }, async () => {
  const folder = writeTree(emptyFolder(), clippings)
  expect(await publish(folder, ['--to', 'github-pages'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('--remote git@github.com:'),
  })
  const { folder: other, remote } = repository()
  expect(await publish(other, ['--to', 'github-pages', '--remote', 'upstream'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('no remote named upstream'),
  })
  // A branch with the files of somebody is left alone.
  writeTree(other, { 'program.py': 'print()' })
  git(other, 'add', 'program.py')
  git(other, 'commit', '--quiet', '-m', 'Program')
  git(other, 'push', '--quiet', 'origin', 'main:gh-pages')
  const refused = await publish(other, ['--to', 'github-pages'])
  expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('did not make (program.py)') })
  expect(existsSync(join(other, 'dist'))).toBe(false)
  // By its address a repository needs no clone.
  const { code, err } = await publish(folder, [
    '--to',
    'github-pages',
    '--remote',
    remote,
    '--branch',
    'site',
  ])
  expect({ code, err }).toMatchObject({ code: 0 })
  expect(git(remote, 'show', 'site:index.html')).toContain('The Vell Clippings')
})

/** Puts programs on the path that write down how they were called. */
function fakePrograms(folder: string, scripts: Readonly<Record<string, string>>): Record<string, string> {
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  for (const [name, script] of Object.entries(scripts)) {
    writeTree(bin, { [name]: `#!/bin/sh\nprintf '%s\\n' "${name} $*" >> "${folder}/calls"\n${script}\n` })
    chmodSync(join(bin, name), 0o755)
  }
  return { PATH: `${bin}:${process.env['PATH']}` }
}

test.each<[host: string, args: string[], scripts: Record<string, string>, call: RegExp]>([
  [
    'netlify',
    ['--project', 'vell'],
    { netlify: '[ "$2" = --help ] && echo "  --no-build  skip"; exit 0' },
    /^netlify deploy --prod --no-build --dir \S+\/dist --site vell --message The Vell Clippings$/m,
  ],
  [
    'netlify',
    [],
    { netlify: 'exit 0' },
    /^netlify deploy --prod --dir \S+\/dist --message The Vell Clippings$/m,
  ],
  [
    'cloudflare',
    ['--project', 'vell', '--branch', 'main'],
    { wrangler: 'exit 0' },
    /^wrangler pages deploy \S+\/dist --project-name vell --commit-dirty=true --branch main$/m,
  ],
  [
    's3',
    ['--destination', 's3://vell/news/'],
    { aws: '[ "$2" = ls ] && exit 1; exit 0' },
    /^aws s3 sync \S+\/dist s3:\/\/vell\/news --delete --exclude \.dateline-\*$/m,
  ],
])('%s gets the site by its own client', async (host, args, scripts, call) => {
  const folder = writeTree(emptyFolder(), clippings)
  const env = fakePrograms(folder, scripts)
  expect(await publish(folder, ['--to', host, ...args], env)).toMatchObject({ code: 0 })
  expect(readCalls(folder)).toMatch(call)
})

test('a rehearsal hands nothing over', async () => {
  const folder = writeTree(emptyFolder(), clippings)
  const env = fakePrograms(folder, { netlify: 'exit 0' })
  const dry = await publish(folder, ['--to', 'netlify', '--dry-run'], env)
  expect(dry, dry.err).toMatchObject({ code: 0 })
  expect(readCalls(folder)).not.toMatch(/^netlify deploy --prod/m)
})

function readCalls(folder: string): string {
  const path = join(folder, 'calls')
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

test.each<[args: string[], scripts: Record<string, string>, says: string]>([
  [['--to', 'netlify'], {}, 'npm install --global netlify-cli'],
  [['--to', 'cloudflare'], {}, '--project my-archive'],
  [['--to', 's3', '--destination', 'https://x'], {}, 's3://my-archive'],
  [['--to', 'rsync'], {}, '--destination host:/var/www/archive'],
  [
    ['--to', 's3', '--destination', 's3://a'],
    { aws: '[ "$3" = s3://a/ ] && echo "2024 letters.doc" && exit 0; exit 1' },
    'did not make',
  ],
  [
    ['--to', 'cloudflare', '--project', 'a'],
    { wrangler: 'echo "not logged in" >&2; exit 3' },
    'wrangler ended with 3',
  ],
])('publish %j fails with a sentence', async (args, scripts, says) => {
  const folder = writeTree(emptyFolder(), clippings)
  const { PATH } = fakePrograms(folder, scripts)
  const env = { PATH: Object.keys(scripts).length > 0 ? (PATH ?? '') : join(folder, 'bin') }
  const { code, err } = await publish(folder, args, env)
  expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining(says) })
  expect(existsSync(join(folder, '.dateline/published.json'))).toBe(false)
})

test('rsync: a host gets what changed and loses what is gone; the folder of somebody is refused', {
  timeout: 120_000,
}, async (context) => {
  if (!['/usr/bin/rsync', '/bin/rsync', '/usr/local/bin/rsync', '/opt/homebrew/bin/rsync'].some(existsSync))
    context.skip()
  const folder = writeTree(emptyFolder(), clippings)
  const place = join(folder, 'srv')
  const to = ['--to', 'rsync', '--destination', place]
  expect(await publish(folder, to)).toMatchObject({ code: 0 })
  expect(readTree(place)).toEqual(readTree(join(folder, 'dist')))
  rmSync(join(folder, 'in/ferry.md'))
  const refused = await publish(folder, to)
  expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('/articles/2015/06/ferry-is-back/') })
  expect(refused.out).toContain('- /articles/2015/06/ferry-is-back/')
  expect(readTree(place).has('articles/2015/06/ferry-is-back/index.html')).toBe(true)
  for (const what of ['articles/2015/06/ferry-is-back/', 'people/jonas-vale/'])
    await dateline(folder, ['withdraw', what, '--because', 'Lost.', '--no-search', '--workers', '0'])
  expect(await publish(folder, to)).toMatchObject({ code: 0 })
  expect(readTree(place)).toEqual(readTree(join(folder, 'dist')))
  writeTree(folder, { 'theirs/letter.txt': 'Dear Ada' })
  expect(await publish(folder, ['--to', 'rsync', '--destination', join(folder, 'theirs')])).toMatchObject({
    code: 1,
    err: expect.stringContaining('did not make'),
  })
  expect([...readTree(join(folder, 'theirs')).keys()]).toEqual(['letter.txt'])
})

test('zip: the same bytes each time, without a trace of the folder beside it', {
  timeout: 120_000,
}, async () => {
  const folder = writeTree(emptyFolder(), clippings)
  const first = await publish(folder, ['--to', 'zip'])
  expect(first, first.err).toMatchObject({ code: 0, out: expect.stringContaining('the-vell-clippings.zip') })
  expect((await publish(folder, ['--to', 'zip', '--file', 'again/the-vell-clippings.zip'])).code).toBe(1)
  const again = await publish(folder, ['--to', 'zip', '--file', '../the-vell-clippings.zip'], {
    TZ: 'Asia/Tokyo',
  })
  expect(again.out).toContain('0 new, 0 changed, 0 gone')
  const bytes = readFileSync(join(folder, 'the-vell-clippings.zip'))
  expect(readFileSync(join(folder, '../the-vell-clippings.zip')).equals(bytes)).toBe(true)
  rmSync(join(folder, '../the-vell-clippings.zip'))
  expect(existsSync(join(folder, '.dateline/published.json'))).toBe(false)
  expect([...readTree(folder).keys()].filter((path) => /^(?:dist|\.dateline-zip)\//.test(path))).toEqual([])
})

test('zip: the folder of somebody where the site would be built is left as it is', async () => {
  const folder = writeTree(emptyFolder(), { ...clippings, '.dateline-zip/letter.txt': 'Dear Ada' })
  expect(await publish(folder, ['--to', 'zip'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('did not make'),
  })
  expect([...readTree(join(folder, '.dateline-zip')).keys()]).toEqual(['letter.txt'])
})

test('a site that a check says no to stays where it is', { timeout: 120_000 }, async () => {
  const folder = writeTree(emptyFolder(), {
    ...clippings,
    'in/archive.yml': 'title: V\nnavigation:\n  Nowhere: nowhere/\nthresholds:\n  no-outlet: 0\n',
    'in/broken.pdf': 'no pdf',
    'in/note.md': 'Quay mended\n\nThe quay was mended. %%lent to me by the widow of Olav%%\n',
    'in/public/notes.txt': 'Lent to me by the widow of Olav.',
  })
  const { code, out, err } = await publish(folder, ['--to', 'zip'])
  expect(code).toBe(1)
  expect(err).toContain('links lead nowhere')
  expect(err).toContain('index.html → nowhere/index.html')
  expect(err).toContain('without an outlet: none is allowed')
  expect(err).toContain('1 file has errors.\n    broken.pdf')
  expect(err).toContain('notes.txt: a remark or a reader’s name in note.md')
  expect(out).not.toContain('Wrote')
  expect([...readTree(folder).keys()].filter((path) => path.endsWith('.zip'))).toEqual([])
})

test('the steps of the workflow that init writes build, publish and keep the addresses', {
  timeout: 240_000,
}, async () => {
  const { folder, remote } = repository()
  writeTree(folder, { 'package.json': '{ "dependencies": { "dateline": "*" } }\n' })
  const { code, out } = await dateline(folder, ['init', '--yes', '--github', '--no-build'], author)
  expect({ code, out }).toMatchObject({
    code: 0,
    out: expect.stringContaining('Wrote .github/workflows/archive.yml'),
  })
  const workflow = parse(readFileSync(join(folder, '.github/workflows/archive.yml'), 'utf8'))
  const { steps, env } = workflow.jobs.publish
  expect(workflow.on.push.branches).toEqual(['main'])
  expect(workflow.permissions).toEqual({ contents: 'write' })
  for (const { uses } of steps)
    if (uses) expect(uses).toMatch(/^actions\/(?:checkout|setup-node)@[\da-f]{40}$/)
  git(folder, 'add', '.')
  git(folder, 'commit', '--quiet', '-m', 'Clippings')
  git(folder, 'push', '--quiet', 'origin', 'main')
  const clone = join(folder, '..', 'runner')
  // In the place of what npm installs from the lock file.
  const bin = 'node_modules/.bin/dateline'
  const npm = `mkdir -p node_modules/.bin && printf '#!/bin/sh\\nexec node ${program} "$@"\\n' > ${bin} && chmod +x ${bin}`
  const path = fakePrograms(join(folder, '..'), { npm })
  git(folder, 'clone', '--quiet', '--depth', '1', `file://${remote}`, clone)
  const runSteps = (): void => {
    for (const { run } of steps)
      if (run)
        execFileSync('bash', ['-e', '-o', 'pipefail', '-c', run], {
          cwd: clone,
          env: { ...process.env, ...author, ...env, ...path, BRANCH: 'main' },
        })
  }
  runSteps()
  expect(git(remote, 'show', 'gh-pages:index.html')).toContain('The Vell Clippings')
  expect(git(remote, 'show', 'main:.dateline/published.json')).toContain('articles/2014/05/flood-in-vell/')
  const head = git(remote, 'rev-parse', 'main')
  runSteps()
  expect(git(remote, 'rev-parse', 'main')).toBe(head)
})

test('a find of the check for leaks that is nothing private is allowed, with the reason', {
  timeout: 120_000,
}, async () => {
  const folder = writeTree(emptyFolder(), {
    ...clippings,
    'in/mill.md':
      '---\ndate: 2014-05-04\n---\n\n# The mill\n\nThe mill stood. %%ask Karl about his brother%%\n',
    'in/public/street.txt': 'Ask Karl about his brother: a song of the valley.\n',
  })
  const refused = await publish(folder, ['--to', 'zip'])
  expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('street.txt: a remark') })
  const [, code = ''] = /\[([\da-f]{8})\] street\.txt/.exec(refused.err) ?? []
  expect((await publish(folder, ['--to', 'zip', '--allow', code])).err).toContain('--allow needs a reason')
  const allowed = await publish(folder, ['--to', 'zip', '--allow', code, '--because', 'It is a song.'])
  expect(allowed, allowed.err).toMatchObject({ code: 0 })
  const list = readFileSync(join(folder, 'in/authority/allowed.yml'), 'utf8')
  expect(parse(list)).toEqual([
    { find: code, because: 'It is a song.', what: expect.stringContaining('mill.md') },
  ])
  expect(list).not.toContain('Karl')
  writeTree(folder, { 'in/authority/allowed.yml': '- find: x\n' })
  expect((await publish(folder, ['--to', 'zip'])).err).toMatch(/allowed\.yml:1: An entry has no reason/)
})
