/** Pictures that a person puts on a sign. */
export const imageDiagnostics = {
  zh: {
    'image.unknownKind': '图片应为 PNG 或 JPEG 文件。',
    'image.damaged': '图片文件已损坏，无法读取。',
    'image.tooLarge': '图片为 {{width}} × {{height}} 像素，超过 {{most}} 百万像素。请缩小后再用。',
    'image.unreadable': '图片 {{image}} 无法使用，标牌上的位置留空。',
  },
  en: {
    'image.unknownKind': 'A picture is a PNG or JPEG file.',
    'image.damaged': 'The picture is damaged and cannot be read.',
    'image.tooLarge': 'The picture has {{width}} × {{height}} pixels, more than {{most}} million. Make it smaller first.',
    'image.unreadable': 'The picture {{image}} cannot be used; its place on the sign stays empty.',
  },
} as const;
