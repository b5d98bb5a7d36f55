/** Words for fonts that a person supplies. */
export const fontsDiagnostics = {
  zh: {
    'font.notAFont': '{{file}} 不是字体文件，可用的格式：otf、ttf、ttc、woff2',
    'font.broken': '字体文件 {{file}} 已损坏，无法读取',
    'font.restricted': '字体 {{file}} 的许可不允许嵌入（OS/2 fsType），不能用于制作文件，请向字体厂商取得授权版本',
    'font.noHan': '字体 {{file}} 没有汉字',
    'font.incomplete': '字体 {{file}} 缺通用规范汉字 {{lacking}} 个（共 8105 个）',
    'font.badOption': '“{{value}}”写法有误，应为 字体角色[:粗细]=文件，例如 xiaobiaosong=方正小标宋.ttf；角色：{{roles}}；粗细：{{weights}}',
  },
  en: {
    'font.notAFont': '{{file}} is no font; otf, ttf, ttc and woff2 can be used',
    'font.broken': 'The font file {{file}} is broken and cannot be read',
    'font.restricted': 'The licence of the font {{file}} forbids embedding (OS/2 fsType); it cannot be used for files that are handed on',
    'font.noHan': 'The font {{file}} has no Chinese characters',
    'font.incomplete': 'The font {{file}} lacks {{lacking}} of the 8,105 standard characters',
    'font.badOption': '“{{value}}” should be role[:weight]=file, such as xiaobiaosong=XiaoBiaoSong.ttf; roles: {{roles}}; weights: {{weights}}',
  },
} as const;
