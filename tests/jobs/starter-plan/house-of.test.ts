import { describe, expect, it } from 'vitest';
import { houseOf } from '../../../src/jobs/starter-plan/house-of.ts';

const row = { starter: null, unitType: 'village', buildingAreaM2: null, usableAreaM2: null, storeys: null } as const;

describe('the house of a row', () => {
  it('is as the row tells it; a usable area tells the gross one', () => {
    expect(houseOf({ ...row, buildingAreaM2: 520, storeys: 2 })).toEqual({ areaM2: 520, storeys: 2 });
    expect(houseOf({ ...row, usableAreaM2: 450 })).toEqual({ areaM2: 500, storeys: null });
    expect(houseOf({ ...row, storeys: 2 })).toEqual({ areaM2: 500, storeys: 2 });
  });

  it('is left to the drawn plan where the row tells nothing, names a plan, or tells of a house like it', () => {
    expect(houseOf(row)).toBeNull();
    expect(houseOf({ ...row, storeys: 1 })).toBeNull();
    expect(houseOf({ ...row, starter: 'starter-300', buildingAreaM2: 800 })).toBeNull();
    expect(houseOf({ ...row, buildingAreaM2: 300 })).toBeNull();
    expect(houseOf({ ...row, unitType: 'community', buildingAreaM2: 300 })).toEqual({ areaM2: 300, storeys: null });
  });
});
