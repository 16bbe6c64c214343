/** How a language is written, as far as it tells charsets apart. */
export interface Writing {
  /** BCP 47 of the languages that write so; the first speaks for the others. */
  readonly languages: readonly string[];
  /** WHATWG names of the charsets that its texts come in, the likeliest first. */
  readonly charsets: readonly string[];
  readonly script: 'latin' | 'alphabet' | 'ideographs';
  /** How much rarer its texts are than others in the same script, as a natural logarithm; absent for the usual ones. */
  readonly rarity?: number;
  /** Its letters beside ASCII's, in lower case, the most frequent first. */
  readonly letters: string;
}

const LATIN_1 = ['windows-1252', 'iso-8859-15', 'macintosh'];
const LATIN_2 = ['windows-1250', 'iso-8859-2'];
const CYRILLIC = ['windows-1251', 'koi8-u', 'iso-8859-5', 'ibm866'];
const CHINESE_LETTERS =
  '的一是不了在人有我他中大上和国地到以要就出可也你生能而子那得下自之年用道行所然家事成方多去法如都同面起看定天分好小部其些主理心她本前但因只想日者意力它把十民第公此已工使情明性知全三又正外高由最重物手向文政美相被利什二等或新己制身果加西斯月合回特代信表化老世位次度任常先海通教原提立及比解水名真走各入口平系活更打女四神何安少才反受目太量再感做接必件期市直德命山金指克至形社便空治展科司五基眼非白界光放即像且思王象完式色路南品住告求程北死交取拉格望共清今切院候';

/**
 * Letters of the languages that newsrooms wrote in charsets of their own before Unicode. Letters alone are enough to tell
 * charsets apart, since a wrong one shows rare letters, signs inside words and capitals after small letters.
 */
