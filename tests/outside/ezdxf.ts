import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';

/** A DXF file as ezdxf reads it, and what its audit says of it. */
export interface ReadDxf {
  readonly version: string;
  /** 4 = millimetres; 0 where the version states none. */
  readonly units: number;
  /** Faults and repairs of the audit. */
  readonly errors: readonly string[];
  readonly fixes: readonly string[];
  readonly layers: Readonly<Record<string, number>>;
  readonly entities: readonly {
    readonly type: string;
    readonly layer: string;
    readonly closed: boolean | null;
    readonly points: readonly (readonly [number, number])[];
    readonly radius: number | null;
  }[];
}

/** readfile is strict: it throws where the recovering reader would mend. */
const SCRIPT = `
import json, sys, ezdxf
def points(e):
    kind = e.dxftype()
    if kind == 'LWPOLYLINE': return [[p[0], p[1]] for p in e.get_points('xy')]
    if kind == 'POLYLINE': return [[v.dxf.location.x, v.dxf.location.y] for v in e.vertices]
    return [[e.dxf.center.x, e.dxf.center.y]] if kind == 'CIRCLE' else []
def closed(e):
    kind = e.dxftype()
    return bool(e.closed) if kind == 'LWPOLYLINE' else bool(e.is_closed) if kind == 'POLYLINE' else None
def read(path):
  doc = ezdxf.readfile(path)
  auditor = doc.audit()
  return {
    'version': doc.dxfversion, 'units': doc.header.get('$INSUNITS', 0),
    'errors': [e.message for e in auditor.errors], 'fixes': [e.message for e in auditor.fixes],
    'layers': {layer.dxf.name: layer.dxf.color for layer in doc.layers},
    'entities': [{'type': e.dxftype(), 'layer': e.dxf.layer, 'closed': closed(e), 'points': points(e),
                  'radius': e.dxf.radius if e.dxftype() == 'CIRCLE' else None} for e in doc.modelspace()],
  }
json.dump([read(path) for path in sys.argv[1:]], sys.stdout)
`;

/** ezdxf may belong to one Python of several. */
const PYTHONS = ['python3', '/usr/bin/python3'];
let found: string | null | undefined;

function python(): string | null {
  found ??= PYTHONS.find((name) => spawnSync(name, ['-c', 'import ezdxf'], { stdio: 'ignore' }).status === 0) ?? null;
  return found;
}

/** A test that needs ezdxf: skipped by name where it is missing, failed under CI, as testWith does. */
export function testWithEzdxf(name: string, run: () => void | Promise<void>): void {
  if (python() !== null) test(name, run);
  else if (process.env['CI'] === undefined) test.skip(`${name} [not installed: ezdxf]`, run);
  else test(name, () => Promise.reject(new Error('not installed: ezdxf')));
}

/** DXF files as ezdxf reads them, in one run of Python; throws with its words where it cannot read one. */
export const ezdxfReadAll = (files: readonly Uint8Array[]): readonly ReadDxf[] => runEzdxf(SCRIPT, files) as ReadDxf[];

/** What a script that takes the paths of DXF files writes as JSON. */
export function runEzdxf(script: string, files: readonly Uint8Array[]): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'outside-'));
  try {
    const paths = files.map((bytes, i) => {
      const path = join(folder, `input-${i}.dxf`);
      writeFileSync(path, bytes);
      return path;
    });
    const done = spawnSync(python()!, ['-c', script, ...paths], { maxBuffer: 64 * 1024 * 1024 });
    if (done.status !== 0) throw new Error(done.stderr.toString());
    return JSON.parse(done.stdout.toString()) as unknown;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const ezdxfRead = (bytes: Uint8Array): ReadDxf => ezdxfReadAll([bytes])[0]!;
