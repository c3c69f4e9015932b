/** Changes of competencies: their wording, their levels and indicators, and whom that reaches. */
import type { Competency, CompetencyLevel, Indicator, Level, Role } from '../model.ts';
import type { Bump, Change } from './change.ts';
import { matchById, matchIndicators } from './match.ts';

type About = Pick<Change, 'framework' | 'entity' | 'id' | 'title'>;

/** The changes of the competencies of one framework that stands in both states. */
export function* competencyChanges(before: readonly Competency[], after: readonly Competency[]): Generator<Change> {
  const { pairs, removed, added } = matchById(before, after);
  for (const competency of removed) {
    yield {
      ...about(competency),
      kind: 'removes',
      affectedRoles: rolesOf(competency),
      summary: `"${competency.title}" is no longer part of the framework.`,
      before: competency.title,
      needs: 'minor',
    };
  }
  for (const competency of added) {
    // Whoever must meet it now is told by the role that expects it.
    yield {
      ...about(competency),
      kind: 'adds',
      affectedRoles: rolesOf(competency),
      summary: `"${competency.title}" is new.`,
      after: competency.title,
      needs: 'minor',
    };
  }
  for (const pair of pairs) yield* changesOf(pair.before, pair.after);
}

function* changesOf(before: Competency, after: Competency): Generator<Change> {
  const subject = about(after);
  const everyone = rolesOf(after);
  if (before.id !== after.id) {
    yield {
      ...subject,
      kind: 'renames',
      affectedRoles: everyone,
      summary: `${renamed(before, after)}; nothing else is asked.`,
      before: before.id,
      after: after.id,
      needs: 'patch',
    };
  } else if (before.title !== after.title) {
    yield reworded(subject, everyone, `"${before.title}" is now called "${after.title}".`, before.title, after.title);
  }
  if (!before.retired && after.retired) {
    const next = after.replacedBy.map((one) => `"${one.title}"`).join(', ');
    yield {
      ...subject,
      kind: 'removes',
      affectedRoles: everyone,
      summary: `"${after.title}" is retired${next === '' ? '' : `; ${next} takes its place`}.`,
      needs: 'minor',
    };
  }
  if ((before.definition ?? '') !== (after.definition ?? '')) {
    yield reworded(
      subject,
      everyone,
      `The definition of "${after.title}" is reworded.`,
      before.definition,
      after.definition,
    );
  }
  if (before.group?.id !== after.group?.id && !after.group?.formerly.includes(before.group?.id ?? '')) {
    yield {
      ...subject,
      kind: 'moves',
      affectedRoles: [],
      summary: `"${after.title}" now stands in ${after.group ? `"${after.group.title}"` : 'no group'}.`,
      ...(before.group && { before: before.group.title }),
      ...(after.group && { after: after.group.title }),
      needs: 'patch',
    };
  }
  yield* levelChanges(before, after, subject);
  yield* indicatorChanges(before.indicators, after.indicators, subject, undefined, everyone, after.title);
  yield* supportChanges(before, after, subject);
}

/** What a new id is to people: another name, or only another address. */
export function renamed(before: Pick<Competency, 'id' | 'title'>, after: Pick<Competency, 'id' | 'title'>): string {
  return before.title === after.title
    ? `"${after.title}" has a new id, ${after.id}, in place of ${before.id}`
    : `"${before.title}" (${before.id}) is now "${after.title}" (${after.id})`;
}

