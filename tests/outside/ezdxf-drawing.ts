import { runEzdxf } from './ezdxf.ts';

interface ReadText {
  readonly text: string;
  readonly layer: string;
  readonly height: number;
  readonly style: string;
  readonly at: readonly [number, number];
}

/** A drawing with layouts as ezdxf reads it. */
export interface ReadDrawing {
  readonly version: string;
  readonly units: number;
  readonly codePage: string;
  readonly errors: readonly string[];
  readonly fixes: readonly string[];
  readonly layers: Readonly<Record<string, { readonly colour: number; readonly weight: number; readonly about: string; readonly on: boolean; readonly plot: boolean }>>;
  readonly counts: Readonly<Record<string, number>>;
  readonly texts: readonly ReadText[];
  readonly dimensions: readonly { readonly measured: number; readonly stated: number; readonly text: string; readonly style: string; readonly parts: readonly string[] }[];
  readonly inserts: readonly { readonly block: string; readonly layer: string; readonly at: readonly [number, number]; readonly turn: number }[];
  readonly lines: readonly { readonly layer: string; readonly points: readonly (readonly [number, number])[] }[];
  readonly blocks: readonly string[];
  readonly dimStyles: Readonly<Record<string, { readonly scale: number; readonly text: number; readonly arrow: string; readonly style: string }>>;
  readonly styles: Readonly<Record<string, { readonly font: string; readonly big: string }>>;
  readonly sheets: readonly {
    readonly name: string;
    readonly paper: readonly [number, number];
    readonly texts: readonly string[];
    readonly counts: Readonly<Record<string, number>>;
    readonly views: readonly { readonly centre: readonly [number, number]; readonly model: readonly [number, number]; readonly width: number; readonly height: number; readonly scale: number }[];
  }[];
}

const SCRIPT = `
import json, sys, collections, ezdxf
def counts(space): return dict(collections.Counter(e.dxftype() for e in space))
def text(e): return {'text': e.plain_text(), 'layer': e.dxf.layer, 'height': e.dxf.height, 'style': e.dxf.style, 'at': [e.dxf.insert.x, e.dxf.insert.y]}
def points(e):
  if e.dxftype() == 'LINE': return [[p.x, p.y] for p in (e.dxf.start, e.dxf.end)]
  return [[p[0], p[1]] for p in e.get_points('xy')]
def dimension(d):
  block = d.get_geometry_block()
  return {'measured': d.get_measurement(), 'stated': d.dxf.actual_measurement, 'text': d.dxf.get('text', ''), 'style': d.dxf.dimstyle,
          'parts': [] if block is None else [e.dxf.text if e.dxftype() == 'TEXT' else e.dxftype() for e in block]}
def view(v):
  return {'centre': [v.dxf.center.x, v.dxf.center.y], 'model': list(v.dxf.view_center_point)[:2], 'width': v.dxf.width, 'height': v.dxf.height, 'scale': v.dxf.view_height / v.dxf.height}
def sheet(layout):
  return {'name': layout.name, 'paper': [layout.dxf.paper_width, layout.dxf.paper_height], 'texts': [e.plain_text() for e in layout.query('TEXT')],
          'counts': counts(layout), 'views': [view(v) for v in layout.query('VIEWPORT') if v.dxf.id != 1]}
def arrow(style):
  handle = style.dxf.get('dimblk_handle', None)
  return style.dxf.get('dimblk', '')
def read(path):
  doc = ezdxf.readfile(path)
  auditor = doc.audit()
  space = doc.modelspace()
  return {
    'version': doc.dxfversion, 'units': doc.header.get('$INSUNITS', 0), 'codePage': doc.header.get('$DWGCODEPAGE', ''),
    'errors': [e.message for e in auditor.errors], 'fixes': [e.message for e in auditor.fixes],
    'layers': {l.dxf.name: {'colour': abs(l.dxf.color), 'weight': l.dxf.lineweight, 'about': l.description, 'on': l.is_on(), 'plot': bool(l.dxf.plot)} for l in doc.layers},
    'counts': counts(space), 'texts': [text(e) for e in space.query('TEXT')], 'dimensions': [dimension(d) for d in space.query('DIMENSION')],
    'inserts': [{'block': e.dxf.name, 'layer': e.dxf.layer, 'at': [e.dxf.insert.x, e.dxf.insert.y], 'turn': e.dxf.rotation} for e in space.query('INSERT')],
    'lines': [{'layer': e.dxf.layer, 'points': points(e)} for e in space.query('LINE LWPOLYLINE')],
    'blocks': [b.name for b in doc.blocks],
    'dimStyles': {s.dxf.name: {'scale': s.dxf.dimscale, 'text': s.dxf.dimtxt, 'arrow': arrow(s), 'style': s.dxf.get('dimtxsty', '')} for s in doc.dimstyles},
    'styles': {s.dxf.name: {'font': s.dxf.font, 'big': s.dxf.bigfont} for s in doc.styles},
    'sheets': [sheet(l) for l in doc.layouts if l.name != 'Model'],
  }
json.dump([read(path) for path in sys.argv[1:]], sys.stdout)
`;

/** DXF drawings as ezdxf reads them, strictly; throws where it cannot. */
export const ezdxfDrawings = (files: readonly Uint8Array[]): readonly ReadDrawing[] => runEzdxf(SCRIPT, files) as ReadDrawing[];
