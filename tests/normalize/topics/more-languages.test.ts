import { expect, test } from 'vitest'
import { findMediaTopics } from '../../../src/normalize/topics/media.ts'
import { tokenize } from '../../../src/normalize/topics/tokens.ts'

/** Labels of the topics of a text, best first. */
function topics(language: string, title: string, text: string): string[] {
  const fields = { title: tokenize(title), standfirst: tokenize(''), text: tokenize(text) }
  return findMediaTopics(fields, language).map(({ label }) => label)
}

const health = 'health'
const crime = 'crime, law and justice'
const disaster = 'disaster, accident and emergency incident'
const economy = 'economy, business and finance'
const weather = 'weather'
const labour = 'labor'
const religion = 'religion and belief'
const war = 'conflict, war and peace'
const arts = 'arts, culture, entertainment and media'

test.each([
  [
    'sv',
    'Längre köer',
    'Fler patienter väntar på operation. Överläkarna på sjukhuset säger att vaccinationen också tagit tid.',
    health,
  ],
  [
    'sv',
    'Två år för rån',
    'Tingsrätten dömde mannen till fängelse. Åklagaren hade yrkat på längre straff för rånet mot kiosken.',
    crime,
  ],
  [
    'sv',
    'Ny roman av Hedda Lind',
    'Författarens roman utspelar sig på en teater. Läsare möter en åldrande skådespelare och hans dotter.',
    arts,
  ],
  [
    'da',
    'Hård kamp om lønnen',
    'Fagforeningen varsler strejke på fabrikken. Arbejdsgiverne kalder overenskomsten rimelig.',
    labour,
  ],
  [
    'da',
    'Regnen vil ikke holde op',
    'Meteorologerne venter skybrud i aften. DMI varsler torden og hagl, og der kommer mere nedbør lørdag.',
    weather,
  ],
  [
    'da',
    'Tyv taget på fersk gerning',
    'En mand blev anholdt for indbrud. Han er sigtet for otte tyverier og stilles for en dommer i grundlovsforhør.',
    crime,
  ],
  [
    'no',
    'Ny biskop',
    'Menigheten møtte den nye biskopen til gudstjeneste i domkirken. Prostene ønsket henne velkommen.',
    religion,
  ],
  [
    'no',
    'Fabrikken solgt',
    'Aksjonærene sa ja til fusjonen. Omsetningen har økt, og konsernet venter større overskudd.',
    economy,
  ],
  [
    'no',
    'Skred tok veien',
    'Redningshelikopteret hentet to skadde etter ulykken. Beboere ble evakuert da jordraset gikk.',
    disaster,
  ],
  [
    'pl',
    'Żołnierze wracają',
    'Wojska opuściły front po zawieszeniu broni. Ofensywa trwała dwa lata, a ostrzał zniszczył miasto.',
    war,
  ],
  [
    'pl',
    'Więcej szczepień',
    'Lekarze w szpitalu mówią o grypie. Pacjenci pytają o szczepionki, a pielęgniarki mają pełne ręce pracy.',
    health,
  ],
  [
    'pl',
    'Złodziej przed sądem',
    'Prokurator oskarżył go o kradzież i włamania. Sędzia ogłosi wyrok w maju.',
    crime,
  ],
  [
    'ru',
    'Забастовка на фабрике',
    'Профсоюз требует повышения зарплаты. Работодатель грозит увольнениями, рабочие ждут.',
    labour,
  ],
  [
    'ru',
    'Метель и мороз',
    'Синоптики обещают снегопад и гололёд. Ночью температура упадёт до минус двадцати градусов.',
    weather,
  ],
  [
    'ru',
    'Новый роман',
    'Писатель представил книгу в театре. Актёры читали отрывки, режиссёр обещал спектакль.',
    arts,
  ],
])('%s: “%s”', (language, title, text, wanted) => {
  expect(topics(language, title, text)[0]).toBe(wanted)
})

test.each([
  [
    'sv',
    'Ryggsäck borttappad',
    'Fru Skolin från Kyrkås har tappat en ryggsäck på stationen. Den som hittar den lämnar den hos Målström.',
  ],
  [
    'sv',
    'Ändrade öppettider',
    'Affären på Bankgatan öppnar klockan nio. Paret Krigsman har drivit den i tjugo år.',
  ],
  [
    'da',
    'Katten er hjemme',
    'Fru Kirkegaards kat fra Skolegade er kommet hjem. Den sad i en kasse med to pindsvin.',
  ],
  [
    'no',
    'Funnet nøkkelknippe',
    'På brygga ved Kirkeneset lå det nøkler. Eieren kan ta kontakt med Skolmen på kiosken.',
  ],
  [
    'pl',
    'Zgubiono plecak',
    'Pan Kościelski z ulicy Szkolnej zgubił plecak na dworcu. Znalazcę prosi o telefon wieczorem.',
  ],
  [
    'pl',
    'Sto lat pani Zofii',
    'Pani Zofia skończyła sto lat. Był tort, przyszły wnuki i cała ulica śpiewała do nocy.',
  ],
  ['ru', 'Найден рюкзак', 'На вокзале нашли рюкзак. Хозяина просят зайти к Церковникову на Школьную улицу.'],
  [
    'ru',
    'Кошка вернулась',
    'Кошка Мурка с улицы Банковской вернулась домой через месяц. Она сидела в сарае с двумя ежами.',
  ],
])('%s: nothing of “%s”', (language, title, text) => {
  expect(topics(language, title, text)).toEqual([])
})
