import { describe, expect, it } from 'vitest';
import { litOutlines, outlinesIn } from '../../src/editor/shown.ts';
import { after, emptyProject, points, walls } from '../model/sample.ts';
import { TestEditor } from './test-editor.ts';

describe('what is lit up where a wall is pointed at', () => {
  const curve = Array.from({ length: 7 }, (_, i) => ({ x: Math.round(3000 * Math.cos((i * Math.PI) / 6)), y: Math.round(3000 * Math.sin((i * Math.PI) / 6)) }));
  const test = new TestEditor([walls(curve, { arc: true }), walls(points([9000, 0], [12_000, 0]))].reduce(after, emptyProject()));
  const ref = (id: string) => ({ kind: 'wall', id, storeyId: 's1' }) as const;

  it('is the whole arc that it is a piece of', () => {
    const arcs = Object.values(test.storey.walls).filter(({ arc }) => arc !== undefined);
    expect(arcs).toHaveLength(6);
    expect(litOutlines(test.state, test.project, ref(arcs[2]!.id))).toHaveLength(6);
    expect(outlinesIn(test.state, test.project, ref(arcs[2]!.id))).toHaveLength(1);
  });

  it('is the wall alone where it is straight', () => {
    const straight = Object.values(test.storey.walls).find(({ arc }) => arc === undefined)!;
    expect(litOutlines(test.state, test.project, ref(straight.id))).toHaveLength(1);
  });
});
