import { z } from 'zod';
import { SIGN_KINDS } from './sign.ts';

/** One box of a flow chart; `branch` is what stands at the arrow of a choice's other way out. */
const step = z.strictObject({
  text: z.string().min(1),
  shape: z.enum(['start', 'step', 'choice', 'end']),
  branch: z.string().default(''),
});

const section = z.strictObject({ title: z.string().min(1), text: z.string().default('') });

/** A place for a person; an empty name is a line to write on. */
const person = z.strictObject({ post: z.string().min(1), name: z.string().default(''), phone: z.string().default(''), note: z.string().default('') });

const content = {
  /** Heading of the face as a template, where it is not the title: {unit}村务公开栏; '' = the face keeps its own. */
  heading: z.string().optional(),
  /** Paragraphs, one a line, as a template; what it asks of the centre is printed where it is known. */
  text: z.string().default(''),
  /** Boxes, headed sections and people; their words are templates too. */
  steps: z.array(step).default([]),
  sections: z.array(section).default([]),
  people: z.array(person).default([]),
};

/** The same board in other rooms: 工作职责 is another text in the clinic than in the police room. */
const variant = z.strictObject({ for: z.array(z.string().min(1)).min(1), ...content });

/**
 * The words of a board as data (templates/boards/<code>.json): what stands on it when it is made. A person changes them on the
 * sign; the sign then lives on its own. `code` and `title` are those of templates/boards.json, `kind` is the sign it is made as.
 */
export const boardTextSchema = z.strictObject({
  code: z.string().min(1),
  title: z.string().min(1),
  kind: z.enum(SIGN_KINDS),
  ...content,
  variants: z.array(variant).default([]),
});
export type BoardText = z.infer<typeof boardTextSchema>;
export type BoardTexts = Readonly<Record<string, BoardText>>;
export type BoardContent = Omit<z.infer<typeof variant>, 'for'>;

/** The first of a room's functions that the board has words of its own for; '' = none. */
export const functionAmong = ({ variants }: BoardText, codes: readonly string[]): string =>
  codes.find((code) => variants.some((one) => one.for.includes(code))) ?? '';

/** What the board says in a room of that function; '' or a function that no variant names = what it says anywhere. */
export function boardContent(board: BoardText, functionCode: string): BoardContent {
  return board.variants.find((one) => one.for.includes(functionCode)) ?? board;
}
