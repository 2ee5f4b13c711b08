/** Texts around versioned forms; labels of their fields live in the forms. */
export const formsZh = {
  forms: {
    problems: '有 %{smart_count} 处需要修改',
    noChoice: '不选择',
    noStandards: '该类别没有登记立案结案标准',
    unknown: '此表单版本较新，请刷新页面后再填写。',
    masked: '已脱敏',
    yuan: '元',
    addRow: '添加一行',
    row: '第 %{number} 行',
    removeRow: '删除第 %{number} 行',
    grade: { 1: '非常不满意', 2: '不满意', 3: '基本满意', 4: '满意', 5: '非常满意' },
    addFiles: '添加文件',
    removeFile: '移除文件 %{name}',
    uploading: '正在上传',
    filesLeft: '还可添加 %{smart_count} 个文件',
    unitHelp: '输入名称或部门查找',
    noUnit: '没有找到单位',
    notUploaded: '暂不能上传：%{reason}',
    limit: {
      urgentHours: '%{smart_count} 紧急工作时',
      workingHours: '%{smart_count} 工作时',
      workingDays: '%{smart_count} 个工作日',
      calendarDays: '%{smart_count} 日',
    },
  },
};
