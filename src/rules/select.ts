import { z } from 'zod';
import type { Project } from '../model/project.ts';
import { hostSchema, ORGS, SIGN_KINDS, type Sign } from '../model/sign.ts';
import type { Env } from './env.ts';
import { SITE_FEATURE_KINDS } from './feature-kinds.ts';
import { plays, roleById } from './sign-words.ts';
import { CENTRE, GATE, SITE, featureRef, signRef, type Subject } from './subject.ts';

const HOST_KINDS = hostSchema.options.map((option) => option.shape.kind.value);

/** What a rule is asked of: the centre, the site or the gate as one; or each sign or site feature that meets all it names. */
export const selectSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('centre') }),
  z.strictObject({ type: z.literal('site') }),
  z.strictObject({ type: z.literal('gate') }),
  z.strictObject({
    type: z.literal('feature'),
    kinds: z.array(z.enum(SITE_FEATURE_KINDS)).min(1),
    existing: z.boolean().optional(),
  }),
  z.strictObject({
    type: z.literal('sign'),
    /** Parts that the pack declares. */
    roles: z.array(z.string().min(1)).min(1).optional(),
    kinds: z.array(z.enum(SIGN_KINDS)).min(1).optional(),
    orgs: z.array(z.enum(ORGS)).min(1).optional(),
    hosts: z.array(z.enum(HOST_KINDS)).min(1).optional(),
  }),
]);
export type Select = z.infer<typeof selectSchema>;
type SignSelect = Extract<Select, { type: 'sign' }>;

const allows = <T>(list: readonly T[] | undefined, value: T): boolean => list === undefined || list.includes(value);

const meets = (sign: Sign, s: SignSelect, env: Env): boolean =>
  allows(s.kinds, sign.kind) &&
  (s.orgs === undefined || (sign.org !== null && s.orgs.includes(sign.org))) &&
  allows(s.hosts, sign.host.kind) &&
  (s.roles === undefined || s.roles.some((id) => plays(sign, roleById(id, env), env)));

/** By id in code units, so that findings come in one order whatever order a file was written in. */
const byId = <T extends { readonly id: string }>(records: Readonly<Record<string, T>>): readonly T[] =>
  Object.values(records).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

const features = (project: Project, s: Extract<Select, { type: 'feature' }>): readonly Subject[] =>
  byId(project.site.features)
    .filter((feature) => s.kinds.includes(feature.kind) && allows(s.existing === undefined ? undefined : [s.existing], feature.existing))
    .map((feature) => ({ type: 'feature', ref: featureRef(feature), feature }));

/** The subjects in a fixed order. */
export function selectSubjects(select: Select, env: Env): readonly Subject[] {
  switch (select.type) {
    case 'centre':
      return [{ type: 'centre', ref: CENTRE }];
    case 'site':
      return [{ type: 'site', ref: SITE }];
    case 'gate':
      return [{ type: 'gate', ref: GATE }];
    case 'feature':
      return features(env.project, select);
    case 'sign':
      return byId(env.project.signs)
        .filter((sign) => meets(sign, select, env))
        .map((sign) => ({ type: 'sign', ref: signRef(sign), sign }));
  }
}
