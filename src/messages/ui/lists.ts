/** Lists of what has to be made and what the building holds. */
export const listsUi = {
  zh: {
    'lists.signs': '标牌制作清单',
    'lists.rooms': '房间一览',
    'lists.sign': '标牌',
    'lists.size': '尺寸 mm',
    'lists.copies': '数量',
    'lists.room': '房间',
    'lists.net': '使用面积 m²',
    'lists.total': '合计',
    'lists.noSigns': '还没有标牌。',
    'lists.noRooms': '还没有房间。用墙或矩形房间工具画出围合的空间。',
    'lists.unit': '尺寸单位 mm，宽 × 高 × 厚；面积按墙内净尺寸，保留两位小数。',
  },
  en: {
    'lists.signs': 'Sign schedule',
    'lists.rooms': 'Rooms',
    'lists.sign': 'Sign',
    'lists.size': 'Size mm',
    'lists.copies': 'Copies',
    'lists.room': 'Room',
    'lists.net': 'Net area m²',
    'lists.total': 'Total',
    'lists.noSigns': 'No signs yet.',
    'lists.noRooms': 'No rooms yet. Enclose a space with the wall or the room tool.',
    'lists.unit': 'Sizes in mm, width × height × thickness; areas between wall faces, two decimals.',
  },
} as const;
