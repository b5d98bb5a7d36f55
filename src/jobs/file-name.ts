/** Characters that Windows, macOS or Linux refuse in a file name, and blanks, which make paths hard to type. */
const ILLEGAL = /[\\/:*?"<>|\s\p{Cc}]+/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;
const LONGEST = 80;

/** A part of a file name that every system takes; never empty. */
export function safeName(text: string): string {
  const cleaned = Array.from(text.normalize('NFC').replace(ILLEGAL, '_')).slice(0, LONGEST).join('').replace(/^[._]+|[._]+$/gu, '');
  return cleaned === '' || RESERVED.test(cleaned) ? `${cleaned}_` : cleaned;
}

/** A file name from its parts: 庄科村-大门吊牌-320x2100.svg. Empty parts are left out. */
export const fileName = (parts: readonly string[], extension: string): string =>
  `${parts.filter((part) => part !== '').map(safeName).join('-')}.${extension}`;

/** The same names with -2, -3 … where one comes again; two names that differ in case alone are one on some systems. */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const dot = name.lastIndexOf('.');
    let candidate = name;
    for (let n = 2; taken.has(candidate.toLowerCase()); n += 1) candidate = `${name.slice(0, dot)}-${n}${name.slice(dot)}`;
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}
