/** Workspaces of any size for tests of what pages do with very much. */
import type { Model } from '../../../src/framework/model.ts';
import { modelOf } from '../workspace-fixture.ts';

interface Size {
  readonly competencies: number;
  readonly roles: number;
  /** How many of the competencies each role expects; all where absent. */
  readonly expected?: number;
  readonly groups?: readonly string[];
  readonly codes?: boolean;
  readonly levels?: readonly string[];
  /** Indicators of each competency at each level. */
  readonly indicators?: number;
  readonly family?: (role: number) => string;
}

/** A model with one framework `big`. Competencies are `c0…`, roles `r0…`; codes run against the order of the titles. */
export function large(size: Size): Model {
  const levels = size.levels ?? ['required'];
  const groups = size.groups ?? [];
  const families = [...new Set(Array.from({ length: size.roles }, (_, role) => size.family?.(role) ?? ''))].filter(
    Boolean,
  );
  const files: Record<string, string> = {
    'frameworks/job-architecture.yaml': [
      ...(families.length > 0
        ? [`families: [${families.map((id) => `{ id: ${id}, title: Family ${id} }`).join(', ')}]`]
        : []),
      'scales:',
      `  - { id: scale, title: Scale, use: proficiency, cumulative: true, levels: [${levels.map((id) => `{ id: ${id}, title: ${id} }`).join(', ')}] }`,
    ].join('\n'),
    'frameworks/big/framework.yaml': [
      'title: Big',
      'summary: Very much.',
      'version: 1.0.0',
      'status: adopted',
      'language: en',
      ...(groups.length > 0 ? [`groups: [${groups.map((id) => `{ id: ${id}, title: Group ${id} }`).join(', ')}]`] : []),
    ].join('\n'),
  };
  for (let index = 0; index < size.competencies; index++) {
    const group = groups[index % Math.max(1, groups.length)];
    const said = Array.from({ length: size.indicators ?? 1 }, (_, line) => `Does thing ${line} of ${index}.`);
    files[`frameworks/big/competencies/c${index}.yaml`] = [
      `title: Competency ${String(index).padStart(4, '0')}`,
      ...(group === undefined ? [] : [`group: ${group}`]),
      ...(size.codes ? [`code: K${size.competencies - index}`] : []),
      'levels:',
      ...levels.map((id) => `  ${id}: { indicators: [${said.join(', ')}] }`),
    ].join('\n');
  }
  for (let index = 0; index < size.roles; index++) {
    const family = size.family?.(index);
    const expected = Array.from(
      { length: size.expected ?? size.competencies },
      (_, competency) => `  c${competency}: ${levels[levels.length - 1]}`,
    );
    files[`frameworks/big/roles/r${index}.yaml`] = [
      `title: Role ${String(index).padStart(4, '0')}`,
      ...(family === undefined ? [] : [`family: ${family}`]),
      ...(expected.length > 0 ? ['expectations:', ...expected] : []),
    ].join('\n');
  }
  return modelOf(files);
}
