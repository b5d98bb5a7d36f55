import { fillTemplate } from '../model/naming.ts';
import type { FaceBlock, Sign } from '../model/sign.ts';
import type { Env } from './env.ts';
import type { SignRole } from './header.ts';

/** The block that carries the name, with its place in the face; null where the sign has none. */
export function nameBlock(sign: Sign): { readonly block: FaceBlock; readonly index: number } | null {
  const named = sign.face.blocks.findIndex((block) => block.role === 'name' || block.role === 'title');
  const index = named < 0 && sign.face.blocks.length > 0 ? 0 : named;
  return index < 0 ? null : { block: sign.face.blocks[index]!, index };
}

/** The name as it stands on the sign. */
export function signText(sign: Sign, env: Env): string {
  const found = nameBlock(sign);
  if (found === null) return '';
  return found.block.text ?? fillTemplate(found.block.template, env.project.centre).text;
}

export const plays = (sign: Sign, role: SignRole): boolean => sign.kind === role.kind && sign.org === role.org;

/** The part that the sign plays in the pack; null = one that the notice does not speak of. */
export const roleOf = (sign: Sign, env: Env): SignRole | null =>
  env.pack.roles.find((role) => plays(sign, role)) ?? null;

export const roleById = (id: string, env: Env): SignRole => env.pack.roles.find((role) => role.id === id)!;

/** What a finding calls the sign: its part, else its text. */
export const signWord = (sign: Sign, env: Env): string => roleOf(sign, env)?.title ?? signText(sign, env);
