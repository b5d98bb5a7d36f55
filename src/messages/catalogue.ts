import { allocateDiagnostics } from './diagnostics/allocate.ts';
import { arrangingDiagnostics } from './diagnostics/arranging.ts';
import { batchDiagnostics } from './diagnostics/batch.ts';
import { cutDiagnostics } from './diagnostics/cut.ts';
import { divisionsDiagnostics } from './diagnostics/divisions.ts';
import { drawingDiagnostics } from './diagnostics/drawing.ts';
import { exportDiagnostics } from './diagnostics/export.ts';
import { filesDiagnostics } from './diagnostics/files.ts';
import { iccDiagnostics } from './diagnostics/icc.ts';
import { imageDiagnostics } from './diagnostics/image.ts';
import { importDiagnostics } from './diagnostics/import.ts';
import { fontsDiagnostics } from './diagnostics/fonts.ts';
import { jobsDiagnostics } from './diagnostics/jobs.ts';
import { modelDiagnostics } from './diagnostics/model.ts';
import { panelDiagnostics } from './diagnostics/panel.ts';
import { pngDiagnostics } from './diagnostics/png.ts';
import { preflightDiagnostics } from './diagnostics/preflight.ts';
import { projectDiagnostics } from './diagnostics/project.ts';
import { rulesDiagnostics } from './diagnostics/rules.ts';
import { shopDiagnostics } from './diagnostics/shop.ts';
import { solverDiagnostics } from './diagnostics/solver.ts';
import { staleDiagnostics } from './diagnostics/stale.ts';
import { svgDiagnostics } from './diagnostics/svg.ts';
import { tableDiagnostics } from './diagnostics/table.ts';
import { textDiagnostics } from './diagnostics/text.ts';
import { townDiagnostics } from './diagnostics/town.ts';
import { underlayDiagnostics } from './diagnostics/underlay.ts';
import { batchUi } from './ui/batch.ts';
import { allocateUi } from './ui/allocate.ts';
import { boardsUi } from './ui/boards.ts';
import { centreUi } from './ui/centre.ts';
import { checkUi } from './ui/check.ts';
import { cliUi } from './ui/cli.ts';
import { coverageUi } from './ui/coverage.ts';
import { editorUi } from './ui/editor.ts';
import { entitiesUi } from './ui/entities.ts';
import { equipmentUi } from './ui/equipment.ts';
import { exportUi } from './ui/export.ts';
import { faceUi } from './ui/face.ts';
import { fieldsUi } from './ui/fields.ts';
import { fillingUi } from './ui/filling.ts';
import { fontsUi } from './ui/fonts.ts';
import { functionsUi } from './ui/functions.ts';
import { importUi } from './ui/import.ts';
import { inspectorUi } from './ui/inspector.ts';
import { listsUi } from './ui/lists.ts';
import { partsUi } from './ui/parts.ts';
import { proofUi } from './ui/proof.ts';
import { preflightUi } from './ui/preflight.ts';
import { planEditsUi } from './ui/plan-edits.ts';
import { reviewUi } from './ui/review.ts';
import { roomUi } from './ui/room.ts';
import { shellUi } from './ui/shell.ts';
import { sheetUi } from './ui/sheet.ts';
import { signSetUi } from './ui/sign-set.ts';
import { signUi } from './ui/sign.ts';
import { signsUi } from './ui/signs.ts';
import { siteUi } from './ui/site.ts';
import { standardsUi } from './ui/standards.ts';
import { startUi } from './ui/start.ts';
import { storageUi } from './ui/storage.ts';
import { townUi } from './ui/town.ts';
import { townRunUi } from './ui/town-run.ts';
import { underlayUi } from './ui/underlay.ts';
import { toolsUi } from './ui/tools.ts';
import { wallUi } from './ui/wall.ts';

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

type Words = Readonly<Record<string, string>>;

/** Every file of words, by its name under diagnostics/ or ui/. A test holds this list to the folders. */
export const areas = {
  'diagnostics/allocate': allocateDiagnostics,
  'diagnostics/arranging': arrangingDiagnostics,
  'diagnostics/batch': batchDiagnostics,
  'diagnostics/cut': cutDiagnostics,
  'diagnostics/divisions': divisionsDiagnostics,
  'diagnostics/drawing': drawingDiagnostics,
  'diagnostics/export': exportDiagnostics,
  'diagnostics/files': filesDiagnostics,
  'diagnostics/icc': iccDiagnostics,
  'diagnostics/image': imageDiagnostics,
  'diagnostics/import': importDiagnostics,
  'diagnostics/fonts': fontsDiagnostics,
  'diagnostics/jobs': jobsDiagnostics,
  'diagnostics/model': modelDiagnostics,
  'diagnostics/panel': panelDiagnostics,
  'diagnostics/png': pngDiagnostics,
  'diagnostics/preflight': preflightDiagnostics,
  'diagnostics/project': projectDiagnostics,
  'diagnostics/rules': rulesDiagnostics,
  'diagnostics/shop': shopDiagnostics,
  'diagnostics/solver': solverDiagnostics,
  'diagnostics/stale': staleDiagnostics,
  'diagnostics/svg': svgDiagnostics,
  'diagnostics/table': tableDiagnostics,
  'diagnostics/text': textDiagnostics,
  'diagnostics/town': townDiagnostics,
  'diagnostics/underlay': underlayDiagnostics,
  'ui/batch': batchUi,
  'ui/allocate': allocateUi,
  'ui/boards': boardsUi,
  'ui/centre': centreUi,
  'ui/check': checkUi,
  'ui/cli': cliUi,
  'ui/coverage': coverageUi,
  'ui/editor': editorUi,
  'ui/entities': entitiesUi,
  'ui/equipment': equipmentUi,
  'ui/export': exportUi,
  'ui/face': faceUi,
  'ui/fields': fieldsUi,
  'ui/filling': fillingUi,
  'ui/fonts': fontsUi,
  'ui/functions': functionsUi,
  'ui/import': importUi,
  'ui/inspector': inspectorUi,
  'ui/lists': listsUi,
  'ui/parts': partsUi,
  'ui/proof': proofUi,
  'ui/preflight': preflightUi,
  'ui/plan-edits': planEditsUi,
  'ui/review': reviewUi,
  'ui/room': roomUi,
  'ui/shell': shellUi,
  'ui/sheet': sheetUi,
  'ui/sign': signUi,
  'ui/sign-set': signSetUi,
  'ui/signs': signsUi,
  'ui/site': siteUi,
  'ui/standards': standardsUi,
  'ui/start': startUi,
  'ui/storage': storageUi,
  'ui/town': townUi,
  'ui/town-run': townRunUi,
  'ui/underlay': underlayUi,
  'ui/tools': toolsUi,
  'ui/wall': wallUi,
} satisfies Readonly<Record<string, { readonly zh: Words; readonly en: Words }>>;

const join = (lang: Language): Words => Object.assign({}, ...Object.values(areas).map((area) => area[lang])) as Words;

/** All words by code, Chinese first. Codes hold dots, so i18next is used with `keySeparator: false`. */
export const messages: Readonly<Record<Language, Words>> = { zh: join('zh'), en: join('en') };
