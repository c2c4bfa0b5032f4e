import type { RegionLevel } from '../../schemas/region.ts';
import { narrow } from '../figure-text.ts';

/** Words that name a place, with their own place in the prose. */
export interface PlaceWord {
  from: number;
  to: number;
  text: string;
  level: RegionLevel | undefined;
}

const LEVELS: Readonly<Record<string, RegionLevel | undefined>> = {
  国: 'nation',
  省: 'province',
  自治区: 'province',
  市: 'city',
  州: 'city',
  盟: 'city',
  自治州: 'city',
  区: 'county',
  县: 'county',
  旗: 'county',
  自治县: 'county',
  自治旗: 'county',
  镇: 'town',
  乡: 'town',
  街道: 'town',
  村: 'village',
};

/** 全区, 我市, 本县. */
const WHOLE =
  /(?:(?<![安健完齐保成周])全|我|(?<![成基资样根])本)(?<last>国(?!有|产|家|道|债)|省|市|县|区|镇|乡|村|州|盟|旗)(?![域场级间块籍徽])/g;

/** The last signs of a name. */
const LAST = /自治区|自治州|自治县|自治旗|街道|高新区|经开区|开发区|新区|[省市县区镇乡村]/g;

/** What behind a sign makes it part of another word. */
const NOT_BEFORE: Readonly<Record<string, RegExp>> = {
  省: /^[级内外心力时钱份道]/,
  市: /^(?:[镇村乡委政场容价值域内区直级]|民(?![营宿办间])|外(?![贸商资]))/,
  县: /^(?:[域级内城直区]|外(?![贸商资]))/,
  区: /^(?:[管域间块别分位内级直划]|外(?![贸商资]))/,
  镇: /^[办街党政化区域村静级]/,
  乡: /^[村镇亲愁土]/,
  村: /^[民集庄干级医史两级委镇落居]/,
};

/** 城镇 before these is the towns at large: 新增城镇就业, 年末城镇登记失业率. */
const TOWNS =
  /^(?:就业|失业|登记|调查|新增|职工|居民|人口|常住|单位|企业|私营|非私营|个体|从业|劳动力|低保|困难|基本|零星|污水|生活|固定)/;

/** Words that end like a place and are none: kinds of places, and what only sounds like one. */
const NO_PLACE = new RegExp(
  `(?:${[
    '社区|景区|园区|小区|城区|市区|牧区|灾区|老区|地区|山区|林区|矿区|库区|片区|辖区|校区|厂区|病区|湖区|郊区|农区|疫区|港区|街区|战区|禁区|误区|专区|展区|片区|厅区|雨区|封控区|管控区|防范区|隔离区|集中区|管辖区|责任区|覆盖区|居住区|中心区|特区|厂矿区|营区|棚户区|景观区|展示区|体验区|采摘区|加工区|监管区|禁养区|限行区|老旧小区|行政区|自治区',
    '(?:产业|工业|功能|试验|保护|旅游|度假|集聚|聚集|生活|住宅|安置|服务|示范|核心|风景|风景名胜|商业|办公|休闲|物流|贸易|保税|自贸|合作|种植|养殖|作业|开放|等候|休息|主产|贫困|生态|改造|试点|种养|灌|污染|边境|水源|县|各|市)区',
    '城市|都市|超市|上市|股市|楼市|门市|夜市|集市|早市|闹市|菜市|房市|车市|债市|汇市|花市|入市|退市|救市|开市|县市|直辖市|地级市|县级市|各市|地市|省市|各县市|大市',
    '农村|乡村|新村|山村|行政村|自然村|示范村|贫困村|脱贫村|文明村|城中村|专业村|中心村|重点村|各村|该村|整村|驻村|进村|入村|包村|到村|镇村|美丽村|渔村|古村|薄弱村',
    '乡镇|(?<![一-鿿])[城村]镇|[各大小新老中全重建撤]{1,2}[城村]镇|新型城镇|集镇|古镇|小镇|重镇|强镇|建制镇|中心镇|示范镇|特色镇|各镇|该镇',
    '城乡|下乡|返乡|故乡|家乡|老乡|回乡|水乡|之乡|他乡|异乡|各乡|该乡|民族乡',
    '贫困县|脱贫县|示范县|强县|邻县|外县|该县|各县|大县|区县|市县|百强县|帮扶县|试点县|创建县|先进县|重点县',
    '各省|外省|节省|邻省|该市|外市|该区',
  ].join('|')})$`,
);

