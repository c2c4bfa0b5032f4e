/** How the report means a figure: just that, or more than that (多). */
type WrittenBound = 'exact' | 'over';

/** One figure of the report: words as written, id of its metric, value in the metric's unit, unit, bound. */
export type SeedFigure = readonly [text: string, id: string, value: number, unit: string, bound: WrittenBound];

/** The one figure of the report that is written in 汉字. */
export const FIGURE_IN_WORDS: SeedFigure = ['三大类', 'task-classes', 3, '大类', 'exact'];

/** The figures of the report of 商洛日报, 2023-01-11, in its own order; typed by hand from the page, not from `content/`. */
export const SEED_FIGURES: readonly SeedFigure[] = [
  // 一、部署
  ['18项', 'tasks-set', 18, '项', 'exact'],
  ['8次', 'task-force-meetings', 8, '次', 'exact'],
  ['210多篇', 'column-news-items', 210, '篇', 'over'],
  ['240多篇', 'interpretive-articles', 240, '篇', 'over'],
  ['46期', 'briefs-issued', 46, '期', 'exact'],
  // 二、督导
  ['16个', 'systems-improved', 16, '个', 'exact'],
  ['17个', 'mechanisms-added', 17, '个', 'exact'],
  ['3次', 'supervision-report-meetings', 3, '次', 'exact'],
  ['3期', 'inspection-notices', 3, '期', 'exact'],
  ['41名', 'district-leaders-questioned', 41, '名', 'exact'],
  ['13名', 'department-heads-questioned', 13, '名', 'exact'],
  ['40名', 'assistance-district-leaders', 40, '名', 'exact'],
  ['100名', 'assistance-department-staff', 100, '名', 'exact'],
  ['192个', 'problems-found', 192, '个', 'exact'],
  // 三、用人
  ['8人', 'advanced-individuals', 8, '人', 'exact'],
  ['4个', 'advanced-groups', 4, '个', 'exact'],
  ['12人', 'role-models', 12, '人', 'exact'],
  ['584名', 'cadres-sent-to-epidemic-front', 584, '名', 'exact'],
  ['70多名', 'new-promotees-tempered', 70, '名', 'over'],
  ['116人', 'promoted-epidemic-front', 116, '人', 'exact'],
  ['30人', 'promoted-rural-front', 30, '人', 'exact'],
  ['13人', 'promoted-project-front', 13, '人', 'exact'],
  ['689人次', 'rank-promotions', 689, '人次', 'exact'],
  ['56名', 'cadres-elected', 56, '名', 'exact'],
  ['28名', 'reminder-talks', 28, '名', 'exact'],
  ['21件', 'petition-cases-handled', 21, '件', 'exact'],
  ['5起', 'cases-notified', 5, '起', 'exact'],
  ['18人', 'people-held-accountable', 18, '人', 'exact'],
  // 四、服务
  ['34名', 'frontline-district-leaders', 34, '名', 'exact'],
  ['55名', 'frontline-department-heads', 55, '名', 'exact'],
  ['36名', 'frontline-township-heads', 36, '名', 'exact'],
  ['128个', 'villages-visited', 128, '个', 'exact'],
  ['116次', 'village-talks', 116, '次', 'exact'],
  ['80多个', 'projects-inspected', 80, '个', 'over'],
  ['48个', 'problems-coordinated', 48, '个', 'exact'],
  ['74名', 'project-contact-section-leaders', 74, '名', 'exact'],
  ['80名', 'project-contact-staff', 80, '名', 'exact'],
  ['170个', 'projects-contacted', 170, '个', 'exact'],
  ['400多人次', 'project-front-visits', 400, '人次', 'over'],
  ['78个', 'enterprise-difficulties-solved', 78, '个', 'exact'],
  ['170多件', 'approvals-assisted', 170, '件', 'over'],
  ['240名', 'village-secretaries', 240, '名', 'exact'],
  ['279个', 'secretary-led-industries', 279, '个', 'exact'],
  ['242个', 'secretary-won-projects', 242, '个', 'exact'],
  ['8929万元', 'secretary-won-funds', 8929, '万元', 'exact'],
  ['1032名', 'party-member-leaders', 1032, '名', 'exact'],
  ['377个', 'member-led-industries', 377, '个', 'exact'],
  ['4499人', 'stable-employment', 4499, '人', 'exact'],
  ['248支', 'work-teams', 248, '支', 'exact'],
  ['2411万元', 'work-team-funds', 2411, '万元', 'exact'],
  ['1840件', 'good-deeds-done', 1840, '件', 'exact'],
  ['1000多万元', 'medical-investment', 1000, '万元', 'over'],
  ['23个', 'standard-clinics', 23, '个', 'exact'],
  ['6246人', 'land-subsidy-recipients', 6246, '人', 'exact'],
  ['602.04万元', 'land-subsidies-paid', 602.04, '万元', 'exact'],
  ['10711人', 'public-welfare-job-placements', 10711, '人', 'exact'],
  // 五、治理
  ['11个', 'areas-examined', 11, '个', 'exact'],
  ['211个', 'governance-problems-found', 211, '个', 'exact'],
  ['206个', 'governance-problems-rectified', 206, '个', 'exact'],
  ['630件', 'petition-reports-received', 630, '件', 'exact'],
  ['58个', 'governance-systems-improved', 58, '个', 'exact'],
  ['12条', 'industry-chains', 12, '条', 'exact'],
  ['50个', 'chain-projects-settled', 50, '个', 'exact'],
  ['6个', 'projects-signed', 6, '个', 'exact'],
  ['134.7亿元', 'signed-total-investment', 134.7, '亿元', 'exact'],
  ['116.7亿元', 'signed-funds-attracted', 116.7, '亿元', 'exact'],
];
