import { ACadVersion, Arc, BlockRecord, CadDocument, DwgWriter, Insert, Layer, Line, LwPolyline, LwPolylineVertex, MText, TextEntity, XY, XYZ } from '@node-projects/acad-ts';

/** The versions that the reader reads and the library writes, each with its own layout of the file. */
export const DWG_VERSIONS = [ACadVersion.AC1014, ACadVersion.AC1015, ACadVersion.AC1018, ACadVersion.AC1024, ACadVersion.AC1032] as const;

const at = (x: number, y: number): XYZ => new XYZ(x, y, 0);

function lineOf(a: XYZ, b: XYZ): Line {
  const line = new Line();
  [line.startPoint, line.endPoint] = [a, b];
  return line;
}

/** A DWG of a few things of each kind that a plan has, some kilobytes large: real ones take too long to be tried by thousands. */
export function smallDwg(version: ACadVersion): Uint8Array {
  const document = new CadDocument(version);
  const wall = new Layer('WALL');
  document.layers!.add(wall);
  const arc = new Arc();
  Object.assign(arc, { center: at(900, 0), radius: 900, startAngle: 0, endAngle: 1.5 });
  const door = new BlockRecord('DOOR');
  door.entities.add(arc);
  document.blockRecords!.add(door);
  const placed = new Insert(door);
  placed.insertPoint = at(1000, 0);
  const room = new LwPolyline();
  room.vertices.push(...[[0, 0], [5000, 0], [5000, 4000], [0, 4000]].map(([x, y]) => new LwPolylineVertex(new XY(x, y))));
  room.isClosed = true;
  const text = new TextEntity();
  Object.assign(text, { value: '会议室', height: 300, insertPoint: at(500, 500) });
  const long = new MText();
  Object.assign(long, { value: '{\\fSimSun;活动室}\\P12.5', height: 300, insertPoint: at(900, 900) });
  const lines = [lineOf(at(0, 0), at(5000, 0)), lineOf(at(0, 200), at(5000, 200))];
  for (const line of lines) line.layer = wall;
  for (const entity of [...lines, room, text, long, placed]) document.entities!.add(entity);
  return DwgWriter.writeToBuffer(document);
}
