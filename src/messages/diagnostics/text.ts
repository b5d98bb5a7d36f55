/** Words for what can go wrong in texts and on sign faces. */
export const textDiagnostics = {
  zh: {
    'text.missingGlyph': '字体 {{font}} 没有“{{character}}”（{{codePoint}}），这个字没有画出，请更换字体或核对名称',
    'text.substituteFont': '要求的字体（{{role}}）不随本工具提供，用 {{font}} 代替',
    'text.doesNotFit': '文字 {{characters}} 个，需缩到 {{size}} 毫米才放得下，小于最小字高 {{least}} 毫米',
    'text.missingField': '文字里的“{{field}}”没有填写',
    'text.empty': '牌面没有文字',
    'sign.missingMark': '牌面要用的图案“{{mark}}”没有提供图样',
  },
  en: {
    'text.missingGlyph': 'The font {{font}} has no “{{character}}” ({{codePoint}}); the character is not drawn. Use another font or check the name',
    'text.substituteFont': 'The font asked for ({{role}}) is not shipped with this tool; {{font}} stands in',
    'text.doesNotFit': '{{characters}} characters fit only at {{size}} mm, below the least size of {{least}} mm',
    'text.missingField': '“{{field}}” of the text is not filled in',
    'text.empty': 'The face has no text',
    'sign.missingMark': 'No artwork is supplied for the mark “{{mark}}” of the face',
  },
} as const;
