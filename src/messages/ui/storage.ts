/** Saving, opening, several windows. */
export const storageUi = {
  zh: {
    'storage.saved': '已保存 {{time}}',
    'storage.unsaved': '正在保存',
    'storage.failed': '未能保存到本浏览器',
    'storage.retry': '重试保存',
    'storage.readOnly': '只读',
    'storage.otherWindow': '此项目正在另一窗口中编辑，这里只读，内容随之更新。',
    'storage.nowYours': '另一窗口已关闭，可在此编辑',
    'storage.olderState': '最新的保存已损坏，打开的是上一次保存的内容',
  },
  en: {
    'storage.saved': 'Saved {{time}}',
    'storage.unsaved': 'Saving',
    'storage.failed': 'Could not be saved in this browser',
    'storage.retry': 'Save again',
    'storage.readOnly': 'Read only',
    'storage.otherWindow': 'Another window is editing this project; here it is read only and follows along.',
    'storage.nowYours': 'The other window has closed; this one can edit now',
    'storage.olderState': 'The newest save is damaged; the one before it was opened',
  },
} as const;
