import type { Edit } from '../../model/edits/edit.ts';
import type { NewSign } from '../../model/make-signs.ts';
import type { Project } from '../../model/project.ts';
import { roomOfSign } from '../../model/room-of-sign.ts';
import type { Sign } from '../../model/sign.ts';
import { signText } from '../sign-words.ts';
import { dressed } from './dress.ts';
import { makeSign } from './make.ts';
import { hangsAstray, wordsLacking } from './mend.ts';
import { createPlacer, type Outcome, type Seeker } from './place.ts';
import { recognise } from './recognise.ts';
import type { NotPlaced, SetCause, SetItem, SetPlace, SignSet, SignSetOptions, Want } from './types.ts';
import { envOf, wantsFor } from './wants.ts';

type Hanging = Pick<Sign, 'host' | 'serves'>;

function placeOf(project: Project, sign: Hanging): SetPlace {
  const own = roomOfSign(project, sign);
  if (own !== null) return { kind: 'room', storeyId: own.storey.id, roomId: own.room.id };
  return { kind: 'outdoors', host: sign.host.kind };
}

const isChosen = (want: Want, { leftOut, chosen }: SignSetOptions): boolean =>
  leftOut?.has(want.key) !== true && (!want.isOffered || chosen?.has(want.key) === true);

type Said = Pick<SetItem, 'key' | 'kind' | 'title' | 'reasons' | 'origin'>;
const saidOf = ({ key, kind, title, reasons, origin }: Want): Said => ({ key, kind, title, reasons, origin });

const restOf = ({ id: _id, ...rest }: Sign): NewSign => rest;

function keptItem(project: Project, want: Want, sign: Sign, options: SignSetOptions): SetItem {
  const said = { ...saidOf(want), place: placeOf(project, sign), signId: sign.id };
  // What a person has placed is theirs: only what the set has made is given words that came later.
  const face = sign.setKey === want.key ? wordsLacking(sign, want, options) : null;
  if (face === null) return { ...said, action: 'keep', cause: null, isChosen: true, edits: [] };
  const edits: readonly Edit[] = [{ verb: 'setSign', args: { signId: sign.id, changes: { face } } }];
  return { ...said, action: 'change', cause: 'words', isChosen: options.leftOut?.has(want.key) !== true, edits };
}

/** Of a sign that is there already, where it hangs now and its words; of a new one, all of it. */
function hungItem(project: Project, want: Want, hung: NewSign, there: Sign | undefined, options: SignSetOptions): SetItem {
  const said = { ...saidOf(want), place: placeOf(project, hung), isChosen: isChosen(want, options) };
  if (there === undefined) {
    return { ...said, action: 'add', cause: null, signId: null, edits: [{ verb: 'addSign', args: { sign: hung } }] };
  }
  const { host, offset, heightAboveFloor } = hung;
  const edits: readonly Edit[] = [{ verb: 'setSign', args: { signId: there.id, changes: { host, offset, heightAboveFloor } } }];
  return { ...said, action: 'change', cause: 'moved', isChosen: options.leftOut?.has(want.key) !== true, signId: there.id, edits };
}

function notPlaced(want: Want, sign: NewSign | null, why: NotPlaced['why'], options: SignSetOptions): NotPlaced {
  const room = want.rooms?.[0];
  const at = room === undefined ? null : { storeyId: room.storey.id, roomId: room.room.id };
  return { ...saidOf(want), why, room: at, size: sign?.size ?? null, top: sign === null ? null : sign.heightAboveFloor + sign.size.height, isChosen: isChosen(want, options) };
}

/** What the set made for a purpose that is none any more. What a person has placed is never removed. */
function staleItems(project: Project, wants: readonly Want[], options: SignSetOptions): readonly SetItem[] {
  const keys = new Set(wants.map(({ key }) => key));
  const stale = Object.values(project.signs).filter(({ setKey }) => setKey !== '' && !keys.has(setKey));
  return stale.map((sign): SetItem => {
    const key = `${sign.setKey}@${sign.id}`;
    const cause: SetCause = isRoomGone(project, sign.setKey) ? 'roomGone' : 'noLongerAsked';
    return {
      key,
      kind: sign.kind,
      title: signText(sign, { project }),
      action: 'remove',
      cause,
      place: placeOf(project, sign),
      reasons: [],
      origin: 'base',
      isChosen: options.leftOut?.has(key) !== true,
      signId: sign.id,
      edits: [{ verb: 'removeEntities', args: { refs: [{ kind: 'sign', id: sign.id }] } }],
    };
  });
}

