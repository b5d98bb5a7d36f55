/**
 * Groups of which every two are linked, so that each link lies in one group: a row a group says more than a row a link.
 * Greedy, in the order given.
 */
export function cliqueCover(members: readonly number[], linked: (a: number, b: number) => boolean): readonly (readonly number[])[] {
  const covered = new Set<string>();
  const cliques: number[][] = [];
  members.forEach((one, at) => {
    for (const other of members.slice(at + 1)) {
      if (!linked(one, other) || covered.has(`${one} ${other}`)) continue;
      const clique = grow([one, other], members, linked);
      clique.forEach((a, index) => clique.slice(index + 1).forEach((b) => covered.add(a < b ? `${a} ${b}` : `${b} ${a}`)));
      cliques.push(clique);
    }
  });
  return cliques;
}

function grow(clique: number[], members: readonly number[], linked: (a: number, b: number) => boolean): number[] {
  for (const one of members) if (clique.every((other) => other !== one && linked(one, other))) clique.push(one);
  return clique;
}
