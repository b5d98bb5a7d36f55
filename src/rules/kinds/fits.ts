import { z } from 'zod';
import { characterSize } from '../../drawing/compose-block.ts';
import { gateElevationSigns, signRect } from '../../drawing/sign-rect.ts';
import { textRules } from '../../drawing/sign-text.ts';
import { rect, rectsOverlap, type Rect } from '../../geometry/rect.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { FaceMark } from '../../model/sign.ts';
import { signOnWall, type SignOnWall } from '../../model/sign-on-wall.ts';
import type { Env } from '../env.ts';
import { signWord } from '../sign-words.ts';
import { signRef, signsAmong, type SignSubject } from '../subject.ts';
import type { Verdict } from '../verdict.ts';
import type { Kind } from './kind.ts';

/**
 * Whether a sign has room: on its wall face, between the neighbouring walls and clear of doors, windows and other signs; on
 * the walls beside the gate; or its texts and marks on its own face: characters not below the least size of its kind, no text over a mark.
 */
export const fitsParams = z.strictObject({ kind: z.literal('fits'), in: z.enum(['wallFace', 'gate', 'face']) });
type Fits = z.infer<typeof fitsParams>;

interface Obstacle {
  readonly ref: EntityRef | null;
  readonly word: string;
}

const boxOf = ({ x, y, width, height }: FaceMark['box']): Rect => rect(x, y, width, height);

/** In the frame of the left end of the face, which all its walls share. */
const fromLeft = ({ face, x0, x1, y0, y1 }: SignOnWall): Rect => ({ x0: x0 - face.x0, x1: x1 - face.x0, y0, y1 });

function onWall(place: SignOnWall, { sign }: SignSubject, env: Env): readonly Obstacle[] {
  const { face, storey } = place;
  const own = fromLeft(place);
  const beyond = own.x0 < 0 || own.x1 > face.x1 - face.x0 || own.y0 < 0 || own.y1 > face.height;
  // A plate on the leaf of its own door covers nothing.
  const openings = face.openings.filter((o) => o.id !== place.door?.id && rectsOverlap({ ...o, x0: o.x0 - face.x0, x1: o.x1 - face.x0 }, own));
  const signs = Object.values(env.project.signs).filter((other) => {
    const its = other.id === sign.id ? null : signOnWall(env.project, other);
    return its !== null && its.face.key === face.key && rectsOverlap(fromLeft(its), own);
  });
  return [
    ...(beyond ? [{ ref: null, word: '超出墙面' }] : []),
    ...openings.map(({ id }) => ({ ref: { kind: 'opening', id, storeyId: storey.id } as const, word: '与门窗重叠' })),
    ...signs.map((other) => ({ ref: signRef(other), word: `与${signWord(other, env)}重叠` })),
  ];
}

function onGate({ sign }: SignSubject, env: Env): readonly Obstacle[] {
  const { gate } = env.project.site;
  const own = signRect(env.project, sign);
  const [x0, x1] = gate.opening;
  const isOnLeft = own.x0 >= x0 - gate.left.width && own.x1 <= x0 && own.y1 <= gate.left.height;
  const isOnRight = own.x0 >= x1 && own.x1 <= x1 + gate.right.width && own.y1 <= gate.right.height;
  const others = gateElevationSigns(env.project).filter((other) => other.id !== sign.id && rectsOverlap(signRect(env.project, other), own));
  return [
    ...(own.y0 >= 0 && (isOnLeft || isOnRight) ? [] : [{ ref: null, word: '超出门柱墙面或占门洞' }]),
    ...others.map((other) => ({ ref: signRef(other), word: `与${signWord(other, env)}重叠` })),
  ];
}

function onFace({ sign }: SignSubject, env: Env): readonly Obstacle[] {
  const { leastSize } = textRules(env.draw.signTypes[sign.kind]);
  const sizes = sign.face.blocks.map((block) => characterSize(env.project, sign, block, env.draw));
  const small = sizes.filter((size) => size !== null && size < leastSize).map((size) => ({ ref: null, word: `字高仅${size} mm，小于${leastSize} mm` }));
  const outside = sign.face.marks.filter(
    ({ box }) => box.x < 0 || box.y < 0 || box.x + box.width > sign.size.width || box.y + box.height > sign.size.height,
  );
  const covered = sign.face.marks.filter(({ box }) => sign.face.blocks.some((block) => rectsOverlap(boxOf(block.box), boxOf(box))));
  return [
    ...small,
    ...outside.map(() => ({ ref: null, word: '图案超出牌面' })),
    ...covered.map(() => ({ ref: null, word: '图案与文字重叠' })),
  ];
}

function obstacles(c: Fits, subject: SignSubject, env: Env): readonly Obstacle[] {
  if (c.in === 'face') return onFace(subject, env);
  if (c.in === 'gate') return subject.sign.host.kind === 'gate' ? onGate(subject, env) : [{ ref: null, word: '不在大门' }];
  const place = signOnWall(env.project, subject.sign);
  return place === null ? [{ ref: null, word: '不在墙面' }] : onWall(place, subject, env);
}

function judge(c: Fits, subject: SignSubject, env: Env): Verdict {
  const found = obstacles(c, subject, env);
  const places = found.flatMap(({ ref }) => (ref === null ? [] : [ref]));
  const data = { name: signWord(subject.sign, env), actual: [...new Set(found.map(({ word }) => word))] };
  return { state: found.length === 0 ? 'pass' : 'fail', subject: subject.ref, places, data };
}

export const fits: Kind<Fits> = {
  selects: ['sign'],
  meetsEmpty: () => false,
  placeholders: ['name', 'actual'],
  uses: () => ({}),
  reads: (c) => (c.in === 'wallFace' ? ['signs', 'centre', 'plan'] : ['signs', 'centre', 'site', 'gate']),
  check: (c, subjects, env) => signsAmong(subjects).map((subject) => judge(c, subject, env)),
};
