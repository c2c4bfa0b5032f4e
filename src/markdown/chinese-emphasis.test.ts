import { expect, it } from 'vitest';
import { renderForTest } from './test-context.ts';

/** What an editor types, and how the paragraph must come out (`b` for strong, `i` for em, `s` for del). */
const CASES: [written: string, shown: string][] = [
  // Marks inside the run, letters outside.
  ['**“作风之星”**评选', '<b>“作风之星”</b>评选'],
  ['评选**“作风之星”**活动', '评选<b>“作风之星”</b>活动'],
  ['**（一）强化监督。**全区', '<b>（一）强化监督。</b>全区'],
  ['**《九条制度》**和**“八条措施”**。', '<b>《九条制度》</b>和<b>“八条措施”</b>。'],
  ['**一是部署。**二是督办。', '<b>一是部署。</b>二是督办。'],
  ['全区**（一）**全区', '全区<b>（一）</b>全区'],
  ['坚持**「严」**字当头', '坚持<b>「严」</b>字当头'],
  ['坚持**『严』**字当头', '坚持<b>『严』</b>字当头'],
  ['印发**【通知】**一份', '印发<b>【通知】</b>一份'],
  ['印发**〔通知〕**一份', '印发<b>〔通知〕</b>一份'],
  ['印发**〈细则〉**一份', '印发<b>〈细则〉</b>一份'],
  ['办结**100％**以上', '办结<b>100％</b>以上'],
  ['办结**100%**以上', '办结<b>100%</b>以上'],
  ['气温**5℃**左右', '气温<b>5℃</b>左右'],
  ['真的吗**真的！**好', '真的吗<b>真的！</b>好'],
  ['真的吗**真的？**好', '真的吗<b>真的？</b>好'],
  ['他说**“好……”**就走', '他说<b>“好……”</b>就走'],
  ['这是**重点——**请看', '这是<b>重点——</b>请看'],
  ['**注意：**截至月底', '<b>注意：</b>截至月底'],
  ['**注意;**截至月底', '<b>注意;</b>截至月底'],
  ['**注意:**截至月底', '<b>注意:</b>截至月底'],
  ['**(一)强化监督**全区', '<b>(一)强化监督</b>全区'],
  ['全区**(一)**全区', '全区<b>(一)</b>全区'],
  ['全区**"一"**全区', '全区<b>&quot;一&quot;</b>全区'],
  ['全区**`代码`**全区', '全区<b><code>代码</code></b>全区'],
  ['全区**[词](https://a.cn)**全区', '全区<b><a>词</a></b>全区'],
  ['**“一”**、**“二”**、**“三”**并举', '<b>“一”</b>、<b>“二”</b>、<b>“三”</b>并举'],
  ['**第一**，**第二**，**第三**。', '<b>第一</b>，<b>第二</b>，<b>第三</b>。'],
  ['**第一**“引”**第二**', '<b>第一</b>“引”<b>第二</b>'],
  ['（**第一**）和（**第二**）', '（<b>第一</b>）和（<b>第二</b>）'],
  ['“**第一**”和“**第二**”', '“<b>第一</b>”和“<b>第二</b>”'],
  // One asterisk, three, and nesting.
  ['*“作风之星”*评选', '<i>“作风之星”</i>评选'],
  ['全区*（一）*全区', '全区<i>（一）</i>全区'],
  ['***“作风之星”***评选', '<i><b>“作风之星”</b></i>评选'],
  ['**全区*“作风”*之星**评选', '<b>全区<i>“作风”</i>之星</b>评选'],
  ['**~~“旧”~~**新', '<b><s>“旧”</s></b>新'],
  // Underscores keep their rule: no emphasis inside a word, and Chinese has no spaces between words.
  ['__“作风之星”__ 评选', '<b>“作风之星”</b> 评选'],
  ['_“作风之星”_ 评选', '<i>“作风之星”</i> 评选'],
  ['文件_名称_一', '文件_名称_一'],
  ['snake_case_名', 'snake_case_名'],
  // Deletions take two tildes.
  ['~~“旧话”~~新话', '<s>“旧话”</s>新话'],
  ['新话~~（旧话）~~新话', '新话<s>（旧话）</s>新话'],
  ['~~旧话。~~新话', '<s>旧话。</s>新话'],
  ['10~20个，其中~3个', '10~20个，其中~3个'],
  ['5~6月、7~8月', '5~6月、7~8月'],
  ['~单个~波浪', '~单个~波浪'],
  ['10～20个，其中～3个', '10～20个，其中～3个'],
  // Japanese, Korean, rare characters and variation selectors.
  ['**これは「強調」。**次の文', '<b>これは「強調」。</b>次の文'],
  ['これは**「強調」**です', 'これは<b>「強調」</b>です'],
  ['カ**（片仮名）**ナ', 'カ<b>（片仮名）</b>ナ'],
  ['**스크립트(script)**라고', '<b>스크립트(script)</b>라고'],
  ['**（한글）**입니다', '<b>（한글）</b>입니다'],
  ['𠮷**“野家”**𠮷', '𠮷<b>“野家”</b>𠮷'],
  ['葛\u{e0100}**（城）**市', '葛\u{e0100}<b>（城）</b>市'],
  ['禰\ufe00**（豆）**子', '禰\ufe00<b>（豆）</b>子'],
  ['大塚︀**(西新宿)**区', '大塚︀<b>(西新宿)</b>区'],
  ['ﾃｽﾄ**｢強調｣**ﾃｽﾄ', 'ﾃｽﾄ<b>｢強調｣</b>ﾃｽﾄ'],
  ['全区**☆星☆**全区', '全区<b>☆星☆</b>全区'],
  ['全区**￥100**以上', '全区<b>￥100</b>以上'],
  // What is not emphasis stays as typed.
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['5*6*7', '5<i>6</i>7'],
  ['\\*\\*不是\\*\\*强调', '**不是**强调'],
  ['` **不是** `强调', '<code>**不是**</code>强调'],
  ['** 不是**强调', '** 不是**强调'],
  ['**没有结束', '**没有结束'],
  // Latin words keep the rule of CommonMark.
  ['**bold** text', '<b>bold</b> text'],
  ['a**"b"**c', 'a**&quot;b&quot;**c'],
  ['中文**English.**中文', '中文<b>English.</b>中文'],
  ['English **（注）** English', 'English <b>（注）</b> English'],
];

/** The paragraph's content in the short names of the table; only emphasis, code and links matter here. */
function shown(written: string): string {
  return renderForTest(written)
    .replace(/^<p>|<\/p>$/g, '')
    .replace(/<span class="n">(.*?)<\/span>/g, '$1')
    .replace(/<a [^>]*>/g, '<a>')
    .replace(/<(\/?)strong>/g, '<$1b>')
    .replace(/<(\/?)em>/g, '<$1i>')
    .replace(/<(\/?)del>/g, '<$1s>')
    .replaceAll('"', '&quot;');
}

it.each(CASES)('%j is shown as %j', (written, expected) => {
  expect(shown(written)).toBe(expected);
});

it('holds the same in headings, lists, quotations, tables and footnotes', () => {
  const body = [
    '## **“标题”**一',
    '- **“列表”**一',
    '> **“引文”**一',
    '| 甲 |\n|---|\n| **“表格”**一 |',
    '注[^1]\n\n[^1]: **“脚注”**一',
  ].join('\n\n');
  const html = renderForTest(body);
  for (const word of ['标题', '列表', '引文', '表格', '脚注']) {
    expect(html).toContain(`<strong>“${word}”</strong>一`);
  }
});
