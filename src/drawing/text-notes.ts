import { problem, type Diagnostic } from '../model/diagnostic.ts';
import type { EntityRef } from '../model/entity.ts';

const MISSING_FACT: Readonly<Record<string, string>> = {
  province: 'text.missingProvince',
  prefecture: 'text.missingPrefecture',
  county: 'text.missingCounty',
  town: 'text.missingTown',
  unit: 'text.missingUnit',
  centreName: 'text.missingUnit',
  contact: 'text.missingContact',
  phone: 'text.missingPhone',
  supervisionPhone: 'text.missingSupervisionPhone',
  openingHours: 'text.missingOpeningHours',
  room: 'text.missingRoom',
  roomNumber: 'text.missingRoomNumber',
};

/** A fact that nobody gave yet is a remark; a placeholder that no centre can fill is an error of the template. */
export const missingFact = (field: string, source: EntityRef): Diagnostic => {
  const code = Object.hasOwn(MISSING_FACT, field) ? MISSING_FACT[field]! : null;
  return code ? { code, severity: 'warning', subject: source, data: { field } } : problem('text.unknownPlaceholder', { field }, { subject: source });
};

/** A text that would need characters of `size` mm, below the `least` that can be read and made. */
export const tooLong = (text: string, size: number, least: number, source: EntityRef): Diagnostic =>
  problem('text.doesNotFit', { size, least, characters: Array.from(text).length, sign: source.id }, { subject: source });