export const WRITINGS: readonly Writing[] = [
  { languages: ['fr'], charsets: LATIN_1, script: 'latin', letters: 'éàèêçôîûâùœïëüÿæ' },
  { languages: ['de'], charsets: LATIN_1, script: 'latin', letters: 'üäößéàèâ' },
  { languages: ['es', 'ca', 'gl', 'eu'], charsets: LATIN_1, script: 'latin', letters: 'óíáéñúüçàèò' },
  { languages: ['it'], charsets: LATIN_1, script: 'latin', letters: 'èàùòìéóîí' },
  { languages: ['pt'], charsets: LATIN_1, script: 'latin', letters: 'ãçáéíóõêâúàôü' },
  { languages: ['nl', 'en', 'af', 'id', 'ms'], charsets: LATIN_1, script: 'latin', letters: 'ëéïöèüóáêçñíàäâîô' },
  { languages: ['sv', 'fi'], charsets: LATIN_1, script: 'latin', letters: 'äöåéüàè' },
  { languages: ['da', 'no', 'nb', 'nn'], charsets: LATIN_1, script: 'latin', letters: 'øåæéôòèêü' },
  { languages: ['is'], charsets: LATIN_1, script: 'latin', rarity: 4, letters: 'íáðéóúöþæý' },
  { languages: ['tr', 'az', 'ku'], charsets: ['windows-1254'], script: 'latin', rarity: 2, letters: 'ıüşçğöâîûêəé' },
  { languages: ['pl'], charsets: LATIN_2, script: 'latin', rarity: 2, letters: 'łęąóżśćńźéü' },
  { languages: ['cs'], charsets: LATIN_2, script: 'latin', rarity: 2, letters: 'íáěéřčšýžůúňťďóöü' },
  { languages: ['sk'], charsets: LATIN_2, script: 'latin', rarity: 2, letters: 'áíčéšýžťúľďňôóäĺŕ' },
  { languages: ['hu'], charsets: LATIN_2, script: 'latin', rarity: 2, letters: 'áéöóőüíúű' },
  { languages: ['ro'], charsets: LATIN_2, script: 'latin', rarity: 2, letters: 'ăîâşţéö' },
  { languages: ['hr', 'sl', 'bs'], charsets: LATIN_2, script: 'latin', rarity: 2, letters: 'čšžćđéö' },
  { languages: ['lt'], charsets: ['windows-1257'], script: 'latin', rarity: 4, letters: 'ėšųžąčįęū' },
  { languages: ['lv'], charsets: ['windows-1257'], script: 'latin', rarity: 4, letters: 'āīēšņūļķģžč' },
  { languages: ['et'], charsets: ['windows-1257', 'iso-8859-15'], script: 'latin', rarity: 4, letters: 'äõüöšž' },
  {
    languages: ['ar', 'arz'],
    charsets: ['windows-1256', 'iso-8859-6'],
    script: 'alphabet',
    letters: 'اليمونرتبةعدسفهكأقحجشطصىخإذضزثغءئظآؤًٌٍَُِّْـ',
  },
  {
    languages: ['fa', 'ps', 'ckb'],
    charsets: ['windows-1256'],
    script: 'alphabet',
    letters: 'اريندهمتوسبشكزگلخفعقجآپطحصچغضذثظژئءأىة',
  },
  {
    languages: ['ur'],
    charsets: ['windows-1256'],
    script: 'alphabet',
    letters: 'اےيكکرنہسموتلدبپجگشچٹںھفقزعحطخصڈآڑغضذثظئءؤى',
  },
  {
    languages: ['ru', 'kk', 'ky'],
    charsets: CYRILLIC,
    script: 'alphabet',
    letters: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё',
  },
  { languages: ['uk', 'be'], charsets: CYRILLIC, script: 'alphabet', letters: 'оанивіетрслкудмпзяьбгйчхцїжюєшщфґы' },
  { languages: ['bg'], charsets: CYRILLIC, script: 'alphabet', letters: 'аоиетнрсвлдкпмзягубчъцжщшюйхфь' },
  { languages: ['sr', 'mk'], charsets: CYRILLIC, script: 'alphabet', letters: 'аоиенртсјвукпдмлгзбчштжцјћхљњшђфџѓќѕ' },
  {
    languages: ['el'],
    charsets: ['windows-1253', 'iso-8859-7'],
    script: 'alphabet',
    letters: 'αοιετσνηυρπκμλςίόάγέδήωχθύφβώξζψϊϋΐΰ',
  },
  { languages: ['he', 'yi'], charsets: ['windows-1255'], script: 'alphabet', letters: 'יוהלארתבמשנעםחדקצןגפסטכזךףץ' },
  {
    languages: ['th'],
    charsets: ['windows-874'],
    script: 'alphabet',
    letters: 'านรอก่เง้ิมยลวดีทสัตะปบคหแจพชขใุูไ์ผซถธศณ็ภญฝำฟฐษๆโ',
  },
  {
    languages: ['ja'],
    charsets: ['shift_jis', 'euc-jp', 'utf-16le', 'utf-16be'],
    script: 'ideographs',
    letters:
      'のにいをはるがとしたでてなっれらもすかりあこまさくうそだけきんよめつえせわおちみどやじばろほへげべごぶびぎずむゆひふぐひねずぞゃょゅンーントスルイラリクアドレタシジプマフロバテカグデムコニサキウメパチウセオビブダボソモエナツハピヨミネガケゴワヤホヘァィェォッャュョ日国人年大会本中長出時行月後前生間上東今者社事政市一二三十議選党経済問題方法県部発表決定関係機調対始際警察地被害総委員理合同民主新聞最高世平戦軍首相試勝手記連内見開金学場力明立入当回名小体意気思話通点分私目的全動作実現物予食車道業',
  },
  {
    // Half-width, of a byte each: what systems of the teletype's days write in place of all other letters.
    languages: ['ja'],
    charsets: ['shift_jis'],
    script: 'alphabet',
    rarity: 4,
    letters: 'ﾞﾝｲｼﾄｳﾉﾆｶﾃｸｽﾙﾀﾊﾏﾗｰｺｷﾘｻｱﾅﾓｯﾚｦﾖｮｭｬﾁｹｾｵﾐｴﾛﾔﾒｿﾌﾎﾋﾑﾕﾜﾍﾈﾇﾟｧｨｪｫｩ',
  },
  {
    languages: ['ko'],
    charsets: ['euc-kr', 'utf-16le', 'utf-16be'],
    script: 'ideographs',
    letters:
      '이다는을의에가고은하한를도지로기사서시인나자대어리아해여보일그정부수있것들라상주었으면장전만적국제과니원동유조구성스와안게공무비선관화경학중미위말마연문모까거방세내발계물통진당신용실생오년월개체양소재등했된되분력론음산행명반회요교영설단업호민추북각현감군건금려르레러치속식질결심남높많예청활강권역련령최출입표직합축달할받않없며던든될히후후러크트드프터타파포카코토',
  },
  {
    languages: ['zh', 'zh-hans', 'zh-cn', 'zh-sg'],
    charsets: ['gb18030', 'utf-16le', 'utf-16be'],
    script: 'ideographs',
    letters: `${CHINESE_LETTERS}这个们来为说时会对于着过发后作里种经么学现当没动还进样开从实军无与长机关点业将两间问很并应战头体见产话内给门儿东声员论处义几认条气题尔别变总电数报结务场计管资许统区保队决马书则听却达强难权设记类据边张该规万觉术领确传师观让识带导争运`,
  },
  {
    languages: ['zh-tw', 'zh-hant', 'zh-hk', 'zh-mo'],
    charsets: ['big5', 'utf-16le', 'utf-16be'],
    script: 'ideographs',
    letters: `${CHINESE_LETTERS}這個們來為國說時會對於著過發後作裡種經麼學現當沒動還進樣開從實軍無與長機關點業將兩間問很並應戰頭體見產話內給門兒東聲員論處義幾認條氣題爾別變總電數報結務場計管資許統區保隊決馬書則聽卻達強難權設記類據邊張該規萬覺術領確傳師觀讓識帶導爭運`,
  },
];
