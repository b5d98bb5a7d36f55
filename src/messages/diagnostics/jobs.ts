/** Runs of the whole: new centre, check, export. */
export const jobsDiagnostics = {
  zh: {
    'job.templateUnavailable': '模板 {{file}} 无法读取（{{reason}}）。',
    'job.templateInvalid': '模板 {{file}} 有误，{{path}}：应为 {{expected, json}}，实为 {{found, json}}。',
    'job.fontsUnavailable': '字体无法载入（{{reason}}）。',
    'job.profileUnavailable': '印刷特性文件 {{file}} 无法读取（{{reason}}）。',
    'job.unknownStandard': '没有编号为“{{id}}”的标准。现有：{{known}}。',
    'job.standardIdDiffers': '标准文件 {{file}} 内的编号是“{{id}}”，应与文件名一致。',
    'job.unknownTemplate': '没有名为“{{id}}”的平面模板。现有：{{known}}。',
    'job.noStandard': '没有可供检查的标准：项目未选标准，也未指定。请选择标准后再检查。',
    'job.standardsThatApply': '适用于本中心、可供选择的标准：{{standards}}。',
    'job.nothingToExport': '项目中没有可导出的标牌或图纸。',
    'job.preflightFailed': '{{file}} 未通过印前自检，未导出。',
  },
  en: {
    'job.templateUnavailable': 'The template {{file}} cannot be read ({{reason}}).',
    'job.templateInvalid': 'The template {{file}} is faulty at {{path}}: expected {{expected, json}}, found {{found, json}}.',
    'job.fontsUnavailable': 'The fonts cannot be loaded ({{reason}}).',
    'job.profileUnavailable': 'The print profile {{file}} cannot be read ({{reason}}).',
    'job.unknownStandard': 'There is no standard "{{id}}". There are: {{known}}.',
    'job.standardIdDiffers': 'The standard in {{file}} has the id "{{id}}"; it must be the name of the file.',
    'job.unknownTemplate': 'There is no starter plan "{{id}}". There are: {{known}}.',
    'job.noStandard': 'There is no standard to check against: the project names none and none was given. Choose one and check again.',
    'job.standardsThatApply': 'Standards that apply to this centre and can be chosen: {{standards}}.',
    'job.nothingToExport': 'The project holds no sign or sheet to export.',
    'job.preflightFailed': '{{file}} did not pass the preflight and was not exported.',
  },
} as const;
