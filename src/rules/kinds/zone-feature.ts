import { differenceOf } from '../../geometry/clip.ts';
import type { Point } from '../../geometry/point.ts';
import { pointSide, polygonBounds, ringsArea } from '../../geometry/polygon.ts';
import { planOf } from '../../model/plan.ts';
import type { Env } from '../env.ts';
import type { Subject } from '../subject.ts';
import { TOLERANCES } from '../tolerances.ts';
import { cannotCheck, passOrFail, type Verdict } from '../verdict.ts';
import { FEATURE_WORDS } from '../words.ts';

type Ring = readonly Point[];

const ZONE_WORDS = { front: '主楼前方', courtyardOrFront: '院内或主楼前方', onRoof: '屋顶' } as const;
export type FeatureZone = keyof typeof ZONE_WORDS;

/** 0.01 m²: what clipping may leave of nothing. */
const NO_AREA = 1e4;

/** Wholly on the side of the building that the main façade looks to: −y of the plan. */
function isInFront(outline: Ring, building: readonly Ring[]): boolean {
  const front = Math.min(...building.map((ring) => polygonBounds(ring).y0));
  return polygonBounds(outline).y1 <= front + TOLERANCES.onSite;
}

const isInside = (outline: Ring, ground: Ring): boolean => outline.every((p) => pointSide(p, ground) >= 0);

const isOutOfBuilding = (outline: Ring, building: readonly Ring[]): boolean =>
  ringsArea([outline]) - ringsArea(differenceOf([outline], building)) < NO_AREA;

/** No part of it lies outside the building: it can stand only on the roof. */
const isOnBuilding = (outline: Ring, building: readonly Ring[]): boolean => building.some((ring) => isInside(outline, ring));

/** Where a feature of the site stands: before the main façade; there or in the courtyard, outside of the building; on the roof. */
export function featureZone(zone: FeatureZone, subject: Extract<Subject, { type: 'feature' }>, env: Env): Verdict {
  const { feature, ref } = subject;
  const building = env.project.storeys.flatMap((storey) => planOf(storey).grossOutline);
  if (building.length === 0) return cannotCheck(ref, 'plan');
  if (feature.outline.length === 0) return cannotCheck(ref, 'site.outline');
  const data = { name: FEATURE_WORDS[feature.kind], required: ZONE_WORDS[zone] };
  if (zone === 'onRoof') {
    const ok = isOnBuilding(feature.outline, building);
    return passOrFail(ok, { subject: ref, data: { ...data, actual: ok ? ZONE_WORDS.onRoof : '地面' } });
  }
  const inFront = isInFront(feature.outline, building);
  const ground = env.project.site.outline;
  if (!inFront && zone === 'courtyardOrFront' && ground.length === 0) return cannotCheck(ref, 'site.outline');
  const inYard = !inFront && zone === 'courtyardOrFront' && isInside(feature.outline, ground) && isOutOfBuilding(feature.outline, building);
  const actual = inFront ? '主楼前方' : inYard ? '院内' : '其他位置';
  return passOrFail(inFront || inYard, { subject: ref, data: { ...data, actual } });
}
