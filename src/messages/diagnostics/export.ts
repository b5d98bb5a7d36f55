/** Words of what the exporters refuse. */
export const exportDiagnostics = {
  zh: {
    'pdf.noPages': '没有可导出的页面。',
    'pdf.badDate': '日期“{{date}}”不是 YYYY-MM-DD 格式，无法写入 PDF。',
    'pdf.profileNotCmyk': '“{{name}}”不是 CMYK 输出特性文件，请换用印刷机的 CMYK ICC 文件。',
    'pdf.emptyPage': '“{{title}}”的成品尺寸、出血或比例无效，无法成页。',
    'pdf.pageTooLarge':
      '“{{title}}”的页面为 {{widthMm}} × {{heightMm}} mm，超过 PDF 单边 {{max}} mm 的上限。请改为按 1:10 导出。',
    'pdf.notFinite': '图形（{{kind}}）含有无效数值，未导出。',
    'pdf.brokenPath': '图形（{{kind}}）的路径不完整，未导出。',
    'pdf.inkOutOfRange': '图形（{{kind}}）的油墨值超出 0–100%，未导出。',
    'pdf.imageMissing': '项目中没有图片 {{image}}，或图片不能使用。请重新放入图片，或从标牌上删去。',
    'pdf.scaledDown': '文件按 1:{{factor}} 导出，印刷时请放大 {{factor}} 倍。',
    'pdf.userUnit': '超过 5080 mm 的页面按实际尺寸导出，用户单位最大为 {{userUnit}}，请确认制作厂的软件能正确读取。',
    'pdf.spotConflict': '专色“{{spot}}”有两种不同的 CMYK 替代值，已采用先出现的一种。',
  },
  en: {
    'pdf.noPages': 'There is no page to export.',
    'pdf.badDate': 'The date "{{date}}" is not of the form YYYY-MM-DD and cannot go into a PDF.',
    'pdf.profileNotCmyk': '"{{name}}" is not a CMYK output profile. Use the CMYK ICC file of the press.',
    'pdf.emptyPage': 'The trim size, bleed or scale of "{{title}}" is not valid.',
    'pdf.pageTooLarge':
      'The page of "{{title}}" is {{widthMm}} × {{heightMm}} mm; a PDF holds {{max}} mm a side. Export it at 1:10.',
    'pdf.notFinite': 'A shape ({{kind}}) holds a number that is not valid; nothing was exported.',
    'pdf.brokenPath': 'The path of a shape ({{kind}}) is not complete; nothing was exported.',
    'pdf.inkOutOfRange': 'An ink of a shape ({{kind}}) lies outside 0–100 %; nothing was exported.',
    'pdf.imageMissing': 'The project has no picture {{image}}, or it cannot be used. Put it in again, or take it off the sign.',
    'pdf.scaledDown': 'Exported at 1:{{factor}}; to be enlarged {{factor}} times for printing.',
    'pdf.userUnit': 'Pages longer than 5080 mm have user units of up to {{userUnit}}. Make sure that the software of the shop reads them.',
    'pdf.spotConflict': 'The spot "{{spot}}" has two different CMYK alternates; the first one was used.',
  },
} as const;
