/** Words that all fields share. */
export const fieldsUi = {
  zh: {
    'fields.mixed': '多个值',
    'fields.unknown': '未填',
    'fields.day': '年-月-日',
    'fields.badLength': '无法识别“{{text}}”。可输入 1200、120cm、1.2m、12+30',
    'fields.outOfRange': '应在 {{min}} 至 {{max}} 之间',
    'fields.badNumber': '请输入数字',
    'fields.yes': '是',
    'fields.no': '否',
  },
  en: {
    'fields.mixed': 'Several values',
    'fields.unknown': 'Not given',
    'fields.day': 'YYYY-MM-DD',
    'fields.badLength': 'Cannot read “{{text}}”. Type 1200, 120cm, 1.2m or 12+30',
    'fields.outOfRange': 'Must be between {{min}} and {{max}}',
    'fields.badNumber': 'Type a number',
    'fields.yes': 'Yes',
    'fields.no': 'No',
  },
} as const;
