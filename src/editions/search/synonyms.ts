/**
 * Words that readers type, in simplified characters, with the words of the plan for the same thing: those of Taiwan and
 * everyday ones; an underscore stands for a blank. For queries only, no text is changed by them; a word that the plan has itself needs none.
 */
export const searchSynonyms = `
  人工智慧=人工智能 智慧财产权=知识产权 智慧财产=知识产权 智财权=知识产权 智财=知识产权 云端运算=云计算 巨量资料=大数据 资料库=数据库 资料=数据 资讯科技=信息技术 资讯=信息
  讯息=信息 软体=软件 硬体=硬件 积体电路=集成电路 晶片=芯片 网际网路=互联网 网路=网络 数位转型=数字化转型 数位化=数字化 数位=数字 奈米=纳米 雷射=激光 镭射=激光
  智慧制造=智能制造 计画=计划 规画=规划 视讯=视频 英吋=英寸 成长率=增长率 行销=营销 医材=医疗器械 通路=渠道 电动车=新能源汽车 专案=项目 育成中心=孵化器 附加价值=增加值
  国内生产毛额=地区生产总值 生产毛额=生产总值 所得=收入 上市柜=上市 幼稚园=幼儿园 国中=初中 国小=小学 废弃物=废物 永续=可持续 净零=碳中和 长照=养老 全民健保=医保
  健保=医保 志工=志愿者 公车=公交 云端=云平台 碳权=碳交易 新创企业=初创企业 行动网路=移动通信 前言=序言 费用=经费 增速=增长率 高速铁路=高铁 诺贝尔奖=诺奖
  空气污染=大气污染 电动汽车=新能源汽车 ai=人工智能 ev=新能源汽车 evs=新能源汽车 garbage=垃圾 trash=垃圾 salary=收入
  wages=收入 空气品质=空气质量 产业占比=产业比重
  pm_2.5=pm2.5 机械人=机器人 iot=物联网 堆填区=填埋 停车位=停车 停车费=停车 泊车=停车 快速公交=BRT 电影院=影院 咖啡馆=咖啡店 药局=药店 便利商店=便利店 加盟店=连锁店 量贩店=连锁店 洗衣房=洗衣店
  老人食堂=助餐 长期照顾=养老 长期照护=养老 赡养=养老 居家照顾=居家养老 居家照护=居家养老 公立医院=医院 口腔卫生=健康口腔 大学毕业生=高校毕业生 技职教育=职业教育 技职=职业教育 托儿所=幼儿园 人力银行=人力资源 薪资=收入
  国营企业=国有企业 公营企业=国有企业 进出口额=进出口总额 自由贸易试验区=自贸区 自由贸易区=自贸区 外销=出口 海关=进出口 关税=进出口 内销=国内大循环 那斯达克=纳斯达克 nasdaq=纳斯达克 赋税=税收 税赋=税收 补助款=补助 奖助=奖扶 岁出=财政支出
  都市更新=城市更新 国土计画=国土空间规划 国土计划=国土空间规划 动迁=拆迁 科学园区=产业园 科技园区=产业园 工业园区=产业园 工业大厦=厂房 创客空间=众创空间 监视器=监控 摄影机=监控 摄像头=监控 闭路电视=监控 门禁卡=门禁 陈情=信访 社群=社区 里民=居民
  无形文化资产=非物质文化遗产 运动场=体育 脚踏车=骑行 光伏=太阳能 天然气=燃气 覆晶=倒装芯片 成衣=服装 衣服=服装 时装=服装 网购=电商 宅配=配送 货柜=物流 轮船=船舶 河涌=河道 河流=河道 江堤=堤岸 河堤=堤岸 堤防=堤岸 树木=绿化 种树=绿化
  新能源车=新能源汽车 充电柱=充电桩 高架桥=高架 光纤入户=光纤 光纤到府=光纤 行动通讯=移动通信 资料中心=数据中心 视讯会议=远程会商 视频会议=远程会商 冷气=空调 灯具=照明设备 法令=法规 时程=时间进度 稽核=审核 评鉴=评估 评核=考核 中期检讨=中期评估 企业所得税=税收 所得税=税收
  退伍军人=退役军人 退伍=退役 摆地摊=占道设摊 摆摊=设摊 地摊=设摊 路边摊=设摊 摊贩=设摊 小贩=设摊 煤气罐=瓶装液化气 煤气瓶=瓶装液化气 瓦斯桶=瓶装液化气 烧秸秆=秸秆禁烧 焚烧秸秆=秸秆禁烧 鞭炮=烟花爆竹 炮仗=烟花爆竹 扫墓=祭扫 上坟=祭扫 灰尘=扬尘 粉尘=扬尘 警局=派出所 警察局=派出所 警署=派出所 远距=远程 义工=志愿者 孕妇=妇女 婴儿=婴幼儿 婴孩=婴幼儿 宝宝=婴幼儿 路灯=照明 骨灰堂=安息堂 粮食仓库=粮食物流仓储 仓库=仓储 外商直接投资=利用外资 违章建筑=违建 违章停车=违停 乱停车=违停 身心障碍者=残疾人 身心障碍=残疾 残障人士=残疾人 伤残人士=残疾人 残障=残疾 自行车=骑行 单车=骑行 子女上学=子女教育 孩子上学=子女教育 孩子读书=子女教育 免租金=免费入驻 免房租=免费入驻 免租=免费入驻 研发费用=研发费 卡车=商用车 借钱=贷款 借款=贷款 资金周转=转贷
  水浸=易淹易涝 淹水=易淹易涝 水淹=易淹易涝 积水=易淹易涝 内涝=易淹易涝 臭水沟=黑臭河道 臭河=黑臭河道 发臭=黑臭 旧小区=老旧小区 老小区=老旧小区 上访=信访 请愿=信访 吵架=纠纷 夜景=灯光亮化 消防演习=应急演练 演习=演练 毒品=禁毒 吸毒=禁毒 邪教=涉邪 黑社会=涉黑涉恶 古建筑=历史建筑 老建筑=历史建筑 非遗=非物质文化遗产 出海=走出去 买菜=菜场 菜市场=社区菜场 街市=菜场 农贸市场=菜场 取款机=ATM机 提款机=ATM机 柜员机=ATM机 长者=老年人 银发族=老年人 劳工=劳动者 产学合作=产学研 技转=技术转移 工具机=数控机床 生技=生物医药 医护=医务 家庭医师=家庭医生 观光=旅游 会展=展会 外商公司=外资企业 公共建设=基础设施 自来水=给排水 供水=给排水 行道树=林荫 树荫=林荫 运动中心=体育中心 运动公园=体育公园 球场=体育设施 防汛=防洪 抗洪=防洪 绿能=清洁能源 再生能源=清洁能源 风电=风能 海上风能=海洋风能 海上风电=海洋风能
  street_lights=urban_lighting street_lighting=urban_lighting streetlights=urban_lighting ex-soldiers=veterans ex_soldiers=veterans street_vendors=stalls vendors=stalls hawkers=stalls gas_bottles=bottled_liquefied_petroleum_gas gas_cylinders=bottled_liquefied_petroleum_gas burning_straw=straw_burning stinking=odorous smelly=odorous stinky=odorous disabled_people=people_with_disabilities disabled=disabilities handicapped=disabilities car_exhaust=vehicle_exhaust exhaust_fumes=vehicle_exhaust wifi=wireless_networks neighbour_quarrels=disputes quarrels=disputes babies=infants toddlers=infants self-driving=driverless self_driving=driverless tax_breaks=preferential_policies tax_incentives=preferential_policies household_rubbish=household_waste wet_markets=food_markets cctv=surveillance security_cameras=surveillance small_businesses=small_and_medium-sized_enterprises running_water=water_supply
`
  .trim()
  .split(/\s+/)
  .map((pair) => pair.replaceAll('_', ' ').split('=') as [typed: string, text: string]);
