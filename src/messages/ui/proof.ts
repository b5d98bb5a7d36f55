/** The soft proof of a print condition. */
export const proofUi = {
  zh: {
    'proof.title': '印前打样',
    'proof.off': '屏幕色',
    'proof.on': '打样：{{condition}}',
    'proof.shipped': '{{condition}}（铜版纸，随附）',
    'proof.load': '载入印刷厂的 ICC 文件…',
    'proof.loading': '正在载入特性文件',
    'proof.toggle': '印前打样（开关）',
  },
  en: {
    'proof.title': 'Soft proof',
    'proof.off': 'Screen colours',
    'proof.on': 'Proof: {{condition}}',
    'proof.shipped': '{{condition}} (coated paper, built in)',
    'proof.load': "Load the shop's ICC file…",
    'proof.loading': 'Loading the profile',
    'proof.toggle': 'Soft proof on or off',
  },
} as const;
