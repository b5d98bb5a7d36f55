import { rectPath } from '../../geometry/path.ts';
import { rectCentre, rectHeight, rectWidth, type Rect } from '../../geometry/rect.ts';
import type { PanelOf } from '../../model/face-panel.ts';
import type { Item } from '../drawing.ts';
import { grid } from './panel-grid.ts';
import { fitsNowhere } from './panel-notes.ts';
import { panelArea, type ComposedPanel, type PanelScene } from './panel-pen.ts';
import { GREY, shape, underline } from './panel-shapes.ts';
import { setCells, type Cell } from './panel-text.ts';
import { pictureIn } from './picture.ts';

type Person = PanelOf<'people'>['people'][number];

/** A photo for a document is 5 : 7 (25 × 35 mm, 35 × 49 mm). */
const PHOTO = 5 / 7;
/** Space between people, as a share of a place. */
const GAP = { x: 0.12, y: 0.1 } as const;
/** The photo's share of the height of a place, and its share of the width where it stands beside the words. */
const PHOTO_SHARE = 0.6;
const BESIDE = 0.4;
/** Words below a photo are at most this much wider than it. */
const LINES_WIDE = 1.5;
/** A place this much wider than high has the photo beside the words. */
const WIDE = 1.25;
/** Characters are at most this share of their line. */
const FILL = 0.5;
/** Words that stand before a line to write on. */
const ASKS = { name: '姓名：', post: '职务：', phone: '电话：' } as const;

interface Place {
  readonly photo: Rect;
  /** One a line, from the top. */
  readonly lines: readonly Rect[];
  readonly align: 'start' | 'middle';
}

/**
 * People in a grid: a frame for the photo (or the photo), the name, the post, the telephone and a note, at one size. What is
 * not known of a person leaves a line to write on.
 */
export function composePeople(scene: PanelScene, panel: PanelOf<'people'>): ComposedPanel {
  const area = panelArea(scene, panel.box);
  if (area === null) return fitsNowhere(scene);
  const count = panel.people.length;
  if (count === 0) return { items: [], diagnostics: [] };
  const columns = Math.min(panel.columns, count);
  const gap = { x: (GAP.x * rectWidth(area)) / columns, y: (GAP.y * rectHeight(area)) / Math.ceil(count / columns) };
  const notes = panel.people.some(({ note }) => note !== '');
  const places = grid(area, columns, count, gap).map((place) => layOut(place, notes ? 4 : 3));
  const cells = panel.people.flatMap((person, i) => wordsOf(person, places[i]!));
  const set = setCells(scene, panel, cells, FILL * rectHeight(places[0]!.lines[0]!));
  const frames = panel.people.flatMap((person, i) => frameOf(scene, panel, person, places[i]!, set.size));
  return { items: [...frames, ...set.items], diagnostics: set.diagnostics };
}

function layOut(place: Rect, count: number): Place {
  const [width, height] = [rectWidth(place), rectHeight(place)];
  if (width > WIDE * height) {
    const high = Math.min(height, (BESIDE * width) / PHOTO);
    const photo = { x0: place.x0, x1: place.x0 + high * PHOTO, y0: place.y1 - (height + high) / 2, y1: place.y1 - (height - high) / 2 };
    return { photo, lines: stacked({ ...place, x0: photo.x1 + 0.05 * width, y0: photo.y0, y1: photo.y1 }, count), align: 'start' };
  }
  const high = Math.min(PHOTO_SHARE * height, (0.8 * width) / PHOTO);
  const { x } = rectCentre(place);
  const below = Math.min(height - high, 0.75 * high);
  const top = place.y1 - (height - high - below) / 2;
  const photo = { x0: x - (high * PHOTO) / 2, x1: x + (high * PHOTO) / 2, y0: top - high, y1: top };
  const half = Math.min(width, LINES_WIDE * high * PHOTO) / 2;
  return { photo, lines: stacked({ x0: x - half, x1: x + half, y0: photo.y0 - below, y1: photo.y0 - 0.03 * height }, count), align: 'middle' };
}

function stacked(box: Rect, count: number): readonly Rect[] {
  const high = rectHeight(box) / count;
  return Array.from({ length: count }, (_, i) => ({ ...box, y1: box.y1 - i * high, y0: box.y1 - (i + 1) * high }));
}

const FIELDS = ['name', 'post', 'phone'] as const;

/** Someone known is named in the middle; a place for someone who is not says what is to be written where. */
function wordsOf(person: Person, { lines, align }: Place): readonly Cell[] {
  const known = person.name !== '';
  const fields = FIELDS.map((field, i): Cell => {
    const value = person[field];
    const style = field === 'name' && known ? { weight: 'bold' as const, scale: 1.15 } : {};
    return { text: known && value !== '' ? value : `${ASKS[field]}${value}`, box: lines[i]!, align: known && value !== '' ? align : 'start', single: true, ...style };
  });
  return [...fields, ...(person.note === '' ? [] : [{ text: person.note, box: lines[3]!, align: known ? align : 'start', single: true } as const])];
}

function frameOf(scene: PanelScene, { accent }: PanelOf<'people'>, person: Person, { photo, lines }: Place, size: number): Item[] {
  const picture = person.image === null ? null : pictureIn(scene, person.image, photo);
  const width = Math.max(0.4, rectHeight(photo) * 0.006);
  const frame = shape(scene, rectPath(photo), { line: { ink: picture ? accent : GREY, width } });
  const rules = FIELDS.flatMap((field, i) => (person[field] === '' && size > 0 ? [writingLine(scene, lines[i]!, size)] : []));
  return [...(picture ? [picture] : []), frame, ...rules];
}

/** From behind the word that asks to the end of the place, below the characters. */
function writingLine(scene: PanelScene, line: Rect, size: number): Item {
  const { y } = rectCentre(line);
  return underline(scene, { x0: Math.min(line.x0 + 3 * size, line.x1), x1: line.x1, y0: y - 0.55 * size, y1: y }, GREY, Math.max(0.35, 0.03 * size));
}
