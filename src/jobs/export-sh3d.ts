import { writeHome, writeSh3d } from '../formats/sh3d/index.ts';
import type { Project } from '../model/project.ts';
import type { ExportedFile } from './exported-file.ts';
import { fileName } from './file-name.ts';

/** The plan of all storeys for Sweet Home 3D 6 or later: walls, rooms, doors and windows, furniture, words and dimensions. */
export const exportSh3d = (project: Project): Uint8Array => writeSh3d(writeHome(project.centre.unit, project.storeys));

export const sh3dFile = (project: Project): ExportedFile => ({
  name: fileName([project.centre.unit, '平面图'], 'sh3d'), bytes: exportSh3d(project), kind: 'sh3d', findings: [],
});
