import { execFileSync } from 'node:child_process';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readHome, writeHome, writeSh3d } from '../../../src/formats/sh3d/index.ts';
import { planOf } from '../../../src/model/plan.ts';
import type { ReadyPlan } from '../../../src/model/plan-file.ts';
import { exportSh3d } from '../../../src/jobs/export-sh3d.ts';
import { imported } from '../../jobs/import/drawn-plan.ts';
import { starterProject } from '../../tools/starter-project.ts';

const home = (inside: string): string => `<?xml version='1.0'?>\n<home version='7200' name='新家' wallHeight='250'>${inside}</home>`;
const read = (inside: string): ReadyPlan => {
  const plans = readHome(home(inside));
  if (!plans.ok) throw new Error(JSON.stringify(plans.diagnostics));
  return plans.value[0]!;
};
const WALL = "<wall id='w' xStart='0' yStart='0' xEnd='400' yEnd='0' height='280' thickness='20'/>";

describe('a Home.xml', () => {
  it('has walls in centimetres with y down', () => {
    expect(read("<wall id='w' xStart='10.05' yStart='-20' xEnd='400' yEnd='100' height='280' thickness='12.5'/>").walls).toEqual([
      { a: { x: 101, y: 200 }, b: { x: 4000, y: -1000 }, kind: 'interior', thickness: 125, justify: 'centre', height: 2800, arc: null },
    ]);
  });

  it('has bent walls that leave the straight line to the left above 0', () => {
    const bent = (extent: number) => read(`<wall id='w' xStart='0' yStart='0' xEnd='200' yEnd='0' thickness='10' arcExtent='${extent}'/>`).walls;
    expect(Math.max(...bent(Math.PI).map((wall) => wall.b.y))).toBe(1000);
    expect(Math.min(...bent(-Math.PI).map((wall) => wall.b.y))).toBe(-1000);
    expect([bent(Math.PI)[0]!.a, bent(Math.PI).at(-1)!.b]).toEqual([{ x: 0, y: 0 }, { x: 2000, y: 0 }]);
    expect(new Set(bent(Math.PI).map((wall) => wall.arc))).toEqual(new Set(['arc0']));
  });

  it('has doors and windows by what they are, with the side that they open to', () => {
    const door = read(`${WALL}<doorOrWindow name='门' x='200' y='0' angle='0' width='90' depth='20' height='210'><sash xAxis='0' yAxis='1' width='1' startAngle='0' endAngle='1.5707964'/></doorOrWindow>`);
    expect(door.openings).toEqual([
      { at: { x: 2000, y: 0 }, angleDeg: 0, width: 900, height: 2100, sill: 0, kind: 'door', hingeAt: { x: 1550, y: -100 }, swingTo: { x: 1550, y: -1000 } },
    ]);
    const window = read(`${WALL}<doorOrWindow catalogId='eTeks#window' name='Window' x='200' y='0' elevation='90' angle='3.1415927' width='150' depth='20' height='120'/>`);
    expect(window.openings).toMatchObject([{ kind: 'window', sill: 900, height: 1200 }]);
  });

  it('has rooms, furniture, dimensions and words by level', () => {
    const plans = readHome(home(`
      <level id='l2' name='二层' elevation='300' height='280' floorThickness='12'/><level id='l1' name='一层' elevation='0' height='300' floorThickness='12'/>
      <pieceOfFurniture level='l1' catalogId='eTeks#desk' name='办公桌' x='100' y='100' width='140' depth='70' height='75' angle='1.5707964'/>
      <pieceOfFurniture level='l1' name='锣鼓' x='100' y='200' width='50' depth='40' height='75'/>
      <pieceOfFurniture level='l1' name='灯' x='1' y='1' width='5' depth='4' height='7' elevation='220'/>
      <room level='l2' name='会议室 &amp; &#x515A;' areaVisible='true'><point x='0' y='0'/><point x='400' y='0'/><point x='400' y='300'/><point x='0' y='300'/></room>
      <dimensionLine level='l1' xStart='0' yStart='0' xEnd='100' yEnd='0' offset='-50'/>
      <label level='l1' x='10' y='20'><textStyle fontSize='24'/><text>出口</text></label>`));
    expect(plans.ok && plans.value).toMatchObject([
      {
        name: '一层', level: 0, height: 3000, dimensions: [{ from: { x: 0, y: 0 }, to: { x: 1000, y: 0 }, offset: 500 }], labels: [{ text: '出口', height: 240 }],
        fixtures: [{ kind: 'desk', title: '办公桌', position: { x: 1000, y: -1000 }, width: 1400, depth: 700 }, { kind: 'box', title: '锣鼓' }],
      },
      { name: '二层', level: 3000, height: 2800, rooms: [{ name: '会议室 & 党', printedM2: 12, seed: { x: 2000, y: -1500 } }] },
    ]);
  });

  it.each([['no XML', 'PK'], ['another document', '<svg/>'], ['a half one', '<home><wall']])('is refused: %s', (_, xml) => {
    expect(readHome(xml)).toMatchObject({ ok: false });
  });

  it('does not believe its own entities', () => {
    const bomb = `<!DOCTYPE home [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;">]>${home("<room name='&b;'><point x='0' y='0'/><point x='9' y='0'/><point x='9' y='9'/></room>")}`;
    const plans = readHome(bomb);
    expect(plans.ok ? plans.value[0]!.rooms[0]!.name : 'refused').toMatch(/^(?:&b;|refused)$/);
  });
});

