/** Cycles in references that must not have any. */

/** How long all cycles may be together before what is left counts as one knot: where everything leads to everything there are millions. */
const LONGEST_IN_ALL = 1_000_000;

/**
 * The cycles of a graph, each once, as the nodes in order from the one that comes first in `nodes`. Nodes that merely lead into a
 * cycle are not part of it. Linear in nodes, edges and the length of the cycles, and without recursion.
 */
export function findCycles<T>(nodes: readonly T[], next: (node: T) => readonly T[]): T[][] {
  const state = new Map<T, 'open' | 'done'>();
  const cycles: T[][] = [];
  let inAll = 0;
  for (const root of nodes) {
    if (state.has(root)) continue;
    const path: { node: T; rest: Iterator<T> }[] = [{ node: root, rest: next(root)[Symbol.iterator]() }];
    state.set(root, 'open');
    while (path.length > 0) {
      const top = path[path.length - 1];
      if (top === undefined) break;
      const step = top.rest.next();
      const follow = step.value;
      if (step.done) {
        state.set(top.node, 'done');
        path.pop();
      } else if (state.get(follow) === 'open') {
        const cycle = path.slice(path.findIndex(({ node }) => node === follow)).map(({ node }) => node);
        inAll += cycle.length;
        if (inAll > LONGEST_IN_ALL) return [...cycles, [...nodes]];
        cycles.push(cycle);
      } else if (!state.has(follow)) {
        state.set(follow, 'open');
        path.push({ node: follow, rest: next(follow)[Symbol.iterator]() });
      }
    }
  }
  const order = new Map(nodes.map((node, index) => [node, index]));
  return cycles.map((cycle) => {
    const first = cycle.reduce(
      (least, node, i) => ((order.get(node) ?? 0) < (order.get(cycle[least] as T) ?? 0) ? i : least),
      0,
    );
    return [...cycle.slice(first), ...cycle.slice(0, first)];
  });
}

/** For each node the knot that it is in, as one of the nodes of that knot: cycles that share a node are one knot. Undefined outside of any. */
export function knots<T>(cycles: readonly (readonly T[])[]): (node: T) => T | undefined {
  const tied = new Map<T, T>();
  const knotOf = (node: T): T => {
    let end = node;
    for (let next = tied.get(end); next !== undefined && next !== end; next = tied.get(end)) end = next;
    for (let at = node; at !== end;) {
      const next = tied.get(at) ?? end;
      tied.set(at, end);
      at = next;
    }
    return end;
  };
  for (const cycle of cycles) {
    for (const node of cycle) {
      if (!tied.has(node)) tied.set(node, node);
      tied.set(knotOf(node), knotOf(cycle[0] ?? node));
    }
  }
  return (node) => (tied.has(node) ? knotOf(node) : undefined);
}

/** The way round a cycle, in words; of a long one the beginning and the end. */
export function wayRound(names: readonly string[]): string {
  const round = [...names, names[0] ?? ''];
  const shown = round.length <= 12 ? round : [...round.slice(0, 8), '…', ...round.slice(-2)];
  return shown.join(' → ');
}
