import type { Drawing, GroupItem, Item } from '../../drawing/drawing.ts';
import { planKey, type ViewMeaning } from '../../drawing/meaning.ts';
import type { Point } from '../../geometry/point.ts';
import { rectHeight, rectWidth } from '../../geometry/rect.ts';
import type { Storey } from '../../model/storey.ts';
import { createBlockList, type BlockList } from './block-list.ts';
import type { DxfDocument, DxfSheet, DxfView } from './document.ts';
import { DRAWING_LAYERS } from './drawing-layers.ts';
import { dimStyle, LINE_TYPES, TEXT_STYLES, TICK } from './drawing-styles.ts';
import { createModel, drawnAt, reductionOf, viewOf, type Model, type Standing } from './model-views.ts';
import { ownEntities } from './own-data.ts';

/** A composed sheet and the name of its layout. */
export interface NamedSheet {
  readonly name: string;
  readonly drawing: Drawing;
}

export interface SheetSet {
  readonly sheets: readonly NamedSheet[];
  /** Plans of the storeys that no sheet shows: the model has them all the same. */
  readonly plans: readonly { readonly storeyId: string; readonly drawing: Drawing }[];
  readonly storeys: readonly Storey[];
}

/** The scale that figures on a sheet itself are for. */
const PAPER = 1;

/**
 * A set of sheets as one document: the plans and every other view at 1:1 in the model, and for each sheet a layout of its paper
 * with frame, title block and tables, and windows onto the model at their scales.
 */
export function sheetSetDocument({ sheets, plans, storeys }: SheetSet): DxfDocument {
  const blocks = createBlockList([TICK]);
  const model = createModel(blocks);
  const origins = new Map<string, Point>();
  const shown = sheets.flatMap(({ drawing }) => drawing.items.filter(isView));
  // Plans come first, so that the lowest storey keeps its own coordinates.
  for (const { id } of storeys) {
    const view = shown.find(({ meaning }) => meaning.storeyId === id);
    const plan = plans.find(({ storeyId }) => storeyId === id)?.drawing;
    const stood = view ? standView(view, model) : plan ? model.stand(planKey(id, plan.scale), plan.items, plan.scale) : null;
    if (stood) origins.set(id, stood.origin);
  }
  const names = layoutNames(sheets.map(({ name }) => name));
  const laid = sheets.map(({ drawing }, i) => sheetOf(names[i]!, drawing, model, blocks));
  const own = ownEntities(storeys, (id) => origins.get(id) ?? { x: 0, y: 0 });
  return {
    layers: DRAWING_LAYERS,
    entities: [...model.entities, ...own],
    extents: model.bounds(),
    blocks: blocks.all(),
    lineTypes: LINE_TYPES,
    textStyles: TEXT_STYLES,
    dimStyles: [...new Set([PAPER, ...model.scales])].toSorted((a, b) => a - b).map(dimStyle),
    sheets: laid,
  };
}

type View = GroupItem & { readonly meaning: ViewMeaning };
const isView = (item: Item): item is View => item.kind === 'group' && item.meaning?.kind === 'view' && reductionOf(item) !== null;

const standView = (view: View, model: Model): Standing | null => model.stand(view.meaning.key, view.items, Math.round(reductionOf(view)!));

/** The storeys whose plan is among the views of a sheet. */
export const storeysShown = (drawing: Drawing): readonly string[] => drawing.items.filter(isView).flatMap(({ meaning }) => meaning.storeyId ?? []);

function sheetOf(name: string, drawing: Drawing, model: Model, blocks: BlockList): DxfSheet {
  const views = drawing.items.filter(isView).flatMap((group): DxfView[] => {
    const stood = standView(group, model);
    return stood === null ? [] : [viewOf(group, stood)];
  });
  const onPaper = drawing.items.filter((item) => !isView(item));
  const { size } = drawing;
  const entities = drawnAt(onPaper, { x: -size.x0, y: -size.y0 }, PAPER, blocks);
  return { name, width: rectWidth(size), height: rectHeight(size), entities, views };
}

/** Names that a list of layouts takes: without the characters that programs refuse, each once, none that of the model. */
function layoutNames(wished: readonly string[]): string[] {
  const taken = new Set(['MODEL']);
  return wished.map((name) => {
    const clean = name.replace(/[<>/\\":;?*|,=`]/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 200) || 'Layout';
    let unique = clean;
    for (let i = 2; taken.has(unique.toUpperCase()); i += 1) unique = `${clean} ${i}`;
    taken.add(unique.toUpperCase());
    return unique;
  });
}
