/** The steps that a line shows, and whether the line can be nothing else. */
export interface Breadcrumb {
  steps: string[];
  /** False for steps that only blanks part: a menu looks the same. */
  sure: boolean;
}

const LONGEST = 200;
const LEAD =
  /^[\s■●◆▲>»|·•[【(]*(?:您?(?:所?在|的|现在的?|当前的?|目前的?)*\s?(?:当前|现在|所在|所处|目前|页面)?的?\s?(?:位置|路径|栏目)(?:是|在)?|当前(?:页面|栏目)?|导航)\s*(?:[:>：]|(?=\s|首页|主页|网站))\s*/;
const HOME = /^(?:网站|返回|本站|门户)?(?:首\s?页|主\s?页|首頁|home)$|^.{1,12}(?:首页|主页)$/i;
const ARROWS = /\s*(?:>{1,3}|[›»→▸▶]|[-=]{1,2}>|::)\s*/;
const SLASHES = /\s*[/|\\丨／｜]\s*|\s+[-–—·]\s+/;

function stepsBetween(line: string, marks: RegExp): string[] {
  return line
    .split(marks)
    .map((step) => step.trim())
    .filter((step) => step !== '');
}

function fit(steps: string[]): boolean {
  return (
    steps.length >= 2 && steps.length <= 9 && steps.every((step) => step.length <= 60 && !/[。；]/.test(step))
  );
}

/** Reads a line of steps (`首页 > 县区 > 商州区`, `当前位置：…`), or null. `told` says that the page marks it as one. */
export function readBreadcrumb(text: string, told = false): Breadcrumb | null {
  if (text.length > LONGEST) return null;
  const line = text
    .replace(/&gt;|＞/g, '>')
    .replace(/[\u3000\u00A0]/g, ' ')
    .trim();
  const lead = LEAD.exec(line)?.[0] ?? '';
  const words = line.slice(lead.length).replace(/[\])】]\s*$/, '');
  const arrows = stepsBetween(words, ARROWS);
  const home = HOME.test(arrows[0] ?? '');
  if (arrows.length >= 2 && fit(arrows) && (lead !== '' || told || home || arrows.length >= 3)) {
    return arrows.every((step) => step.length <= 60) ? { steps: arrows.map(tidy), sure: true } : null;
  }
  const slashes = stepsBetween(words, SLASHES);
  const slashHome = HOME.test(slashes[0] ?? '');
  if (fit(slashes) && (lead !== '' || told || (slashHome && /[/\\／]/.test(words))))
    return { steps: slashes, sure: true };
  const blanks = words.split(/\s+/).filter((step) => step !== '');
  if (lead !== '' && /[:：>]\s*$/.test(lead))
    return words === '' ? { steps: [], sure: true } : { steps: blanks, sure: true };
  if (told && fit(blanks)) return { steps: blanks, sure: true };
  return HOME.test(blanks[0] ?? '') && fit(blanks) && blanks.length >= 3
    ? { steps: blanks, sure: false }
    : null;
}

/** Steps hold no blanks but those inside a title. */
function tidy(step: string): string {
  return step.replace(/^[\s:：]+|[\s:：]+$/g, '');
}
