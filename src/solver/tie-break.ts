/**
 * Sixteen bits of a function in a space (FNV-1a, folded): what decides between plans of equal cost. It hangs on the two ids
 * and on nothing else, so neither the order of lists nor the way a problem is put as a program changes the plan.
 */
export function tieBreak(one: string, space: string): number {
  let hash = 0x811c9dc5;
  for (const character of `${one}\n${space}`) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  }
  return ((hash >>> 16) ^ hash) & 0xffff;
}
