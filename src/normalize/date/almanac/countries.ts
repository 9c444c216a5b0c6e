/** Words by which texts call the country of an office-holder: "the French president", "Iran's president". */
const table = `
US american us u.s usa america united states
RU russian russia kremlin
SU soviet
GB british britain uk u.k english england united kingdom
GB-SCT scottish scotland
FR french france
DE german germany deutsche
IT italian italy
ES spanish spain
PT portuguese portugal
NL dutch netherlands
BE belgian belgium
AT austrian austria
CH swiss switzerland
PL polish poland
HU hungarian hungary
CZ czech
SK slovak slovakia
GR greek greece
TR turkish turkey türkiye
UA ukrainian ukraine
BY belarusian belarusan belarus
GE georgian georgia
MD moldovan moldova
AM armenian armenia
AZ azerbaijani azeri azerbaijan
KZ kazakh kazakhstan
SE swedish sweden
NO norwegian norway
DK danish denmark
FI finnish finland
IE irish ireland
EE estonian estonia
LT lithuanian lithuania
RS serbian serbia
YU yugoslav yugoslavia
RO romanian romania
BG bulgarian bulgaria
CA canadian canada
AU australian australia
NZ new zealand zealand's
CN chinese china
JP japanese japan
IN indian india
PK pakistani pakistan
BD bangladeshi bangladesh
LK sri lankan lanka
AF afghan afghanistan
KR korean korea
KP korean korea
TW taiwanese taiwan
ID indonesian indonesia
PH philippine philippines filipino
MY malaysian malaysia
SG singaporean singapore
TH thai thailand
IL israeli israel
PS palestinian
IR iranian iran
IQ iraqi iraq
SY syrian syria
EG egyptian egypt
LY libyan libya
TN tunisian tunisia
DZ algerian algeria
SA saudi arabia arabian
JO jordanian jordan
YE yemeni yemen
ZA south african africa
NG nigerian nigeria
KE kenyan kenya
ZW zimbabwean zimbabwe
ET ethiopian ethiopia
RW rwandan rwanda
UG ugandan uganda
SD sudanese sudan
CD congolese congo zairean zaire
GH ghanaian ghana
SN senegalese senegal
MX mexican mexico
BR brazilian brazil
AR argentine argentinian argentina
CL chilean chile
CO colombian colombia
VE venezuelan venezuela
PE peruvian peru
BO bolivian bolivia
EC ecuadorian ecuadorean ecuador
CU cuban cuba
SV salvadoran salvador
HT haitian haiti
NI nicaraguan nicaragua
MM myanmar burmese burma
UN un u.n nations
NATO nato
EU eu e.u european commission council parliament
ECB ecb european bank
IMF imf i.m.f
WB world bank
WHO who
WTO wto
VA vatican
`

/** "FR" → { french, france } */
export const countryWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', ...words] = line.split(' ')
      return [code, new Set(words)] as const
    }),
)

/** Countries whose people are called by the first of their names: "President Xi". */
export const familyNameFirst: ReadonlySet<string> = new Set(['CN', 'KR', 'KP', 'TW', 'SG'])

/** All of these words: "Iranian" before "President" means no other country's. */
export const allCountryWords: ReadonlySet<string> = new Set(
  [...countryWords.values()].flatMap((words) => [...words]),
)

/** The last words of the names of American states, and how news shortens them: "New Jersey Gov.", "Ariz. Gov." */
export const stateWords: ReadonlySet<string> = new Set(
  `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
  iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
  nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania island tennessee texas utah
  vermont virginia washington wisconsin wyoming ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich
  minn miss mo mont neb nev n.h n.j n.m n.y n.c n.d okla ore pa r.i s.c s.d tenn tex vt va wash wis w.va wyo
  chicago boston philadelphia detroit houston atlanta baltimore newark toronto`.split(/\s+/u),
)