/** Indicators by level; one that goes at one level and comes at another has moved. */
function* levelChanges(before: Competency, after: Competency, subject: About): Generator<Change> {
  const levels = matchById(before.levels.map(withId), after.levels.map(withId));
  const gone: { indicator: Indicator; level: Level }[] = [];
  const come: { indicator: Indicator; level: Level }[] = [];
  const rest: Change[] = [];
  for (const pair of levels.pairs) {
    const [old, now] = [pair.before.content, pair.after.content];
    const where = { ...subject, level: now.level.id };
    const reached = rolesAt(after, now.level);
    if ((old.summary ?? '') !== (now.summary ?? '')) {
      rest.push(
        reworded(
          where,
          reached,
          `What "${after.title}" means at ${now.level.title} is reworded.`,
          old.summary,
          now.summary,
        ),
      );
    }
    const matched = matchIndicators(old.indicators, now.indicators);
    for (const { before: a, after: b, likeness } of matched.pairs) {
      if (a.text === b.text) continue;
      rest.push({
        ...reworded(
          where,
          reached,
          `An indicator of "${after.title}" at ${now.level.title} is reworded.`,
          a.text,
          b.text,
        ),
        ...(likeness !== undefined && { likeness }),
      });
    }
    gone.push(...matched.removed.map((indicator) => ({ indicator, level: now.level })));
    come.push(...matched.added.map((indicator) => ({ indicator, level: now.level })));
  }
  for (const { content } of levels.removed) gone.push(...asItems(content));
  for (const { content } of levels.added) come.push(...asItems(content));

  for (const { indicator, level } of come) {
    const left = gone.findIndex(
      (one) =>
        (indicator.id !== undefined && one.indicator.id === indicator.id) || one.indicator.text === indicator.text,
    );
    const origin = left === -1 ? undefined : gone.splice(left, 1)[0];
    yield origin === undefined
      ? addedIndicator(subject, indicator, level, rolesAt(after, level), after.title)
      : movedIndicator(subject, before, after, indicator, origin.level, level);
  }
  for (const { indicator, level } of gone) {
    yield {
      ...subject,
      level: level.id,
      kind: 'removes',
      affectedRoles: rolesAt(after, level),
      summary: `One thing less is asked at ${level.title} in "${after.title}".`,
      before: indicator.text,
      needs: 'minor',
    };
  }
  yield* rest;
}

function* indicatorChanges(
  before: readonly Indicator[],
  after: readonly Indicator[],
  subject: About,
  level: Level | undefined,
  reached: readonly Role[],
  title: string,
): Generator<Change> {
  const matched = matchIndicators(before, after);
  for (const indicator of matched.added) yield addedIndicator(subject, indicator, level, reached, title);
  for (const indicator of matched.removed) {
    yield {
      ...subject,
      kind: 'removes',
      affectedRoles: reached,
      summary: `One thing less is asked in "${title}".`,
      before: indicator.text,
      needs: 'minor',
    };
  }
  for (const { before: a, after: b, likeness } of matched.pairs) {
    if (a.text === b.text) continue;
    yield {
      ...reworded(subject, reached, `An indicator of "${title}" is reworded.`, a.text, b.text),
      ...(likeness !== undefined && { likeness }),
    };
  }
}

function addedIndicator(
  subject: About,
  indicator: Indicator,
  level: Level | undefined,
  reached: readonly Role[],
  title: string,
): Change {
  return {
    ...subject,
    ...(level && { level: level.id }),
    kind: 'adds',
    affectedRoles: reached,
    summary: `One thing more is asked${level ? ` at ${level.title}` : ''} in "${title}".`,
    after: indicator.text,
    // Where nobody is expected to reach the level yet, nobody must meet anything new.
    needs: reached.length > 0 || level === undefined ? 'major' : 'minor',
  };
}

function movedIndicator(
  subject: About,
  before: Competency,
  after: Competency,
  indicator: Indicator,
  from: Level,
  to: Level,
): Change {
  const asked = rolesAt(after, to);
  const already = new Set(rolesAt(before, from).map((role) => role.key));
  const newly = asked.filter((role) => !already.has(role.key));
  const earlier = to.rank < from.rank;
  return {
    ...subject,
    level: to.id,
    kind: 'moves',
    affectedRoles: earlier ? newly : asked,
    summary: `One thing is asked ${earlier ? 'earlier' : 'later'} in "${after.title}": at ${to.title}, was ${from.title}.`,
    before: from.title,
    after: `${to.title}: ${indicator.text}`,
    needs: newly.length > 0 ? 'major' : 'minor',
  };
}

