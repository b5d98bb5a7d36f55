import type { Light } from '../drawing/picture-inks.ts';
import { writeZip } from '../formats/zip/write-zip.ts';
import { failure, success, type Diagnostic, type Result } from '../model/diagnostic.ts';
import { cutPages, isCutOut } from './export-cut.ts';
import type { Sign } from '../model/sign.ts';
import { contactSheetFile, listFile } from './export-list.ts';
import { pdfFiles } from './export-pdf.ts';
import { pngFiles } from './export-png.ts';
import type { ExportRun } from './export-run.ts';
import { svgFiles } from './export-svg.ts';
import type { ExportedFile } from './exported-file.ts';
import { fileName, safeName } from './file-name.ts';
import { gatePicture } from './gate-picture.ts';
import { collect } from './load-asset.ts';
import { signRows } from './sign-list/sign-rows.ts';

/** Longest side of a preview in the zip, pixels: enough to see each stroke of a plate, small enough to be sent on. */
const PREVIEW = 1200;

/** Width of the pictures of the gate, pixels. */
const PICTURE = 1920;
/** What hangs there is seen from outside. */
const OUTSIDE: readonly Sign['host']['kind'][] = ['gate', 'aboveGate', 'roof', 'facade'];

interface Part {
  readonly folder: string;
  readonly make: (run: ExportRun) => Result<readonly ExportedFile[]> | Promise<Result<readonly ExportedFile[]>>;
}

/** Single letters are cut out; plates are engraved on wish, by an export of their own. A name that cannot be cut keeps nothing else back. */
function cutParts({ signs, ctx, cut }: ExportRun): Result<readonly ExportedFile[]> {
  const letters = signs.filter(({ sign }) => sign !== undefined && isCutOut(sign));
  if (letters.length === 0) return success([]);
  const files = cutPages(letters, ctx, cut);
  return files.ok ? files : success([], files.diagnostics.map((one) => ({ ...one, severity: 'warning' as const })));
}

/** Gate and façade by day and by night, where all that hangs there goes out: a picture of half of it would be another centre. */
async function gateParts({ platform, project, ctx, pictures, wanted }: ExportRun): Promise<Result<readonly ExportedFile[]>> {
  const outside = Object.values(project.signs).filter(({ host }) => OUTSIDE.includes(host.kind));
  if (outside.length === 0 || !outside.every(wanted)) return success([]);
  const picture = (light: Light) => gatePicture(platform, project, ctx, { light, width: PICTURE, pictures });
  return collect([await picture('day'), await picture('night')]);
}

/** The 制作清单 and the contact sheet, which has the numbers of its rows. */
async function listParts({ project, ctx, wanted, pdf }: ExportRun): Promise<Result<readonly ExportedFile[]>> {
  const rows = signRows(project, ctx, wanted);
  return collect([success(await listFile(project, rows, pdf.day)), contactSheetFile(project, rows, pdf)]);
}

/** The folders of a delivery and who they are for. */
const PARTS: readonly Part[] = [
  { folder: '印刷', make: (run) => pdfFiles({ ...run, sheets: [] }) },
  { folder: '切割', make: cutParts },
  { folder: '矢量', make: ({ signs, pictures }) => svgFiles(signs, pictures) },
  { folder: '预览', make: ({ platform, signs, pictures }) => pngFiles(platform, signs, pictures, PREVIEW) },
  { folder: '效果图', make: gateParts },
  { folder: '图纸', make: (run) => pdfFiles({ ...run, signs: [] }) },
  { folder: '', make: listParts },
];

/** The whole delivery of a project as one zip: print files, vectors, previews, sheets, the 制作清单 and the contact sheet. */
export async function zipFile(run: ExportRun): Promise<Result<ExportedFile>> {
  const unit = safeName(run.project.centre.unit);
  const files = new Map<string, Uint8Array>();
  const findings: Diagnostic[] = [];
  const remarks: Diagnostic[] = [];
  for (const [i, { folder, make }] of PARTS.entries()) {
    run.onStep({ done: i, total: PARTS.length, file: folder });
    const made = await make(run);
    if (!made.ok) return failure(...made.diagnostics);
    remarks.push(...made.diagnostics);
    for (const file of made.value) {
      files.set([unit, folder, file.name].filter((part) => part !== '').join('/'), file.bytes);
      findings.push(...file.findings.map((finding) => ({ ...finding, data: { ...finding.data, drawing: file.name } })));
    }
  }
  const name = fileName([run.project.centre.unit, '标识制作文件'], 'zip');
  return success({ name, bytes: writeZip(files), kind: 'zip', findings, files: [...files.keys()] }, remarks);
}
