/** Splits a row of words. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Longest first, so that 协调解决 is found before 协调. */
const byLength = (words: readonly string[]): string[] =>
  [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/**
 * Verbs with which official prose says what was done: what follows is the thing that is counted. Words that are as
 * often nouns (服务, 治理, 管理, 防控) are left out, because a name would be cut in two at them.
 */
export const VERBS = byLength(
  list(`
  查找 整改 协调解决 协调 解决 选派 推荐 树立 提拔 重用 晋升 召开 印发 开设 刊载 刊发 推送 制定 出台 完善 新增 建立
  健全 抽调 抽派 组建 办理 承办 督办 转办 办结 通报 追责 问责 处理 查看 走访 慰问 化解 落实 发放 兑付 开发 安置
  建成 新建 改建 扩建 修建 修缮 完成 争取 筹集 筹措 募集 签约 签订 投入 培训 举办 开展 组织 排查 接受 受理
  帮助 惠及 覆盖 带动 吸纳 引进 培育 认定 评选 表彰 创建 打造 改造 硬化 绿化 栽植 栽种 拆除 清理 清运 清除 整治
  检查 巡查 巡察 督查 督导 约谈 函询 提醒谈话 诫勉 立案 查处 移送 挽回 减免 缴纳 扶持 资助 救助 帮扶 包抓 包联 联系
  深入 进驻 入驻 驻村 领办 创办 发展 实施 启动 推进 建设 设立 设置 成立 配备 购置 采购 安装 铺设 架设 开通 打通
  疏通 修复 恢复 治理 补充 编印 发布 撰写 征集 收集 收到 收回 接到 接待 接收 调处 调解 调研 座谈 研判 梳理 细化 分解
  明确 确定 划定 划分 流转 种植 养殖 出栏 存栏 生产 销售 出口 进口 接种 检测 隔离 转移 疏散 搬迁 撤离 救援 救治
  巡诊 诊疗 报销 参保 参加 参与 动员 发动 招募 招聘 录用 就业 创业 返乡 脱贫 摘帽 识别 监测 纳入 消除 攻克 研发 申报 申请
  获评 获得 荣获 取得 授予 当选 入选 上榜 落户 落地 入库 投产 开工 竣工 投运 运营 上线 撤销 取消 精简 压减 压缩 合并
  下放 承接 优化 缩短 降低 减少 增加 提高 提升 扩大 达到 涉及 涵盖 分布 聚焦 聚集 集聚 辐射 服务 支持 保障 供应 供给
  储备 调拨 拨付 下达 安排 使用 支付 偿还 发行 融资 授信 贷款 放贷 让利 退税 减税 降费 缴存 提取 投放 补贴 奖励 奖补
  捐赠 捐款 捐献 认领 认捐 结对 牵手 关爱 探访 照料 抚养 收养 收治 出动 投用 启用 亮相 展出 演出 放映 播出 播放 阅读
  浏览 点击 转发 关注 下载 注册 登记 备案 审批 审核 审查 审计 审理 审结 判处 起诉 批捕 抓获 破获 侦破 缴获 收缴
  罚没 处罚 处分 警告 免职 撤职 开除 降级 轮岗 交流 挂职 下派 下沉 驻守 值守 坚守 包保 包干 对接 洽谈 推介 考察
  观摩 学习 宣讲 宣传 张贴 悬挂 制作 编制 编写 修订 废止 清退 返还 归还 化解 退还 追缴 追回 冻结 扣押 查封 取缔 关停
  关闭 淘汰 腾退 盘活 回收 处置 利用 填埋 焚烧 排放 削减 消减 节约 节省 消耗 灌溉 解救 解困 建 办
`),
);

/**
 * Verbs that are nouns as often: 项目建设一线干部, 养殖废水治理工程. Inside a name they do not end it, and they begin one only at
 * the head of a clause.
 */
const NOMINAL = new Set(
  list(`
  建设 发展 服务 培训 就业 创业 治理 实施 宣传 检查 检测 养殖 种植 生产 销售 保障 改造 整治 审批 参保 调解 监测 救助 帮扶 修复
  处理 处置 利用 灌溉 推介 考察 观摩 学习 支持 扶持 奖励 奖补 补贴 贷款 提升 安置 返乡 脱贫 督导 督查 巡察 巡查 座谈 审计 审查
  处罚 处分 出口 进口 接种 隔离 搬迁 救援 救治 诊疗 报销 研发 开发 安装 排放 回收 填埋 焚烧 节约 融资 授信 减税 降费 投放 推进
  流转 设置 联系 调研 协调 供应 供给 储备 阅读 登记 注册 备案 审核 学习 宣讲 制作 编制 对接 洽谈 关爱 培育 引进 表彰 组织 绿化 硬化
  扩建 改建 新建 交流 挂职 涉及 减少 增加 提高 扩大 降低 缩短 优化 处理 使用 安排 检验 演出 展出 播出 播放 发行 活动 下沉 举报 防控
`),
);

/** Whether a verb may stand inside a name. */
export const isNominal = (verb: string): boolean => NOMINAL.has(verb);

/** Verbs that end the thing that is counted, besides those above, when they follow it: 干部到一线, 项目在建. */
export const PREDICATES = byLength([
  ...VERBS.filter((verb) => verb.length > 1),
  ...list(`
  到 在 对 为 被 从 向 于 以 将 把 由 给 让 使 均 都 已 共 全部 分别 进行 予以 给予 作出 按 按照 通过 利用 用于 经
  同比 环比 比上年 比去年 较上年 较去年 占 达 达到 超过 高于 低于 居 位居 位列 排名 列 成为 作为 属于 来自 位于 喝上
  地处 负增长 正增长 用上 住上 走上 过上 吃上 穿上 实现 形成 是 有 无 未 不 没有 还 又 再 也 先后 陆续 正 正在 即将 深受 前往 赶赴 奔赴 走进 走出
  签下 拿出 提供 受到 得到 进入 迈入 加入 转入 转为 变为 升为 合计 共计 累计 平均 其中 包括 含 需要 可以 能够 能
`),
]);

/** What stands before the thing that is counted and says nothing about it; taken from the front. */
export const LEADS = byLength(
  list(`
  去年以来 今年以来 近年来 目前 截至目前 截止目前 目前为止 年初以来 去年 今年 今年又 上半年 下半年 全年 当年 年内 每年 近期 日前 当前
  同时 此外 另外 其中 其中包括 还 又 再 已 已经 现已 均 都 共 共计 一共 总共 累计 合计 先后 陆续 分别 各 也 并 且 并且 现
  全市 全县 全区 全省 全镇 全乡 全街道 全国 全村 全校 全院 全系统 我市 我县 我区 我省 我镇 该县 该市 该区 该镇 该村 该局 该乡 该校 该院
  本市 本县 本区 本镇 共有 现有 拥有 只有 仅有 已有 有 约有 达 达到 让 使 将 把 对 给 由 从 在 以及 及 和
  与 或 而 这 那 该 其 的 了 至 到 实现 围绕 包括 含 力争 确保 预计 成功 扎实 积极 持续 不断 大力
  据统计 据了解 据悉 据测算 经过 通过 随着 最终 共同 首批 首次 又有 还有 就有 就 只 仅 更 是
`),
);

/** What may end the words before a figure and belongs to the number: 达到, 共, 为. */
export const TAILS =
  /(?:控制在|保持在|稳定在|维持在|达到了?|达|高达|已达|多达|约达|共达|累计达|总计达|突破|超过|超|约为?|共有?|共计|总共|合计|累计|总计|预计|计|为|是|有|近|仅|了|的|到|至|增至|(?:发展|扩大|扩展|拓展|延长|回升|恢复|压减|下调|上调|调整|推广)[到至]|增加到|增长到|提高到|提升到|上升到|升至|降至|下降到|减少到|缩小到|扩大到|不足|不少于|就|只|才|均|各|分别|已|又|还|再|新|先后|全年|平均|足足|整整|这|那|该|和|与|(?<![惠涉普波顾])及|或|、|等|[^一-龥A-Za-z”》）)]+)$/u;

