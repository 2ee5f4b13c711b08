/** What is typed and not sent yet, on every page where something is filled in. */
export const draftsZh = {
  drafts: {
    saving: '正在保存草稿…',
    saved: '草稿已保存在本机',
    notKept: '此浏览器不能保存草稿，离开页面后内容会丢失。',
    restored: '已恢复上次未提交的内容。',
    kept: '您填写的内容已保留，可修改后重试。',
    discard: '清空重填',
    waitsAt: '下一步：%{unit} · %{state}',
    openCase: '查看案件',
  },
};

export const draftsEn: typeof draftsZh = {
  drafts: {
    saving: 'Keeping the draft…',
    saved: 'Draft kept on this device',
    notKept: 'This browser keeps no draft: what you type is lost when you leave this page.',
    restored: 'What you had typed is back.',
    kept: 'What you filled in is kept: change it and try again.',
    discard: 'Start afresh',
    waitsAt: 'Next: %{unit} · %{state}',
    openCase: 'Open the case',
  },
};
