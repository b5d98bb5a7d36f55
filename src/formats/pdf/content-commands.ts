import { END, readValue, type Cursor } from './pdf-lexer.ts';
import { isOperator, type PdfValue } from './pdf-value.ts';

/** One operator of a content stream with what stands before it. */
export interface ContentCommand {
  readonly operator: string;
  readonly operands: readonly PdfValue[];
}

/** Moves behind the data of an inline image: EI between white space. */
function skipInlineImage(cursor: Cursor): void {
  const { bytes } = cursor;
  while (cursor.at < bytes.length) {
    const [before = 0, e, i, after = 32] = bytes.subarray(cursor.at - 1, cursor.at + 3);
    const found = before <= 32 && e === 69 && i === 73 && after <= 32;
    cursor.at += found ? 2 : 1;
    if (found) return;
  }
}

/** The commands of a content stream in order. */
export function contentCommands(bytes: Uint8Array): readonly ContentCommand[] {
  const cursor: Cursor = { bytes, at: 0 };
  const commands: ContentCommand[] = [];
  let operands: PdfValue[] = [];
  for (;;) {
    const value = readValue(cursor);
    if (value === END) return commands;
    if (!isOperator(value)) {
      operands.push(value);
      continue;
    }
    commands.push({ operator: value.name, operands });
    operands = [];
    if (value.name === 'ID') skipInlineImage(cursor);
  }
}
