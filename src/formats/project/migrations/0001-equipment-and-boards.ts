type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A damaged part is left as it is: the reader names it and sets it aside. */
const lifted = (part: unknown, lift: (json: Json) => Json): unknown => (isRecord(part) ? lift(part) : part);
const each = (records: unknown, lift: (json: Json) => Json): unknown =>
  lifted(records, (found) => Object.fromEntries(Object.entries(found).map(([id, record]) => [id, lifted(record, lift)])));
const list = (items: unknown, lift: (json: Json) => Json): unknown =>
  Array.isArray(items) ? items.map((item: unknown) => lifted(item, lift)) : items;

const centre = (json: Json): Json => ({
  hasMatureServices: null, hallTooSmallForStaff: null, statedUsableAreaM2: null, openingHours: '', openHoursPerDay: null, openedOn: null,
  ...json,
  approvals: list(json.approvals, (approval) => ({ action: 'approval', ...approval })),
});

const site = (json: Json): Json => ({
  equipment: {},
  ...json,
  features: each(json.features, (feature) => ({ hardened: null, weatherproof: null, ...feature })),
});

const storey = (json: Json): Json => ({ ...json, rooms: each(json.rooms, (room) => ({ equipment: {}, ...room })) });

const sign = (json: Json): Json => ({
  topic: '', serves: null,
  attributes: {
    nightVisible: null, weatherproof: null, sunproof: null, slideIn: null, strips: null, singleSided: null, permanent: null,
    frame: '', cover: '',
  },
  ...json,
});

/** Rooms and site state their equipment, signs their topic, room and make, the review the approved layout. */
export const equipmentAndBoards = {
  name: '0001-equipment-and-boards',
  up: (json: unknown): unknown => {
    const project = json as Json;
    return {
      ...project,
      centre: lifted(project.centre, centre),
      site: lifted(project.site, site),
      storeys: list(project.storeys, storey),
      signs: each(project.signs, sign),
      attestations: list(project.attestations, (attestation) => ({ reading: null, ...attestation })),
      review: lifted(project.review, (review) => ({ approvedPlan: null, ...review })),
    };
  },
};
