/** The signs that fill about a third of any Chinese text, in both scripts, with the marks that stand between them. */
const COMMON = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经' +
    '十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相' +
    '全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五' +
    '区县市省镇村项目务工委记员长书组织群众治乡振兴服基层干部推进落实会议首页来源责编辑' +
    '個國們時來會發動產後學經進電體機當開還關樣業務區縣鎮鄉實與書記員員長組織黨題問問題說過對從應這為於點種無報導聞' +
    '，。、：；“”（）《》',
);

/** Chinese, its marks and its full-width signs. */
const CHINESE = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef“”‘’…—]/;
/** Signs that no text holds, but a text decoded wrongly does. */
const NEVER = /[\ufffd\ue000-\uf8ff\u0080-\u009f]/;

/** How a text looks that was decoded on trial. */
export interface Likeness {
  /** Share of common signs among all signs beyond ASCII: 0.3 and more in Chinese, below 0.1 in mojibake. */
  common: number;
  /** Share of signs that no text holds. */
  broken: number;
  /** How many signs lie beyond ASCII. */
  signs: number;
  /** Whether any of them is Chinese. */
  chinese: boolean;
}

/** Measures the first signs beyond ASCII of a text; `limit` bounds the work. */
export function chineseLikeness(text: string, limit = 50_000): Likeness {
  let [signs, common, broken, chinese] = [0, 0, 0, 0];
  for (const [sign] of text.matchAll(/[^\p{ASCII}]/gu)) {
    signs += 1;
    if (COMMON.has(sign)) common += 1;
    else if (NEVER.test(sign)) broken += 1;
    if (CHINESE.test(sign)) chinese += 1;
    if (signs === limit) break;
  }
  const share = (count: number) => (signs === 0 ? 0 : count / signs);
  return { common: share(common), broken: share(broken), signs, chinese: chinese > 0 };
}
