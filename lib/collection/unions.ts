/** Disjoint sets of names. */
export interface Unions {
  join(one: string, other: string): void;
  areJoined(one: string, other: string): boolean;
  rootOf(member: string): string;
}

/** Each name a set of its own; joining what is not a member does nothing. */
export function createUnions(members: string[]): Unions {
  const parents = new Map(members.map((member) => [member, member]));
  const rootOf = (member: string): string => {
    let root = member;
    for (let parent = parents.get(root); parent !== undefined && parent !== root; ) {
      parents.set(root, parents.get(parent) ?? parent);
      root = parent;
      parent = parents.get(root);
    }
    return root;
  };
  return {
    rootOf,
    areJoined: (one, other) => rootOf(one) === rootOf(other),
    join(one, other) {
      if (parents.has(one) && parents.has(other)) parents.set(rootOf(other), rootOf(one));
    },
  };
}
