const SEEDS = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f] as const;

/**
 * 128 bits of text as 32 upper-case hex digits: four FNV-like lanes with different seeds. It names a file by its content
 * (PDF /ID); it is no protection against forgery.
 */
export function contentHash(parts: Iterable<string>): string {
  let [a, b, c, d]: [number, number, number, number] = [...SEEDS];
  for (const part of parts) {
    for (let i = 0; i < part.length; i += 1) {
      const unit = part.charCodeAt(i);
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b ^ unit, 0x85ebca77) + a;
      c = Math.imul(c + unit, 0xc2b2ae3d) ^ (b >>> 15);
      d = Math.imul(d ^ (unit + c), 0x27d4eb2f);
    }
    a ^= part.length;
  }
  return [a, b, c, d].map((lane) => (lane >>> 0).toString(16).toUpperCase().padStart(8, '0')).join('');
}
