type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A damaged part is left as it is: the reader names it and sets it aside. */
const lifted = (part: unknown, lift: (json: Json) => Json): unknown => (isRecord(part) ? lift(part) : part);
const each = (records: unknown, lift: (json: Json) => Json): unknown =>
  lifted(records, (found) => Object.fromEntries(Object.entries(found).map(([id, record]) => [id, lifted(record, lift)])));
const list = (items: unknown, lift: (json: Json) => Json): unknown =>
  Array.isArray(items) ? items.map((item: unknown) => lifted(item, lift)) : items;

const block = (json: Json): Json => ({
  align: json.fit === 'wrap' ? 'start' : 'spread',
  alignAcross: 'middle', size: null, lineSpacing: 1.5,
  ...json,
});

const face = (json: Json): Json => ({ panels: [], ...json, blocks: list(json.blocks, block) });

const sign = (json: Json): Json => ({ filling: 'proportional', margins: null, setKey: '', ...json, face: lifted(json.face, face) });

/** Faces have panels, texts state how they are aligned, signs how a text fills them and whether a set made them; the centre has its telephones. */
export const facesWithPanels = {
  name: '0002-faces-with-panels',
  up: (json: unknown): unknown => {
    const project = json as Json;
    return {
      ...project,
      centre: lifted(project.centre, (centre) => ({ contact: '', phone: '', supervisionPhone: '', ...centre })),
      signs: each(project.signs, sign),
    };
  },
};
