/** What a question has around its subject: words that say nothing of what is looked for. */
export const fillerWords = [
  '什么 甚么 什么是 是什么 什么叫 什么意思 意思 含义 定义 解释 指 指的是 叫 怎么 怎样 怎么样 如何 为什么 为何 哪 哪些 哪里 哪儿 哪个 哪家 哪年 何时 多少 几 几个 几家',
  '多少钱 多久 多大 多长 多少个 多少家 有没有 有无 是否 能否 可否 可以 可 能 会 会不会 要 想 需要 请问 请 一下 关于 有关 相关 方面 情况 概况 现状 数量 数 目标值 里 里面 内 中 上 还 又 再 就 去 来 吧 没有 没 不 给 到 个 家 所 年 月',
  '十四五 十四五时期 十四五期间 规划 期间 时期 期末 一 一个 目标 项目 企业 公司 投资 投资方 投资者 投资额 2021 2022 2023 2024 2025 2020',
  '问题 的问题 准备 准备怎么 打算 打算怎么 解决 怎么解决 怎么办 咋办 咋 怎么弄 主要 主要做什么 做什么 干什么 做到 大概 大约 目前 现在 将来 以后 未来 今后 什么时候 几时 啥 啥时候 一共 总共 到底 究竟 想知道 想了解 想问 想问问 想查 想看 想要 想找 我想 核对 查 查询 查一下 找 看看 看 帮我 告诉我 介绍 介绍一下 说明 说了什么 怎么说的 提到 有哪些 是多少 有多少 有几个 是不是 对不对 这一块 这块 这里 这边 那里 那边 我们 咱们 本地 当地 这个 那个 一些 具体 详细 以内 左右 每 每年 各 各个 哪几 哪几个 哪几家 哪几条 哪条 几条 几所 几座 几项 几件 几天 几年 谁 多不多 好不好 如果 的话 因为 所以 但是 然后 比如 例如 之后 之前 以前 以来 以来的 内容 东西 地方 事情 人 老百姓 市民 居民 大家 家里 自己 附近 新 已经 正在 还有 还是 或者 以及 申请 办理 政府 园区 区里 镇上 市里 新区 开发区 最大 最大的 最多 最多的 最高 最好 打不打算 有没有说 会有 要不要 该 应该 哪一家 哪一个 哪一章 怎么样了 处理 怎么处理 安排 怎么安排 扩建 取缔',
  '英文 英语 英译 英文怎么说 英文怎么翻 英文怎么写 英语怎么说 怎么翻译 怎么翻 翻译 翻译成 翻译成英语 翻译成英文 译成 译为 译法 用英文 用英语 英文名 英文叫',
  'mean meaning definition explanation explained tell show list any some many much get can could should would may there here about per each during until into onto via year years',
  'plan planned plans 14th five target targets goal goals figure figures value values number numbers project projects company companies firm firms invest invests investor investors',
  'want wants wanted need needs know find please help give gave exactly actually really main kind kinds sort thing things something anything does doing done deal dealing happen happens happening say says said mention mentioned going go make made use used people local area zone government official officially currently today now future next last still also only just more most best new available apply exist existing like look looking problem problems issue issues way ways stand stands manage manages managed handle handles handled responsible charge largest biggest highest most fast long average near among between after before around within across through off out up down over see sees seen saw build builds building built set sets ll re ve don doesn isn aren',
  'translate translated translation render rendered rendering english chinese word words phrase',
]
  .join(' ')
  .split(' ');

const amounts = '多少 多少个 多少家 几 几个 几家 几所 几座 几项 是多少 有多少 many much'.split(' ');
const companies = '公司 company companies firm firms'.split(' ');

/** Those of them that ask for things of a kind. */
export const askingWords: Readonly<Record<string, readonly string[]>> = {
  commitment: amounts,
  indicator: amounts,
  organization: [...companies, '哪家', '哪几家'],
  project: [
    ...companies,
    ...'项目 投资 投资方 投资者 投资额 多少钱 project projects investor investors invests'.split(' '),
  ],
  subject:
    '怎么办 咋办 解决 怎么解决 问题 想 需要 申请 办理 help need needs want wants apply problem problems'.split(
      ' ',
    ),
};
