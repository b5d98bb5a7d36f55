import type { EquipmentKind } from '../model/equipment.ts';

/** Chinese words of the findings about rooms, functions and what is fitted in them. */
export const EQUIPMENT_WORDS: Readonly<Record<EquipmentKind, string>> = {
  serviceCounter: '服务柜台',
  desk: '办公桌',
  chair: '椅子',
  meetingTable: '会议桌',
  readingTable: '阅览桌',
  waitingSeats: '等候座椅',
  rostrum: '讲台',
  computer: '电脑',
  printer: '打印机',
  telephone: '电话',
  documentCamera: '高拍仪',
  selfServiceTerminal: '自助终端',
  ledDisplay: '电子显示屏',
  touchScreen: '触摸屏',
  television: '电视机',
  projector: '投影仪',
  speakers: '音响',
  broadcast: '广播',
  videoConference: '视频会议',
  remoteEducation: '远程教育设备',
  network: '网络',
  bookshelf: '书架',
  newspaperRack: '报刊架',
  books: '图书',
  lendingDesk: '借阅台',
  filingCabinet: '文件柜',
  archiveBox: '档案盒',
  displayShelf: '陈列架',
  deskSign: '桌牌',
  infoBoard: '信息栏',
  diagnosticSet: '诊断器械',
  medicine: '药品',
  medicineCabinet: '药柜',
  sickBed: '诊断床',
  operatingBed: '治疗床',
  restBench: '休息长椅',
  firstAidKit: '急救箱',
  chess: '棋牌',
  tableTennis: '乒乓球台',
  basketballHoop: '篮球架',
  fitness: '健身器材',
  partyFlag: '党旗',
  partyEmblem: '党徽',
  oath: '入党誓词',
};

/** 电脑（应有2，现有1）; a single one that is missing is named alone. */
export const missingEquipment = (word: string, min: number, has: number): string =>
  min === 1 ? word : `${word}（应有${min}，现有${has}）`;

export const LAYOUT_WORDS = {
  openPlan: '开放式布局',
  outdoors: '室外',
  layout: '功能布局',
  construction: '建设项目',
  ownDoor: '位于其功能室门口',
} as const;

/** How a function has its room. */
export const SHARING_WORDS = { alone: '独用', timeShared: '分时共用', exclusive: '划区专用' } as const;

export const NOTE_WORDS = { largest: '，设在多处的取面积最大的一处' } as const;

/** What a number of people is taken from. The figure for an area is this tool's own unless the notice states one. */
export const BASIS_WORDS = {
  stated: '填写的容纳人数',
  chairs: '座椅数',
  areaByTool: '使用面积{area}平方米按每人{m2}平方米折算，折算标准为本工具默认值',
  areaByNotice: '使用面积{area}平方米按每人{m2}平方米折算',
} as const;

const SHARING_DEMANDS = {
  mustBeAlone: () => '单独设置',
  mayShareWith: (titles: string) => `只可与${titles}合用`,
  mustBeHostedIn: (titles: string) => `整合设置在${titles}`,
  mustHost: (titles: string) => `同时兼作${titles}`,
  notWith: (titles: string) => `与${titles}分开设置`,
} as const;

export const sharingDemand = (name: keyof typeof SHARING_DEMANDS, titles: readonly string[]): string =>
  SHARING_DEMANDS[name](titles.join(name === 'mustBeHostedIn' ? '或' : '、'));

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;
const digits = (n: number): string => DIGITS[n] ?? String(n);

/** 一层, 地下一层. */
export const storeyWord = (n: number): string => (n < 0 ? `地下${digits(-n)}层` : `${digits(n)}层`);

export const PAPER_WORDS = { approval: '审批同意', filing: '备案' } as const;

/** How today's layout differs from the approved one. */
export const LAYOUT_CHANGES = {
  added: '新增{room}',
  removed: '取消{room}',
  renamed: '{before}改为{room}',
  functions: '{room}的功能已调整',
  area: '{room}的面积由{before}平方米改为{after}平方米',
} as const;

/** By what signs or rooms are taken together. */
export const GROUP_WORDS = { room: '房间', wallFace: '墙面', host: '载体', storey: '楼层', topic: '牌子内容' } as const;
