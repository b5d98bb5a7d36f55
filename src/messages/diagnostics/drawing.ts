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
      '图纸 {{sheet}}：{{paper}} 图幅按 1:{{scale}} 放不下，需要 {{neededWidth}} × {{neededHeight}} mm，可用 {{freeWidth}} × {{freeHeight}} mm；改用 1:{{nextScale}} 或 {{nextPaper}} 图幅可以放下',
    'sheet.fitsSmaller':
      '图纸 {{sheet}}：{{paper}} 图幅按 1:{{scale}} 放不下，需要 {{neededWidth}} × {{neededHeight}} mm，可用 {{freeWidth}} × {{freeHeight}} mm；改用 1:{{nextScale}} 可以放下',
    'sheet.fitsLarger':
      '图纸 {{sheet}}：{{paper}} 图幅按 1:{{scale}} 放不下，需要 {{neededWidth}} × {{neededHeight}} mm，可用 {{freeWidth}} × {{freeHeight}} mm；改用 {{nextPaper}} 图幅可以放下',
    'sheet.fitsNoScale':
      '图纸 {{sheet}}：{{paper}} 图幅按 1:{{scale}} 放不下，需要 {{neededWidth}} × {{neededHeight}} mm，可用 {{freeWidth}} × {{freeHeight}} mm；最小的比例和最大的图幅也放不下，请分成几张图纸',
    'sheet.marksLeft': '图纸 {{sheet}}：编号 {{numbers}} 没有标注的位置，仅列入表中',
    'sheet.tableDoesNotFit': '图纸 {{sheet}}：{{paper}} 图幅放不下“{{table}}”，请改用更大的图幅',
    'sheet.textTooLong': '图纸 {{sheet}}：“{{text}}”过长，字高小于 3.5 mm',
    'sheet.signsWithoutPlace': '图纸 {{sheet}}：{{count}} 块标牌在平面上没有位置，仅列入表中',
    'sheet.wallMissing': '图纸 {{sheet}}：所示的墙面已不存在',
    'sheet.elevationsDoNotFit': '图纸 {{sheet}}：{{paper}} 图幅按 1:{{scale}} 放不下门窗立面，请改用更小的比例或更大的图幅',
    'sheet.nothingToShow': '图纸 {{sheet}}：没有门窗，图纸为空',
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
      'Sheet {{sheet}}: it does not fit {{paper}} at 1:{{scale}}; it needs {{neededWidth}} × {{neededHeight}} mm, free are {{freeWidth}} × {{freeHeight}} mm. It fits at 1:{{nextScale}}, or on {{nextPaper}}',
    'sheet.fitsSmaller':
      'Sheet {{sheet}}: it does not fit {{paper}} at 1:{{scale}}; it needs {{neededWidth}} × {{neededHeight}} mm, free are {{freeWidth}} × {{freeHeight}} mm. It fits at 1:{{nextScale}}',
    'sheet.fitsLarger':
      'Sheet {{sheet}}: it does not fit {{paper}} at 1:{{scale}}; it needs {{neededWidth}} × {{neededHeight}} mm, free are {{freeWidth}} × {{freeHeight}} mm. It fits on {{nextPaper}}',
    'sheet.fitsNoScale':
      'Sheet {{sheet}}: it does not fit {{paper}} at 1:{{scale}}; it needs {{neededWidth}} × {{neededHeight}} mm, free are {{freeWidth}} × {{freeHeight}} mm. It fits at no smaller scale and on no larger paper; make several sheets of it',
    'sheet.marksLeft': 'Sheet {{sheet}}: there is no room for the marks {{numbers}}; they stand in the list alone',
    'sheet.tableDoesNotFit': 'Sheet {{sheet}}: “{{table}}” does not fit {{paper}}; use larger paper',
    'sheet.textTooLong': 'Sheet {{sheet}}: “{{text}}” is too long; its characters are lower than 3.5 mm',
    'sheet.signsWithoutPlace': 'Sheet {{sheet}}: {{count}} signs have no place on the plan; they stand in the schedule alone',
    'sheet.wallMissing': 'Sheet {{sheet}}: the wall it shows is gone',
    'sheet.elevationsDoNotFit': 'Sheet {{sheet}}: the doors and windows do not fit {{paper}} at 1:{{scale}}; use a smaller scale or larger paper',
    'sheet.nothingToShow': 'Sheet {{sheet}}: there are no doors or windows; it is empty',
    'newProject.noName': '“{{name}}” holds no name of a village or community',
    'newProject.badStarter': 'The starter centre is not sound at {{path}}: {{reason}}',
    'newProject.invalid': 'The new project does not follow the file format at {{path}}: {{reason}}',
  },
} as const;
