import type { DrawContext } from '../../drawing/context.ts';
import { blockText } from '../../drawing/sign-text.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Project } from '../../model/project.ts';
import { roomOfSign } from '../../model/room-of-sign.ts';
import type { Sign } from '../../model/sign.ts';
import type { Opening, Room, Storey } from '../../model/storey.ts';
import { FEATURE_WORDS, PLACE_WORDS } from '../../rules/words.ts';

/** What a place is called in the report; the report is Chinese in every language of the interface. */
const WORDS = {
  centre: '基本情况',
  site: '场地',
  gate: '大门',
  building: '建筑物',
  wall: '墙体',
  unnamed: '未命名房间',
} as const;

const OPENING_WORDS: Readonly<Record<Opening['kind'], string>> = {
  door: '门', doubleDoor: '双扇门', slidingDoor: '推拉门', window: '窗', passage: '门洞', gate: '大门',
};

/** 便民服务大厅（101） */
export function roomWord({ name, number }: Pick<Room, 'name' | 'number'>): string {
  const called = name === '' ? WORDS.unnamed : name;
  return number === '' ? called : `${called}（${number}）`;
}

/** The words on the sign: its name or title, else its first text; '' for a sign without text. */
export function signTitle(sign: Sign, project: Project): string {
  const block = sign.face.blocks.find(({ role }) => role === 'name' || role === 'title') ?? sign.face.blocks[0];
  return block === undefined ? '' : blockText(project, sign, block).text;
}

/** 大门吊牌“中共栾川县石庙镇庄科村支部委员会”（大门右侧） */
function signWord(sign: Sign, project: Project, ctx: DrawContext): string {
  const kind = ctx.signTypes[sign.kind]?.title.zh ?? sign.kind;
  const title = signTitle(sign, project);
  return `${kind}${title === '' ? '' : `“${title}”`}（${hangsAt(sign, project)}）`;
}

/** Where a sign hangs: 大门右侧; 一层 便民服务大厅（101），墙面 */
export function hangsAt(sign: Sign, project: Project): string {
  const place = roomOfSign(project, sign);
  return place === null ? hostWord(sign, project) : `${place.storey.name} ${roomWord(place.room)}，${PLACE_WORDS[sign.host.kind]}`;
}

function hostWord({ host, offset }: Sign, { site, storeys }: Project): string {
  if (host.kind === 'gate') {
    const [x0, x1] = site.gate.opening;
    const side = offset > x1 ? PLACE_WORDS.right : offset < x0 ? PLACE_WORDS.left : PLACE_WORDS.over;
    return `${PLACE_WORDS.gate}${side}`;
  }
  const storey = 'storeyId' in host ? storeys.find(({ id }) => id === host.storeyId) : undefined;
  return storey === undefined ? PLACE_WORDS[host.kind] : `${storey.name} ${PLACE_WORDS[host.kind]}`;
}

function wordInStorey(storey: Storey, ref: EntityRef): string {
  switch (ref.kind) {
    case 'room': {
      const room = storey.rooms[ref.id];
      return room === undefined ? storey.name : `${storey.name} ${roomWord(room)}`;
    }
    case 'opening': {
      const opening = storey.openings[ref.id];
      return opening === undefined ? storey.name : `${storey.name} ${OPENING_WORDS[opening.kind]}`;
    }
    case 'wall':
      return `${storey.name} ${WORDS.wall}`;
    default:
      return storey.name;
  }
}

/** A part of the building, a sign or a body in words, with storey and room. */
export function placeWord(ref: EntityRef | null, project: Project, ctx: DrawContext): string {
  if (ref === null || ref.kind === 'centre' || ref.kind === 'project') return WORDS.centre;
  if (ref.kind === 'gate') return WORDS.gate;
  if (ref.kind === 'site') {
    const feature = project.site.features[ref.id];
    return feature === undefined ? WORDS.site : FEATURE_WORDS[feature.kind];
  }
  if (ref.kind === 'sign') {
    const sign = project.signs[ref.id];
    return sign === undefined ? WORDS.centre : signWord(sign, project, ctx);
  }
  const storey = project.storeys.find(({ id }) => id === (ref.kind === 'storey' ? ref.id : ref.storeyId));
  return storey === undefined ? WORDS.building : wordInStorey(storey, ref);
}
