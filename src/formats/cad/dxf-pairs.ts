/** Goes through the pairs of a DXF, a line with the group code and a line with its value, without cutting the text into lines first. */
export class DxfPairs {
  code = 0;
  value = '';
  /** The line that the last value stood on, counted from 1. */
  line = 0;
  /** A group code that is no number: from there on nothing can be read. */
  isBroken = false;
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Moves to the next pair; false at the end and where the file is broken. */
  next(): boolean {
    const code = this.#line();
    const value = code === null ? null : this.#line();
    if (code === null || value === null) {
      this.isBroken ||= code !== null && code.trim() !== '';
      return false;
    }
    this.code = Number(code);
    this.value = value;
    this.line += 2;
    this.isBroken = code.trim() === '' || !Number.isInteger(this.code);
    return !this.isBroken;
  }

  /** A line without its end: LF, CR LF, or CR alone as in the files of old. */
  #line(): string | null {
    const text = this.#text;
    if (this.#at >= text.length) return null;
    const from = this.#at;
    let end = from;
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
    this.#at = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
    return text.slice(from, end);
  }
}
