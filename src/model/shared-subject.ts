/** Words of measuring, comparing and counting, and of places as a whole: two texts that share these share no subject. */
const COMMON =
  /同比|环比|[比较](?:上年|去年|年初|上月)(?:同期|末|底)?|增长率?|增速|增幅|降幅|增加值?|减少|下降|提高|提升|上升|降低|回落|收窄|全[国省市县区镇乡村]|累计|完成|实现|达到|新增|其中|合计|总计|共计|本年|全年|上半年|年末|当年|[人户项次数]数|数量|总数|总量|总额|金额|比重|占比|比例|比率|第\d+[项条个]?|情况|工作/g;

/** Names that are known by two words. */
const SAME_NAMES: readonly (readonly [RegExp, string])[] = [[/GDP/gi, '生产总值']];

/** What says what a text is about, without the words that any text has. */
function plain(text: string): string {
  return SAME_NAMES.reduce((words, [name, other]) => words.replaceAll(name, other), text);
}

/**
 * The pieces by which a subject is known again: of names every two signs that stand together, every word in Latin
 * letters; where nothing is longer than one sign, the signs.
 */
function piecesOf(name: string): string[] {
  const runs =
    plain(name)
      .replaceAll(COMMON, ' ')
      .match(/[A-Za-z]{2,}|\p{Script=Han}+/gu) ?? [];
  const short = runs.join('').length <= 2;
  return runs.flatMap((run) => {
    if (/^[A-Za-z]/.test(run) || run.length === 1) return run.length > 1 || short ? [run] : [];
    const pairs = Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
    return short ? Array.from(run) : pairs;
  });
}

/** With fewer 汉字 beside its figures a passage says nothing of a subject: 数据192个。 */
const LEAST = 4;

/** Whether a passage has words by which a subject could be known again. */
export function namesSubject(passage: string): boolean {
  const words = passage.replaceAll(COMMON, '').match(/\p{Script=Han}/gu) ?? [];
  return words.length >= LEAST;
}

/** A content has some hundred metrics, and many figures. */
const known = new Map<string, readonly string[]>();

/**
 * Whether a text has any word of a subject. Undefined where the subject is made of common words alone, such as 同比增长.
 * @param subject Label, definition and scope of a metric.
 */
export function sharesSubject(subject: string, text: string): boolean | undefined {
  const pieces = known.get(subject) ?? piecesOf(subject);
  known.set(subject, pieces);
  if (pieces.length === 0) return undefined;
  const around = plain(text);
  return pieces.some((piece) => around.includes(piece));
}