/** doorPlate/st1.r3 names a room; gatePlaque/party does not. */
function isRoomGone({ storeys }: Project, setKey: string): boolean {
  const [storeyId, roomId] = setKey.split('/')[1]?.split('.') ?? [];
  if (storeyId === undefined || roomId === undefined) return false;
  return storeys.find(({ id }) => id === storeyId)?.rooms[roomId] === undefined;
}

const without = (project: Project, ids: ReadonlySet<string>): Project => ({
  ...project,
  signs: Object.fromEntries(Object.entries(project.signs).filter(([id]) => !ids.has(id))),
});

interface Sought extends Seeker {
  readonly there: Sign | undefined;
}

interface Sorted {
  readonly kept: ReadonlyMap<string, SetItem>;
  readonly sought: readonly Sought[];
  readonly faceless: readonly NotPlaced[];
}

function sortOut(project: Project, wants: readonly Want[], options: SignSetOptions): Sorted {
  const found = recognise(project, wants);
  const kept = new Map<string, SetItem>();
  const sought: Sought[] = [];
  const faceless: NotPlaced[] = [];
  for (const want of wants) {
    const there = found.get(want.key);
    const isStaying = there !== undefined && !(there.setKey === want.key && options.leftOut?.has(want.key) !== true && hangsAstray(project, there));
    if (isStaying) kept.set(want.key, keptItem(project, want, there, options));
    else {
      const sign = there === undefined ? makeSign(project, want, options) : restOf(there);
      if (sign === null) faceless.push(notPlaced(want, null, 'noFace', options));
      else sought.push({ want, sign, there });
    }
  }
  return { kept, sought, faceless };
}

/** Those that are chosen first: what is only offered takes no place from them. */
function placeAll(project: Project, sought: readonly Sought[], options: SignSetOptions): ReadonlyMap<string, Outcome> {
  const placer = createPlacer(project, options);
  const chosen = sought.filter(({ want }) => isChosen(want, options));
  const offered = sought.filter(({ want }) => !isChosen(want, options));
  return inTheirWords(project, sought, new Map([...placer.place(chosen), ...placer.place(offered)]), options);
}

/** The new signs as the notices want them; those that are there already keep the words that they have. */
function inTheirWords(project: Project, sought: readonly Sought[], outcomes: ReadonlyMap<string, Outcome>, options: SignSetOptions): ReadonlyMap<string, Outcome> {
  const fresh = sought.flatMap(({ want: { key }, there }): readonly Sign[] => {
    const outcome = outcomes.get(key);
    return there === undefined && outcome !== undefined && 'hung' in outcome ? [{ ...outcome.hung, id: `set ${key}` }] : [];
  });
  const signs = dressed(project, fresh, options.packs.map((pack) => envOf(project, pack, options)));
  return new Map([...outcomes].map(([key, outcome]) => {
    const sign = signs.get(`set ${key}`);
    return [key, sign === undefined ? outcome : { hung: restOf(sign) }];
  }));
}

const ORDER: readonly SetItem['action'][] = ['remove', 'change', 'add', 'keep'];

/** The edits of what is chosen, as one step: removals first, so that what is hung in their place finds it free. */
export const editsOf = (plan: readonly SetItem[]): readonly Edit[] =>
  plan.filter((item) => item.isChosen).toSorted((a, b) => ORDER.indexOf(a.action) - ORDER.indexOf(b.action)).flatMap(({ edits }) => edits);

/**
 * 成套生成: every sign that the centre should have by its name, its rooms and the notices in force, what of it is there, and
 * the edits that bring the rest. Run again on what it made it has nothing to do; signs of a person are recognised and kept
 * as they are. What has no place is named with the reason.
 */
export function signSet(project: Project, options: SignSetOptions): SignSet {
  const wants = wantsFor(project, options);
  const stale = staleItems(project, wants, options);
  const { kept, sought, faceless } = sortOut(project, wants, options);
  const leaving = [...stale.filter((item) => item.isChosen).map(({ signId }) => signId!), ...sought.flatMap(({ there }) => there?.id ?? [])];
  const outcomes = placeAll(without(project, new Set(leaving)), sought, options);
  const plan: SetItem[] = [];
  const unplaced: NotPlaced[] = [...faceless];
  const ofWant = new Map(sought.map((one) => [one.want.key, one]));
  for (const want of wants) {
    const item = kept.get(want.key);
    const outcome = outcomes.get(want.key);
    const one = ofWant.get(want.key);
    if (item !== undefined) plan.push(item);
    else if (one !== undefined && outcome !== undefined) {
      if ('hung' in outcome) plan.push(hungItem(project, want, outcome.hung, one.there, options));
      else unplaced.push(notPlaced(want, one.sign, outcome.why, options));
    }
  }
  const all = [...plan, ...stale];
  return { plan: all, notPlaced: unplaced, edits: editsOf(all) };
}
