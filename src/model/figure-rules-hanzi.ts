import type { FigureRule } from './figure-rule.ts';

const NUMERALS = '一二三四五六七八九十百千万亿零〇两';

/** Idioms in which numbers stand as numbers do, so that they would be read. */
const IDIOMS =
  '三番[五两]次|五花八门|三头[六两][臂面]|一波三折|三年五载|三天两头|五次三番|三下五除二|七步之才|九牛一毛|十万火急|十万八千里|' +
  '十万大山|两面三刀|三拳两脚|三口两口|五斗米|五口之家|三口之家|十年树木|三座大山|两头[受忙不]|五十步笑百步|八九不离十|' +
  '最[后先初]一[公百千]?[里米]|三五成群|两个一百年|三人行|三人成虎|四个一[切样]|一分为二|合二为一|半斤八两';

/** A figure in 汉字 is a number with a unit. What looks like one and is none: THE table, beside that for digits. */
export const HANZI_RULES: readonly FigureRule[] = [
  {
    name: 'ordinal in 汉字',
    why: '第 makes a number a place in a row: 第三次, 第十四个.',
    example: '第三次会议，第十四个五年规划',
    span: new RegExp(
      `第[${NUMERALS}]{1,8}(?:[、和至到][第${NUMERALS}]{1,6}){0,8}(?:个(?:五年|[一二两三]百年))?`,
      'g',
    ),
    needs: ['第'],
  },
  {
    name: 'idiom',
    why: 'Numbers of an idiom count nothing: 三番五次, 五花八门, 十万火急.',
    example: '三番五次上门，问题一波三折',
    span: new RegExp(IDIOMS, 'g'),
  },
  {
    name: 'date in 汉字',
    why: 'A day of a month or of the moon is a date, not a number of days: 八月十五日, 五月三日内.',
    example: '八月十五日内办结',
    span: new RegExp(`[正腊冬${NUMERALS}]{1,3}月(?:份|初|中|底)?[初廿${NUMERALS}]{0,3}[日号]?`, 'g'),
    needs: ['月'],
  },
  {
    name: 'weekday',
    why: '周三, 星期五 and 礼拜六 name a day; what follows has no number of its own.',
    example: '周三场次，星期五场地',
    span: /(?:周|星期|礼拜)[一二三四五六]/g,
    needs: ['周', '星期', '礼拜'],
  },
  {
    name: 'five-year plan',
    why: '十三五 and 十四五 are plans of five years, no fourteen or fifteen.',
    example: '十四五项目，十三五期末',
    span: new RegExp(`(?<![${NUMERALS}])十[一二三四]?五(?=[期规时末项重”]|以来|开局|收官|年[均末])`, 'g'),
    needs: ['五'],
  },
  {
    name: 'congress',
    why: '大 behind a number is a congress or a name (二十大, 三大行动), nothing is counted.',
    example: '二十大报告，三大行动',
    when: ({ unit }) => unit === '大',
  },
  {
    name: 'slogan of 个',
    why: 'The members of a slogan are its name: 三个代表, 四个意识, 两个维护, 八项规定.',
    example: '四个意识，两个维护，三个一批，八项规定',
    when: ({ unit, after }) =>
      (unit === '项' && after.startsWith('规定')) ||
      (unit === '个' &&
        /^(?:代表|意识|自信|维护|确立|全面|务必|坚持|必须|明确|服从|毫不动摇|转变|一律|一百年|文明|结合|一批|一(?![个条名件项次位家户亩]))/.test(
          after,
        )),
  },
  {
    name: 'branches of the economy',
    why: '三次产业 are agriculture, industry and services; 二次创业 is the second.',
    example: '三次产业结构，二次创业',
    when: ({ unit, after }) =>
      unit === '次' && /^(?:产业|能源|供水|元|函数|创业|分配|污染|传播|利用|开发|装修|供电|电池)/.test(after),
  },
  {
    name: 'plan of years',
    why: '三年行动计划, 五年规划: the years belong to the name of a plan or a kind of school.',
    example: '三年行动计划，五年规划，九年义务教育',
    when: ({ unit, after }) =>
      unit === '年' &&
      /^(?:行动|规划|计划|攻坚|倍增|提升|方案|纲要|义务|一贯|制|期|大变|目标|任务)/.test(after),
  },
  {
    name: 'very',
    why: '十分 says "very"; minutes are 分钟, and points of a mark are won or lost.',
    example: '十分重要，三分天下',
    when: ({ unit, before }) => unit === '分' && !/(?:得分?|[扣记打加评满差])[了为]?$/.test(before),
  },
  {
    name: 'day of a month',
    why: '日 is a date or a feast (三八节, 七日), unless something lasts: 三日内.',
    example: '十日举行，七日上午',
    when: ({ unit, after, before }) =>
      unit === '日' && !/^(?:以?内|之内)/.test(after) && !/(?:公示|拘留|为期|连续|[共满历])$/.test(before),
  },
  {
    name: 'hour in 汉字',
    why: '八点 is an hour; only opinions and measures are counted in 点.',
    example: '晚上八点，三点一线',
    when: ({ unit, after, text }) =>
      unit === '点' &&
      !/^(?:意见|建议|要求|希望|看法|启示|体会|措施|经验|做法|认识|不足)/.test(after) &&
      text !== '',
  },
  {
    name: 'season',
    why: '四季 are the seasons of the year.',
    example: '四季，三季',
    when: ({ unit }) => /^(?:季|季度)$/.test(unit),
  },
  {
    name: 'place name',
    why: 'Places are called by numbers: 三台县, 五里镇, 八里村, 二道河. 里 as a measure is out of use.',
    example: '三台县、七里村、二道河',
    when: ({ unit, after }) =>
      unit === '里' ||
      (/^[台门道峰盘口桥星段步头家方面站版把顶团层棵]$/.test(unit) &&
        /^[县市镇乡村河江湖峡川山沟湾坪屯铺岭区巷街桥]/.test(after)),
  },
  {
    name: 'thing named by its number',
    why: '三轮车, 五金, 三角洲, 两国, 三包: the number is part of the name.',
    example: '三轮车，五金，三包，五通一平，四方，三角洲',
    when: ({ unit, after }) =>
      /^(?:金|国|方|包|通|面|角|代|州|口|寸|尺|胎|银|铜|顶|头)$/.test(unit) &&
      !(/^[代口头面]$/.test(unit) && /^(?:人|锦旗|国旗|牛|猪|羊|驴|井|锅)/.test(after)),
  },
  {
    name: 'kind of vehicle or shift',
    why: '三轮车, 两轮驱动, 三班倒, 三步走: the number names the kind.',
    example: '三轮车，两轮驱动，三步走战略',
    when: ({ unit, after }) =>
      (unit === '轮' && /^(?:马?车|摩托|驱动|电动)/.test(after)) ||
      (unit === '步' && after.startsWith('走')) ||
      (unit === '件' && after.startsWith('套')),
  },
  {
    name: 'turn of phrase',
    why: '番 counts only where something doubles (翻两番); 一番 and 三番 are turns.',
    example: '三番警告',
    when: ({ unit, before }) => unit === '番' && !/翻[了过上]?$/.test(before),
  },
  {
    name: 'never changing',
    why: '一成不变 says that nothing changes.',
    example: '一成不变',
    when: ({ unit, after }) => unit === '成' && after.startsWith('不变'),
  },
  {
    name: 'year of a school',
    why: '高三, 初二 and 大一 are classes: the digit belongs to what stands before it.',
    example: '高三名师，初二组队',
    when: ({ before, text }) =>
      /(?:[高初]|(?<![最扩重远强巨])大|[老小])$/.test(before) && /^[一二三四](?![十百千万亿])/.test(text),
  },
  {
    name: 'session',
    why: 'Behind 届 a number says which session it is: 十四届三次全会.',
    example: '区委十九届三次全会',
    when: ({ before }) => before.endsWith('届'),
  },
  {
    name: 'these two',
    why: '这两年, 那三天, 头两年 mean a time that is known, as 近年 does.',
    example: '这两年变化大',
    when: ({ before, unit }) => /[这那头]$/.test(before) && /^(?:年|天|日|个月|周|次|个)$/.test(unit),
  },
  {
    name: 'name of a town',
    why: 'In 天九镇 and 小三村 the number ends a name; where places are counted, a stop or a word of the whole stands before.',
    example: '天九镇集中供水',
    when: ({ before, unit, text }) =>
      /^[县区镇乡村市]$/.test(unit) &&
      text.length === 2 &&
      /[\u4e00-\u9fff]$/.test(before) &&
      !/[区县市省镇乡内的共有等了及盖到至为在和与个是对向涉入全动助出]$/.test(before),
  },
  {
    name: 'half of the year',
    why: '上半年, 后半 are parts of a time, and 半数 is none of them.',
    example: '上半数',
    when: ({ text, before }) => text === '半数' && /[上下前后]$/.test(before),
  },
];
