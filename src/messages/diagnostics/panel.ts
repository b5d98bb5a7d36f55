/** Words for what can go wrong in the panels and marks of a face. */
export const panelDiagnostics = {
  zh: {
    'panel.imageMissing': '图片“{{image}}”不在项目文件里，这处图片没有画出',
    'panel.paperDoesNotFit': '栏目里放不下一张 {{paper}} 纸：需要 {{width}} × {{height}} 毫米，只有 {{freeWidth}} × {{freeHeight}} 毫米',
    'panel.noRooms': '平面图里没有写了名称的房间，导视内容为空',
    'panel.noSteps': '流程图没有步骤',
    'sign.placeholderMark': '“中国社区”图样的附件没有提供，牌面上是示意图样，制作前请换用正式图样',
  },
  en: {
    'panel.imageMissing': 'The picture “{{image}}” is not in the project file; it is not drawn',
    'panel.paperDoesNotFit': 'A column holds no sheet of {{paper}}: {{width}} × {{height}} mm are needed, {{freeWidth}} × {{freeHeight}} mm are free',
    'panel.noRooms': 'The plan has no room with a name; the directory is empty',
    'panel.noSteps': 'The flow chart has no steps',
    'sign.placeholderMark': 'The annex with the artwork of 中国社区 is not supplied; what is drawn holds its place. Use the official artwork before the sign is made',
  },
} as const;
