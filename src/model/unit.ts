/** Units that a counted or measured thing takes in official prose, without 万 and 亿; blanks between them. */
const UNITS_BY_KIND: Readonly<Record<string, string>> = {
  money: '元 元钱 块钱 美元 欧元 港元 日元 英镑 卢布 角 分钱',
  energy:
    '千瓦时 兆瓦时 吉瓦时 千瓦 兆瓦 吉瓦 瓦 千伏安 兆伏安 千伏 千焦 大卡 度电 度 摄氏度 分贝 兆帕 ' +
    '千帕 兆赫 千赫 赫兹 马力',
  length: '公里 千米 厘米 毫米 微米 纳米 分米 海里 华里 英里 米 里 延米 英寸 尺 寸',
  areaAndVolume:
    '平方公里 平方千米 平方米 平方厘米 立方米 立方厘米 立方 平方 平米 公顷 亩 方 毫升 升 吨公里 ' +
    '人公里 车公里',
  weight: '公斤 千克 毫克 微克 吨标准煤 吨标煤 吨 克 斤 磅',
  share: '个百分点 百分点 个基点 基点 个点 % ‰ ‱ 倍 成 折 番',
  turns:
    '人次 户次 车次 批次 场次 台次 件次 班次 趟次 架次 艘次 头次 只次 亩次 家次 剂次 例次 项次 条次 辆次 ' +
    '列次 床次 名次 篇次 期次 组次 份次 点次 次 人天 人日 工日 人月 课时 学时 机时 台班 标准箱 标箱 ' +
    '标台',
  people: '人 名 位 户 家 口 代 对 胎 例',
  places: '村 镇 乡 县 区 市 省 州 国 乡镇 县区 县市 镇办 镇街 街道 社区 部门 省份 城市 村组',
  things:
    '个 件 条 项 起 场 期 篇 份 册 张 幅 部 套 台 辆 所 座 处 间 支 只 株 类 批 轮 字 枚 颗 宗 片 版 ' +
    '级 届 点 层 大类 小类 大 组 班 门 道 本 首 集 章 节 卷 页 句 题 问 封 栋 幢 孔 眼 根 扇 段 ' +
    '块 面 顶 把 双 副 盏 杆 盘 盆 瓶 桶 箱 袋 包 盒 罐 车 船 艘 架 列 趟 遍 圈 顿 餐 桌 席 股 束 朵 ' +
    '棵 丛 羽 尾 匹 峰 粒 滴 贴 剂 针 笔 单 票 通 样 种 款 档 步 站 头 团 群 穴 畦 床 床位 车位 学位 ' +
    '泊位 梯次 梯队 小组 大项 小项 子项 标段 合同段 组团 车道 蒸吨 拨 任 发 金 银 铜',
  time:
    '个工作日 工作日 个小时 个星期 个学期 个季度 个月 小时 分钟 刻钟 星期 学年 周岁 周年 周 月龄 日龄 ' +
    '年 日 天 岁 秒钟 秒 分 昼夜 季 季度',
  international:
    '㎡ ㎞ ㎏ ㎜ ㎝ ㎥ km² km2 km KM kg KG kWh kW·h kW KW kVA kV KV MWh MW MWp GWh GW cm mm nm m² m³ m2 m3 m mg ml mL μg ug hm² g t L W V ' +
    'Hz kHz MHz GHz KB MB GB TB Mbps Gbps dB ℃ °C °',
};

/** Longest first, so that 人次 is found before 人; then by code point, so that the order never changes. */
function longestFirst(units: readonly string[]): string[] {
  return [...new Set(units)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/**
 * Every unit that a figure may carry, longest first. The lexicon is that of party-media prose; units of one thing
 * and of its turns (人, 人次), of a share and of a difference (%, 个百分点) are different units.
 */
export const FIGURE_UNITS: readonly string[] = longestFirst(
  Object.values(UNITS_BY_KIND).flatMap((units) => units.split(' ')),
);

/**
 * Every unit that is printed on one line with its number, longest first: those of figures, the full-width per cent
 * sign, the hours of the clock, and those with 万 and 亿 before them.
 */
export const UNITS: readonly string[] = longestFirst([
  ...FIGURE_UNITS,
  ...['％', '时', '月', '亿元', '万元', '亿千瓦时', '万千瓦时', '万千瓦'],
]);

/** Units that name one thing in several ways: what is written is kept, what is compared is the first. */
const SAME_UNITS: readonly string[] = [
  '元 元钱 块钱',
  '小时 个小时',
  '工作日 个工作日',
  '星期 个星期 周',
  '百分点 个百分点 个点',
  '基点 个基点',
  '岁 周岁',
  '秒 秒钟',
  '公里 千米 km KM ㎞',
  '公斤 千克 kg KG ㎏',
  '平方公里 平方千米 km² km2',
  '平方米 平方 平米 m² m2 ㎡',
  '立方米 立方 方 m³ m3 ㎥',
  '米 m',
  '厘米 cm ㎝',
  '毫米 mm ㎜',
  '吨 t',
  '克 g',
  '千瓦 kW KW',
  '兆瓦 MW',
  '千瓦时 kWh kW·h 度电',
  '℃ °C 摄氏度',
];

const COMPARABLE = new Map(
  SAME_UNITS.map((names) => names.split(' ')).flatMap((names) =>
    names.map((name) => [name, names[0] ?? name]),
  ),
);

/** The one name under which a unit is compared: 个小时 and 小时 are one unit, 人 and 人次 are two. */
export function comparableUnit(unit: string): string {
  return COMPARABLE.get(unit) ?? unit;
}
