/** A run over all villages of a town. */
export const batchDiagnostics = {
  zh: {
    'batch.ownProject': '采用修改过的项目文件，登记表的内容没有写入其中，两者不同的应核对。',
    'batch.starterPlan': '平面为起始平面（{{storeys}} 层，建筑面积 {{drawn}} ㎡），与表中（{{statedStoreys}} 层，{{stated}} ㎡）不同，应按实际修改。',
    'batch.notPlaced': '{{count}} 块标牌没有合适的位置：{{signs}}。',
    'batch.noStandard': '当地没有可自动采用的标准，未审查；可在表中填写“适用标准”。',
    'batch.workerBroke': '处理中断（{{reason}}），可以再次运行。',
    'batch.damagedProject': '项目文件有损坏的部分，请先打开核对、另存后再处理。',
  },
  en: {
    'batch.ownProject': 'The project file that was changed is used as it is: the table is not written into it; compare the two.',
    'batch.starterPlan': 'The plan is the starter plan ({{storeys}} storeys, {{drawn}} m²), other than in the table ({{statedStoreys}} storeys, {{stated}} m²): draw it as it is.',
    'batch.notPlaced': '{{count}} signs have no suitable place: {{signs}}.',
    'batch.noStandard': 'No standard applies here by itself, so nothing was checked; name one in the table.',
    'batch.workerBroke': 'The work broke off ({{reason}}); run it again.',
    'batch.damagedProject': 'The project file is damaged in part: open it, look at it and save it anew first.',
  },
} as const;
