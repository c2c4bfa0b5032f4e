import { foldSigns } from './fold-signs.ts';

/** Family names of nearly all Chinese people, of one and of two signs. */
const FAMILY =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱丘江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利于居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由';
const DOUBLE =
  /^(?:欧阳|上官|司马|诸葛|司徒|皇甫|东方|尉迟|公孙|慕容|令狐|宇文|长孙|夏侯|轩辕|端木|百里|独孤|南宫|呼延|闻人|申屠|太史)/;
const HAN_ONLY = /^\p{Script=Han}+$/u;
/** Words that are no person though they begin like one. */
const NO_NAME =
  /(?:日报|晚报|晨报|时报|新闻|记者|通讯|网站|中心|办公|委员|政府|部门|单位|公司|报道|宣传|整理|编辑|编译|转载|本站|本网|佚名|楼主|沙发|板凳|管理|匿名|未知|综合|集团|大学|学院|局$|委$|办$|社$|网$|台$|县$|市$|区$|镇$|乡$|村$|厅$|处$|科$|简介|介绍|站$|所$|队$|部$|组$|首页|全文|工作|建设|发展|创新|服务|要闻|时政|国内|国际|娱乐|休闲|时尚|百科|知识|探索|焦点|热点|军事|科学|艺术|经济|文化|体育|教育|健康|旅游|农业|科技|财经|社会|民生|视频|图片|公告|公示|通知)/u;

/** Whether a word can be a person's name: two to four signs (five to ten with a dot between) under a known family name. */
export function isPersonName(word: string): boolean {
  if (/^\p{Script=Han}{1,6}[·•・]\p{Script=Han}{1,8}(?:[·•・]\p{Script=Han}{1,6})?$/u.test(word))
    return !NO_NAME.test(word);
  if (!HAN_ONLY.test(word) || NO_NAME.test(word)) return false;
  if (DOUBLE.test(word)) return word.length >= 3 && word.length <= 4;
  return word.length >= 2 && word.length <= 3 && FAMILY.includes(word.charAt(0));
}

/** A name behind a label or a role may have a family name that the list lacks, but must still look like one. */
function isLikelyName(word: string): boolean {
  return (
    isPersonName(word) || (HAN_ONLY.test(word) && word.length >= 2 && word.length <= 4 && !NO_NAME.test(word))
  );
}

/** Names run together without a blank (`唐园结邓俐黄朝武`), or null where they cannot be told apart. */
function splitRun(run: string): string[] | null {
  if (!HAN_ONLY.test(run) || run.length > 18 || NO_NAME.test(run)) return null;
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= run.length; end += 1) {
    const ways = [3, 2].flatMap((size) => {
      const before = end >= size ? best[end - size] : null;
      const name = run.slice(end - size, end);
      return before != null && isPersonName(name) ? [[...before, name]] : [];
    });
    best[end] = ways.sort((a, b) => a.length - b.length)[0] ?? null;
  }
  return best[run.length] ?? null;
}

/**
 * The people that a piece of text names and nothing else, or null: names between blanks, 、 or commas. Two single signs
 * side by side are one name spread over the width of three (`孙 文`). `told` says that a role or a label announces names.
 */
export function splitNames(text: string, told: boolean): string[] | null {
  const words = foldSigns(text)
    .split(/[\s、,;&/|]+|(?<=\p{Script=Han}{2})和(?=\p{Script=Han}{2})/u)
    .filter((word) => word !== '');
  const names: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    const third = words[at + 2];
    // 毕 鸿 昌: three signs set wide are one name.
    if (words.length === 3 && word.length === 1 && next?.length === 1 && third?.length === 1) {
      if (!isPersonName(word + next + third)) return null;
      return [word + next + third];
    }
    if (word.length === 1 && next?.length === 1) {
      if (!told && !isPersonName(word + next)) return null;
      names.push(word + next);
      at += 1;
    } else if (told ? isLikelyName(word) : isPersonName(word)) names.push(...splitLong(word));
    else {
      const run = told ? splitRun(word) : null;
      if (run === null) return null;
      names.push(...run);
    }
  }
  const fit = names.every((name) => HAN_ONLY.test(name.replace(/[·•・]/g, '')));
  return names.length > 0 && names.length <= 12 && fit ? names : null;
}

/** Four signs are two people only where both halves are plain names and the whole is none. */
function splitLong(word: string): string[] {
  const halves = [word.slice(0, 2), word.slice(2)];
  return word.length === 4 && !DOUBLE.test(word) && halves.every(isPersonName) ? halves : [word];
}
