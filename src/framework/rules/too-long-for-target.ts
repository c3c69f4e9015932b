import type { Path } from '../diagnostic.ts';
import { asText, listField } from '../read/fields.ts';
import { didYouMean } from '../suggest.ts';
import { FEEDBACK, feedback, SITE } from './example-workspace.ts';
import type { EditorialRule, RuleContext, RuleFinding } from './rule.ts';
import { type LimitedPart, TARGETS, type Target } from './targets.ts';

const SITE_WITH_TARGET = `title: Example
targets: [15five]
`;

export const rule: EditorialRule = {
  id: 'too-long-for-target',
  severity: 'warning',
  title: 'Keep texts within the limits of the systems you export to',
  looksFor:
    'Titles, codes and indicators that are longer than a system takes that `content/site.yaml` names under `targets`. 15Five takes 75 characters for a competency, Moodle 100 for names and ids. Where no targets are named it says nothing.',
  why: 'Such a text is refused in the middle of an upload, or cut off in silence, and then people in the other system read half a sentence.',
  bad: {
    [FEEDBACK]: feedback({}, 'Giving feedback to colleagues, to managers and to people in other organisations'),
    [SITE]: SITE_WITH_TARGET,
  },
  good: {
    [FEEDBACK]: feedback({}, 'Giving feedback'),
    [SITE]: SITE_WITH_TARGET,
  },
  sources: TARGETS.flatMap(({ title, source }) =>
    source === undefined ? [] : [{ title: `${title}: limits of its import`, url: source }],
  ),
  judges: 'texts',
  *check(context) {
    const site = context.sources.get(SITE);
    const named: Target[] = [];
    for (const [index, item] of listField(site?.data, 'targets').entries()) {
      const id = asText(item);
      const target = TARGETS.find((one) => one.id === id);
      if (target !== undefined) named.push(target);
      else if (id !== undefined) yield unknown(id, index);
    }
    if (named.length > 0) yield* tooLong(context, named);
  },
};

function unknown(id: string, index: number): RuleFinding {
  return {
    file: SITE,
    path: ['targets', index],
    part: 'value',
    message: `No limits are known for a system called "${id}", so nothing can be checked for it.`,
    hint:
      didYouMean(
        id,
        TARGETS.map((target) => target.id),
      ) ?? `Known are ${TARGETS.map((target) => target.id).join(', ')}.`,
  };
}

interface LimitedText {
  readonly part: LimitedPart;
  readonly file: string;
  readonly path: Path;
  readonly text: string;
}

function* tooLong(context: RuleContext, targets: readonly Target[]): Generator<RuleFinding> {
  for (const { part, file, path, text } of limitedTexts(context)) {
    const length = [...text].length;
    const broken = targets.filter(({ most }) => length > (most[part] ?? Number.POSITIVE_INFINITY));
    if (broken.length === 0) continue;
    const limits = broken.map(
      ({ title, most, otherwise }) => `${title} ${otherwise} what is longer than ${most[part] ?? 0}`,
    );
    yield {
      file,
      path,
      part: 'value',
      message: `This ${part} has ${length} characters, and ${limits.join('; ')}.`,
      hint: part === 'competency title' ? 'Shorten it; what it leaves out can stand in the definition.' : 'Shorten it.',
    };
  }
}

/** Everything that has a limit in some system. */
function* limitedTexts({ model, statements }: RuleContext): Generator<LimitedText> {
  for (const { file, title } of model.frameworks) yield { part: 'framework title', file, path: ['title'], text: title };
  for (const { file, title, code, retired } of model.competencies.values()) {
    if (retired) continue;
    yield { part: 'competency title', file, path: ['title'], text: title };
    if (code !== undefined) yield { part: 'code', file, path: ['code'], text: code };
  }
  for (const { kind, file, path, text, id } of statements) {
    if (kind !== 'indicator') continue;
    yield { part: 'indicator', file, path, text };
    // What has an id is a map, and the path leads to the text in it.
    if (id !== undefined) yield { part: 'indicator id', file, path: [...path.slice(0, -1), 'id'], text: id };
  }
}
