import { afterEach, expect, test } from 'vitest';
import type { Model } from '../../../src/framework/model.ts';
import { currentModel, publishModel } from '../../../src/site/model.ts';

const model: Model = {
  site: { title: 'Crafts', language: 'en', links: [] },
  architecture: { tracks: [], grades: [], families: [], scales: [] },
  frameworks: [],
  competencies: new Map(),
  roles: new Map(),
};

afterEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('espalier.model'));
});

test('pages read the model that was published', () => {
  publishModel(model, []);
  expect(currentModel()).toBe(model);
});

test('without a model, the message says where one comes from', () => {
  expect(() => currentModel()).toThrow(/src\/site\/integration\.ts/);
});
