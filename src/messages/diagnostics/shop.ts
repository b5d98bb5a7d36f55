/** Words of what is wrong with a shop profile. */
export const shopDiagnostics = {
  zh: {
    'shop.invalid': '制作厂配置 {{file}} 有误，{{path}}：应为 {{expected, json}}，实为 {{found, json}}。',
    'shop.unknownField': '制作厂配置 {{file}} 有误，{{path}}：没有名为 {{found}} 的字段。',
    'shop.noJson': '请选择制作厂配置（.json 文件）；配置指定了 ICC 文件的，两个文件一起选。',
    'shop.samePaint': '制作厂配置 {{file}} 有误：“{{first}}”与“{{second}}”对应同一种油墨，请只保留一个。',
    'shop.iccMissing': '制作厂配置指定了特性文件 {{icc}}，但没有找到，请与配置文件一并提供。',
    'shop.noIcc': '制作厂配置的输出条件为 {{profile}}，但没有给出特性文件（icc）；随软件提供的只有 {{shipped}}。',
  },
  en: {
    'shop.invalid': 'The shop profile {{file}} is faulty at {{path}}: expected {{expected, json}}, found {{found, json}}.',
    'shop.unknownField': 'The shop profile {{file}} is faulty at {{path}}: there is no field named {{found}}.',
    'shop.noJson': 'Choose the profile of the shop (a .json file), together with the ICC file that it names.',
    'shop.samePaint': 'The shop profile {{file}} is faulty: "{{first}}" and "{{second}}" stand for the same ink. Keep one of them.',
    'shop.iccMissing': 'The shop profile names the ICC file {{icc}}, which was not found. Give it together with the profile.',
    'shop.noIcc': 'The shop profile asks for the condition {{profile}} without an ICC file (icc); only {{shipped}} is shipped.',
  },
} as const;
