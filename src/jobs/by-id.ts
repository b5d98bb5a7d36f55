/** Numbers inside ids count as numbers: s2 before s10. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  const [left, right] = [a.id, b.id].map((id) => id.replace(/\d+/g, (digits) => digits.padStart(12, '0'))) as [string, string];
  return left < right ? -1 : left > right ? 1 : 0;
}
