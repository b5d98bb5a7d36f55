import type { NewSign } from '../../model/make-signs.ts';
import type { Sign } from '../../model/sign.ts';
import { nameBlock } from '../sign-words.ts';

/** The sign with other words for its name or title. */
export function titled(sign: NewSign, title: string): NewSign {
  const found = nameBlock({ ...sign, id: '' } satisfies Sign);
  const blocks = sign.face.blocks.map((block, i) => (i === found?.index ? { ...block, text: title } : block));
  return { ...sign, face: { ...sign.face, blocks } };
}
