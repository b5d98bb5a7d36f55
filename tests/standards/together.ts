import type { Edit } from '../../src/model/edits/edit.ts';
import { signFromType, type NewSign } from '../../src/model/make-signs.ts';
import type { Project } from '../../src/model/project.ts';
import type { Host, Org, Sign, SignKind } from '../../src/model/sign.ts';
import type { Room } from '../../src/model/storey.ts';
import { check, type CheckContext } from '../../src/rules/check.ts';
import type { Pack } from '../../src/rules/pack.ts';
import type { Report, ResultState } from '../../src/rules/report.ts';
import { signTypes } from '../tools/sign-project.ts';
import { baseProject, loadPack } from './base.ts';
import { edited } from './judge.ts';

/** Every pack as if it had been issued for the centre: the contradictions are between notices of different counties. */
function everywhere(id: string): Pack {
  const known = packs.get(id);
  if (known !== undefined) return known;
  const pack: Pack = { ...loadPack(id), appliesTo: { all: [] } };
  packs.set(id, pack);
  return pack;
}
const packs = new Map<string, Pack>();

/** What several packs say side by side of one centre. */
export interface Together {
  readonly report: Report;
  /** The states that a rule (`pack/rule`) has come to, each once. */
  of(rule: string): readonly ResultState[];
  /** Pairs of rules that cannot both be met, by what they disagree on: `text: a/x, b/y`. */
  readonly conflicts: readonly string[];
}

interface Side {
  readonly standard: string;
  readonly rule: string;
}

const nameOf = ({ standard, rule }: Side): string => `${standard}/${rule}`;

function conflictsOf({ findings }: Report): readonly string[] {
  const found = findings.filter(({ state }) => state === 'conflict');
  return [...new Set(found.map(({ data }) => `${data.aspect as string}: ${(data.rules as unknown as Side[]).map(nameOf).join(', ')}`))].sort();
}

/** The starter centre after `edits`, under the packs. */
export function together(ids: readonly string[], edits: readonly Edit[], context: CheckContext, base: Project = baseProject()): Together {
  const report = check(edited(base, edits), ids.map(everywhere), context);
  const of = (rule: string): readonly ResultState[] => {
    const found = report.findings.filter((finding) => finding.state !== 'conflict' && nameOf(finding) === rule);
    if (found.length === 0) throw new Error(`no finding of ${rule}`);
    return [...new Set(found.map(({ state }) => state))].sort();
  };
  return { report, of, conflicts: conflictsOf(report) };
}

export const centre = (changes: Partial<Project['centre']>): Edit => ({ verb: 'setCentre', args: { changes } });
export const sign = (signId: string, changes: Partial<Omit<Sign, 'id'>>): Edit => ({ verb: 'setSign', args: { signId, changes } });
export const room = (roomId: string, changes: Partial<Omit<Room, 'id'>>): Edit => ({ verb: 'setRoom', args: { storeyId: 'st1', roomId, changes } });
export const shared = (...codes: readonly string[]): Room['functions'] => codes.map((code) => ({ code, mode: 'timeShared' }));
export const without = (...ids: readonly string[]): Edit => ({ verb: 'removeEntities', args: { refs: ids.map((id) => ({ kind: 'sign', id })) } });
export const text = (signId: string, words: string): Edit => ({ verb: 'setSignBlock', args: { signId, index: 0, changes: { text: words } } });

/** A sign of its kind, with changes. */
export function added(kind: SignKind, org: Org | null, host: Host, changes: Partial<NewSign> = {}): Edit {
  const made = signFromType(signTypes[kind]!, org, host);
  if (made === null) throw new Error(`no ${kind} for ${String(org)}`);
  return { verb: 'addSign', args: { sign: { ...made, ...changes } } };
}