/** Before a name: a verb or a preposition that ends there. */
const BORDER =
  /(?:在|于|其中|和|与|及|以及|对|由|从|向|往|到|至|使|让|给|经|等|位于|来自|带动|推动|支持|帮助|指导|组织|包括|覆盖|涉及|销往|发往|运往|走进|深入|落户|是|为|今年|去年|我省|全省|我市|全市|该市|年|月|日|末|底|度|期)$/;

const HAN = /[一-鿿]/;
/** Words that no name holds: a verb before it, or what parts two words. */
const NOT_IN_NAME =
  /[的了级及个项各等委]|实现|建设|召开|完成|投资|开展|新建|支持|服务|发展|推进|实施|创建|打造|建成|增加|共有|覆盖|深入|组织|带动|一般|全国|其中|[、，。]/;

const NUMBERED = /^(?:[一二三四五六七八九十两几多数各某每该此外邻整]|全|我|本|第)/;

/** How far back a name may begin. */
const LONGEST = 7;

/** Where the name that ends at `end` begins; undefined where no border shows. */
function nameStart(prose: string, end: number, border: number): number | undefined {
  for (let from = end - 1; from >= Math.max(border, end - LONGEST); from--) {
    const hard = from === border || !HAN.test(prose.charAt(from - 1));
    const length = end - from;
    if (!HAN.test(prose.charAt(from))) return undefined;
    if (hard) return from;
    if (length >= 2 && BORDER.test(prose.slice(Math.max(0, from - 3), from))) return from;
  }
  return undefined;
}

/** Finds names such as 商州区 and 沙河子镇 by their last sign and what stands before them. */
function findNames(prose: string, wholes: readonly PlaceWord[]): PlaceWord[] {
  const found: PlaceWord[] = [];
  let border = 0;
  let next = 0;
  for (const { 0: last, index } of prose.matchAll(LAST)) {
    for (; (wholes[next]?.to ?? Infinity) <= index; next++) border = wholes[next]?.to ?? border;
    const to = index + last.length;
    if ((wholes[next]?.from ?? Infinity) < to && (wholes[next]?.to ?? 0) >= to) continue;
    if (NOT_BEFORE[last]?.test(prose.slice(to, to + 2))) continue;
    if (last === '镇' && prose.charAt(index - 1) === '城' && TOWNS.test(prose.slice(to, to + 3))) continue;
    const zone = last.length === 3 && last.endsWith('区') && last !== '自治区';
    const from =
      zone && border >= index ? index : (nameStart(prose, index, border) ?? (zone ? index : undefined));
    if (from === undefined) continue;
    const text = prose.slice(from, to);
    if ((text === last && !zone) || NUMBERED.test(text) || NOT_IN_NAME.test(text) || NO_PLACE.test(text))
      continue;
    found.push({ from, to, text, level: zone || last === '新区' ? undefined : LEVELS[last] });
    border = to;
  }
  return found;
}

/** Finds the words that name places, in their order. */
export function findPlaceWords(prose: string): PlaceWord[] {
  const wholes = [...prose.matchAll(WHOLE)].map(({ 0: text, index, groups }) => ({
    from: index,
    to: index + text.length,
    text,
    level: LEVELS[groups?.last ?? ''],
  }));
  return [...wholes, ...findNames(prose, wholes)].sort((a, b) => a.from - b.from);
}

/** Reads a short text that names a place, such as a title or the head of a table; undefined where it names none, or several. */
export function readPlaceWords(text: string): { text: string; level: RegionLevel | undefined } | undefined {
  const [only, second] = findPlaceWords(narrow(text));
  return only && !second ? { text: only.text, level: only.level } : undefined;
}
