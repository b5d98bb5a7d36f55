/** The command that looks through a finished PDF. */
export const preflightUi = {
  zh: {
    'cli.preflight': '印前检查成品 PDF：页面框、色版、油墨总量、线宽、图像、字体；有错误时退出码为 1，文件不能读时为 2',
    'cli.preflight.files': 'PDF 文件，可有多个',
    'cli.preflight.shop': '制作厂配置：文件（JSON），或自带配置的编号、名称',
    'cli.preflight.format': '结果的格式',
    'cli.preflight.file': '标识 {{claims}}，输出条件 {{condition}}，比例 1:{{scale}}，专色 {{spots}}，字体 {{fonts}} 种',
    'cli.preflight.page': '第 {{page}} 页：成品 {{trim}} mm，出血 {{bleed}} mm，页面 {{media}} mm',
    'cli.preflight.userUnit': '用户单位 {{userUnit}}',
    'cli.preflight.inks': '色版 {{inks}}，油墨总量 {{coverage}}%',
    'cli.preflight.thinnest': '最细线 {{thinnestPt}} pt',
    'cli.preflight.images': '图像 {{count}} 幅，最低 {{ppi}} ppi',
    'cli.preflight.and': '；',
  },
  en: {
    'cli.preflight': 'look through a finished PDF: boxes, plates, total ink, lines, bitmaps, fonts; exits 1 with an error, 2 where a file cannot be read',
    'cli.preflight.files': 'PDF files',
    'cli.preflight.shop': 'a shop profile: a file (JSON), or the id or name of one that is shipped',
    'cli.preflight.format': 'format of the result',
    'cli.preflight.file': 'claims {{claims}}, condition {{condition}}, scale 1:{{scale}}, spots {{spots}}, fonts {{fonts}}',
    'cli.preflight.page': 'page {{page}}: trim {{trim}} mm, bleed {{bleed}} mm, media {{media}} mm',
    'cli.preflight.userUnit': 'user unit {{userUnit}}',
    'cli.preflight.inks': 'plates {{inks}}, total ink {{coverage}} %',
    'cli.preflight.thinnest': 'thinnest line {{thinnestPt}} pt',
    'cli.preflight.images': 'bitmaps {{count}}, least {{ppi}} ppi',
    'cli.preflight.and': '; ',
  },
} as const;
