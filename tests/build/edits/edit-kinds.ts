import sharp from 'sharp';
import type { Draw } from '../../../scripts/bench/random.ts';
import type { Workplace } from './workplace.ts';

/** One kind of edit, as an editor or a developer makes it. */
export interface EditKind {
  name: string;
  /** The most pages that it may cause to be made anew; undefined where it may be all. */
  atMost?: number;
  /** Makes the edit; returns what was edited, for the report of a failure. */
  make: (place: Workplace, draw: Draw) => string | Promise<string>;
}

/** Articles of the test itself: no other text links to them. */
const OWN = /\/own-\d+\.md$/;
const COLUMNS = ['east', 'west', 'notices'];
const TAGS = ['综述', '专项行动', '就业', '环境', '服务'];

let count = 0;

/** A new article with a bound figure, a chart and a link. */
export function ownArticle(draw: Draw): { path: string; text: string } {
  count += 1;
  const day = `${String(draw.between(2022, 2024))}-0${String(draw.between(1, 5))}-1${String(draw.between(0, 9))}`;
  const lines = [
    '---',
    `title: 第${String(count)}篇自拟稿件`,
    `published: ${day}`,
    'source: { name: 示例日报 }',
    `column: ${draw.of(COLUMNS)}`,
    `tags: [${draw.of(TAGS)}]`,
    ...(draw.chance(0.6) ? ['campaign: zuofeng'] : []),
    `summary: 第${String(count)}篇自拟稿件的摘要。`,
    '---',
    '',
    '开头的一段，说说来历。',
    '',
    '中间的一段，[58个](metric:zuofeng/problems-found?at=2024-02-29)问题已经列出。平常的话。',
    '',
    draw.chance(0.4) ? '![每月受理与办结的诉求](chart:zuofeng/line)' : '没有图。',
    '',
    '最后的一段，见[启动报道](../2023/launch.md)。',
    '',
  ];
  return { path: `content/articles/${day.slice(0, 4)}/own-${String(count)}.md`, text: lines.join('\n') };
}

function drawOwn(place: Workplace, draw: Draw): string {
  return draw.of(place.articles().filter((path) => OWN.test(path)));
}

/** Changes one file by a replacement that must find something. */
function replace(place: Workplace, path: string, from: RegExp, to: string): string {
  const before = place.read(path);
  const after = before.replace(from, to);
  if (after === before) throw new Error(`Nothing to replace in ${path}: ${String(from)}`);
  place.write(path, after);
  return `${path}: ${String(from)} → ${to}`;
}

/** A number that no edit has had before. */
const mark = (draw: Draw): string => String(draw.between(1000, 9_999_999));