/** What helps people to understand and to grow, and asks nothing of them. */
function* supportChanges(before: Competency, after: Competency, subject: About): Generator<Change> {
  const parts: [string, readonly string[], readonly string[]][] = [
    ['examples', texts(before, 'examples'), texts(after, 'examples')],
    ['counterexamples', texts(before, 'counterexamples'), texts(after, 'counterexamples')],
    ['evidence prompts', texts(before, 'evidence'), texts(after, 'evidence')],
    ['questions', texts(before, 'questions'), texts(after, 'questions')],
    ['development suggestions', before.development.map((one) => one.title), after.development.map((one) => one.title)],
    ['rating anchors', anchorTexts(before), anchorTexts(after)],
  ];
  for (const [name, old, now] of parts) {
    if (old.length === now.length && old.every((text, index) => text === now[index])) continue;
    const [less, more] = [old.filter((text) => !now.includes(text)), now.filter((text) => !old.includes(text))];
    if (less.length === 0 && more.length === 0) continue;
    const kind = more.length > less.length ? 'adds' : more.length < less.length ? 'removes' : 'rewords';
    const verb = { adds: 'has more', removes: 'has fewer', rewords: 'has other' }[kind];
    yield {
      ...subject,
      kind,
      affectedRoles: [],
      summary: `"${after.title}" ${verb} ${name}.`,
      ...(less.length > 0 && { before: less.join('\n') }),
      ...(more.length > 0 && { after: more.join('\n') }),
      needs: kind === 'adds' ? 'minor' : 'patch',
    };
  }
}

type LevelText = 'examples' | 'counterexamples' | 'evidence' | 'questions';

function texts(competency: Competency, part: LevelText): string[] {
  const inside = part === 'examples' ? competency.indicators.flatMap((one) => one.examples) : [];
  return [
    ...inside,
    ...competency.levels.flatMap((level) => [
      ...level[part],
      ...(part === 'examples' ? level.indicators.flatMap((one) => one.examples) : []),
    ]),
  ];
}

function anchorTexts(competency: Competency): string[] {
  return competency.anchors.flatMap((anchor) => anchor.ratings.map(({ text }) => text));
}

/** Roles that somebody can hold and that expect a competency, by title. */
export function rolesOf(competency: Competency): Role[] {
  return competency.expectedBy.map((expectation) => expectation.role).sort(byTitle);
}

/** Those of them that must meet what stands at a level: on a cumulative scale also those who are expected higher. */
function rolesAt(competency: Competency, level: Level): Role[] {
  const { cumulative } = competency.framework.scale;
  return competency.expectedBy
    .filter((expectation) => (cumulative ? expectation.level.rank >= level.rank : expectation.level.id === level.id))
    .map((expectation) => expectation.role)
    .sort(byTitle);
}

export function byTitle(a: Role, b: Role): number {
  return a.title < b.title ? -1 : a.title > b.title ? 1 : a.key < b.key ? -1 : 1;
}

function about(competency: Competency): About {
  return { framework: competency.framework.id, entity: 'competency', id: competency.id, title: competency.title };
}

function reworded(
  subject: About & Partial<Change>,
  reached: readonly Role[],
  summary: string,
  before: string | undefined,
  after: string | undefined,
  needs: Bump = 'patch',
): Change {
  return {
    ...subject,
    kind: 'rewords',
    affectedRoles: reached,
    summary,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    needs,
  };
}

function withId(content: CompetencyLevel): { id: string; formerly: readonly string[]; content: CompetencyLevel } {
  return { id: content.level.id, formerly: content.level.formerly, content };
}

function asItems(content: CompetencyLevel): { indicator: Indicator; level: Level }[] {
  const summary: Indicator[] =
    content.indicators.length === 0 && content.summary !== undefined
      ? [{ text: content.summary, examples: [], observers: [], formerly: [] }]
      : [];
  return [...content.indicators, ...summary].map((indicator) => ({ indicator, level: content.level }));
}
