import { applyEdits } from '../../../src/model/edits/apply.ts';
import type { Edit } from '../../../src/model/edits/edit.ts';
import type { Project } from '../../../src/model/project.ts';
import { emptyPlot } from '../../editor/sample.ts';

const WIDTH = 4000;
const DEPTH = 3600;

/** Twenty rooms a row as in a long building; large plans are as wide as they are deep, so that all of it is seen at once. */
const columnsFor = (count: number): number => (count <= 400 ? 20 : Math.ceil(Math.sqrt(count)));

/** A storey with so many rooms in rows, each with a name and a door, as a person would have drawn it. */
export function manyRooms(count: number): Project {
  const columns = columnsFor(count);
  const rows = Math.ceil(count / columns);
  const plot = emptyPlot();
  const storeyId = plot.storeys[0]!.id;
  const wall = { storeyId, closed: false, kind: 'interior', thickness: 200 } as const;
  const across = Array.from({ length: rows + 1 }, (_, i): Edit => ({
    verb: 'addWalls',
    args: { ...wall, points: [{ x: 0, y: i * DEPTH }, { x: columns * WIDTH, y: i * DEPTH }] },
  }));
  const up = Array.from({ length: columns + 1 }, (_, i): Edit => ({
    verb: 'addWalls',
    args: { ...wall, points: [{ x: i * WIDTH, y: 0 }, { x: i * WIDTH, y: rows * DEPTH }] },
  }));
  return furnished(done(plot, [...across, ...up]));
}

function furnished(project: Project): Project {
  const storey = project.storeys[0]!;
  const names = Object.values(storey.rooms).map((room, i): Edit => ({
    verb: 'setRoom',
    args: { storeyId: storey.id, roomId: room.id, changes: { name: `会议室${i + 1}`, number: String(101 + i), functions: [{ code: 'meetingRoom', mode: 'exclusive' }] } },
  }));
  const level = Object.values(storey.walls).filter((wall) => storey.nodes[wall.a]!.y === storey.nodes[wall.b]!.y);
  const doors = level.map((wall): Edit => ({
    verb: 'addOpening',
    args: { storeyId: storey.id, opening: { wallId: wall.id, at: 2000, width: 900, height: 2100, sill: 0, kind: 'door', hinge: 'a', swing: 'left' } },
  }));
  return done(project, [...names, ...doors]);
}

function done(project: Project, edits: readonly Edit[]): Project {
  const result = applyEdits(project, edits);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics[0]));
  return result.value;
}
