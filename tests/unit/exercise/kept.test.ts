/** Attempts at exercises leave the device as files and come back. */
import { describe, expect, test } from 'vitest';
import { archiveText, readArchive, receiveAll } from '../../../src/device/archive.ts';
import { silence } from '../../../src/device/channel.ts';
import type { Device } from '../../../src/device/device.ts';
import { MemoryDriver } from '../../../src/device/memory.ts';
import { begun, finished, inStep, withAnswers } from '../../../src/exercise/attempt.ts';
import type { ExerciseRecord } from '../../../src/exercise/record.ts';
import { exerciseKind } from '../../../src/islands/exercise/record-kind.ts';
import { receivers } from '../../../src/islands/kinds.ts';
import { deviceOver, recordOf, TestClock } from '../device/notebook.ts';

const head = { id: 'spot-the-pattern', kind: 'spot-the-pattern', title: 'Spot the pattern', version: '1.0.0' } as const;
const attempt = (began: string): ExerciseRecord =>
  withAnswers(begun(head, 4711, began), 0, { marked: { 'review-1': ['s1', 's3'] } });
const done = finished(
  inStep(attempt('2026-11-20T09:00:00.000Z'), 'see', () => ({})),
  '2026-11-20T09:30:00.000Z',
  { sentence: 'You found 2 of the 4.', figures: [] },
);
const open = attempt('2026-11-26T09:00:00.000Z');

async function kept(): Promise<Device> {
  const device = deviceOver(new MemoryDriver(), new TestClock(), silence);
  for (const [id, value] of [
    ['first', done],
    ['second', open],
  ] as const)
    await (await device.shelf(exerciseKind).create(value, id)).close();
  return device;
}

async function exported(device: Device) {
  const read = readArchive(archiveText(await device.everything()));
  if ('problem' in read) throw new Error(read.problem);
  return read.entries;
}

const attemptOf = async (device: Device, id: string): Promise<ExerciseRecord> =>
  recordOf(await device.shelf(exerciseKind).open(id)).snapshot.value;

describe('everything of a device with attempts at an exercise', () => {
  test.each([
    ['deleted for good', async (device: Device) => device.clear(), 'new'],
    [
      'put into the bin',
      async (device: Device) => {
        for (const { kind, id } of await device.everything()) await device.putIntoBin(kind, id);
      },
      'back',
    ],
  ] as const)('%s, comes back as it was', async (_, remove, fate) => {
    const device = await kept();
    const entries = await exported(device);
    await remove(device);
    expect((await device.shelf(exerciseKind).list()).kept).toEqual([]);
    const brought = await receiveAll(device, entries, receivers, true);
    expect(brought.map((entry) => [entry.fate, entry.conflicts])).toEqual([
      [fate, 0],
      [fate, 0],
    ]);
    expect(await attemptOf(device, 'first')).toEqual(done);
    expect(await attemptOf(device, 'second')).toEqual(open);
  });

  test('is not taken for news once an attempt has gone on', async () => {
    const device = await kept();
    const entries = await exported(device);
    const record = recordOf(await device.shelf(exerciseKind).open('second'));
    const later = finished(record.snapshot.value, '2026-11-26T10:00:00.000Z', {
      sentence: 'You found all 4.',
      figures: [],
    });
    record.edit(later);
    await record.close();
    const brought = await receiveAll(device, entries, receivers, true);
    expect(brought.map(({ fate }) => fate)).toEqual(['same', 'same']);
    expect(await attemptOf(device, 'second')).toEqual(later);
  });

  test('stays out where it is no attempt, with a reason', async () => {
    const device = await kept();
    const entry = { espalier: 'exercise-result', version: 1, id: 'x', data: { ...open, kind: 'horoscope' } };
    const [brought] = await receiveAll(device, [entry], receivers, true);
    expect(brought).toMatchObject({ fate: 'refused', title: 'Spot the pattern' });
  });
});
