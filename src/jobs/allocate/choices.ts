import type { FunctionTraits } from '../../model/function-traits.ts';
import type { Project } from '../../model/project.ts';
import type { Demand } from '../../rules/room-demands/demand.ts';
import { isBinding, ofKind, type Of } from './demands.ts';
import { isPlaced } from './traits.ts';

/** What a clause leaves to choose: at least `n` of the group must have a room. */
export interface Choice {
  readonly id: string;
  readonly demand: Of<'some'>;
  readonly group: readonly string[];
  readonly n: number;
}

/** Where functions are today, by code. */
export interface Whereabouts {
  /** In some room of the centre. */
  readonly there: ReadonlySet<string>;
  /** Only in rooms that take no part. */
  readonly elsewhere: ReadonlySet<string>;
}

/**
 * The choices that binding clauses leave (至少设置 n 项). What stands near the centre and may, or where no plan moves it, counts towards
 * the number. None where what is asked for anyway makes it up.
 */
export function choicesOf(
  { site }: Pick<Project, 'site'>, demands: readonly Demand[], traits: FunctionTraits, { there, elsewhere }: Whereabouts, asked: ReadonlySet<string>,
): readonly Choice[] {
  return ofKind(demands.filter(isBinding), 'some').flatMap((demand, at, all) => {
    const { codes, n, nearby } = demand.asked;
    const stays = (code: string): boolean => elsewhere.has(code) || (there.has(code) && !isPlaced(traits, code)) || (nearby && site.nearbyFunctions.includes(code));
    const group = codes.filter((code) => isPlaced(traits, code) && !stays(code));
    // What no plan can place (a square, a toilet) is no matter of rooms.
    const wanting = Math.min(n - codes.filter(stays).length, group.length);
    if (wanting <= group.filter((code) => asked.has(code)).length) return [];
    const before = all.slice(0, at).filter(({ rule }) => rule === demand.rule).length;
    return [{ id: before === 0 ? demand.rule : `${demand.rule}/${before + 1}`, demand, group, n: wanting }];
  });
}
