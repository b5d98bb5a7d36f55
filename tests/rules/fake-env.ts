import type { Edit } from '../../src/model/edits/edit.ts';
import type { Project } from '../../src/model/project.ts';
import type { Pack } from '../../src/rules/pack.ts';
import { parsePack } from '../../src/rules/parse-pack.ts';
import type { Report } from '../../src/rules/report.ts';
import { check } from '../../src/rules/check.ts';
import type { FontSet } from '../../src/text/types.ts';
import { baseProject } from '../standards/base.ts';
import { edited } from '../standards/judge.ts';
import { signTypes } from '../tools/sign-project.ts';

const font = {
  id: 'test',
  unitsPerEm: 1000,
  ascender: 880,
  descender: -120,
  shape: () => [],
  outline: () => ({ id: 'test/0', path: { ops: '', xy: [] } }),
  missing: () => [],
};
/** The rules ask of fonts only whether one stands in: no file is loaded. */
const fonts: FontSet = { resolve: (role) => ({ font, substitute: role === 'xiaobiaosong' }) };

export const context = { draw: { fonts, signTypes, symbols: {}, marks: {} }, today: '2026-11-21' };

const header = {
  id: 'own',
  title: '自定标准',
  issuer: '某县',
  docNo: null,
  issued: null,
  status: 'official',
  region: {},
  appliesTo: { all: [] },
  functions: [],
  roles: [
    { id: 'party', title: '党组织吊牌', kind: 'gatePlaque', org: 'party' },
    { id: 'committee', title: '村委会吊牌', kind: 'gatePlaque', org: 'committee' },
    { id: 'supervisory', title: '监委会吊牌', kind: 'gatePlaque', org: 'supervisory' },
    { id: 'roof', title: '楼顶名称', kind: 'rooftopName', org: null },
  ],
  colours: {},
};

const rule = {
  id: 'r1',
  requirements: ['000-18'],
  source: { clause: '一', quote: '原文' },
  title: '题目',
  applies: { all: [] },
  select: { type: 'sign', kinds: ['gatePlaque'] },
  modality: 'required',
  message: '不符',
};

/** A pack of one rule; `changes` must give it a check. */
export function packWith(changes: Record<string, unknown>, head: Record<string, unknown> = {}): Pack {
  const parsed = parsePack({ ...header, ...head, rules: [{ ...rule, ...changes }] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
  return parsed.value;
}

export const base: Project = baseProject();
export const after = (...edits: readonly Edit[]): Project => edited(base, edits);
export const reportOf = (project: Project, ...packs: readonly Pack[]): Report => check(project, packs, context);

/** state of each finding, in order. */
export const statesOf = (project: Project, ...packs: readonly Pack[]): readonly string[] =>
  reportOf(project, ...packs).findings.map((finding) => finding.state);
