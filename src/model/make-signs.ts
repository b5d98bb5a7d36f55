import type { Centre } from './centre.ts';
import { fillTemplate } from './naming.ts';
import { resizeFace } from './resize-face.ts';
import type { SignType } from './sign-type.ts';
import { NO_ATTRIBUTES, type Host, type Org, type Sign } from './sign.ts';
import type { Gate, Site } from './site.ts';

export type NewSign = Omit<Sign, 'id'>;
export type SignTypes = Readonly<Record<string, SignType>>;

/** Widest gap between plaques, and between a plaque and the opening, mm. */
const WIDEST_GAP = 200;
/** Least free wall above a plaque, mm. */
const WALL_ABOVE = 100;
/** Lower edges hang at most so high above the ground, mm; the sign type says how low they may. */
const HIGHEST = 600;
/** Share of the façade that the rooftop name may take at most. */
export const ROOF_SHARE = 0.9;

/** A sign as its type describes it, not yet placed: the face of its board, else that of any. Null where the type has no variant for the body. */
export function signFromType(type: SignType, org: Org | null, host: Host, topic = ''): NewSign | null {
  const ofBody = type.variants.filter((v) => v.org === org);
  const variant = ofBody.find((v) => v.topic === topic) ?? ofBody.find((v) => v.topic === '');
  if (!variant) return null;
  const { kind, size, thickness, writing, filling, ground, material, lit, heightAboveFloor } = type;
  const face = { blocks: variant.blocks, marks: variant.marks, panels: variant.panels };
  const attributes = { ...NO_ATTRIBUTES, ...type.attributes };
  const placed = { host, offset: 0, heightAboveFloor, topic, serves: null };
  const made = { size, thickness, writing, filling, margins: null, ground, material, lit, attributes, copies: 1, setKey: '' };
  return { kind, org, ...placed, ...made, face };
}

/**
 * The signs of a gate: party plaque on the viewer's right, committee and supervisory committee on the left from right to
 * left (the person stands outside and faces the gate), then the name on the roof. The gaps to the opening and between the
 * plaques are equal; lower edges stand at one height. Kinds that `signTypes` lacks are left out.
 */
export function makeGateSigns(centre: Centre, site: Site, signTypes: SignTypes): NewSign[] {
  const signs = signTypes.gatePlaque ? gatePlaques(site.gate, signTypes.gatePlaque) : [];
  const roof = signTypes.rooftopName ? rooftopName(centre, site, signTypes.rooftopName) : null;
  return roof ? [...signs, roof] : signs;
}

function gatePlaques(gate: Gate, type: SignType): NewSign[] {
  const { width } = type.size;
  const gap = plaqueGap(gate, width);
  const [x0, x1] = gate.opening;
  const heightAboveFloor = plaqueHeight(gate, type);
  const offsets: readonly (readonly [Org, number])[] = [
    ['party', x1 + gap + width / 2],
    ['committee', x0 - gap - width / 2],
    ['supervisory', x0 - 2 * gap - 1.5 * width],
  ];
  return offsets.flatMap(([org, offset]) => {
    const sign = signFromType(type, org, { kind: 'gate' });
    return sign ? [{ ...sign, offset: Math.round(offset), heightAboveFloor }] : [];
  });
}

/** The largest gap up to the widest that leaves the same space on all sides: two plaques left, one right. */
function plaqueGap(gate: Gate, width: number): number {
  const left = (gate.left.width - 2 * width) / 3;
  const right = (gate.right.width - width) / 2;
  return Math.max(0, Math.floor(Math.min(WIDEST_GAP, left, right)));
}

/** Upper edge level with the head of the opening where the walls allow it. */
function plaqueHeight(gate: Gate, { size: { height }, heightAboveFloor }: SignType): number {
  const wall = Math.min(gate.left.height, gate.right.height) - WALL_ABOVE;
  const level = Math.min(Math.max(gate.height - height, heightAboveFloor), HIGHEST);
  return Math.max(0, Math.min(level, wall - height));
}

/** The name is made to measure: as many characters as it has at the pitch of its type, reduced to the façade. */
function rooftopName(centre: Centre, site: Site, type: SignType): NewSign | null {
  const sign = signFromType(type, null, { kind: 'roof' });
  const block = type.variants.find((v) => v.org === null)?.blocks[0];
  if (!sign || !block) return null;
  const count = Math.max(1, Array.from(block.text ?? fillTemplate(block.template, centre).text).length);
  const textWidth = Math.ceil(block.box.height * (1 + (count - 1) * type.pitch.max));
  const width = type.size.width - block.box.width + textWidth;
  const blocks = sign.face.blocks.map((b, i) => (i === 0 ? { ...b, box: { ...b.box, width: textWidth } } : b));
  const drawn = { width, height: type.size.height };
  const scale = Math.min(1, (ROOF_SHARE * site.facade.width) / width);
  const size = { width: Math.round(width * scale), height: Math.round(type.size.height * scale) };
  const face = resizeFace({ ...sign.face, blocks }, drawn, size);
  return { ...sign, size, face };
}
