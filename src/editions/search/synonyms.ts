/**
 * Words that readers type, in simplified characters, with the words of the plan for the same thing: those of Taiwan and
 * everyday ones. For queries only, no text is changed by them; a word that the plan has itself needs none.
 */
export const searchSynonyms = `
  人工智慧=人工智能 智慧财产权=知识产权 智慧财产=知识产权 智财权=知识产权 智财=知识产权 云端运算=云计算 巨量资料=大数据 资料库=数据库 资料=数据 资讯科技=信息技术 资讯=信息
  讯息=信息 软体=软件 硬体=硬件 积体电路=集成电路 晶片=芯片 网际网路=互联网 网路=网络 数位转型=数字化转型 数位化=数字化 数位=数字 奈米=纳米 雷射=激光 镭射=激光
  智慧制造=智能制造 计画=计划 规画=规划 视讯=视频 英吋=英寸 成长率=增长率 行销=营销 医材=医疗器械 通路=渠道 电动车=新能源汽车 专案=项目 育成中心=孵化器 附加价值=增加值
  国内生产毛额=地区生产总值 生产毛额=生产总值 所得=收入 上市柜=上市 幼稚园=幼儿园 国中=初中 国小=小学 捷运=轨道 废弃物=废物 永续=可持续 净零=碳中和 长照=养老 全民健保=医保
  健保=医保 志工=志愿者 公车=公交 云端=云平台 碳权=碳交易 新创企业=初创企业 行动网路=移动通信 前言=序言 费用=经费 增速=增长率 地铁=轨道 高速铁路=高铁 诺贝尔奖=诺奖
  空气污染=大气污染 电动汽车=新能源汽车 ai=人工智能 ev=新能源汽车 evs=新能源汽车 subway=轨道 metro=轨道 garbage=垃圾 trash=垃圾 salary=收入
  wages=收入 空气品质=空气质量 产业占比=产业比重
`
  .trim()
  .split(/\s+/)
  .map((pair) => pair.split('=') as [typed: string, text: string]);
