import { describe, expect, test } from 'vitest'
import { fieldsOf, note, prose, textOf } from '../note.ts'

const article = `Basin to be dredged\n\nBy Ada Roe\n\n${prose}`
const said = (document: ReturnType<typeof note>): string[] => document.diagnostics.map(({ rule }) => rule)

describe('a saved dialogue with a program that chats', () => {
  test.each([
    ['English', 'You said:', 'ChatGPT said:', "Here's the transcription:"],
    ['German', 'Sie sagten:', 'ChatGPT sagte:', 'Hier ist der Text:'],
    ['French', 'Vous avez dit :', 'ChatGPT a dit :', 'Voici le texte :'],
    ['in bold', '**You said:**', '**ChatGPT said:**', "Here's the transcription:"],
    ['labels of another program', 'User:', 'Assistant:', 'Here is the text:'],
  ])('leaves the article that was typed off: %s', (_, reader, program, opening) => {
    const text = `# Basin\n\n${reader}\n\nWhat does this photo say?\n\n${program}\n\n${opening}\n\n${article}\n\n${reader}\n\nThanks!\n`
    const read = note(text)
    expect(textOf(read)).toContain('The harbour board met')
    expect(textOf(read)).not.toMatch(/photo say|Thanks|said|sagte|dit :|Assistant/u)
    expect(said(read)).not.toContain('text/said-by-program')
  })

  test('leaves what the reader pasted', () => {
    const read = note(
      `You said:\nShorten this:\n\n${article}\n\nChatGPT said:\nThe basin is dredged.\n`,
      'text',
    )
    expect(textOf(read)).toContain('Skippers had asked')
    expect(textOf(read)).not.toMatch(/Shorten|is dredged\./u)
  })

  test('names a text of which the program does not say where it has it', () =>
    expect(said(note(`You said:\nWrite about a basin\n\nChatGPT said:\n\n${article}\n`))).toContain(
      'text/said-by-program',
    ))

  test.each([
    [
      'what somebody says in an article',
      `${prose}\n\nYou said:\n\n“It will be dredged.”\n\nThe mayor said:\n\n“By autumn.”`,
    ],
    ['an interview', `Basin to be dredged\n\nAda Roe:\n\nWhen?\n\nIda Holm:\n\n${prose}`],
    ['a label alone', `You said:\n\n${prose}`],
    ['another label with no such word', `You said:\n\n${prose}\n\nWhat is next:\n\nThe basin is dredged.`],
  ])('not %s', (_, text) => {
    const read = note(text, 'text')
    expect(textOf(read)).toContain('Skippers had asked')
    expect(said(read)).toEqual([])
    if (text.includes('autumn.”')) expect(textOf(read)).toContain('By autumn')
  })

  test('of very many labels', () => {
    const labels = `You said:\n${'ChatGPT said:\nYes.\n'.repeat(20_000)}`
    expect(() => note(labels, 'text')).not.toThrow()
  })

  test('keeps the fields', () => expect(fieldsOf(note(article, 'text'))).toBeDefined())
})
