/** Why signs cannot be arranged as asked. */
export const arrangingDiagnostics = {
  zh: {
    'arranging.noRoom': '位置不够，标牌没有移动。请减少所选标牌或改小尺寸。',
    'arranging.coversOpening': '会遮住门窗，标牌没有移动。请先移开门窗处的标牌。',
    'arranging.noDoor': '墙面上没有门，或门框两侧没有空位，标牌没有移动。',
  },
  en: {
    'arranging.noRoom': 'There is not enough room; nothing was moved. Pick fewer signs or make them smaller.',
    'arranging.coversOpening': 'A door or window would be covered; nothing was moved. Move the signs there first.',
    'arranging.noDoor': 'The wall has no door, or neither side of its frame is free; nothing was moved.',
  },
} as const;
