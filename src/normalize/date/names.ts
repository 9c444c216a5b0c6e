import type { Language, Words } from '../../languages/language.ts'
import { allLanguages } from '../../languages/load.ts'

/** Names of months and weekdays as news prints them, folded (lower case, no accents, no full stop). */

const months: readonly string[] = [
  // English, German, French, Spanish, Italian, Dutch, Portuguese, Catalan, Swedish, Danish/Norwegian, Polish,
  // Czech, Romanian, Turkish, Indonesian, Finnish, Hungarian, Russian, Ukrainian
  'january jan januar janner jaenner janvier janv enero ene gennaio gen januari janeiro gener styczen stycznia leden ledna ianuarie ocak tammikuu tammikuuta januar januara января январь янв січня січень',
  'february feb febr februar fevrier fevr fev febrero febbraio februari fevereiro febrer luty lutego unor unora februarie subat helmikuu helmikuuta februara февраля февраль фев лютого лютии',
  'march mar marz maerz mrz mars marzo mrt maart marco marc marzec marca brezen brezna martie mart maret maaliskuu maaliskuuta marcius марта март мар березня березень',
  'april apr avril avr abril abr aprile kwiecien kwietnia duben dubna aprilie nisan huhtikuu huhtikuuta aprilis апреля апрель апр квітня квітень',
  'may mai mayo maggio mag mei maio maig maj maja kveten kvetna mayis toukokuu toukokuuta majus мая маи травня травень',
  'june jun juni juin junio giugno giu junho juny czerwiec czerwca cerven cervna iunie haziran kesakuu kesakuuta junius июня июнь июн червня червень',
  'july jul juli juillet juil julio luglio lug julho juliol lipiec lipca cervenec cervence iulie temmuz heinakuu heinakuuta julius июля июль июл липня липень',
  'august aug aout agosto ago augustus agost sierpien sierpnia srpen srpna agustos agustus elokuu elokuuta augusztus августа август авг серпня серпень',
  'september sep sept septembre septiembre setiembre settembre set setembro setembre wrzesien wrzesnia zari septembrie eylul syyskuu syyskuuta szeptember сентября сентябрь сен сент вересня вересень',
  'october oct oktober okt octobre octubre ottobre ott outubro out pazdziernik pazdziernika rijen rijna octombrie ekim lokakuu lokakuuta oktober октября октябрь окт жовтня жовтень',
  'november nov novembre noviembre novembro listopad listopada listopadu noiembrie kasim marraskuu marraskuuta ноября ноябрь ноя листопада листопад',
  'december dec dezember dez decembre diciembre dic dicembre desembre dezembro grudzien grudnia prosinec prosince decembrie aralik desember joulukuu joulukuuta декабря декабрь дек грудня грудень',
]

const weekdays: readonly string[] = [
  'sunday sun sonntag so dimanche dim domingo dom domenica zondag zo sondag niedziela воскресенье неділя',
  'monday mon montag mo lundi lun lunes lunedi maandag ma segunda segunda-feira mandag poniedzialek понедельник понеділок',
  'tuesday tue tues dienstag di mardi martes martedi dinsdag terca terca-feira tisdag tirsdag wtorek вторник вівторок',
  'wednesday wed mittwoch mi mercredi mer miercoles mercoledi woensdag wo quarta quarta-feira onsdag sroda среда середа',
  'thursday thu thur thurs donnerstag do jeudi jeu jueves giovedi donderdag quinta quinta-feira torsdag czwartek четверг четвер',
  'friday fri freitag fr vendredi ven viernes venerdi vrijdag vr sexta sexta-feira fredag piatek пятница',
  'saturday sat samstag sonnabend sa samedi sam sabado sabato zaterdag za lordag sobota суббота субота',
]

let names:
  | { readonly months: ReadonlyMap<string, number>; readonly weekdays: ReadonlyMap<string, number> }
  | undefined

/** The forms above, and those of all language files that are not among them. */
function known(): NonNullable<typeof names> {
  names ??= {
    months: indexed(months, 1, (language) => language.months),
    weekdays: indexed(weekdays, 0, (language) => language.weekdays),
  }
  return names
}

/** "Nov" → 11, "März" → 3; null for any other word. */
export function monthOf(word: string): number | null {
  return known().months.get(folded(word)) ?? null
}

/** "Dienstag" → 2 (0 is Sunday); null for any other word. */
export function weekdayNamed(word: string): number | null {
  return known().weekdays.get(folded(word)) ?? null
}

/** Lower case, without accents and full stops. */
export function folded(word: string): string {
  const lower = word.toLowerCase()
  // The usual word has nothing to fold; normalizing is the costly part.
  return /^[a-z-]+$/.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replace(/[\p{M}.]/gu, '')
        .replaceAll('ı', 'i')
}

function indexed(
  rows: readonly string[],
  first: number,
  of: (language: Language) => readonly Words[],
): ReadonlyMap<string, number> {
  const byName = new Map(
    rows.flatMap((row, index) => row.split(' ').map((name) => [name, index + first] as const)),
  )
  for (const language of allLanguages())
    for (const [index, forms] of of(language).entries())
      for (const form of forms) {
        const name = folded(form)
        if (!byName.has(name)) byName.set(name, index + first)
      }
  return byName
}
