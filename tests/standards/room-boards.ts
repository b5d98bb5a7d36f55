/** A room of the five notices with the boards that it must show. */
export interface RoomBoards {
  readonly room: string;
  readonly functions: readonly string[];
  /** Boards that say the same in any room. */
  readonly topics: readonly string[];
  /** Boards that the room has in words of its own: 工作职责, 相关制度. */
  readonly own: readonly string[];
}

/** Which boards the five notices name for which room; flag and oath are a sign of their own. */
export const ROOM_BOARDS: readonly RoomBoards[] = [
  { room: '警务室', functions: ['policeRoom'], topics: ['policeStaff'], own: ['duties', 'discipline', 'dutyWatch'] },
  { room: '电子商务服务站', functions: ['eCommerce'], topics: ['salesChart', 'benefitSharing'], own: ['workflow', 'management'] },
  {
    room: '人民调解室',
    functions: ['mediationRoom'],
    topics: ['mediationFlow', 'mediationWarning', 'mediationSettling', 'mediationIntake', 'mediationVisits', 'mediationReports'],
    own: ['archiveRules'],
  },
  { room: '卫生计生室', functions: ['clinic', 'treatmentRoom', 'diagnosisRoom'], topics: ['drugSafety', 'malpractice', 'medicalStaff'], own: ['duties'] },
  { room: '图书阅览室', functions: ['readingRoom'], topics: ['bookLending', 'bookKeeping'], own: [] },
  {
    room: '便民服务站',
    functions: ['serviceHall'],
    topics: ['serviceContent', 'serviceDemands', 'workflow', 'firstAsked', 'toldOnce', 'agency', 'dutyWatch', 'timeLimit', 'accountability', 'serviceGuide'],
    own: [],
  },
  { room: '便民服务大厅', functions: ['serviceHall'], topics: ['orgChart', 'staffInfo', 'postDuties', 'promises', 'workflow'], own: [] },
  {
    room: '便民服务中心',
    functions: ['serviceHall'],
    topics: ['serviceItems', 'materials', 'workflow', 'fees', 'dutyWatch', 'firstAsked', 'agency'],
    own: [],
  },
  { room: '为民服务室', functions: ['serviceHall'], topics: ['postDuties', 'promises', 'serviceContent', 'workflow'], own: ['duties'] },
  {
    room: '教育培训室',
    functions: ['partyActivityRoom'],
    topics: ['leadersChart', 'supervisorsChart', 'partyNetwork', 'memberEducation', 'membersServe', 'openAffairs', 'villagersAssembly', 'remoteLearning'],
    own: [],
  },
  {
    room: '综合会议室',
    functions: ['partyActivityRoom'],
    topics: ['partyDuties', 'committeeDuties', 'threeMeetings', 'democraticLife', 'recruitment', 'memberEducation'],
    own: [],
  },
  {
    room: '新时代文明实践站',
    functions: ['civilizationStation'],
    topics: ['volunteerRegister', 'volunteerTraining', 'serviceRecords', 'volunteerTransfer', 'redeem', 'rewards'],
    own: [],
  },
  { room: '驻村帮扶办公室', functions: ['supportOffice'], topics: [], own: ['duties', 'management'] },
  { room: '书记主任办公室', functions: ['secretaryOffice'], topics: [], own: ['duties', 'management'] },
  { room: '监委会办公室', functions: ['supervisoryOffice'], topics: [], own: ['duties', 'workflow', 'management'] },
  { room: '档案室', functions: ['archiveRoom'], topics: ['archiveRules', 'archivistDuties'], own: [] },
  { room: '文化活动室', functions: ['cultureRoom'], topics: [], own: ['management'] },
  { room: '计生服务室', functions: ['familyPlanningRoom'], topics: [], own: ['management'] },
  { room: '社会管理室', functions: ['socialManagementRoom'], topics: ['majorMatters', 'emergencyPlan'], own: ['management'] },
  { room: '专业协会室', functions: ['professionalAssociation'], topics: [], own: ['management'] },
  { room: '谈心说事室', functions: ['talkRoom'], topics: [], own: ['management'] },
  { room: '社区', functions: [], topics: ['hygiene', 'archiveRules', 'ledgers'], own: [] },
];
