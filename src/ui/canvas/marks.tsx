import { useStore } from 'zustand';
import type { Editor } from '../../editor/api.ts';
import { viewportOf } from '../../editor/camera.ts';
import { isShown } from '../../editor/shown.ts';
import type { Rect } from '../../geometry/rect.ts';
import type { EntityRef } from '../../model/entity.ts';
import { useWords, type Words } from '../i18n.ts';
import { markAnchor, type MarkAnchor, type MarkPlace, placeMarks } from './mark-places.ts';

/** A finding's number at the place that it speaks of. */
export interface CanvasMark {
  readonly key: string;
  readonly number: number;
  readonly ref: EntityRef;
  /** ● ▲ ◆: the severity by shape, and by `colour` (error, warning, advice …). */
  readonly symbol: string;
  readonly colour: string;
  readonly text: string;
  /** Where it stands, mm of the view, where that is not the thing's own box; it is then a fault of the face. */
  readonly box?: Rect;
  /** The mark stands for so many findings of the thing; `key` is the first of them. */
  readonly more?: number;
}

interface Props {
  editor: Editor;
  marks: readonly CanvasMark[];
  onMark: (key: string) => void;
}

/** Zoomed by less than this the marks keep their places: they are not laid out anew at each turn of the wheel. */
const ZOOM_STEPS = 8;

/** Small numbered buttons beside the things that findings speak of; the card of the finding is the keyboard's way. */
export function Marks({ editor, marks, onMark }: Props) {
  const t = useWords();
  const project = useStore(editor.store, (current) => current.project);
  const view = useStore(editor.store, (current) => current.view);
  const storeyId = useStore(editor.store, (current) => current.storeyId);
  const zoomStep = useStore(editor.store, (current) => Math.floor(Math.log2(viewportOf(current).zoom) * ZOOM_STEPS));
  const wallAt = useStore(editor.store, (current) => current.wallAt);
  const faceSignId = useStore(editor.store, (current) => current.faceSignId);
  const looked = { view, storeyId, faceSignId, wallAt };
  const shown = marks.flatMap((mark) => {
    const { ref } = mark;
    if (!isShown(looked, project, ref)) return [];
    const anchor = mark.box === undefined ? markAnchor(looked, project, ref) : { box: mark.box, isInside: true };
    return anchor === null ? [] : [{ mark, anchor }];
  });
  const zoom = 2 ** (zoomStep / ZOOM_STEPS);
  const places = placeMarks(shown.map(({ anchor }) => anchor), zoom);
  return shown.map(({ mark, anchor }, index) => (
    <button
      key={mark.key}
      type="button"
      className={`canvas-mark severity-${mark.colour}`}
      tabIndex={-1}
      style={styleOf(anchor, places[index]!, zoom)}
      aria-label={labelOf(t, mark)}
      title={labelOf(t, mark)}
      onClick={() => onMark(mark.key)}
      onPointerDown={(event) => event.stopPropagation()}
    >
      {mark.more === undefined && <span aria-hidden>{mark.symbol}</span>}
      {mark.more === undefined ? mark.number : `+${mark.more}`}
    </button>
  ));
}

const labelOf = (t: Words, { number, text, more, box }: CanvasMark): string =>
  box !== undefined ? t('canvas.faceProblem', { number, text }) : more === undefined ? t('canvas.mark', { number, text }) : t('canvas.moreMarks', { count: more });

/** Fixed to the thing in mm, and away from it in px: so a mark neither drifts nor grows with the zoom. */
function styleOf({ box }: MarkAnchor, { x, y }: MarkPlace, zoom: number): React.CSSProperties {
  const offset = { '--x': `${x - box.x0 * zoom}px`, '--y': `${y + box.y1 * zoom}px` };
  return { left: box.x0, top: -box.y1, ...offset };
}
