/** Tables that come in: XLSX and CSV. */
export const tableDiagnostics = {
  zh: {
    'table.encoding': '文字编码无法识别，请另存为 UTF-8 的 CSV 或 XLSX。',
    'table.tooLarge': '文件过大（超过 {{megabytes}} MB），请只保留登记表。',
    'table.tooManyRows': '表格超过 {{most}} 行，请只保留登记表。',
    'table.empty': '表格是空的。',
    'table.oldOrLocked': '这是旧版 .xls 或加了密码的工作簿，请另存为不加密码的 .xlsx。',
    'table.noWorkbook': '不是 .xlsx 工作簿。',
    'table.broken': '工作簿已损坏，无法读取（{{reason}}）。',
    'table.noHeader': '没有找到“村（社区）”一列的表头；前几行是：{{found}}。',
  },
  en: {
    'table.encoding': 'The encoding of the text is not known: save it as CSV in UTF-8, or as XLSX.',
    'table.tooLarge': 'The file is too large (more than {{megabytes}} MB): keep the table alone.',
    'table.tooManyRows': 'The table has more than {{most}} rows: keep the list of villages alone.',
    'table.empty': 'The table is empty.',
    'table.oldOrLocked': 'This is an old .xls or a workbook with a password: save it as .xlsx without one.',
    'table.noWorkbook': 'This is no .xlsx workbook.',
    'table.broken': 'The workbook is damaged and cannot be read ({{reason}}).',
    'table.noHeader': 'No heading names the village or community; the first rows are: {{found}}.',
  },
} as const;
