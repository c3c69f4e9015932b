import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isInstalled, missingPackages, projectEnvironment, usableNode } from '../../../src/cli/install.mjs';
import { engineFolder } from '../../../src/cli/engine.ts';

describe('what an installation lacks', () => {
  const lock = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/yaml': { version: '2.9.1' },
      'node_modules/sharp-for-another-machine': { version: '1.0.0', optional: true },
    },
  };

  test('is nothing where all is there in the right version', () => {
    expect(
      missingPackages(lock, {
        packages: { 'node_modules/yaml': { version: '2.9.1' }, 'node_modules/extra': { version: '1.0.0' } },
      }),
    ).toEqual([]);
  });

  test('is a package of another version', () => {
    expect(missingPackages(lock, { packages: { 'node_modules/yaml': { version: '2.8.0' } } })).toEqual([
      'node_modules/yaml',
    ]);
  });

  test('is everything in an empty installation, but what is for other machines', () => {
    expect(missingPackages(lock, {})).toEqual(['node_modules/yaml']);
  });
});

test('this very project is installed, by its lock file', () => {
  expect(isInstalled(engineFolder)).toBe(true);
  expect(isInstalled(join(engineFolder, 'src'))).toBe(false);
});

test('the project’s own Node comes first', () => {
  expect(usableNode(engineFolder)).toContain(join(engineFolder, 'node_modules'));
  expect(projectEnvironment(engineFolder).PATH.startsWith(join(engineFolder, 'node_modules', '.bin'))).toBe(true);
});
