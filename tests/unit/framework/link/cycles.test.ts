import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCycles } from '../../../../src/framework/link/cycles.ts';

const cyclesOf = (edges: Readonly<Record<string, string>>): string[] =>
  findCycles(Object.keys(edges), (node) => [...(edges[node] ?? '')]).map((cycle) => cycle.join(''));

describe('the cycles of a graph', () => {
  test('none where every way ends', () => {
    expect(cyclesOf({ a: 'bc', b: 'd', c: 'd', d: '' })).toEqual([]);
  });

  test('one, from the node that comes first, without those that lead into it', () => {
    expect(cyclesOf({ x: 'c', a: 'b', b: 'c', c: 'a' })).toEqual(['abc']);
  });

  test('a node that leads to itself', () => {
    expect(cyclesOf({ a: 'a', b: 'a' })).toEqual(['a']);
  });

  test('several, each once', () => {
    expect(cyclesOf({ a: 'b', b: 'a', c: 'd', d: 'c' })).toEqual(['ab', 'cd']);
    expect(cyclesOf({ a: 'bc', b: 'a', c: 'a' })).toEqual(['ab', 'ac']);
  });

  test('a chain of a hundred thousand exhausts nothing', () => {
    const nodes = Array.from({ length: 100_000 }, (_, i) => i);
    expect(findCycles(nodes, (node) => (node + 1 < nodes.length ? [node + 1] : []))).toEqual([]);
    expect(findCycles(nodes, (node) => [(node + 1) % nodes.length])).toHaveLength(1);
  });

  test('any graph is free of them once each is cut', () => {
    const graph = fc.array(fc.array(fc.nat({ max: 7 }), { maxLength: 4 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(graph, (edges) => {
        const nodes = edges.map((_, i) => i);
        const cycles = findCycles(nodes, (node) => edges[node] ?? []);
        for (const cycle of cycles) {
          for (const [i, node] of cycle.entries()) expect(edges[node]).toContain(cycle[(i + 1) % cycle.length]);
        }
        const cut = edges.map((targets, node) =>
          targets.filter((target) => !cycles.some((cycle) => cycle.includes(node) && cycle.includes(target))),
        );
        expect(findCycles(nodes, (node) => cut[node] ?? [])).toEqual([]);
      }),
    );
  });
});
