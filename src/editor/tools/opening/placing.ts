import type { Edit } from '../../../model/edits/edit.ts';
import type { Opening } from '../../../model/storey.ts';
import type { KeyInput } from '../../api.ts';
import { flippedHinge, flippedSwing, HUNG } from '../../flip-opening.ts';
import type { PreviewShape } from '../../state.ts';
import { openingOutline, pointAlong } from '../../storey-view.ts';
import { aimOf, storeyShown } from '../aim.ts';
import type { Next, Shown, ToolContext, ToolState } from '../tool.ts';
import { isTyping, NOTHING_TYPED, shownTyping, typed } from '../typing.ts';
import { placeOf, type Place } from './place.ts';
import type { OpeningStates } from './states.ts';

type Data = OpeningStates['placing'];

/** The opening follows the pointer from wall to wall; a click or Enter leaves it there. */
export const placing: ToolState<OpeningStates, 'placing'> = {
  cursor: 'crosshair',
  hint: 'hint.opening.placing',
  pointerMove: (_tool, data, event) => ({ to: 'placing', data: { ...data, aim: aimOf(event), last: null } }),
  pointerDown: (tool, data, event) => put(tool, { ...data, aim: aimOf(event) }),
  key,
  show: (tool, data) => showPlace(placeOf(tool, data), tool, data),
};

const labelOf = (kind: Opening['kind']): string => `undo.add.${kind}`;

const editsOf = (place: Place): readonly Edit[] => [{ verb: 'addOpening', args: { storeyId: place.storey.id, opening: place.opening } }];

function put(tool: ToolContext, data: Data): Next<OpeningStates> | undefined {
  const place = placeOf(tool, data);
  if (!place) return undefined;
  const { wallId, at, kind } = place.opening;
  const next = { ...data, aim: null, typing: NOTHING_TYPED, last: { wallId, at } };
  return { to: 'placing', data: next, commit: { label: labelOf(kind), edits: editsOf(place) } };
}

function key(tool: ToolContext, data: Data, event: KeyInput): Next<OpeningStates> | null {
  if (event.mod || event.alt) return null;
  const letter = event.key.toLowerCase();
  if (letter === 'f' || event.key === ' ') return flip(tool, data, event.shift || event.key === ' ' ? 'swing' : 'hinge');
  // Without a place on a wall there is no distance to type: figures are then those of the cross-hair.
  const typing = data.aim === null ? null : typed(data.typing, event);
  if (typing) return { to: 'placing', data: { ...data, typing } };
  if (!isTyping(data.typing)) return null;
  if (event.key === 'Enter') return put(tool, data) ?? { to: 'placing', data };
  return event.key === 'Escape' ? { to: 'placing', data: { ...data, typing: NOTHING_TYPED } } : null;
}

/** Before it is placed the leaf of the next opening is turned, right after that the leaf of the one that was placed. */
function flip(tool: ToolContext, data: Data, what: 'hinge' | 'swing'): Next<OpeningStates> {
  const { last } = data;
  const storey = storeyShown(tool);
  const opening = last && Object.values(storey?.openings ?? {}).find(({ wallId, at }) => wallId === last.wallId && at === last.at);
  if (storey && opening) {
    const changes = what === 'hinge' ? flippedHinge(opening) : flippedSwing(opening);
    const edits: readonly Edit[] = [{ verb: 'setOpening', args: { storeyId: storey.id, openingId: opening.id, changes } }];
    return { to: 'placing', data, commit: { label: 'undo.flipOpening', edits } };
  }
  const turned = what === 'hinge' ? { hingeFlipped: !data.hingeFlipped } : { swingFlipped: !data.swingFlipped };
  return { to: 'placing', data: { ...data, ...turned } };
}

/** A window has no leaf to turn. */
function hintKey({ state }: ToolContext, data: Data): string {
  if (!HUNG.has(state.pens.opening)) return 'hint.opening.placing';
  return data.last === null ? 'hint.opening.hung' : 'hint.opening.placed';
}

function showPlace(place: Place | null, tool: ToolContext, data: Data): Shown {
  const words: Shown = {
    typed: shownTyping(data.typing, '↔'),
    hint: { key: hintKey(tool, data) },
  };
  if (!place) return data.aim ? { ...words, cursor: 'not-allowed' } : words;
  const { line, opening, stretch } = place;
  const jambs = [opening.at - opening.width / 2, opening.at + opening.width / 2] as const;
  const measure = (from: number, to: number): PreviewShape => ({ kind: 'measure', from: pointAlong(line, from), to: pointAlong(line, to), mm: Math.round(to - from) });
  const preview: PreviewShape[] = [
    { kind: 'polyline', points: openingOutline(line, opening), closed: true, style: 'body' },
    measure(stretch[0], jambs[0]),
    measure(...jambs),
    measure(jambs[1], stretch[1]),
  ];
  return {
    ...words,
    edits: editsOf(place),
    label: labelOf(opening.kind),
    preview: preview.filter((shape) => shape.kind !== 'measure' || shape.mm > 0),
    snapHint: { point: pointAlong(line, opening.at), why: { key: place.why }, guides: [] },
  };
}
