import type { Storey } from '../../../model/storey.ts';
import { moveBy } from '../../move.ts';
import { snapFixture } from '../../snapping/snap-fixture.ts';
import { setFixture } from '../../set-part.ts';
import { minus, plus, straight } from '../../vector.ts';
import type { Shown, ToolContext } from '../tool.ts';
import type { SelectStates } from './states.ts';

const CATCH_PX = 8;

/** The fixture under the hand is caught by walls and by others; what else is picked goes the same way. */
export function showFixtureDrag(tool: ToolContext, storey: Storey, data: SelectStates['translating']): Shown {
  const fixture = storey.fixtures[data.grip.id];
  if (!fixture) return {};
  const pulled = minus(data.at, data.from);
  const target = plus(fixture.position, data.constrain ? straight(pulled) : pulled);
  const alone = data.refs.length === 1;
  const snapped = snapFixture({
    box: { ...fixture, position: target },
    storey,
    snaps: tool.state.snaps,
    reach: tool.mm(CATCH_PX),
    free: data.free,
    wallSide: alone && !data.constrain && (tool.state.symbols[fixture.kind]?.wallSide ?? false),
    without: new Set(data.refs.map(({ id }) => id)),
  });
  const by = minus(snapped.position, fixture.position);
  const move = moveBy(tool.state.project, data.refs, by, 'plan');
  const turned = alone && snapped.angleDeg !== fixture.angleDeg;
  const edits = turned ? [setFixture(storey, fixture.id, { position: snapped.position, angleDeg: snapped.angleDeg })] : move.edits;
  return { edits, label: 'undo.moveFixture', snapHint: snapped.hint };
}
