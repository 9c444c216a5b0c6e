import { parseName } from './names.ts'

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu
const PARTICLE =
  /^(?:van|von|vom|zu|der|den|de|del|della|delle|di|da|das|do|dos|du|d'|la|le|los|las|el|al|bin|ibn|bint|ben|abu|ter|ten|te|af|av|st\.?|san)$/iu
// Chinese, Korean and Vietnamese names are written with the surname first, and are sorted as they stand.
const EAST_ASIAN_SURNAME =
  /^(?:bai|cai|cao|chang|chen|cheng|cho|choe|choi|chu|chung|deng|ding|dinh|dong|du|fan|fang|feng|fu|gao|gu|guo|han|he|hong|hoang|hou|hu|huang|huynh|hwang|jang|jeon|jeong|jia|jiang|jin|jo|jung|kang|kim|kong|kwon|lam|le|lee|lei|li|liang|lim|lin|liu|lu|luo|ma|mao|moon|nguyen|ngo|oh|pan|pang|park|peng|pham|phan|qian|qiao|qin|roh|ryu|seo|shao|shen|shi|shin|song|su|sun|tang|tao|tran|truong|vo|vu|wan|wang|wei|wen|wu|xi|xia|xiao|xie|xu|yan|yang|yao|ye|yi|yin|yoon|yu|yuan|yun|zeng|zhang|zhao|zheng|zhong|zhou|zhu|zou)$/
const SYLLABLE =
  '(?:zh|ch|sh|ph|th|tr|ng|nh|kh|gh|kw|hw|[bcdfghjklmnpqrstvwxyz])?(?:iao|ian|iang|iong|uai|uan|uang|yeo|yeon|yeong|yu|yun|ao|ai|an|ang|ei|en|eng|eo|eon|eong|eu|eul|eun|eung|ia|ie|in|ing|iu|iel|o|on|ong|ou|oo|oon|u|ua|ue|ui|uk|un|uo|ung|a|ae|e|i|ee|ok|ik|ak|im|am|om|um|il|ul|ol|ich|oc|uc|uyen|uong)'
const EAST_ASIAN_GIVEN = new RegExp(`^(?:${SYLLABLE}){1,2}$`)

/** How a name is sorted and indexed: "Blinken, Antony", "van der Bellen, Alexander", "Xi Jinping". */
export function sortName(name: string): string {
  const words = name.split(/\s+/u).filter((word) => word !== '')
  const last = words.at(-1) ?? ''
  const suffix = words.length > 2 && SUFFIX.test(last) ? last : ''
  const bare = suffix ? words.slice(0, -1) : words
  if (bare.length < 2 || isSurnameFirst(name)) return name
  let start = bare.length - 1
  while (start > 1 && PARTICLE.test(bare[start - 1] ?? '')) start--
  const surname = bare.slice(start).join(' ').replace(/,$/u, '')
  return `${surname}, ${bare.slice(0, start).join(' ')}${suffix ? `, ${suffix}` : ''}`
}

/** "Xi Jinping", "Kim Jong Un", "Nguyen Phu Trong". */
export function isSurnameFirst(name: string): boolean {
  const [surname, ...given] = parseName(name).tokens
  if (!surname || given.length === 0 || given.length > 3 || !EAST_ASIAN_SURNAME.test(surname)) return false
  return given.every((token) => EAST_ASIAN_GIVEN.test(token)) && !given.some((token) => token.length < 2)
}
