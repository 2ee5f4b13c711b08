/** The rules of routing, in words. */
export const routingWords = {
  opened: {
    zh: '按位置归属：自村级起，最低一级有受理员的中心负责',
    en: 'By place: the lowest centre from the village upwards that has an acceptor',
  },
  dutyList: {
    zh: '派遣员选定，该单位在此类别的职责清单上',
    en: "The dispatcher's choice among the units that the duty list names for the category",
  },
  centreOfPlace: {
    zh: '派遣员选定，由属地中心自行处置',
    en: "The dispatcher's choice: a centre of the place handles it itself",
  },
  transfer: { zh: '移交其他责任单位', en: 'Transferred to another responsible unit' },
  return: { zh: '退回原责任单位', en: 'Returned to the unit that had it before' },
  withdrawn: { zh: '撤销责任单位', en: 'Responsible unit withdrawn' },
  escalatedByHand: { zh: '人工上报上级', en: 'Escalated to the superior by hand' },
  escalatedByClock: { zh: '超期未办，自动上报上级', en: 'Still overdue: the clock handed the case to the superior' },
  unowned: {
    noSuperior: { zh: '已无上级单位，转入无主案件', en: 'No superior left: shown in the unowned queue' },
    noPostHolder: {
      zh: '下级单位无人在岗，转入上一级的无主案件',
      en: 'Nobody in the post below: shown in the unowned queue of the next level that has somebody',
    },
  },
  joint: { zh: '联合办理，首位为主办', en: 'Joint handling; the first unit leads' },
  merged: { zh: '并入相似案件', en: 'Merged into a similar case' },
  mergeUndone: { zh: '主案已办结，并案撤销', en: 'The master case had closed: the merge was undone' },
  reopened: { zh: '案件重新办理', en: 'The case was reopened' },
  childCase: {
    byHand: { zh: '发起协同案件', en: 'A coordination case was opened' },
    byClock: { zh: '超期未办，自动发起督办', en: 'Still overdue: the clock opened a supervision order' },
  },
} as const;
