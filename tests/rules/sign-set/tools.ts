import type { BoardText, BoardTexts } from '../../../src/model/board-text.ts';
import { boardTextSchema } from '../../../src/model/board-text.ts';
import type { Project } from '../../../src/model/project.ts';
import type { Sign } from '../../../src/model/sign.ts';
import type { Pack } from '../../../src/rules/pack.ts';
import { signSet } from '../../../src/rules/sign-set/sign-set.ts';
import type { SetItem, SignSet, SignSetOptions } from '../../../src/rules/sign-set/types.ts';
import { edited } from '../../standards/judge.ts';
import { context } from '../fake-env.ts';

export const firstAsked: BoardText = boardTextSchema.parse({
  code: 'firstAsked', title: '首问负责制', kind: 'rulesBoard', text: '群众来访时，第一位接待的工作人员为首问责任人。',
});
export const boards: BoardTexts = { firstAsked };

export const optionsWith = (packs: readonly Pack[], more: Partial<SignSetOptions> = {}): SignSetOptions => ({
  packs, draw: context.draw, boards, today: context.today, ...more,
});

export const setFor = (project: Project, packs: readonly Pack[], more: Partial<SignSetOptions> = {}): SignSet =>
  signSet(project, optionsWith(packs, more));

/** The project with its set, as one step. */
export const withSet = (project: Project, packs: readonly Pack[], more: Partial<SignSetOptions> = {}): Project =>
  edited(project, setFor(project, packs, more).edits);

export const itemOf = ({ plan }: SignSet, key: string): SetItem => {
  const found = plan.find((item) => item.key === key);
  if (found === undefined) throw new Error(`no ${key} among ${plan.map((item) => item.key).join(' ')}`);
  return found;
};

export const signOf = (project: Project, setKey: string): Sign => {
  const found = Object.values(project.signs).find((sign) => sign.setKey === setKey);
  if (found === undefined) throw new Error(`no sign ${setKey}`);
  return found;
};
