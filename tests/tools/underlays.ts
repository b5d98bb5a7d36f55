import type { Project } from '../../src/model/project.ts';
import type { Underlay } from '../../src/model/plan-part.ts';

/** A scan, 4000 × 2000 pixels, that is 20 m wide. */
export const scan = (changes: Partial<Underlay> = {}): Underlay => ({
  id: 'u1',
  title: '旧图纸',
  source: { kind: 'image', image: 'scan.png', width: 20_000, pixels: [4000, 2000] },
  position: { x: 30_000, y: 0 },
  angleDeg: 0,
  opacity: 0.5,
  shown: true,
  locked: false,
  ...changes,
});

/** The lines of a drawing in metres. */
export const lines = (d: string, changes: Partial<Underlay> = {}): Underlay =>
  scan({ id: 'u2', title: 'plan.dxf', source: { kind: 'lines', mmPerUnit: 1000, layers: [{ name: 'WALL', shown: true, d }] }, ...changes });

/** The project with these below the plan of its first storey. */
export function traced(project: Project, ...underlays: readonly Underlay[]): Project {
  const [first, ...others] = project.storeys;
  return { ...project, storeys: [{ ...first!, underlays: Object.fromEntries(underlays.map((one) => [one.id, one])) }, ...others] };
}
