import type { Point } from '../../../geometry/point.ts';
import { resizedFixture } from '../../../model/new-fixture.ts';
import type { Fixture } from '../../../model/plan-part.ts';
import type { PlanSymbol } from '../../../model/plan-symbol.ts';
import { setFixture } from '../../set-part.ts';
import { storeyOf } from '../../storey-view.ts';
import { angleDegOf, direction, distance, dot, leftOf, minus, plus, times, toStep, whole } from '../../vector.ts';
import type { Shown, ToolContext } from '../tool.ts';
import type { SelectStates } from './states.ts';

/** No fixture is smaller, mm. */
const LEAST = 50;
/** Sizes are caught by this step, mm, and angles near a right one by so many degrees. */
const STEP = 50;
const NEAR_DEG = 4;
const STEP_DEG = 15;

type Data = SelectStates['resizing'];

/** The edge or corner under the hand moves, the opposite one stays; the handle above turns it about its middle. */
export function showFixtureResize(tool: ToolContext, data: Data): Shown {
  const storey = storeyOf(tool.state.project, tool.state.storeyId);
  const fixture = storey?.fixtures[data.handle.ref.id];
  if (!storey || !fixture) return {};
  if (data.handle.turns) return turn(fixture, data, (changes) => setFixture(storey, fixture.id, changes));
  const symbol = tool.state.symbols[fixture.kind];
  const size = sizeOf(fixture, symbol, data, tool.state.snaps.grid);
  const { dx, dy } = data.handle;
  const u = direction(fixture.angleDeg);
  const shift = plus(times(u, (dx * (size.width - fixture.width)) / 2), times(leftOf(u), (dy * (size.depth - fixture.depth)) / 2));
  const position = whole(plus(fixture.position, shift));
  const same = size.width === fixture.width && size.depth === fixture.depth;
  return {
    edits: same ? [] : [setFixture(storey, fixture.id, { ...resizedFixture(fixture, symbol, size), position })],
    label: 'undo.resizeFixture',
    preview: measures({ ...fixture, ...size, position }),
  };
}

/** What is repeated is pulled piece by piece. */
function sizeOf(fixture: Fixture, symbol: PlanSymbol | undefined, { handle, at, from, free, constrain }: Data, grid: boolean): { width: number; depth: number } {
  const u = direction(fixture.angleDeg);
  const pulled = minus(at, from);
  const raw = { width: fixture.width + handle.dx * dot(u, pulled), depth: fixture.depth + handle.dy * dot(leftOf(u), pulled) };
  const unit = symbol?.scale.kind === 'repeat' ? symbol.scale.unit : STEP;
  const step = (value: number, by: number, moves: boolean, now: number): number =>
    moves ? Math.max(by > STEP && !free ? by : LEAST, free || !grid ? Math.round(value) : toStep(value, by)) : now;
  const size = { width: step(raw.width, unit, handle.dx !== 0, fixture.width), depth: step(raw.depth, STEP, handle.dy !== 0, fixture.depth) };
  if (!constrain || handle.dx === 0 || handle.dy === 0) return size;
  return { width: size.width, depth: Math.max(LEAST, Math.round((fixture.depth * size.width) / fixture.width)) };
}

function turn(fixture: Fixture, { at, free, constrain }: Data, edit: (changes: Partial<Fixture>) => ReturnType<typeof setFixture>): Shown {
  if (distance(at, fixture.position) < 1) return {};
  const raw = angleDegOf(minus(at, fixture.position)) - 90;
  const right = toStep(raw, 90);
  const angle = constrain ? toStep(raw, STEP_DEG) : !free && Math.abs(raw - right) <= NEAR_DEG ? right : Math.round(raw * 10) / 10;
  const angleDeg = ((angle % 360) + 360) % 360;
  return { edits: [edit({ angleDeg })], label: 'undo.turnFixture', preview: [{ kind: 'label', at, words: { key: 'canvas.angle', data: { angleDeg } } }] };
}

/** Width along the front, depth along the right side. */
function measures(fixture: Fixture): NonNullable<Shown['preview']> {
  const u = direction(fixture.angleDeg);
  const corner = (x: number, y: number): Point => plus(fixture.position, plus(times(u, (x * fixture.width) / 2), times(leftOf(u), (y * fixture.depth) / 2)));
  return [
    { kind: 'measure', from: corner(-1, -1), to: corner(1, -1), mm: fixture.width },
    { kind: 'measure', from: corner(1, -1), to: corner(1, 1), mm: fixture.depth },
  ];
}
