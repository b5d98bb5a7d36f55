const CLOSED_NAME = /走廊|过道|门厅|楼梯|电梯|卫生间|厕所|盥洗|洗手/u;

/** Whether a room bears the name of one that is passed through or used by everybody, and so serves no other purpose. */
export const isClosedName = (name: string): boolean => CLOSED_NAME.test(name);
