import { expect, test } from 'vitest'
import { buildHere } from '../setup/build.ts'
import { readTree, sharedFolder, writeTree } from '../setup/folders.ts'

const prose = [
  'The harbour board met on Monday and agreed to dredge the inner basin before the herring boats return in autumn.',
  'Skippers had asked for it since the spring, when two of them ran aground within sight of the quay, Ida Holm said.',
].join('\n\n')

/** Each hides the word SECRET or an address in another way. */
const notes: Readonly<Record<string, string>> = {
  'obsidian.md': `---\ntitle: Basin %%SECRET%%\nprivate: SECRET\n---\n\n%%SECRET%%\n\n${prose}\n\nOne %%SECRET\n\n- SECRET\n%% two.`,
  'open.md': `# Basin dug\n\n${prose}\n\n%%\nSECRET without an end\n\nSECRET`,
  'html.txt': `Basin kept\n\n${prose}\n\n<!-- SECRET -->`,
  'liquid.md': `# Basin built\n\n{% comment %}SECRET{% endcomment %}\n\n${prose}\n\n{/* SECRET */}`,
  'highlights.md': `# Basin read\n\n${prose}\n\n## My notes\n\nSECRET [open](https://readwise.io/open/1)`,
  'mail.txt': `From: News <news@kystavisa.example>\nTo: kari@home.example\nSubject: Basin mailed\nDate: Tue, 3 Mar 2020 07:15:22 +0100\nX-Note: SECRET\n\n${prose}\n\nThis email was sent to kari@home.example.`,
  'answer.txt': `From: Kari Moe <kari@home.example>\nTo: list@home.example\nSubject: Re: basin\nDate: Tue, 3 Mar 2020 07:15:22 +0100\n\nHello Ole, SECRET as I said.\n\nFrom the Courier, 4 May 1958:\n\nBasin answered\n\n${prose}\n\nOn Mon, 2 Mar 2020 at 18:22, Ole wrote:\n> SECRET of mine`,
  'comments.txt': `Basin discussed\n\n${prose}\n\nComments\n\nole77: SECRET at last, ask at 3 Quay Street\n\nSign up to the SECRET newsletter`,
  'comments.html': `<html><body><article><h1>Basin commented</h1>${prose.replace(/.+/g, '<p>$&</p>')}</article><section id="comments"><h3>2 comments</h3><p>Ole: SECRET</p><p>By SECRET</p></section></body></html>`,
  'clipped.txt': `Basin clipped\n\n${prose}\n\nClipped by kari@home.example on Sat, May 14, 2022`,
}

const folder = sharedFolder()

test('what a writer hid, and who got a mail, is in no file of the site', async () => {
  writeTree(folder, Object.fromEntries(Object.entries(notes).map(([name, text]) => [`in/${name}`, text])))
  const { counts } = await buildHere(folder, 'in', 'dist', 'cache')
  expect(counts).toMatchObject({ articles: Object.keys(notes).length })
  const pages = [...readTree(`${folder}/dist`)]
  expect(pages.some(([, text]) => text.includes('inner basin'))).toBe(true)
  const leaks = pages.filter(([path, text]) => /SECRET|kari@|secret/.test(path + text)).map(([path]) => path)
  expect(leaks).toEqual([])
  // What readers wrote is counted.
  expect(pages.filter(([, text]) => /comments \(3 passages\)/.test(text))).toHaveLength(2)
})
