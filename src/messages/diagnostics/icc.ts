/** Print profiles that a person loads. */
export const iccDiagnostics = {
  zh: {
    'icc.notAProfile': '所选文件不是 ICC 特性文件。请选择印刷厂提供的 .icc 或 .icm 文件。',
    'icc.cutShort': '特性文件不完整：文件头标明 {{stated}} 字节，实有 {{found}} 字节。请重新取得该文件。',
    'icc.notForPrint': '特性文件不是 CMYK 印刷特性文件（设备类型 {{deviceClass}}，颜色空间 {{colourSpace}}）。请选择印刷机或打样的 CMYK 特性文件。',
    'icc.damaged': '特性文件已损坏，无法使用（{{reason}}）。',
  },
  en: {
    'icc.notAProfile': 'The file is no ICC profile. Choose the .icc or .icm file of the print shop.',
    'icc.cutShort': 'The profile is cut short: its header states {{stated}} bytes, there are {{found}}. Get the file again.',
    'icc.notForPrint': 'The profile is not for printing in CMYK (device class {{deviceClass}}, colour space {{colourSpace}}). Choose the CMYK profile of a press or proof.',
    'icc.damaged': 'The profile is damaged and cannot be used ({{reason}}).',
  },
} as const;
