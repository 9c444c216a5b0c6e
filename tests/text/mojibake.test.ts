import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { repairMojibake } from '../../src/text/mojibake.ts'
import { decodeWindows1252 } from '../../src/text/windows1252.ts'

describe('what is certain is repaired', () => {
  test.each([
    ['donâ€™t', 'don’t'],
    ['â€œYesâ€\x9d, she said â€” twiceâ€¦', '“Yes”, she said — twice…'],
    ['â€œYesâ€, she said', '“Yes”, she said'],
    ['β€œNow', '“Now'],
    ['вЂњДаВ»', '“ДаВ»'],
    ['â€˘ item', '• item'],
    ['â‚¬50 and Â£50 at 5Â°C', '€50 and £50 at 5°C'],
    ['cafÃ© FranÃ§ois MÃ¼nchen SÃ£o HÃ´tel Ã‰lysÃ©e', 'café François München São Hôtel Élysée'],
    ['Å‚Ã³dÅº ÅžehirÄ± Ä°zmir', 'łódź Şehirı İzmir'],
    ['Ĺ‚Ăłdka Ă©lan', 'łódka élan'],
    ['ÐŸÑ€Ð¸Ð²ÐµÑ‚', 'Привет'],
    ['РџСЂРёРІРµС‚', 'Привет'],
    ['Î‘Î¸Î®Î½Î±', 'Αθήνα'],
    ['ItÃ¢â‚¬â„¢s twice, cafÃƒÂ©', 'It’s twice, café'],
    ['the mayorÂ’s office', 'the mayor’s office'],
    ['‚Äúcaf√©‚Äù ‚Äî', '“café” —'],
    ['ðŸ˜€', '😀'],
    ['Home Â» World', 'Home » World'],
    ['ï»¿Text', 'Text'],
  ])('%s → %s', (from, to) => {
    expect(repairMojibake(from).text).toBe(to)
  })

  test('each repair is told', () => {
    expect(repairMojibake('donâ€™t, cafÃ©').repairs).toEqual([
      { from: 'â€™', to: '’' },
      { from: 'Ã©', to: 'é' },
    ])
  })

  test('words damaged by Windows-1252 come back', () => {
    const words = fc.constantFrom(
      'café',
      'über',
      'niño',
      '“so”',
      'it’s',
      'one—two',
      'façade',
      '€5',
      'plain',
      'Björk',
    )
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 30 }), (list) => {
        const text = list.join(' ')
        expect(repairMojibake(decodeWindows1252(Buffer.from(text))).text).toBe(text)
      }),
    )
  })
})

describe('what can be meant as it stands is left alone', () => {
  test.each([
    'NÃO … IRMÃ… “IRMÔ e «AMANHû, MAÇÙ',
    'PÄIVÄ… «HYVÄ» ÄÄNI™',
    'la lettre Â, “Â”, «Â» – Âge, ROMÂNIA',
    'Ăștia și Ăia, MĂRIA',
    'дії, Рік, Ёлка, «РАССРОЧКА», У раёне „ўсё“, Ђорђе',
    'β-blocker, Α–Ω, β 50 €, Ξ± and Ο€',
    '5 √2 ± 3, x ≤ ∞, «π»',
    'Ångström, Ærø, Ýmir, ŐRSÉG™, ŁÓDŹ…',
    'Øre 50 €, ÆØÅ…',
    '“She said – ‘no’…” €50 ™ © ®',
  ])('%s', (text) => {
    expect(repairMojibake(text)).toEqual({ text, repairs: [] })
  })

  const natural = [
    'L’été dernier, à Évreux, le maire a déclaré : « Ça suffit ! » — où çà ? Noël, cœur, naïve, Âge, À côté.',
    'Der Bürgermeister von Köln sagte: „Größere Übel“ – Ärger, Öl, süß, Straße… ‚ja‘ »nein«',
    'Żółw zażądał: „Łódź, Śląsk i Ćma!” – źdźbło, pięć, nań.',
    'Belediye başkanı: “Şimdi İzmir’e, Ağrı’ya, Üsküdar’a gidiyoruz…” dedi. ıssız, çığ, öğüt',
    'Ο δήμαρχος της Αθήνας είπε: «Όχι, βεβαίως· 50 €…» – Ίσως, ΰ, ϊ, Ώρα, β’ μέρος',
    'Мэр Москвы заявил: «Ёлки, объём, съезд…» – СССР, Россия, Рим, Ростов № 5. В „Вечере“',
    'Президент України: «Їжак, Європа, ґанок…» – дії, Рівне, Сіверськ, Рієка',
    'Năstase a zis: „Șase țări, Ăla și Îngerul…” Ăștia',
    'O irmão disse: “NÃO À GUERRA, IRMÃ…” — São Paulo, coração, às 5º, 3ª, AMANHû.',
    'Příliš žluťoučký kůň: „Ďábel, Ťuk, Ňadra…“ Ř Ů Ě Ĺ ľ ĺ ŕ',
    'Päivää! ”Älä, Åbo, yö…” – ÄITI™, HÄÄYÖ»',
    'Hôm nay, Âu Cơ, Đà Nẵng, Ấn Độ…',
    'Đorđe, Ђорђе Ћирић: „Његош, Љубав…“ – Џеп',
  ]
  test('the same in other orders and neighbourhoods', () => {
    const words = natural.flatMap((text) => text.split(' '))
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { maxLength: 40 }),
        fc.constantFrom(' ', '\n', '\u00a0'),
        (list, glue) => {
          const text = list.join(glue)
          expect(repairMojibake(text).text).toBe(text)
        },
      ),
      { numRuns: 500 },
    )
    for (const text of natural) expect(repairMojibake(text).text).toBe(text)
  })
})