/** Words that say a quantity of a thing named before: 总投资, 产量, 人均. */
export const ATTRIBUTE =
  /^(?:总投资|投资金额|投资额|总产值|产值|总产量|产量|总产|单产|总额|金额|总面积|面积|均价|总计|合计|累计|平均|人均|户均|年均|日均|引资|在校学?生|在园幼儿|教职工|专任教师|招生|完成率|满意度|满意率|占比|比重|达标率|合格率|覆盖率|增加值)/;

/** What leads from an earlier value to the present one: 由85%升至97%. */
export const COURSE_STEP =
  /^(?:[升增提下缩降扩减变上跃拓涨压调][^，。\d]{0,3}[到至为]|到|至|达到)了?(?:现在的?|目前的?|今年的?|如今的?)?$/u;

/** Nouns that need the verb of the figure before them: 争取项目242个，资金8929万元. */
export const BARE_NOUN =
  /^(?:资金|项目|人员|干部|群众|企业|问题|案件|物资|现金|贷款|产业|面积|资产|设备|车辆|人数|金额|总额|党员|农户|村民|职工|学生|次数|户数)$/;

/** Verbs that say nothing by themselves: 实施了提醒谈话 is about the talk. */
export const LIGHT_VERBS = /^(?:进行|实施|给予|予以|开展|作出|做出|加以|予|实行|采取)了?/;

/** What a unit counts, for figures that share their words: …补贴6246人602.04万元; and for verbs alone: 追责问责18人. */
export function unitNoun(unit: string): string {
  if (/元|美元|币$/.test(unit)) return '额';
  if (/^(?:人|名|位|口)$/.test(unit)) return '人数';
  if (unit.endsWith('人次')) return '人次';
  if (unit.endsWith('户')) return '户数';
  if (/^[村镇乡县区市]$/.test(unit)) return `${unit}数`;
  if (/亩|公顷|平方/.test(unit)) return '面积';
  if (/公里|千米|米$/.test(unit)) return '里程';
  if (unit.endsWith('次')) return '次数';
  if (/吨|斤|克/.test(unit)) return '量';
  if (/[%‰]|百分点|成$|倍/.test(unit)) return '比率';
  if (/天|日|月|年|小时|分钟/.test(unit)) return '时间';
  return '数';
}
