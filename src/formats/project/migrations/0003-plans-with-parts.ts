type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A damaged part is left as it is: the reader names it and sets it aside. */
const lifted = (part: unknown, lift: (json: Json) => Json): unknown => (isRecord(part) ? lift(part) : part);
const each = (records: unknown, lift: (json: Json) => Json): unknown =>
  lifted(records, (found) => Object.fromEntries(Object.entries(found).map(([id, record]) => [id, lifted(record, lift)])));
const list = (items: unknown, lift: (json: Json) => Json): unknown =>
  Array.isArray(items) ? items.map((item: unknown) => lifted(item, lift)) : items;

/** What was told by the kind of a drawn thing alone. */
const EQUIPMENT: ReadonlySet<string> = new Set([
  'serviceCounter', 'desk', 'chair', 'meetingTable', 'readingTable', 'waitingSeats', 'rostrum', 'computer', 'printer', 'telephone',
  'documentCamera', 'selfServiceTerminal', 'ledDisplay', 'touchScreen', 'television', 'projector', 'speakers', 'broadcast',
  'videoConference', 'remoteEducation', 'network', 'bookshelf', 'newspaperRack', 'books', 'lendingDesk', 'filingCabinet',
  'archiveBox', 'displayShelf', 'deskSign', 'infoBoard', 'diagnosticSet', 'medicine', 'medicineCabinet', 'sickBed', 'operatingBed',
  'restBench', 'firstAidKit', 'chess', 'tableTennis', 'basketballHoop', 'fitness', 'partyFlag', 'partyEmblem', 'oath',
]);

const fixture = (json: Json): Json => ({
  title: '', mirrored: false, steps: null, group: '',
  equipment: typeof json.kind === 'string' && EQUIPMENT.has(json.kind) ? { [json.kind]: 1 } : {},
  ...json,
});

const dimension = (json: Json): Json => ({ along: 'points', ...json });

const label = (json: Json): Json => ({ angleDeg: 0, group: '', ...json });

function underlay({ image, width, ...json }: Json): Json {
  return { title: image, shown: true, locked: true, ...json, source: { kind: 'image', image, width } };
}

const storey = (json: Json): Json => ({
  ...json,
  rooms: each(json.rooms, (room) => ({ water: null, accessible: null, ...room })),
  fixtures: each(json.fixtures, fixture),
  dimensions: each(json.dimensions, dimension),
  labels: each(json.labels, label),
  underlays: each(json.underlays, underlay),
});

/** Fixtures say what they count for, underlays where they come from, rooms whether they have water; sheets may show findings. */
export const plansWithParts = {
  name: '0003-plans-with-parts',
  up: (json: unknown): unknown => {
    const project = json as Json;
    return {
      titleBlock: { organisation: '', drawn: '', checked: '', approved: '' },
      ...project,
      site: lifted(project.site, (site) => ({ ...site, features: each(site.features, (feature) => ({ name: '', ...feature })) })),
      storeys: list(project.storeys, storey),
      sheets: list(project.sheets, (sheet) => ({ findings: false, ...sheet })),
    };
  },
};
