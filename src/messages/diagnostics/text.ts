/** Words for what can go wrong in texts and on sign faces. */
export const textDiagnostics = {
  zh: {
    'text.missingGlyph': '字体 {{font}} 没有“{{character}}”（{{codePoint}}），这个字没有画出，请更换字体或核对名称',
    'text.substituteFont': '要求的字体（{{role, font}}）不随本工具提供，用 {{font}} 代替，制作前请换用正式字体',
    'text.doesNotFit': '文字 {{characters}} 个，需缩到 {{size}} 毫米才放得下，小于最小字高 {{least}} 毫米',
    'text.missingProvince': '省份没有填写，牌面文字不全',
    'text.missingPrefecture': '市（州）没有填写，牌面文字不全',
    'text.missingCounty': '县（市、区）没有填写，牌面文字不全',
    'text.missingTown': '乡镇（街道）没有填写，牌面文字不全',
    'text.missingUnit': '村（社区）名称没有填写，牌面文字不全',
    'text.unknownPlaceholder': '文字模板里的“{{field}}”没有对应的内容',
    'text.empty': '牌面有一处文字未填写',
    'sign.missingMark': '牌面要用的图案“{{mark}}”没有提供图样',
  },
  en: {
    'text.missingGlyph': 'The font {{font}} has no “{{character}}” ({{codePoint}}); the character is not drawn. Use another font or check the name',
    'text.substituteFont': 'The font asked for ({{role, font}}) is not shipped with this tool; {{font}} stands in. Use the real one before the sign is made',
    'text.doesNotFit': '{{characters}} characters fit only at {{size}} mm, below the least size of {{least}} mm',
    'text.missingProvince': 'The province is not filled in; the text of the face is incomplete',
    'text.missingPrefecture': 'The prefecture is not filled in; the text of the face is incomplete',
    'text.missingCounty': 'The county is not filled in; the text of the face is incomplete',
    'text.missingTown': 'The town is not filled in; the text of the face is incomplete',
    'text.missingUnit': 'The village or community is not filled in; the text of the face is incomplete',
    'text.unknownPlaceholder': 'Nothing stands for “{{field}}” of the text template',
    'text.empty': 'A text of the face is not written',
    'sign.missingMark': 'No artwork is supplied for the mark “{{mark}}” of the face',
  },
} as const;
