const two = (n: number): string => String(n).padStart(2, '0');

/** 14:03 */
export function clockTime(at: number): string {
  const time = new Date(at);
  return `${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** 2026-11-21 14:03 */
export function savedWords(at: number): string {
  const time = new Date(at);
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())} ${clockTime(at)}`;
}
