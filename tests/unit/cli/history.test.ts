import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onDisk, SMALL } from '../workspace-fixture.ts';
import { espalier } from './espalier.ts';

const FILE = 'frameworks/people/history.yaml';
const KEPT = `versions:
  - { version: 0.1.0, effective: { from: 2025-01-01 }, summary: The first. }
`;

test('a framework is told version by version, and nothing is written', () =>
  onDisk({ ...SMALL, [FILE]: KEPT }, async (root) => {
    const { code, out, err } = await espalier('history', 'people', '--root', root);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^People\n\n\d+\.\d+\.\d+ {2}2026-10-01 to .* \(present\)\n/);
    expect(out).toContain('\n0.1.0  2025-01-01 to 2026-09-30\n  The first.\n');
    expect(readFileSync(join(root, FILE), 'utf8')).toBe(KEPT);
  }));

test('the record gets the versions that it lacks, once, and is sound', () =>
  onDisk(SMALL, async (root) => {
    expect(await espalier('history', 'people', '--root', root, '--write')).toMatchObject({ code: 0, err: '' });
    const written = readFileSync(join(root, FILE), 'utf8');
    expect(written).toMatch(/^# What this framework said before[\s\S]*\nversions:\n {2}- version: \d+\.\d+\.\d+\n$/);
    expect((await espalier('history', 'people', '--root', root, '--write')).out).toContain('has every version');
    expect(readFileSync(join(root, FILE), 'utf8')).toBe(written);
    expect((await espalier('validate', '--root', root)).code).toBe(0);
  }));

test('what it cannot do is said, and nothing is written', () =>
  onDisk(SMALL, async (root) => {
    expect(await espalier('history', '--root', root)).toMatchObject({ code: 2 });
    expect((await espalier('history', 'peple', '--root', root, '--write')).err).toContain('Did you mean "people"?');
    expect(existsSync(join(root, FILE))).toBe(false);
  }));
