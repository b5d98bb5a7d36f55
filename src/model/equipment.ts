import { z } from 'zod';

/** What the notices name as fitted in a room or on the site, a closed list. The words are in rules/words.ts and messages. */
export const EQUIPMENT_KINDS = [
  'serviceCounter', 'desk', 'chair', 'meetingTable', 'readingTable', 'waitingSeats', 'rostrum',
  'computer', 'printer', 'telephone', 'documentCamera', 'selfServiceTerminal', 'ledDisplay', 'touchScreen',
  'television', 'projector', 'speakers', 'broadcast', 'videoConference', 'remoteEducation', 'network',
  'bookshelf', 'newspaperRack', 'books', 'lendingDesk', 'filingCabinet', 'archiveBox', 'displayShelf', 'deskSign', 'infoBoard',
  'diagnosticSet', 'medicine', 'medicineCabinet', 'sickBed', 'operatingBed', 'restBench', 'firstAidKit',
  'chess', 'tableTennis', 'basketballHoop', 'fitness', 'partyFlag', 'partyEmblem', 'oath',
] as const;
export type EquipmentKind = (typeof EQUIPMENT_KINDS)[number];

/** How many of each there are; a kind that is not named is not stated. */
export const equipmentSchema = z.partialRecord(z.enum(EQUIPMENT_KINDS), z.int().positive());
export type Equipment = z.infer<typeof equipmentSchema>;
