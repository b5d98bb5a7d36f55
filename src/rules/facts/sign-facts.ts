import type { Sign, SignAttributes } from '../../model/sign.ts';
import type { FactType, FactValue } from './fact.ts';

interface SignFact {
  readonly type: FactType;
  /** null or '' = not stated. */
  read(sign: Sign): FactValue | null;
}

const attribute = (type: FactType, key: keyof SignAttributes): SignFact => ({ type, read: ({ attributes }) => attributes[key] });

/** Fields of the sign that a check is asked of. */
export const SIGN_FACTS: Readonly<Record<string, SignFact>> = {
  'subject.lit': { type: 'text', read: (sign) => sign.lit },
  'subject.material': { type: 'text', read: (sign) => sign.material },
  'subject.writing': { type: 'text', read: (sign) => sign.writing },
  'subject.thickness': { type: 'number', read: (sign) => sign.thickness },
  'subject.copies': { type: 'number', read: (sign) => sign.copies },
  'subject.heightAboveFloor': { type: 'number', read: (sign) => sign.heightAboveFloor },
  'subject.nightVisible': attribute('boolean', 'nightVisible'),
  'subject.weatherproof': attribute('boolean', 'weatherproof'),
  'subject.sunproof': attribute('boolean', 'sunproof'),
  'subject.slideIn': attribute('boolean', 'slideIn'),
  'subject.strips': attribute('number', 'strips'),
  'subject.singleSided': attribute('boolean', 'singleSided'),
  'subject.permanent': attribute('boolean', 'permanent'),
  'subject.frame': attribute('text', 'frame'),
  'subject.cover': attribute('text', 'cover'),
};
