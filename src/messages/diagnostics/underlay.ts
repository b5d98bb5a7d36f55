/** Files that a plan is traced from. */
export const underlayDiagnostics = {
  zh: {
    'underlay.readOnly': '项目正在另一个窗口中编辑，此处不能插入底图。',
    'underlay.noStorey': '选定的楼层已不存在，请重新选择。',
    'underlay.fileEmpty': '文件“{{name}}”是空的。请重新下载或导出后再插入。',
    'underlay.unknownKind': '文件“{{name}}”不能用作底图。底图可用 PNG、JPEG、WebP 图片和 PDF 文件，其他格式请先另存为其中一种。',
    'underlay.tooManyPixels': '图片为 {{width}} × {{height}} 像素，无法处理（最多 {{most}} 百万像素）。请在看图软件中缩小后再插入。',
    'underlay.reduced': '图片过大，已缩小为 {{width}} × {{height}} 像素后存入项目。',
    'underlay.outOfMemory': '处理文件“{{name}}”时内存不足。请关闭其他网页，或把图片缩小后再插入。',
    'underlay.pdfLocked': 'PDF 文件有打开密码。请在 PDF 阅读器中输入密码，打印或另存为没有密码的 PDF，再插入。',
    'underlay.pdfDamaged': 'PDF 文件已损坏，无法读取。请重新下载，或在 PDF 阅读器中打开后另存，再插入。',
    'underlay.pdfEmpty': 'PDF 文件没有页面。',
  },
  en: {
    'underlay.readOnly': 'The project is being edited in another window: no underlay can be inserted here.',
    'underlay.noStorey': 'The storey that was chosen is gone: choose another.',
    'underlay.fileEmpty': 'The file "{{name}}" is empty. Download or export it again.',
    'underlay.unknownKind': 'The file "{{name}}" cannot be an underlay. PNG, JPEG and WebP pictures and PDF files can: save it as one of these.',
    'underlay.tooManyPixels': 'The picture has {{width}} × {{height}} pixels, which is too large (at most {{most}} million). Make it smaller first.',
    'underlay.reduced': 'The picture was too large: it is kept in the project with {{width}} × {{height}} pixels.',
    'underlay.outOfMemory': 'There is not enough memory for the file "{{name}}". Close other pages, or make the picture smaller first.',
    'underlay.pdfLocked': 'The PDF asks for a password. Open it in a PDF reader, print or save it as a PDF without one, then insert that.',
    'underlay.pdfDamaged': 'The PDF is damaged and cannot be read. Download it again, or open it in a PDF reader and save it anew.',
    'underlay.pdfEmpty': 'The PDF has no pages.',
  },
} as const;
