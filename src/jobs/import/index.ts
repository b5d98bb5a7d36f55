export { areLikeStoreys, drawingParts, wallsSize, type DrawingPart } from './drawing-parts.ts';
export { importEdits, type ImportedEdits } from './import-edits.ts';
export type { ClosedGap, ImportChoices, ImportPlan, ImportReport } from './import-plan.ts';
export { defaultChoices, planImport, roleOf } from './plan-import.ts';
export { readPlanFile, type ReadPlanOptions, type ReadStep } from './read-plan-file.ts';
export { MOST_MEMORY_MB, readLimits, type ReadLimits } from './time-limits.ts';
export { choicesOfTakes, importTakes, storeysAbove, withStoreys, type Takes, type WantedStorey } from './takes.ts';
