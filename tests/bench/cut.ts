import { cutFindings } from '../../src/drawing/cut/cut-findings.ts';
import { composeSign } from '../../src/drawing/compose-sign.ts';
import { cutDrawing, CUT_DEFAULTS } from '../../src/drawing/cut/cut-drawing.ts';
import { cutLimits, verifyCut } from '../../src/drawing/cut/verify-cut.ts';
import { cutDocument, writeDxf } from '../../src/formats/dxf/index.ts';
import { signFromType } from '../../src/model/make-signs.ts';
import type { Project } from '../../src/model/project.ts';
import { drawContext, names, projectOf, signTypes } from '../tools/sign-project.ts';
import type { BenchRow } from './bench-row.ts';

/** CPU seconds, user and system, of one call. */
function cpuSeconds(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** A name of twelve characters for the roof. */
function rooftop(): Project {
  const type = signTypes['rooftopName']!;
  const sign = { ...signFromType(type, null, { kind: 'roof' }, '')!, id: 'x', offset: 0 };
  const blocks = sign.face.blocks.map((block) => ({ ...block, text: '石庙镇庄科村党群服务中心' }));
  return { ...projectOf(names[0]!), signs: { x: { ...sign, face: { ...sign.face, blocks } } } };
}

/** Contours of a rooftop name for cutting: made and verified, the first time (nothing is warm) and at their two tolerances. */
export async function cutBench(): Promise<BenchRow[]> {
  const [ctx, project] = [await drawContext(), rooftop()];
  const row = (what: string, value: number, unit: string, bar: number | null = null): BenchRow => ({ what, value, unit, bar });
  const first = cpuSeconds(() => cutFindings(project, 'x', ctx));
  const again = (tolerance: number) => cpuSeconds(() => cutFindings(project, 'x', ctx, { tolerance }));
  const { drawing } = composeSign(project, 'x', ctx);
  const cut = cutDrawing(drawing, { ...CUT_DEFAULTS, ground: null });
  if (!cut.ok) throw new Error(JSON.stringify(cut.diagnostics));
  const nodes = cut.value.contours.reduce((sum, { points }) => sum + points.length, 0);
  return [
    row('cut: rooftop name of 12 characters, made and verified, first time', first, 's CPU', 1),
    row('cut: the same again', again(0.05), 's CPU'),
    row('cut: the same at 0.01 mm', again(0.01), 's CPU'),
    row('cut: the verifier alone', cpuSeconds(() => verifyCut(cut.value, cutLimits(false))), 's CPU'),
    row('cut: DXF of it', cpuSeconds(() => writeDxf(cutDocument(cut.value), 'r2000')), 's CPU'),
    row('cut: nodes at 0.05 mm', nodes, ''),
  ];
}
