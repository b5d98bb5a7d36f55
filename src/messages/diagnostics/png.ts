/** What keeps a picture from being made. */
export const pngDiagnostics = {
  zh: {
    'png.size': '图片宽度应为 1 至 {{most}} 像素的整数，实为 {{width}}。',
    'png.notDrawn': '图片未能生成：{{reason}}。',
  },
  en: {
    'png.size': 'A picture is 1 to {{most}} whole pixels wide, not {{width}}.',
    'png.notDrawn': 'The picture could not be made: {{reason}}.',
  },
} as const;