describe('a .sh3d', () => {
  const zip = (name: string, bytes: Uint8Array): Uint8Array => zipSync({ [name]: bytes });

  it('of old, with Java objects alone, is refused with what to do', async () => {
    await expect(imported(zip('Home', strToU8('\u00ac\u00ed')))).rejects.toThrow('import.oldHome');
    await expect(imported(zip('readme.txt', strToU8('x')))).rejects.toThrow('import.noHome');
  });

  it('that would unpack without end is refused before it is unpacked', async () => {
    await expect(imported(zip('Home.xml', new Uint8Array(20_000_000)))).rejects.toThrow('project.zipRatio');
  });

  it('is not troubled by what lies beside the plan', async () => {
    const plan = await imported(zipSync({ 'Home.xml': strToU8(home(WALL)), '0/model.obj': new Uint8Array(20_000_000) }));
    expect(Object.keys(plan.storey.walls)).toHaveLength(1);
  });

  it('gives rooms without walls virtual ones along their outlines', async () => {
    const room = (x: number, name: string) => `<room name='${name}'><point x='${x}' y='0'/><point x='${x + 300}' y='0'/><point x='${x + 300}' y='400'/><point x='${x}' y='400'/></room>`;
    const plan = await imported(zip('Home.xml', strToU8(home(room(0, '大厅') + room(300, '办公室')))));
    expect(plan.areas).toEqual({ 大厅: 12, 办公室: 12 });
  });
});

/** Expat says whether it is well-formed; the number of rooms shows that it read all. */
const READ_XML = "import sys, xml.etree.ElementTree as e; print(len(e.parse(sys.stdin).findall('room')))";

describe('a project written as .sh3d', () => {
  const project = starterProject();
  const bytes = exportSh3d(project);
  const xml = new TextDecoder().decode(unzipSync(bytes)['Home.xml']);

  it('is well-formed', () => {
    expect(execFileSync('python3', ['-c', READ_XML], { input: xml, encoding: 'utf8' })).toBe(`${Object.keys(project.storeys[0]!.rooms).length}\n`);
    expect(Object.keys(unzipSync(writeSh3d(xml)))).toEqual(['Home.xml']);
  });

  it('reads back with the same walls, openings, rooms and areas', async () => {
    const storey = project.storeys[0]!;
    const plan = await imported(bytes);
    expect(plan.report).toMatchObject({ open: [], refused: [] });
    const length = (one: typeof storey) => Object.values(one.walls).filter((wall) => wall.kind !== 'virtual').reduce((sum, wall) => sum + Math.hypot(one.nodes[wall.a]!.x - one.nodes[wall.b]!.x, one.nodes[wall.a]!.y - one.nodes[wall.b]!.y), 0);
    expect(length(plan.storey)).toBeCloseTo(length(storey), 0);
    const opened = (one: typeof storey) => Object.values(one.openings).map((opening) => {
      const wall = one.walls[opening.wallId]!;
      const [a, b] = [one.nodes[wall.a]!, one.nodes[wall.b]!];
      const [ux, uy] = [(b.x - a.x) / Math.hypot(b.x - a.x, b.y - a.y), (b.y - a.y) / Math.hypot(b.x - a.x, b.y - a.y)];
      const hinge = opening.hinge === 'a' ? -1 : 1;
      const side = opening.swing === 'left' ? 1 : -1;
      const isDoor = opening.kind === 'door';
      return [Math.round(a.x + ux * opening.at), Math.round(a.y + uy * opening.at), opening.kind, opening.width, opening.height, opening.sill, ...(isDoor ? [Math.round(ux * hinge), Math.round(uy * hinge), Math.round(-uy * side), Math.round(ux * side)] : [])].join(' ');
    }).sort();
    expect(opened(plan.storey)).toEqual(opened(storey));
    const areas = (one: typeof storey) => Object.values(one.rooms).map((room) => `${room.name} ${planOf(one).rooms.get(room.id)!.netM2.toFixed(2)}`).sort();
    expect(areas(plan.storey)).toEqual(areas(storey));
    expect(writeHome('', plan.project.storeys)).toContain('<wall');
  });
});
