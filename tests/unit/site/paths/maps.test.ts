/** The drawings of the real workspaces: nothing missing, nothing double, nothing over anything else. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Model } from '../../../../src/framework/model.ts';
import { rolesOf } from '../../../../src/framework/paths/moves.ts';
import { familyMaps, fitsOnePage, type MapOf, mapOf, mapParts } from '../../../../src/site/paths/atlas.ts';
import { type Box, type CareerMap, drawMap } from '../../../../src/site/paths/draw.ts';
import { loadWorkspace } from '../../../../src/workspace/load.ts';
import { large } from '../large-workspace.ts';

const repository = new URL('../../../../', import.meta.url);
const beside = (name: string) => ({ name, root: fileURLToPath(new URL(`../shared/workspaces/${name}/`, repository)) });
const real = [beside('uk-gdad'), beside('ft')];
const workspaces = [
  { name: 'starter', root: fileURLToPath(repository) },
  ...real.filter(({ root }) => existsSync(root)),
];
if (workspaces.length <= real.length)
  console.warn('The real workspaces (../shared/workspaces) are not all here: their maps are not looked at.');

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Every stretch of a path that is level or upright. Rounded corners lie within the angle of the two beside them. */
function stretches(path: string): Box[] {
  const boxes: Box[] = [];
  let [x, y] = [0, 0];
  for (const [, letter = '', numbers = ''] of path.matchAll(/([MHVQL])([-\d. ]+)/g)) {
    const values = numbers.trim().split(/\s+/).map(Number);
    const [toX, toY] =
      letter === 'H'
        ? [values[0] ?? x, y]
        : letter === 'V'
          ? [x, values[0] ?? y]
          : [values.at(-2) ?? x, values.at(-1) ?? y];
    if (letter !== 'M')
      boxes.push({ x: Math.min(x, toX), y: Math.min(y, toY), width: Math.abs(toX - x), height: Math.abs(toY - y) });
    [x, y] = [toX, toY];
  }
  return boxes;
}

/** Where the words of a role stand: above its bud. */
function words({ roles }: CareerMap): { readonly title: string; readonly box: Box }[] {
  return roles.map(({ role, x, labelY, lines, box }) => ({
    title: role.title,
    box: { x: x - 5, y: labelY - 11, width: box.width - 10, height: (lines.length - 1) * 16 + 13 },
  }));
}

for (const { name, root } of workspaces) {
  describe(`the maps of ${name}`, () => {
    let model: Model;
    let maps: { title: string; map: MapOf; drawing: CareerMap }[];

    beforeAll(async () => {
      const loaded = await loadWorkspace(root);
      if (loaded.model === undefined) throw new Error(`The workspace ${name} has errors.`);
      model = loaded.model;
      const { frameworks, architecture } = model;
      const shelves = [
        { title: 'everything', roles: rolesOf(frameworks) },
        ...frameworks.map((framework) => ({ title: framework.title, roles: rolesOf([framework]) })),
        ...frameworks
          .flatMap((framework) => familyMaps(framework, architecture.families))
          .map(({ family, roles }) => ({ title: family?.title ?? 'none', roles })),
      ];
      maps = shelves.map(({ title, roles }) => {
        const map = mapOf(roles);
        return { title, map, drawing: drawMap([...map.own, ...map.beyond], map.moves, architecture) };
      });
    });

    test('have every role and every move of the data exactly once', () => {
      for (const { title, map, drawing } of maps) {
        expect(drawing.roles.length, title).toBe(new Set([...map.own, ...map.beyond]).size);
        expect(new Set(drawing.roles.map(({ role }) => role)), title).toEqual(new Set([...map.own, ...map.beyond]));
        expect(drawing.moves.length, title).toBe(new Set(map.moves).size);
        expect(new Set(drawing.moves.map(({ move }) => move)), title).toEqual(new Set(map.moves));
      }
      const everything = maps[0];
      const declared = [...model.roles.values()].flatMap((role) => role.moves);
      expect(everything?.drawing.moves.length).toBe(declared.length);
      expect(declared.length).toBeGreaterThan(0);
    });

    test('have no two labels, buds or names over each other', () => {
      for (const { title, drawing } of maps) {
        const boxes = [...drawing.roles, ...drawing.tiers].map(({ box }) => box);
        const clashes = boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => overlap(box, other)));
        expect(clashes, title).toEqual([]);
        for (const box of boxes) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(drawing.width);
          expect(box.y + box.height).toBeLessThanOrEqual(drawing.height);
        }
      }
    });

    test('lead no line through the words of a role', () => {
      for (const { title, drawing } of maps) {
        const crossed = drawing.moves.flatMap(({ move, path }) =>
          words(drawing)
            .filter(({ box }) => stretches(path).some((stretch) => overlap(stretch, box)))
            .map((word) => `${move.from.title} to ${move.to.title} crosses ${word.title}`),
        );
        expect(crossed, title).toEqual([]);
      }
    });

    test('are the same each time', () => {
      const [first] = maps;
      if (first === undefined) throw new Error('There is no map.');
      const again = drawMap([...first.map.own, ...first.map.beyond], first.map.moves, model.architecture);
      expect(again).toEqual(first.drawing);
    });

    test('go on pages that a phone renders at once', () => {
      for (const framework of model.frameworks) {
        for (const { family, roles } of familyMaps(framework, model.architecture.families)) {
          const parts = mapParts(roles);
          expect(parts.every(fitsOnePage), family?.title ?? 'none').toBe(true);
          expect(parts.flatMap(({ own }) => own).length).toBe(roles.length);
        }
      }
    });
  });
}

test('a family of hundreds of roles goes on in parts, and each role is in one of them', () => {
  const { frameworks } = large({ competencies: 1, roles: 500 });
  const parts = mapParts(rolesOf(frameworks));
  expect(parts.length).toBeGreaterThan(4);
  expect(parts.every(fitsOnePage)).toBe(true);
  expect(new Set(parts.flatMap(({ own }) => own)).size).toBe(500);
});
