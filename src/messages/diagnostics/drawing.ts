/** Drawing a plan and a sheet; making a project from a starter centre. */
export const drawingDiagnostics = {
  zh: {
    'plan.roomUnbound': '房间“{{room}}”不在封闭的墙内，未计面积',
    'plan.roomsShareFace': '房间“{{room}}”与“{{other}}”之间没有墙，未分别计面积',
    'plan.tagDoesNotFit': '房间“{{room}}”太小，标注未写全',
    'plan.unknownSymbol': '图库中没有“{{kind}}”这个图例，按外框加叉绘制',
    'plan.storeyMissing': '楼层 {{storey}} 不存在，平面图为空',
    'sheet.missing': '图纸 {{sheet}} 不存在',
    'sheet.doesNotFit':
      '图纸 {{sheet}}：{{paper}} 图幅按 1:{{scale}} 放不下平面图，需要 {{neededWidth}} × {{neededHeight}} mm，可用 {{freeWidth}} × {{freeHeight}} mm；改用 1:{{nextScale}} 可以放下',
    'sheet.fitsNoScale':
      '图纸 {{sheet}}：{{paper}} 图幅按 1:{{scale}} 放不下平面图，需要 {{neededWidth}} × {{neededHeight}} mm，可用 {{freeWidth}} × {{freeHeight}} mm；改用更小的比例也放不下，请改用更大的图幅',
    'newProject.noName': '“{{name}}”中没有村或社区的名称',
    'newProject.badStarter': '中心模板有误，{{path}}：{{reason}}',
    'newProject.invalid': '新建的项目不符合文件格式，{{path}}：{{reason}}',
  },
  en: {
    'plan.roomUnbound': 'Room “{{room}}” does not lie in closed walls; it has no area',
    'plan.roomsShareFace': 'There is no wall between room “{{room}}” and “{{other}}”; they have no area of their own',
    'plan.tagDoesNotFit': 'Room “{{room}}” is too small for all of its tag',
    'plan.unknownSymbol': 'The library has no symbol “{{kind}}”; its box is drawn with a cross',
    'plan.storeyMissing': 'Storey {{storey}} does not exist; its plan is empty',
    'sheet.missing': 'Sheet {{sheet}} does not exist',
    'sheet.doesNotFit':
      'Sheet {{sheet}}: the plan does not fit {{paper}} at 1:{{scale}}; it needs {{neededWidth}} × {{neededHeight}} mm, free are {{freeWidth}} × {{freeHeight}} mm. It fits at 1:{{nextScale}}',
    'sheet.fitsNoScale':
      'Sheet {{sheet}}: the plan does not fit {{paper}} at 1:{{scale}}; it needs {{neededWidth}} × {{neededHeight}} mm, free are {{freeWidth}} × {{freeHeight}} mm. It fits at no smaller scale either; use larger paper',
    'newProject.noName': '“{{name}}” holds no name of a village or community',
    'newProject.badStarter': 'The starter centre is not sound at {{path}}: {{reason}}',
    'newProject.invalid': 'The new project does not follow the file format at {{path}}: {{reason}}',
  },
} as const;
