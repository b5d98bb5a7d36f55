import { z } from 'zod';
import type { EntityRef } from '../../model/entity.ts';
import type { Env } from '../env.ts';
import { SITE_FEATURE_KINDS, type SiteFeatureKind } from '../feature-kinds.ts';
import { placeOfFunction } from '../functions.ts';
import { plays, roleById } from '../sign-words.ts';
import { featureRef, signRef } from '../subject.ts';
import { passOrFail } from '../verdict.ts';
import { FEATURE_WORDS } from '../words.ts';
import type { Kind } from './kind.ts';

const names = z.array(z.string().min(1)).min(1);
const atLeast = z.int().positive().optional();

/** What must be there: all of the items, or at least so many. Functions inside the centre, or inside or nearby. */
export const presenceSetParams = z.discriminatedUnion('of', [
  z.strictObject({
    kind: z.literal('presenceSet'),
    of: z.literal('function'),
    items: names,
    where: z.enum(['inside', 'insideOrNearby']),
    atLeast,
  }),
  z.strictObject({ kind: z.literal('presenceSet'), of: z.literal('sign'), items: names, atLeast }),
  z.strictObject({
    kind: z.literal('presenceSet'),
    of: z.literal('feature'),
    items: z.array(z.enum(SITE_FEATURE_KINDS)).min(1),
    atLeast,
  }),
]);
type PresenceSet = z.infer<typeof presenceSetParams>;

interface Item {
  readonly id: string;
  readonly title: string;
  readonly lead: string | null;
  readonly places: readonly EntityRef[];
  readonly present: boolean;
}

function functionItem(code: string, where: 'inside' | 'insideOrNearby', env: Env): Item {
  const { title, lead } = env.pack.functions.find((fn) => fn.code === code)!;
  const place = placeOfFunction(env.project, env.pack, code);
  const present = place.rooms.length > 0 || (where === 'insideOrNearby' && place.nearby);
  return { id: code, title, lead, places: place.rooms, present };
}

function signItem(id: string, env: Env): Item {
  const role = roleById(id, env);
  const places = Object.values(env.project.signs).filter((sign) => plays(sign, role, env)).map(signRef);
  return { id, title: role.title, lead: null, places, present: places.length > 0 };
}

function featureItem(kind: SiteFeatureKind, env: Env): Item {
  const found = Object.values(env.project.site.features).filter((feature) => feature.kind === kind);
  return { id: kind, title: FEATURE_WORDS[kind], lead: null, places: found.map(featureRef), present: found.length > 0 };
}

function itemsOf(check: PresenceSet, env: Env): readonly Item[] {
  switch (check.of) {
    case 'function':
      return check.items.map((code) => functionItem(code, check.where, env));
    case 'sign':
      return check.items.map((role) => signItem(role, env));
    case 'feature':
      return check.items.map((kind) => featureItem(kind, env));
  }
}

const withLead = (item: Item): string => (item.lead === null ? item.title : `${item.title}（牵头单位：${item.lead}）`);

export const presenceSet: Kind<PresenceSet> = {
  selects: ['centre', 'site', 'gate'],
  meetsEmpty: () => false,
  placeholders: ['missing', 'present', 'actual', 'required'],
  uses: (c) => (c.of === 'function' ? { functions: c.items } : c.of === 'sign' ? { roles: c.items } : {}),
  reads: (c) => (c.of === 'function' ? ['rooms', 'site'] : c.of === 'sign' ? ['signs'] : ['site']),
  check: (c, subjects, env) => {
    const items = itemsOf(c, env);
    const missing = items.filter((item) => !item.present);
    const actual = items.length - missing.length;
    const required = c.atLeast ?? items.length;
    const data = {
      actual,
      required,
      missing: missing.map(withLead),
      present: items.filter((item) => item.present).map((item) => item.title),
      missingIds: missing.map((item) => item.id),
    };
    const places = items.flatMap((item) => item.places);
    return subjects.map(({ ref }) => passOrFail(actual >= required, { subject: ref, places, data }));
  },
};
