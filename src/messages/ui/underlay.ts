/** What a plan is traced from: pictures, pages of PDF files, lines of drawings. */
export const underlayUi = {
  zh: {
    'underlay.named': '底图 {{title}}',
    'undo.moveUnderlay': '移动底图',
    'undo.scaleUnderlay': '缩放底图',
    'undo.turnUnderlay': '旋转底图',
  },
  en: {
    'underlay.named': 'Underlay {{title}}',
    'undo.moveUnderlay': 'Move the underlay',
    'undo.scaleUnderlay': 'Scale the underlay',
    'undo.turnUnderlay': 'Turn the underlay',
  },
} as const;
