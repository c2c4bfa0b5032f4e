import { z } from 'astro/zod';
import { ArticleIdSchema, IdSchema } from './id.ts';
import { MetricRefSchema } from './metric.ts';
import { RegionSchema } from './region.ts';

/** A colour as six hexadecimal digits, `#a8161c`. */
const ColorSchema = z.string().regex(/^#[0-9a-f]{6}$/i, { error: 'color-form' });

/** One entry of the main navigation: exactly one of the four forms. */
const NavigationItemSchema = z.union([
  /** A column, by its id; left out of the navigation while it has no articles. */
  z.strictObject({ column: IdSchema }),
  /** A campaign, by its id. */
  z.strictObject({ campaign: IdSchema }),
  /** A page that Zongshu makes itself. */
  z.strictObject({ page: z.enum(['archive', 'documents', 'metrics', 'site-map', 'accessibility']) }),
  /** Any other address, with the words to show for it. */
  z.strictObject({ title: z.string().min(1), url: z.url({ protocol: /^https?$/, error: 'url-form' }) }),
]);

/** A public-security filing (公安备案): the words to print, and the 14 digits that its address carries. */
const PoliceFilingSchema = z.strictObject({
  /** As printed, for example `陕公网安备61100202000001号`. */
  number: z.string().min(1),
  /** The 14 digits of the record. */
  code: z.string().regex(/^\d{14}$/, { error: 'police-code-form' }),
});

/** What stands in the footer. Leave out what the office has not been given: nothing is printed for it. */
const FooterSchema = z.strictObject({
  /** 主办单位. */
  organiser: z.string().min(1).optional(),
  /** 承办单位. */
  operator: z.string().min(1).optional(),
  /** 联系方式: a telephone number, an address, a mailbox. */
  contact: z.string().min(1).optional(),
  /** ICP备案号, linked to the ministry's register (MIIT order 33, art. 13). */
  icp: z.string().min(1).optional(),
  /** 公安备案. */
  police: PoliceFilingSchema.optional(),
  /** A last line in the office's own words. */
  note: z.string().min(1).optional(),
});

/** The government-site tags of 国办发〔2017〕47号, annex. Set it only when the site is (part of) a government site. */
const GovernmentSchema = z.strictObject({
  /** SiteName: the full name of the portal that the site belongs to. */
  name: z.string().min(1),
  /** SiteDomain: host name only, `www.example.gov.cn`. */
  domain: z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, { error: 'domain-form' }),
  /** SiteIDCode: ten digits, or `bm` and eight digits for a ministry. */
  code: z.string().regex(/^(?:bm\d{8}|\d{10})$/, { error: 'site-code-form' }),
});

/** `content/site.yaml`: who publishes the site, where it stands and how it looks. */
export const SiteSchema = z.strictObject({
  /** Name of the site, in the masthead and in every page's title. */
  title: z.string().min(1),
  /** A few words beside the name. */
  tagline: z.string().min(1).optional(),
  /** One or two sentences about the site, for search engines. */
  description: z.string().min(1),
  /** Language of the site's own words, and of the messages of `npm run check`. */
  locale: z.enum(['zh-CN', 'en']).default('zh-CN'),
  /** Where the site will stand, without a path: `https://www.example.gov.cn`. */
  url: z.url({ protocol: /^https?$/, error: 'url-form' }),
  /** The path under which it is mounted, beginning and ending with a slash: `/` or `/zt/zuofeng/`. */
  base: z
    .string()
    .regex(/^\/(?:[A-Za-z0-9._~-]+\/)*$/, { error: 'base-form' })
    .default('/'),
  /** IANA time zone in which dates are shown and counted. */
  timeZone: z.string().min(1).default('Asia/Shanghai'),
  /** Name of the region that the site reports on. */
  region: z.string().min(1).optional(),
  /** The regions that metrics may name. The site's own is the one that bears the name in `region`, or the first. */
  regions: z.array(RegionSchema).min(1).optional(),
  /** Main colour: links, rules, the bar that counts. `dark` is derived where it is not given. */
  color: z.strictObject({ main: ColorSchema, dark: ColorSchema.optional() }).default({ main: '#a8161c' }),
  /** Main navigation, in order. The home page is always first and is not written here. */
  navigation: z.array(NavigationItemSchema).default([]),
  /** What the home page leads with. */
  home: z
    .strictObject({
      /** The lead story; without it, the newest article. */
      lead: ArticleIdSchema.optional(),
      /** The campaign whose figures are shown; without it, the first campaign by id. */
      campaign: IdSchema.optional(),
      /** Metrics to show, as `id` or `campaign/id`; without it, the campaign's headline metrics. */
      metrics: z.array(MetricRefSchema).optional(),
    })
    .default({}),
  footer: FooterSchema.default({}),
  government: GovernmentSchema.optional(),
  /** Printed small under every article. */
  disclaimer: z.string().min(1).optional(),
});

export type Site = z.output<typeof SiteSchema>;
export type NavigationItem = z.output<typeof NavigationItemSchema>;
