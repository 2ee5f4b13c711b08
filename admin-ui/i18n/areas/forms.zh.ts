/** Texts around versioned forms; labels of their fields live in the forms. */
export const formsZh = {
  forms: {
    problems: '有 %{smart_count} 处需要修改',
    noChoice: '不选择',
    noStandards: '该类别没有登记立案结案标准',
    unknown: '此表单版本较新，请刷新页面后再填写。',
    masked: '已脱敏',
    limit: {
      urgentHours: '%{smart_count} 紧急工作时',
      workingHours: '%{smart_count} 工作时',
      workingDays: '%{smart_count} 个工作日',
      calendarDays: '%{smart_count} 日',
    },
  },
};
