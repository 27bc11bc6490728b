import type { Surroundings } from './surroundings.ts';

/* What the characters around a Chinese, Japanese or Korean name make of it: there is no space to tell where it ends. */

/** Before it are the scripts that part their words. */
const FIRST_DENSE = '\u3000';

/** Words and compounds that begin with somebody's name. */
const CHINESE_COMPOUND =
  /^(?:克里姆林|克里米亚|克里米亞|.{2,4}(?:新时代|外交思想|经济思想|法治思想|强军思想|文化思想|思想))/u;
/** They end given names of two characters: the two before them are only the beginning of another's name. */
const CHINESE_NAME_END =
  /^(?:[然军軍民华華伟偉峰波涛濤斌勇杰傑超鹏鵬飞飛磊刚剛辉輝萍玲娜丽麗芳燕霞之敏婷慧琳雪轩豪鑫宇]|生(?!于|在|前|效)|远(?!程|赴|在|离))/u;
/** One character more before a stop makes a given name of two, unless it is a verb or a particle. */
const CHINESE_THIRD =
  /^(?![说說称稱道问問答讲講谈談指认認看笑来來去到赴访訪见見写寫等的地得是在将將会會也都已还還曾又才就再可能要想愿及和与與或并跟同对對向给給为為被把让讓使由从從至于於后後前中内內外上下间間里裡时時处處方们們人氏者家语語言则則却卻仍均皆亦共辞辭逝卒任签簽批电電致函吗嗎呢吧啊了着著过過不没沒有无無最更很太只仅僅])[\u4e00-\u9fff](?:[。，、；：！？）”」]|$)/u;
/** The verb 强调 after a family name alone, but 李强 where he goes to inspect: 调研, 调查. */
const EMPHASISES = /^强调(?![研整查任集度])/u;
/** They call somebody of the name by what he does. */
const CHINESE_TRADE =
  /(?:钢琴家|音乐家|作家|画家|书法家|科学家|艺术家|歌唱家|小提琴家|企业家|农民|木匠|老板|教师|老师|司机|演员|歌手|导演|诗人|学生|球员|教练|村民|店主|摄影师|厨师|工程师|护士|裁缝|渔民|商贩|居民|市民)$/u;
/** His admirers, and what is called after him. */
const CHINESE_ADMIRERS = /^(?:爱好者|粉丝|迷|纪念馆|故居)/u;
const LONGEST_TRADE = 4;

/** True for two or three Chinese characters that are part of a longer name or compound, or are called something else. */
export function isPartOfChinese({ text, hit, page }: Surroundings): boolean {
  if (text.charAt(hit.start) < FIRST_DENSE) return false;
  if (!/[\u4e00-\u9fff]/.test(text.charAt(hit.start))) return false;
  if (CHINESE_COMPOUND.test(text.slice(hit.start, hit.end + 6))) return true;
  if (CHINESE_TRADE.test(text.slice(Math.max(0, hit.start - LONGEST_TRADE), hit.start))) return true;
  if (CHINESE_ADMIRERS.test(text.slice(hit.end, hit.end + LONGEST_TRADE))) return true;
  if (EMPHASISES.test(text.slice(hit.end - 1, hit.end + 2))) return true;
  if (hit.end - hit.start !== 2) return false;
  const after = text.slice(hit.end, hit.end + LONGEST_TRADE);
  return CHINESE_NAME_END.test(after) || (page.isChinese && CHINESE_THIRD.test(after));
}

/** What follows a Japanese family name: a title, "Mr", or the particle of a subject or an object. */
const AFTER_JAPANESE =
  /^(?:[元前現副新]?(?:首相|総理|大統領|国務長官|長官|外相|外務大臣|防衛相|財務相|官房|大臣|議員|議長|代表|総裁|幹事長|知事|大使|主席|書記|報道官|氏|さん|夫人)|[はがをにのもと、。」])/u;

/** A family name in Katakana or Kanji must not be part of a longer word or a compound (岸田政権, プーチンスキー). */
export function denseStands({ text, hit }: Surroundings): boolean {
  const first = text.charAt(hit.start);
  if (first < FIRST_DENSE) return true;
  const [before, after] = [text.charAt(hit.start - 1), text.charAt(hit.end)];
  const katakana = /[ァ-ヺー]/;
  if (katakana.test(first)) return !katakana.test(before) && !katakana.test(after);
  return !/[\u4e00-\u9fff]/.test(first) || AFTER_JAPANESE.test(text.slice(hit.end, hit.end + 6));
}
