/**
 * The small words that hold sentences together, in the languages that an archive is likely to meet. Running text is
 * full of them, menus and lists of links are not; and they tell the languages apart. Put together by hand from the
 * closed word classes of each language. Under "" stand those of languages that they do not tell apart.
 */
const lists: readonly (readonly [language: string, words: string])[] = [
  [
    'en',
    `a about above across after again against all almost along already also although always am among an and another any
    anyone anything are around as at away back be became because become been before behind being below between both but
    by can cannot could did do does doing done down during each either else enough even ever every everyone everything
    few first for from further get gets getting give given go goes going got had has have having he her here hers herself
    him himself his how however i if in instead into is it its itself just last least less like made make makes many may
    me might mine more most much must my myself near neither never next no nobody nor not nothing now of off often on
    once one only onto or other others our ours out over own per perhaps quite rather really said same say says seem
    seems several shall she should since so some someone something sometimes soon still such take than that the their
    theirs them themselves then there these they this those though through throughout thus to together told too toward
    towards two under until up upon us used very was way we well went were what whatever when where whether which while
    who whole whom whose why will with within without would yet you your yours`,
  ],
  [
    'de',
    `aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei beim bereits bin bis bist da
    dabei dadurch dafür damit danach dann daran darauf das dass davon dazu dein dem den denn der deren des dessen die dies
    diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er erst es etwas für gab gegen
    gibt hat hatte hatten haben habe hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede
    jedem jeden jeder jetzt kann kein keine können könnte man mehr mein mich mir mit nach nicht nichts noch nun nur ob
    oder ohne schon sehr sei sein seine seinem seinen seiner seit sich sie sind so soll sollen sondern sowie über um und
    uns unser unter viel viele vom von vor wann war waren warum was weil weiter welche wenn wer werde werden wie wieder
    will wir wird wo wurde wurden während zu zum zur zwar zwischen`,
  ],
  [
    'fr',
    `afin ai ainsi alors au aucun aussi autre autres aux avait avant avec avoir bien car ce cela celle celui ces cet cette
    ceux chaque chez comme contre dans de depuis des deux dit donc dont du déjà elle elles en encore entre est et était
    étaient être eu eux fait faire fois font hors il ils je jusqu la le les leur leurs lors lui là ma mais me mes moi
    moins mon même ne ni non nos notre nous on ont ou où par parce pas pendant peu peut plus pour pourquoi près qu quand
    que quel quelle qui quoi sa sans se selon sera ses si soit son sont sous sur ta te tous tout toute toutes trop très tu
    un une vers via votre vous y à`,
  ],
  [
    'es',
    `al algo algunos ante antes aquí así aunque bajo cada casi como con contra cuál cual cuando cuya de debe del desde
    donde dos durante e el ella ellas ellos en entre era eran es esa ese eso esta está están estas este esto estos fue
    fueron ha había han hasta hay la las le les lo los luego me mediante mientras mucho muy más mi ni no nos nosotros o
    otra otras otro otros para parte pero poco por porque puede pueden pues que quien quién según ser será si sí sido sin
    sino sobre son su sus también tan tanto tenía tiene tienen todo todos tras tres tu un una uno unos y ya yo él`,
  ],
  [
    'it',
    `a ad agli ai al alla alle allo anche ancora avere aveva c'è che chi ci come con contro così cui da dagli dai dal dalla
    dalle degli dei del della delle dello di dopo dove due e ed era erano essere fa fino fra fu gli già ha hanno ho i il
    in io la le lei lo loro lui ma mentre mi mia molto ne nei nel nella nelle nello no noi non nostro o ogni oggi per
    perché però più poi prima può qua qual quale quando quanto quella quelle quello questa queste questi questo qui se
    senza si sia sono sta stata stati stato su sua sue sui sul sulla sulle suo suoi tra tutti tutto un una uno è`,
  ],
  [
    'pt',
    `ainda ao aos após apenas as até cada com como contra da das de depois desde do dos e é ela elas ele eles em entre era
    essa esse esta está estão este eu foi foram há isso isto já lhe mais mas me mesmo meu muito na nas nem no nos não o os
    ou para pela pelas pelo pelos pode por porque qual quando que quem se sem ser será seu seus sobre sua suas são também
    te tem têm ter teve todo todos um uma você à às`,
  ],
  [
    'nl',
    `aan af al alle als ook dan dat de deze die dit door doen doet een en er geen had hebben heeft hem het hier hij hoe hun
    ik in is je kan kon kunnen maar meer men met mijn moet na naar niet nog nu of om omdat onder ons ook op over te tegen
    tot uit van veel voor waar waren was wat we wel werd wie wij wordt worden zal ze zei zich zij zijn zo zou zijn`,
  ],
  // Danish, Norwegian, Swedish
  [
    '',
    `af alle at att av blev ble bli blir bliver da de dem den denne der deres det detta dette dig din du efter eller en er
    et ett etter för for fra från før går ha hade hadde han hans har havde hen henne her hon hun hva hvad hvor hvis här i
    ikke ikkje inte in ja jag jeg kan kommer kunne man med meg men mer mere mig min mot må när nej noe nogen nu och og om
    op opp oss over på sa sagde sade seg selv sig sin ska skal skulle som så til till um under upp ut vad var vart vara
    ved vi vid vil ville være är åt över`,
  ],
  // Polish, Czech
  [
    '',
    `ale albo bez być był była było były co czy dla do gdy gdzie go ich ile im jak jako jego jej jest jeszcze już kiedy
    które który która lub ma może na nad nie nich nim niż o od on ona oraz po pod podczas powiedział przed przez przy się
    są ta tak także tam tego tej ten to tu tych tylko tym w we więc wszystkie z za że aby ani ať až bude budou by byl byla
    bylo byly jen je jeho její jejich jsou již když kde která které kteří který ještě má mezi nebo není než při pro proti
    podle se si s také tím této u v více však ve ze`,
  ],
  [
    'tr',
    `ama ancak bir biri birçok bu bunu çok da daha de değil diye en eden etti gibi göre hem her için ile ise kadar ki mi
    nasıl ne o olan olarak oldu olduğu olduğunu olması sonra şey şu üzerinde var ve veya ya yok`,
  ],
  // Russian, Ukrainian
  [
    '',
    `без более бы был была были было быть в вам вас во вот все всех вы где да даже для до его ее её если есть еще ещё же за
    здесь и из или им их к как ко когда который которые которых кто ли либо между меня мне мы на над не него нее ней нет
    них но о об он она они оно от очень по под после при про с сам со так также там то того только том ты у уже чем что
    чтобы эта эти это этого этой этом я але або був було були від він вона вони для до за з із й його її їх його коли має
    ми на не про по під при та так також те що щоб як який які яка у є цей ця це`,
  ],
  // Arabic, Hebrew, Greek
  [
    '',
    `في من على إلى عن أن إن كان كانت هذا هذه ذلك التي الذي ما لا لم مع قد كما بعد بين قبل حتى أو ثم هو هي و
    של את על לא הוא היא זה כי עם גם אל או אם יש כל בין
    και να το η ο του της των με σε για από που στο στη στην στον τον την τα τις οι δεν θα είναι ένα μια ότι`,
  ],
  // Indonesian, Malay, Finnish, Hungarian, Romanian
  [
    '',
    `yang dan di dari untuk dengan ini itu pada tidak akan dalam juga oleh ada ke karena telah sudah mereka
    ja on ei että se oli hän kun mutta ovat joka myös niin kuin tai sen hänen mukaan
    az és hogy nem egy is volt csak mint már meg azt ez el még kell lehet
    în la cu pe nu să din mai fost dar după este sau pentru care lui ale cel prin`,
  ],
]

/** The languages that function words tell apart. */
export const functionWordLanguages: readonly string[] = lists.map(([language]) => language).filter(Boolean)

/** Each function word with the languages that have it, as bits in the order of `functionWordLanguages`. */
export const functionWords: ReadonlyMap<string, number> = table()

function table(): Map<string, number> {
  const words = new Map<string, number>()
  for (const [language, list] of lists) {
    const bit = language === '' ? 0 : 1 << functionWordLanguages.indexOf(language)
    for (const word of list.split(/\s+/u)) words.set(word, (words.get(word) ?? 0) | bit)
  }
  return words
}
