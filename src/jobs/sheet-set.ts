import { sheetSet } from '../drawing/sheet-set.ts';
import type { Result } from '../model/diagnostic.ts';
import { applyEdits } from '../model/edits/apply.ts';
import type { Project } from '../model/project.ts';

/** 生成全套图纸: the project with its whole set of drawings. */
export const makeSheetSet = (project: Project): Result<Project> => applyEdits(project, sheetSet(project));
