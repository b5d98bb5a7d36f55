/** Licensed fonts of one's own. */
export const fontsUi = {
  zh: {
    'fonts.title': '字体',
    'fonts.about': '载入自己有授权的字体，代替随附的字体。字体只存在本机浏览器里，不进入项目文件；禁止嵌入的字体不能使用。',
    'fonts.role': '字体角色',
    'fonts.answeredBy': '现用字体',
    'fonts.own': '自有字体',
    'fonts.standIn': '代用',
    'fonts.load': '载入…',
    'fonts.drop': '移除',
    'fonts.loading': '正在读取字体',
  },
  en: {
    'fonts.title': 'Fonts',
    'fonts.about': 'Load a font that you hold a licence for, in place of the one that is shipped. It stays in this browser and never enters a project; a font that forbids embedding cannot be used.',
    'fonts.role': 'Font',
    'fonts.answeredBy': 'Answered by',
    'fonts.own': 'Own font',
    'fonts.standIn': 'Stand-in',
    'fonts.load': 'Load…',
    'fonts.drop': 'Remove',
    'fonts.loading': 'Reading the font',
  },
} as const;
