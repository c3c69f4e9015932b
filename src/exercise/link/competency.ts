/** References of exercises to competencies. An exercise belongs to no framework, so each names the framework, too. */
import type { Place } from '../../framework/link/place.ts';
import type { Competency } from '../../framework/model.ts';
import { didYouMean, suggest } from '../../framework/suggest.ts';
import type { Reading } from './reading.ts';

/** The competency that `written` refers to; undefined where there is none, which is reported. An old name works, with a warning. */
export function resolveCompetency(
  { model, findings }: Pick<Reading, 'model' | 'findings'>,
  written: string,
  place: Place,
): Competency | undefined {
  const found = model.competencies.get(written);
  if (found !== undefined) {
    if (found.retired) {
      const after = found.replacedBy.map(({ key }) => `"${key}"`).join(' or ');
      findings.add(place, {
        rule: 'retired-reference',
        severity: 'warning',
        message: `"${written}" is retired.`,
        hint: after === '' ? 'Practise something that is still expected.' : `In its place: ${after}.`,
      });
    }
    return found;
  }
  const [framework = '', id] = written.split('/');
  const now = formerly(model.competencies.values(), framework, id);
  if (now !== undefined) {
    remarkFormerName({ findings }, written, now.key, place);
    return now;
  }
  const keys = [...model.competencies.keys()];
  if (id === undefined) {
    const meant = keys.filter((key) => key.endsWith(`/${written}`));
    findings.add(place, {
      rule: 'unknown-competency',
      message: `"${written}" does not say of which framework it is.`,
      hint:
        meant.length > 0 ? `Write "${meant.join('" or "')}".` : (didYouMean(written, keys) ?? 'Write framework/id.'),
    });
    return undefined;
  }
  const frameworks = model.frameworks.map((one) => one.id);
  if (!frameworks.includes(framework) && !model.frameworks.some((one) => one.formerly.includes(framework))) {
    const near = suggest(framework, frameworks);
    findings.add(place, {
      rule: 'unknown-framework',
      message: `There is no framework "${framework}" in this workspace.`,
      hint: near === undefined ? `To choose from: ${frameworks.join(', ')}.` : `Did you mean "${near}/${id}"?`,
    });
    return undefined;
  }
  const own = keys.filter((key) => key.startsWith(`${framework}/`)).map((key) => key.slice(framework.length + 1));
  const near = suggest(id, own);
  const elsewhere = keys.filter((key) => key.endsWith(`/${id}`));
  const meant = near !== undefined ? `${framework}/${near}` : elsewhere[0];
  findings.add(place, {
    rule: 'unknown-competency',
    message: `There is no competency "${id}" in the framework "${framework}".`,
    hint: meant === undefined ? undefined : `Did you mean "${meant}"?`,
  });
  return undefined;
}

/**
 * The key among `keys` that an entry called `written` is of: the same, or the present one of a competency that was called so. Undefined
 * where there is none, or where the present key has an entry of its own beside it (`names`).
 */
export function keyMeant(
  { model }: Pick<Reading, 'model'>,
  written: string,
  keys: readonly string[],
  names: readonly string[],
): string | undefined {
  if (keys.includes(written)) return written;
  const [framework = '', id] = written.split('/');
  const now = formerly(model.competencies.values(), framework, id)?.key;
  return now !== undefined && keys.includes(now) && !names.includes(now) ? now : undefined;
}

/** Says that an entry goes by the former name of a competency. */
export function remarkFormerName(
  { findings }: Pick<Reading, 'findings'>,
  written: string,
  now: string,
  place: Place,
): void {
  findings.add(place, {
    rule: 'renamed-reference',
    severity: 'warning',
    message: `"${written}" is now called "${now}".`,
    hint: `Write "${now}".`,
    mends: [{ path: place.path, part: place.part, from: written, to: now }],
  });
}

function formerly(all: Iterable<Competency>, framework: string, id: string | undefined): Competency | undefined {
  if (id === undefined) return undefined;
  for (const one of all) {
    const ofFramework = one.framework.id === framework || one.framework.formerly.includes(framework);
    if (ofFramework && (one.id === id || one.formerly.includes(id))) return one;
  }
  return undefined;
}
