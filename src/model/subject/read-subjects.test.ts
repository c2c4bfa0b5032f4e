import { expect, test } from 'vitest';
import { readProse } from '../bound-figure.ts';
import { readSubjects } from './read-subjects.ts';

/** The plainest name of each figure. */
function labelsOf(prose: string): string[] {
  return readSubjects(prose, readProse(prose)).map(({ names: [first = ''] }) => first);
}

test.each([
  // The thing stands before the figure, with its verb and without its subject.
  ['今年以来，全县共整治河道52条。', ['整治河道']],
  ['截至6月底，该县累计发放贷款补助3200万元', ['发放贷款补助']],
  ['去年，我县粮食总产达18.6万吨', ['粮食总产']],
  // The thing stands after it.
  ['选派62名教师到山区学校支教', ['选派教师']],
  ['27名镇级河长、88名村级河长参加培训', ['镇级河长', '村级河长']],
  ['对35名责任人进行集中约谈', ['集中约谈的责任人']],
  ['让3.6万名村民喝上了干净水', ['喝上干净水的村民']],
  // A row shares its verb; two figures share their words.
  ['推荐全县先进教师9人、先进班组3个', ['推荐全县先进教师', '推荐先进班组']],
  ['争取农机项目12个，资金880万元', ['争取农机项目', '争取资金']],
  ['兑付种粮补贴5210人318.4万元', ['兑付种粮补贴人数', '兑付种粮补贴额']],
  // What is said of a thing takes its name from there.
  ['禽蛋产量3.2万吨，同比增长4.1%', ['禽蛋产量', '禽蛋产量同比增速']],
  ['设施蔬菜面积9万亩，占蔬菜面积的45%', ['设施蔬菜面积', '设施蔬菜面积占蔬菜面积比重']],
  ['入园率由61%提高到93%', ['入园率（此前）', '入园率']],
  ['投资4200万元实施北门水库加固工程', ['北门水库加固工程投资']],
  // A row of examples is no part of a name.
  ['帮助商户办理开户、报税、年检等各类事项410件', ['帮助商户办理各类事项']],
])('%s', (prose, labels) => {
  expect(labelsOf(prose)).toEqual(labels);
});

test('no name holds a figure, a date or half a pair of brackets', () => {
  const prose = '2022年6月，全市（含3个县）新建“一站式”大厅48处，其中21处（占44%）设在乡镇。';
  for (const { names } of readSubjects(prose, readProse(prose))) {
    for (const name of names) expect(name).not.toMatch(/[\d]|^[^（]*）|（[^）]*$/);
  }
});
