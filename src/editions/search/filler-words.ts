/** What a question has around its subject: words that say nothing of what is looked for. */
export const fillerWords = [
  '什么 甚么 什么是 是什么 什么叫 什么意思 意思 含义 定义 解释 指 指的是 叫 怎么 怎样 怎么样 如何 为什么 为何 哪 哪些 哪里 哪儿 哪个 哪家 哪年 何时 多少 几 几个 几家',
  '多少钱 多久 多大 多长 多少个 多少家 有没有 有无 是否 能否 可否 可以 可 能 会 会不会 要 想 需要 请问 请 一下 关于 有关 相关 方面 情况 概况 现状 数量 数 目标值 里 里面 内 中 上 还 又 再 就 去 来 吧 没有 没 不 给 到 个 家 所 年 月',
  '十四五 十四五时期 十四五期间 规划 期间 时期 期末 一 一个 目标 项目 企业 公司 投资 投资方 投资者 投资额 2021 2022 2023 2024 2025 2020',
  'mean meaning definition explanation explained tell show list any some many much get can could should would may there here about per each during until into onto via year years',
  'plan planned plans 14th five target targets goal goals figure figures value values number numbers project projects company companies firm firms invest invests investor investors',
]
  .join(' ')
  .split(' ');
