import type { EntityRef } from '../model/entity.ts';
import { facePartIn, facePlaceOf, type FacePart } from '../model/face-part.ts';
import type { Project } from '../model/project.ts';
import type { Sign } from '../model/sign.ts';
import { fillForSign } from '../model/sign-words.ts';
import type { Room, Storey } from '../model/storey.ts';
import type { Words } from './i18n.ts';
import { symbolTitle } from './symbols/known-symbols.ts';

const storeyOf = (project: Project, ref: EntityRef): Storey | undefined =>
  project.storeys.find((storey) => storey.id === ref.storeyId);

/** 101 便民服务中心 */
export function roomLabel(t: Words, room: Room): string {
  const name = room.name === '' ? t('entity.unnamedRoom') : room.name;
  return room.number === '' ? name : `${room.number} ${name}`;
}

/** The word for a code, and the code's own title where the words lack it: a pack may name what nobody did before. */
export function wordOr(t: Words, code: string, title: string): string {
  const word = t(code);
  return word === code ? title : word;
}

/** 首问负责制 */
export const boardWord = (t: Words, topic: string): string => wordOr(t, `board.${topic}`, topic);

/** Kinds that say by themselves what they are: they speak for the centre, and that needs no mention. */
const speaksFor = (t: Words, { kind, org, topic }: Sign): string | null => {
  if (topic !== '') return boardWord(t, topic);
  return org === null && !NAMES_THE_CENTRE.includes(kind) ? null : t(`org.${org ?? 'none'}`);
};
const NAMES_THE_CENTRE: readonly Sign['kind'][] = ['gatePlaque', 'rooftopName', 'facadeName', 'wallPlaque'];

/** 大门吊牌 · 党组织; 制度牌 · 首问负责制; 意见箱 */
export function signLabel(t: Words, sign: Sign): string {
  const whose = speaksFor(t, sign);
  return whose === null ? t(`signKind.${sign.kind}`) : `${t(`signKind.${sign.kind}`)} · ${whose}`;
}

function storeyThing(t: Words, storey: Storey, { kind, id }: EntityRef): string | null {
  const room = storey.rooms[id];
  if (kind === 'room' && room !== undefined) return roomLabel(t, room);
  const wall = storey.walls[id];
  if (kind === 'wall' && wall !== undefined) return t(`wallKind.${wall.kind}`);
  const opening = storey.openings[id];
  if (kind === 'opening' && opening !== undefined) return t(`openingKind.${opening.kind}`);
  const fixture = storey.fixtures[id];
  if (kind === 'fixture' && fixture !== undefined) return fixture.title === '' ? symbolTitle(fixture.kind) : fixture.title;
  const label = storey.labels[id];
  if (kind === 'label' && label !== undefined) return label.text;
  const underlay = storey.underlays[id];
  if (kind === 'underlay' && underlay !== undefined && underlay.title !== '') return t('underlay.named', { title: underlay.title });
  return null;
}

/** Longer words of a text are cut short where they name it. */
const MOST_CHARACTERS = 12;

function wordsOfPart(t: Words, project: Project, sign: Sign, { part, value }: FacePart): string {
  if (part === 'mark') return t(`mark.${value.kind}`);
  if (part === 'panel') return value.kind === 'image' ? value.image : '';
  const characters = Array.from((value.text ?? fillForSign(value.template, project, sign).text).replaceAll('\n', ' ').trim());
  return characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS).join('')}…` : characters.join('');
}

/** 文字 · 便民服务中心; 标志 · 党徽; 流程图 */
export function facePartLabel(t: Words, project: Project, ref: EntityRef): string {
  const part = facePartIn(project, ref);
  const sign = project.signs[facePlaceOf(ref)?.signId ?? ''];
  if (part === null || sign === undefined) return t('entity.facePart');
  const kind = t(`facePart.${part.part === 'panel' ? part.value.kind : part.part}`);
  const name = wordsOfPart(t, project, sign, part);
  return name === '' ? kind : t('facePart.named', { kind, name });
}

/** What a person calls the thing; the word for its kind where it has no name of its own. */
export function entityLabel(t: Words, project: Project, ref: EntityRef): string {
  const general = t(`entity.${ref.kind}`);
  if (ref.kind === 'storey') return project.storeys.find((storey) => storey.id === ref.id)?.name ?? general;
  if (ref.kind === 'sheet') return project.sheets.find((sheet) => sheet.id === ref.id)?.title ?? general;
  if (ref.kind === 'facePart') return facePartLabel(t, project, ref);
  const sign = ref.kind === 'sign' ? project.signs[ref.id] : undefined;
  if (sign !== undefined) return signLabel(t, sign);
  const feature = ref.kind === 'siteFeature' ? project.site.features[ref.id] : undefined;
  if (feature !== undefined) return feature.name === '' ? t(`feature.${feature.kind}`) : feature.name;
  const storey = storeyOf(project, ref);
  return (storey && storeyThing(t, storey, ref)) ?? general;
}
