/** Words for where on a wall something is measured. */
export const EDGE_WORDS = { top: '上缘', bottom: '下缘', left: '左缘', right: '右缘', centre: '中心' } as const;

export const NEIGHBOUR_WORDS = { doorFrame: '门框', neighbour: '相邻标识' } as const;

export const SAME_HOST_WORDS = { wallFace: '同一面墙', facade: '外墙正面', gate: '大门' } as const;
