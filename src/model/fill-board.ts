import { boardContent, type BoardContent, type BoardText } from './board-text.ts';
import type { FacePanel } from './face-panel.ts';
import type { NewSign } from './make-signs.ts';
import type { FaceBlock, SignFace } from './sign.ts';

/** The parts of a content that panels carry; without such a panel they are lines of the body. */
type Part = 'steps' | 'sections' | 'people';
const PANEL_OF = { steps: 'flow', sections: 'sections', people: 'people' } as const satisfies Record<Part, FacePanel['kind']>;
const PARTS = ['steps', 'sections', 'people'] as const;

const has = (face: SignFace, kind: FacePanel['kind']): boolean => face.panels.some((panel) => panel.kind === kind);

/**
 * The sign with the words of a board: its heading where no title is typed, its paragraphs in the body, its steps, sections
 * and people in the panels of that kind, or as lines of the body where the face has none. `functionCode` is the function of
 * the room that it speaks for; '' = none. `title` is what the notice in force calls the board: it is the heading where the
 * board has none of its own.
 */
export function fillBoard(sign: NewSign, board: BoardText, functionCode = '', title = ''): NewSign {
  const content = boardContent(board, functionCode);
  const heading = content.heading ?? board.heading ?? (title === '' ? board.title : title);
  const lines = [content.text, ...PARTS.flatMap((part) => (has(sign.face, PANEL_OF[part]) ? [] : bodyLines(content, part)))];
  const body = lines.filter((line) => line !== '').join('\n');
  const titleAt = titleIndex(sign.face.blocks);
  const blocks = sign.face.blocks.map((block, i) => {
    if (i === titleAt) return heading === '' ? block : worded(block, heading);
    return block.role === 'body' && body !== '' ? worded(block, body) : block;
  });
  return { ...sign, topic: board.code, face: { ...sign.face, blocks, panels: sign.face.panels.map((panel) => filledPanel(panel, content)) } };
}

/** The block that says which board it is: a title, else the name of a plate. */
function titleIndex(blocks: readonly FaceBlock[]): number {
  const title = blocks.findIndex(({ role }) => role === 'title');
  return title >= 0 ? title : blocks.findIndex(({ role }) => role === 'name');
}

/** What a person typed stays. */
const worded = (block: FaceBlock, template: string): FaceBlock => (block.text === null ? { ...block, template } : block);

function bodyLines(content: BoardContent, part: Part): readonly string[] {
  if (part === 'steps') return content.steps.map(({ text, branch }, i) => `${i + 1}．${text}${branch === '' ? '' : `（${branch}）`}`);
  if (part === 'people') return content.people.map(({ post, name, phone }) => `${post}：${name}　电话：${phone}`);
  return content.sections.map(({ title, text }) => (text === '' ? `${title}：` : `${title}：${text}`));
}

function filledPanel(panel: FacePanel, content: BoardContent): FacePanel {
  if (panel.kind === 'flow' && content.steps.length > 0) return { ...panel, steps: content.steps };
  if (panel.kind === 'people' && content.people.length > 0) {
    return { ...panel, people: content.people.map((person) => ({ ...person, image: null })) };
  }
  return panel.kind === 'sections' ? { ...panel, sections: filledSections(panel.sections, content.sections) } : panel;
}

type Sections = BoardContent['sections'];

/** A face with headings of its own keeps them and gets the words below them; headings that it does not know replace its own. */
function filledSections(own: Sections, given: Sections): Sections {
  if (given.length === 0) return own;
  const words = new Map(given.map(({ title, text }) => [title, text]));
  if (!own.some(({ title }) => words.has(title))) return given;
  return own.map((section) => (section.text === '' ? { ...section, text: words.get(section.title) ?? '' } : section));
}
