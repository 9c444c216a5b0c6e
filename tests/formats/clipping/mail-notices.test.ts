import { describe, expect, test } from 'vitest'
import { isPrivacyNotice } from '../../../src/formats/clipping/mail-notices.ts'
import { growthOf } from '../../setup/growth.ts'
import { fieldsOf, note, prose, textOf } from '../note.ts'

const reader = 'Meg Quill <meg@quill.example>'

describe('a mail in the language of its program', () => {
  test.each<[string, string]>([
    [
      'Romanian',
      `De la: Len Farrow <len@farrow.example>\nTrimis: luni, 8 aprilie 2019 09:12\nCătre: ${reader}\nSubiect: Fwd: Sluice sold`,
    ],
    [
      'Ukrainian',
      `Від: Len Farrow <len@farrow.example>\nНадіслано: 8 квітня 2019 р. 09:12\nКому: ${reader}\nТема: Sluice sold`,
    ],
    [
      'Turkish',
      `-----Özgün İleti-----\nKimden: Len Farrow <len@farrow.example>\nGönderildi: 8 Nisan 2019 Pazartesi 09:12\nKime: ${reader}\nKonu: İLT: Sluice sold`,
    ],
    [
      'Spanish',
      `De: Len Farrow <len@farrow.example>\nEnviado el: lunes, 8 de abril de 2019 09:12\nPara: ${reader}\nAsunto: RV: Sluice sold`,
    ],
    [
      'Polish',
      `Od: Len Farrow <len@farrow.example>\nWysłano: 8 kwietnia 2019 09:12\nDo: ${reader}\nTemat: PD: Sluice sold`,
    ],
  ])('%s', (_, head) => {
    const document = note(`${head}\n\n${prose}`, 'text')
    expect(fieldsOf(document).title).toBe('Sluice sold')
    expect(fieldsOf(document).date).toMatch(/2019/)
    expect(textOf(document)).toBe(prose)
    expect(JSON.stringify(document)).not.toMatch(/meg@|Quill/)
  })

  test.each([
    'пн, 8 апр. 2019 г. в 09:12, Len Farrow <len@farrow.example>:',
    'Len Farrow <len@farrow.example> ezt írta (időpont: 2019. ápr. 8., H, 9:12):',
    'Len Farrow <len@farrow.example>, 8 Nis 2019 Pzt, 09:12 tarihinde şunu yazdı:',
    'Den mån 8 apr. 2019 kl 09:12 skrev Len Farrow <len@farrow.example>:',
  ])('that is quoted: %s', (line) => {
    const document = note(`${line}\n\n${prose.replace(/^/gm, '> ')}`, 'text')
    expect(fieldsOf(document).date).toMatch(/2019/)
    expect(textOf(document)).toBe(prose)
  })

  test.each([
    // In a poem, in a play, and in a text that quotes a mail.
    `Von: dem Berge\nAn: den Fluss\n\n${prose}`,
    `Le Monde a écrit : le pont est vieux, 8 avril 2019.\n\n${prose}`,
    `${prose}\n\nShe read it out. From: the mayor, it said. Subject: nothing.`,
  ])('is none: %#', (text) => {
    const plain = (words: string): string => words.replace(/\s+/g, ' ')
    expect(plain(textOf(note(text, 'text')))).toBe(plain(text))
  })
})

describe('a notice of who may read it', () => {
  test.each([
    'This e-mail is confidential and intended only for the addressee.',
    'Diese Nachricht ist vertraulich. Sollten Sie nicht der Empfänger sein, löschen Sie sie bitte.',
    'Ce courriel est confidentiel ; s’il vous est parvenu par erreur, prévenez l’expéditeur.',
    'Tato zpráva je důvěrná a patří jen adresátovi; odesílatele prosím upozorněte.',
    'Данное письмо конфиденциально. Если вы получили его по ошибке, удалите его.',
    'Bu e-posta gizlidir; yanlışlıkla size ulaştıysa lütfen gönderene bildirin.',
  ])('%s', (text) => expect(isPrivacyNotice(text)).toBe(true))

  test.each([
    'This message was read in all churches, and nobody who heard it forgot the sender.',
    'The confidential report reached the wrong addressee, and the harbour board asked the sender why.',
    'Diese Nachricht erreichte die Stadt am Abend; sie war lange vertraulich gewesen.',
    'Dit bericht is vertrouwelijk.',
    'The addressee of a confidential letter may not open it in the office of the sender.',
  ])('none: %s', (text) => expect(isPrivacyNotice(text)).toBe(false))

  test('is cut below a mail alone', () => {
    const notice = 'This e-mail is confidential. If it\nreached you in error, tell the sender.'
    const mail = `From: Len Farrow <len@farrow.example>\nSent: 8 April 2019\nTo: ${reader}\nSubject: Sluice sold`
    expect(textOf(note(`${mail}\n\n${prose}\n\n${notice}`, 'text'))).toBe(prose)
    expect(textOf(note(`${prose}\n\n${notice}`, 'text'))).toContain('confidential')
  })

  test('in time that grows with the text', async () =>
    expect(
      await growthOf(
        (size) =>
          note(
            `From: a@b.example\nTo: c@d.example\nSubject: x\n\n${'this message '.repeat(size / 13)}`,
            'text',
          ),
        20_000,
      ),
    ).toBeNull())
})
