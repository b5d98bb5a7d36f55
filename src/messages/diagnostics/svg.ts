/** What our own reading of a finished SVG finds. */
export const svgDiagnostics = {
  zh: {
    'svg.checked': 'SVG 自检：{{widthMm}} × {{heightMm}} mm，文字均为轮廓。',
    'svg.notWellFormed': 'SVG 的结构不完整，无法读取。',
    'svg.noSize': 'SVG 没有以毫米标明宽和高。',
    'svg.viewBox': 'SVG 的画面范围（{{viewBox}}）与 {{widthMm}} × {{heightMm}} mm 的比例不符。',
    'svg.element': 'SVG 含有不应出现的元素 {{element}}。',
    'svg.idTwice': 'SVG 中的编号 {{id}} 重复。',
    'svg.reference': 'SVG 引用的 {{reference}} 不在文件中。',
    'svg.notFinite': 'SVG 中有 {{count}} 处图形含有无效数值。',
  },
  en: {
    'svg.checked': 'SVG checked: {{widthMm}} × {{heightMm}} mm, all text outlined.',
    'svg.notWellFormed': 'The SVG is not well formed and cannot be read.',
    'svg.noSize': 'The SVG does not state width and height in millimetres.',
    'svg.viewBox': 'The viewBox of the SVG ({{viewBox}}) does not have the proportion of {{widthMm}} × {{heightMm}} mm.',
    'svg.element': 'The SVG holds the element {{element}}, which has no place in it.',
    'svg.idTwice': 'The id {{id}} is used twice in the SVG.',
    'svg.reference': 'The SVG refers to {{reference}}, which is not in the file.',
    'svg.notFinite': 'Shapes of the SVG hold numbers that are not valid ({{count}}).',
  },
} as const;
