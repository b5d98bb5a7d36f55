import type { Centre } from '../../model/centre.ts';
import type { Project } from '../../model/project.ts';
import { CENTRE } from '../subject.ts';
import type { Fact, Facts, FactType, FactValue } from './fact.ts';

const centre = (type: FactType, read: (c: Centre) => FactValue | null): Fact => ({
  type,
  place: CENTRE,
  reads: ['centre'],
  read: (project) => read(project.centre),
});

type Opened = (project: Project, today: string | undefined) => number | null;

/** Days of the Gregorian calendar up to a date YYYY-MM-DD; only differences of it mean something. */
function dayNumber(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  // Years begin in March, so that a leap day is the last of its year.
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day;
}

/** Whole days since the centre opened; negative where that is still to come. */
const openedDays: Opened = ({ centre: { openedOn } }, today) =>
  openedOn === null || today === undefined ? null : dayNumber(today) - dayNumber(openedOn);

/** Whole years since the centre opened; dates are YYYY-MM-DD, so that later in the year is greater as a text. */
const yearsOpen: Opened = ({ centre: { openedOn } }, today) => {
  if (openedOn === null || today === undefined) return null;
  const years = Number(today.slice(0, 4)) - Number(openedOn.slice(0, 4));
  return today.slice(5) < openedOn.slice(5) ? years - 1 : years;
};

const sinceOpened = (read: Opened): Fact => ({ type: 'number', place: CENTRE, reads: ['centre'], read });

/** What is stated of the centre as an organisation. */
export const CENTRE_FACTS: Facts = {
  'centre.province': centre('text', (c) => c.province),
  'centre.prefecture': centre('text', (c) => c.prefecture),
  'centre.county': centre('text', (c) => c.county),
  'centre.town': centre('text', (c) => c.town),
  'centre.unit': centre('text', (c) => c.unit),
  'centre.unitType': centre('text', (c) => c.unitType),
  'centre.setting': centre('text', (c) => c.setting),
  'centre.partyLevel': centre('text', (c) => c.partyLevel),
  'centre.hasCollectiveEconomy': centre('boolean', (c) => c.hasCollectiveEconomy),
  'centre.farFromShops': centre('boolean', (c) => c.farFromShops),
  'centre.hasMatureServices': centre('boolean', (c) => c.hasMatureServices),
  'centre.hallTooSmallForStaff': centre('boolean', (c) => c.hallTooSmallForStaff),
  'centre.households': centre('number', (c) => c.households),
  'centre.population': centre('number', (c) => c.population),
  'centre.buildMode': centre('text', (c) => c.buildMode),
  'centre.tier': centre('text', (c) => c.tier),
  'centre.openHoursPerDay': centre('number', (c) => c.openHoursPerDay),
  'centre.openedOn': centre('text', (c) => c.openedOn),
  'centre.openedDays': sinceOpened(openedDays),
  'centre.yearsOpen': sinceOpened(yearsOpen),
};
