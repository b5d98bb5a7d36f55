import { OPENING_KINDS, type Opening } from '../../model/storey.ts';
import type { Command, Editor } from '../api.ts';
import { flippedHinge, flippedSwing, HUNG } from '../flip-opening.ts';
import { nextClosing, nextJustify, penOfStyle } from '../pens.ts';
import type { ToolId } from '../state.ts';
import { storeyOf } from '../storey-view.ts';
import { BUILDING, READING } from '../tool-kinds.ts';
import { WALL_STYLE_IDS, type WallStyleId } from '../wall-styles.ts';
import { targetUnderlay } from '../underlay/target-underlay.ts';
import { define, inPlan } from './define.ts';

const tool = (id: ToolId, ...shortcuts: readonly string[]): Command =>
  define({
    id: `tool.${id}`,
    group: 'tool',
    shortcuts,
    readOnly: READING.has(id),
    ...(id === 'select' ? {} : { isEnabled: inPlan }),
    run: (editor) => editor.setTool(id),
  });

const OPENING_KEYS: Partial<Readonly<Record<Opening['kind'], string>>> = { door: 'D', window: 'N' };

/** A kind of opening is picked like a tool of its own. */
const openingTool = (kind: Opening['kind']): Command =>
  define({
    id: `tool.${kind}`,
    group: 'tool',
    shortcuts: OPENING_KEYS[kind] === undefined ? [] : [OPENING_KEYS[kind]],
    isEnabled: inPlan,
    run(editor) {
      editor.setPens({ opening: kind });
      editor.setTool('opening');
    },
  });

const style = (id: WallStyleId): Command =>
  define({ id: `wallStyle.${id}`, group: 'tool', isEnabled: inPlan, run: (editor) => setStyle(editor, id) });

const setStyle = (editor: Editor, id: WallStyleId): void =>
  editor.setPens({ wall: penOfStyle(editor.store.getState().pens.wall, id) });

function changeStyle(editor: Editor): void {
  const at = WALL_STYLE_IDS.indexOf(editor.store.getState().pens.wall.style);
  setStyle(editor, WALL_STYLE_IDS[(at + 1) % WALL_STYLE_IDS.length]!);
}

function changeClosing(editor: Editor): void {
  const { closing } = editor.store.getState().pens;
  editor.setPens({ closing: { ...closing, by: nextClosing(closing.by) } });
}

const whileClosing = (editor: Editor): boolean => editor.store.getState().tool.id === 'closeRoom';
const whileBuilding = (editor: Editor): boolean => BUILDING.has(editor.store.getState().tool.id);

/** Doors and gates among what is selected, where nothing else is. */
function hungSelected(editor: Editor): readonly { storeyId: string; opening: Opening }[] {
  const { project, selection, view } = editor.store.getState();
  if (view !== 'plan') return [];
  const found = selection.flatMap((ref) => {
    const opening = ref.kind === 'opening' ? storeyOf(project, ref.storeyId ?? '')?.openings[ref.id] : undefined;
    return opening !== undefined && HUNG.has(opening.kind) ? [{ storeyId: ref.storeyId ?? '', opening }] : [];
  });
  return found.length === selection.length ? found : [];
}

const flip = (id: 'flipHinge' | 'flipSwing', shortcuts: readonly string[], turned: (opening: Opening) => Partial<Opening>): Command =>
  define({
    id: `opening.${id}`,
    group: 'edit',
    shortcuts,
    views: ['plan'],
    isEnabled: (editor) => hungSelected(editor).length > 0,
    run: (editor) =>
      void editor.commit(
        'undo.flipOpening',
        hungSelected(editor).map(({ storeyId, opening }) => ({ verb: 'setOpening', args: { storeyId, openingId: opening.id, changes: turned(opening) } })),
      ),
  });

/** What is traced from has to be there before it can be made to fit. */
const underlayTool = (id: 'calibrate' | 'alignUnderlay'): Command =>
  define({ id: `tool.${id}`, group: 'tool', isEnabled: (editor) => targetUnderlay(editor.store.getState()) !== null, run: (editor) => editor.setTool(id) });
const onSite = (editor: Editor): boolean => editor.store.getState().view === 'site';

/** Choosing a tool and what it draws. */
export const toolCommands: readonly Command[] = [
  tool('select', 'V'),
  tool('lasso', 'Q'),
  tool('wall', 'W'),
  tool('arc', 'A'),
  tool('virtualWall', 'I'),
  tool('rectRoom', 'R'),
  tool('polygonRoom', 'P'),
  tool('closeRoom', 'Y'),
  tool('fixture', 'U'),
  define({ id: 'tool.siteFeature', group: 'tool', shortcuts: ['G'], views: ['site'], isEnabled: onSite, run: (editor) => editor.setTool('siteFeature') }),
  ...OPENING_KINDS.map(openingTool),
  underlayTool('calibrate'),
  underlayTool('alignUnderlay'),
  tool('dimension', 'C'),
  tool('label', 'T'),
  tool('measure', 'M'),
  ...WALL_STYLE_IDS.map(style),
  define({
    id: 'pen.nextStyle',
    group: 'tool',
    shortcuts: ['K'],
    isEnabled: (editor) => whileBuilding(editor) || whileClosing(editor),
    run: (editor) => (whileClosing(editor) ? changeClosing(editor) : changeStyle(editor)),
  }),
  define({
    id: 'pen.nextJustify',
    group: 'tool',
    shortcuts: ['J'],
    isEnabled: whileBuilding,
    run(editor) {
      const { wall } = editor.store.getState().pens;
      editor.setPens({ wall: { ...wall, justify: nextJustify(wall.justify) } });
    },
  }),
  flip('flipHinge', ['F'], flippedHinge),
  flip('flipSwing', ['Shift+F', 'Space'], flippedSwing),
];
