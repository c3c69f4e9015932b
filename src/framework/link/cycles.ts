/** Cycles in references that must not have any. */

/**
 * The cycles of a graph, each once, as the nodes in order from the one that comes first in `nodes`. Nodes that merely lead into a
 * cycle are not part of it. Linear in nodes and edges, and without recursion.
 */
export function findCycles<T>(nodes: readonly T[], next: (node: T) => readonly T[]): T[][] {
  const state = new Map<T, 'open' | 'done'>();
  const cycles: T[][] = [];
  for (const root of nodes) {
    if (state.has(root)) continue;
    const path: { node: T; rest: T[] }[] = [{ node: root, rest: [...next(root)] }];
    state.set(root, 'open');
    while (path.length > 0) {
      const top = path[path.length - 1];
      const follow = top?.rest.shift();
      if (top === undefined) break;
      if (follow === undefined) {
        state.set(top.node, 'done');
        path.pop();
      } else if (state.get(follow) === 'open') {
        cycles.push(path.slice(path.findIndex((step) => step.node === follow)).map((step) => step.node));
      } else if (!state.has(follow)) {
        state.set(follow, 'open');
        path.push({ node: follow, rest: [...next(follow)] });
      }
    }
  }
  const order = new Map(nodes.map((node, index) => [node, index]));
  return cycles.map((cycle) => {
    const first = cycle.reduce((least, node, i) => ((order.get(node) ?? 0) < (order.get(cycle[least] as T) ?? 0) ? i : least), 0);
    return [...cycle.slice(first), ...cycle.slice(0, first)];
  });
}
