import { inQuotes } from './shell.ts'

/** Actions of GitHub by the commit that they were at, so that what runs is what was looked at. */
const actions = {
  checkout: 'actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2',
  node: 'actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0',
}

/** The oldest that Dateline runs with (`engines` of package.json), so that it is never too new either. */
const nodeVersion = '20.19'

/** Where the workflow lies in a repository. */
export const workflowPath = '.github/workflows/archive.yml'

/**
 * A workflow for GitHub that builds, checks and publishes the archive after each push to `branch`. `input` is given where
 * the folder of clippings is not found by itself; paths in it are those of the repository.
 */
export function workflowFile({
  branch,
  input,
}: {
  readonly branch: string
  readonly input: string | null
}): string {
  const named = input === null ? '' : ` --input ${inQuotes(input)}`
  return `# Builds and checks the archive after each push, and publishes it on the branch gh-pages. Written by \`dateline init --github\`.
# Once, on GitHub: Settings > Pages > Deploy from a branch, and choose gh-pages.
# It installs what package.json and package-lock.json say: Dateline has to be in them, as a file of the repository (docs/publish.md).
name: Archive
on:
  push:
    branches: [${JSON.stringify(branch)}]
    paths-ignore: [.dateline/published.json]
  workflow_dispatch:
permissions:
  contents: write
concurrency:
  group: archive
jobs:
  publish:
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    env:
      BRANCH: \${{ github.ref_name }}
      GIT_AUTHOR_NAME: github-actions[bot]
      GIT_AUTHOR_EMAIL: 41898282+github-actions[bot]@users.noreply.github.com
      GIT_COMMITTER_NAME: github-actions[bot]
      GIT_COMMITTER_EMAIL: 41898282+github-actions[bot]@users.noreply.github.com
    steps:
      - uses: ${actions.checkout}
      - uses: ${actions.node}
        with:
          node-version: "${nodeVersion}"
      - name: Install Dateline
        run: npm ci
      - name: Build, check and publish
        run: npx --no-install dateline publish --to github-pages --yes${named}
      - name: Keep the list of published addresses
        run: |
          git add .dateline/published.json .dateline/.gitignore
          git diff --cached --quiet || git commit --quiet --message "Keep the published addresses"
          git push --quiet origin "HEAD:$BRANCH"
`
}
