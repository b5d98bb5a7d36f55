import { fillTemplate, type FilledTemplate, type RoomFacts } from './naming.ts';
import type { Project } from './project.ts';
import { roomOfSign } from './room-of-sign.ts';
import type { FaceBlock, Sign } from './sign.ts';

/** Where a sign is, as far as its words hang on it. */
export type SignPlace = Pick<Sign, 'host' | 'serves'>;

/** Name and number of the room that the sign is in or speaks for; null where it has none. */
export function roomFacts(project: Project, sign: SignPlace): RoomFacts | null {
  const room = roomOfSign(project, sign)?.room;
  return room === undefined ? null : { name: room.name, number: room.number };
}

/** A template filled from the centre and from the room of the sign; the room is looked for only where it is asked for. */
export const fillForSign = (template: string, project: Project, sign: SignPlace): FilledTemplate =>
  fillTemplate(template, project.centre, () => roomFacts(project, sign));

/** What stands on a block as a person would read it, line breaks kept: the typed text, else the filled template. */
export const blockWords = (project: Project, sign: SignPlace, block: Pick<FaceBlock, 'text' | 'template'>): FilledTemplate =>
  block.text === null ? fillForSign(block.template, project, sign) : { text: block.text, missing: [] };

/** Whether a template asks for a fact of the room. */
const asksForRoom = (template: string): boolean => template.includes('{room');

/**
 * The facts of its room that the texts of a sign hang on: null where none of them asks. Whoever keeps what was made of a
 * sign keeps this beside it, so that a renamed room is seen.
 */
export function roomFactsRead(project: Project, sign: Pick<Sign, 'host' | 'serves' | 'face'>): RoomFacts | null {
  const { blocks, panels } = sign.face;
  const asks = blocks.some(({ text, template }) => text === null && asksForRoom(template)) || asksForRoom(panelWords(panels));
  return asks ? roomFacts(project, sign) : null;
}

const known = new WeakMap<Sign['face']['panels'], string>();

/** All that the panels say, in one text; panels never change. */
function panelWords(panels: Sign['face']['panels']): string {
  const words = known.get(panels) ?? JSON.stringify(panels);
  known.set(panels, words);
  return words;
}