/** All kinds of edits. Each can be made again and again. */
export const EDIT_KINDS: readonly EditKind[] = [
  {
    name: 'body of an article',
    atMost: 3,
    make: (place, draw) =>
      replace(place, drawOwn(place, draw), /平常的话。|最后的一段/, `平常的话。改${mark(draw)}最后的一段`),
  },
  {
    name: 'title of an article',
    make: (place, draw) =>
      replace(place, drawOwn(place, draw), /title: .*/, `title: 改过的标题${mark(draw)}`),
  },
  {
    name: 'date of an article',
    make: (place, draw) => {
      const path = drawOwn(place, draw);
      const year = path.split('/')[2] ?? '';
      return replace(
        place,
        path,
        /published: .*/,
        `published: ${year}-0${String(draw.between(1, 5))}-2${String(draw.between(0, 8))}T0${String(draw.between(1, 9))}:${String(draw.between(10, 59))}+08:00`,
      );
    },
  },
  {
    name: 'column of an article',
    make: (place, draw) => {
      const path = drawOwn(place, draw);
      const other = COLUMNS.filter((id) => !place.read(path).includes(`column: ${id}`));
      return replace(place, path, /column: .*/, `column: ${draw.of(other)}`);
    },
  },
  {
    name: 'tags of an article',
    make: (place, draw) =>
      replace(place, drawOwn(place, draw), /tags: .*/, `tags: [${draw.of(TAGS)}, 标签${mark(draw)}]`),
  },
  {
    name: 'value of a metric, with a later date',
    make: (place, draw) => {
      const path = 'content/campaigns/zuofeng/metrics/service.yaml';
      const day = `2024-05-${String(draw.between(10, 31))}`;
      if (place.read(path).includes(day))
        return replace(
          place,
          path,
          new RegExp(`at: ${day}, value: \\d+`),
          `at: ${day}, value: ${mark(draw)}`,
        );
      return replace(
        place,
        path,
        /(observations:\n)( +)(- )/,
        `$1$2- { at: ${day}, value: ${mark(draw)}, bound: over, source: 示例日报 }\n$2$3`,
      );
    },
  },
  {
    name: 'label of a metric',
    make: (place, draw) =>
      replace(
        place,
        'content/campaigns/zuofeng/metrics/service.yaml',
        /label: .*/,
        `label: 指标${mark(draw)}`,
      ),
  },
  {
    name: 'a chart',
    make: (place, draw) =>
      replace(place, 'content/campaigns/zuofeng/charts/line.yaml', /title: .*/, `title: 折线${mark(draw)}`),
  },
  {
    name: 'a campaign',
    make: (place, draw) =>
      replace(
        place,
        'content/campaigns/zuofeng/campaign.yaml',
        /lead: .*/,
        `lead: 专项的导语${mark(draw)}。`,
      ),
  },
  {
    name: 'a document',
    make: (place, draw) =>
      replace(
        place,
        'content/campaigns/zuofeng/documents/plan.md',
        /title: .*/,
        `title: 实施方案${mark(draw)}`,
      ),
  },
  {
    name: 'a column',
    make: (place, draw) =>
      replace(place, 'content/columns/west.yaml', /title: .*/, `title: 西镇${mark(draw)}`),
  },
  {
    name: 'site.yaml',
    make: (place, draw) => replace(place, 'content/site.yaml', /tagline: .*/, `tagline: 第${mark(draw)}版`),
  },
  {
    name: 'a picture',
    make: async (place, draw) => {
      const background = { r: draw.between(0, 255), g: draw.between(0, 255), b: draw.between(0, 255) };
      const size = { width: draw.between(200, 900), height: draw.between(200, 600), channels: 3 } as const;
      const path = 'content/articles/2024/pictures/village.jpg';
      place.write(
        path,
        await sharp({ create: { ...size, background } })
          .jpeg()
          .toBuffer(),
      );
      return path;
    },
  },
  {
    name: 'a template',
    make: (place, draw) =>
      replace(
        place,
        'src/layouts/ArticleLayout.astro',
        /class="filed screen[^"]*"/,
        `class="filed screen e${mark(draw)}"`,
      ),
  },
  {
    name: 'a style sheet',
    make: (place, draw) => {
      const path = draw.of(['src/styles/base.css', 'src/styles/listing.css', 'src/styles/charts.css']);
      place.write(path, `${place.read(path)}\n.e${mark(draw)} { color: red; }\n`);
      return path;
    },
  },
  {
    name: 'words of the pages',
    make: (place, draw) =>
      replace(place, 'src/locales/zh-CN/reader.ts', /allMetrics: .*/, `allMetrics: '全部指标${mark(draw)}',`),
  },
  {
    name: 'an article added',
    make: (place, draw) => {
      const { path, text } = ownArticle(draw);
      place.write(path, text);
      return path;
    },
  },
  {
    name: 'an article renamed',
    make: (place, draw) => {
      const path = drawOwn(place, draw);
      const to = path.replace(/own-\d+/, `own-${mark(draw)}`);
      place.write(to, place.read(path));
      place.remove(path);
      return `${path} → ${to}`;
    },
  },
  {
    name: 'an article deleted',
    make: (place, draw) => {
      const path = drawOwn(place, draw);
      place.remove(path);
      return path;
    },
  },
  {
    name: 'a draft, held back and let go',
    make: (place, draw) => {
      const path = drawOwn(place, draw);
      const isDraft = place.read(path).includes('\ndraft: true');
      return replace(
        place,
        path,
        isDraft ? /\ndraft: true/ : /\nsummary:/,
        isDraft ? '' : '\ndraft: true\nsummary:',
      );
    },
  },
];
