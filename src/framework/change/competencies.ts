/** Changes of competencies: their wording, their levels and indicators, and whom that reaches. */
import type { Competency, CompetencyLevel, Indicator, Level, Role } from '../model.ts';
import type { Change } from './change.ts';
import { lostIdOf, matchById, matchIndicators, type MatchedIndicators } from './match.ts';
import { type About, reworded } from './role-context.ts';

/** Whom a change reaches. */
type Reach = Pick<Change, 'affectedRoles' | 'everyone'>;

/** What a thing that is gone leaves behind, and what would have kept it. */
export const GONE = 'Old reviews may refer to it: retire it instead?';

/**
 * The changes of the competencies of one framework that stands in both states. `held` are the roles of the workspace that somebody can
 * have: a competency without a ladder that no role expects concerns them all.
 */
export function* competencyChanges(
  before: readonly Competency[],
  after: readonly Competency[],
  held: readonly Role[],
): Generator<Change> {
  const { pairs, removed, added } = matchById(before, after);
  for (const competency of removed) {
    yield {
      ...about(competency),
      kind: 'removes',
      ...reachOf(competency, held),
      less: true,
      summary: `"${competency.title}" is no longer part of the framework.`,
      before: competency.title,
      needs: 'minor',
      // One that was retired has been out of use for a while, and it is for its author to know for how long.
      ...(!competency.retired && { advice: GONE }),
    };
  }
  for (const competency of added) {
    const reach = reachOf(competency, held);
    yield {
      ...about(competency),
      kind: 'adds',
      ...reach,
      summary: `"${competency.title}" is new${reach.everyone ? ', and it holds for everybody' : ''}.`,
      after: competency.title,
      // Whoever must meet it now is told by the role that expects it, unless it needs no role to hold.
      needs: reach.everyone ? 'major' : 'minor',
    };
  }
  for (const pair of pairs) yield* changesOf(pair.before, pair.after, held);
}

/** Whether it is asked of everybody, whatever their role: without a ladder there is nothing for a role to expect a level of. */
function holdsForEverybody({ levels, indicators, expectedBy, scope, retired }: Competency): boolean {
  const isSpecial = scope !== undefined && scope !== 'core';
  return levels.length === 0 && indicators.length > 0 && expectedBy.length === 0 && !isSpecial && !retired;
}

function reachOf(competency: Competency, held: readonly Role[]): Reach {
  return holdsForEverybody(competency)
    ? { affectedRoles: held, everyone: true }
    : { affectedRoles: rolesOf(competency) };
}

function* changesOf(before: Competency, after: Competency, held: readonly Role[]): Generator<Change> {
  const subject = about(after);
  const reach = reachOf(after, held);
  const everyone = reach.affectedRoles;
  if (before.id !== after.id) {
    yield {
      ...subject,
      kind: 'renames',
      ...reach,
      summary: `${renamed(before, after)}; nothing else is asked.`,
      before: before.id,
      after: after.id,
      needs: 'patch',
    };
  } else if (before.title !== after.title) {
    const named = { ...subject, ...everybody(reach) };
    yield reworded(named, everyone, `"${before.title}" is now called "${after.title}".`, before.title, after.title);
  }
  if (!before.retired && after.retired) {
    const next = after.replacedBy.map((one) => `"${one.title}"`).join(', ');
    yield {
      ...subject,
      kind: 'removes',
      ...reachOf({ ...after, retired: false }, held),
      less: true,
      summary: `"${after.title}" is retired${next === '' ? '' : `; ${next} takes its place`}.`,
      needs: 'minor',
    };
  }
  if (before.retired && !after.retired) {
    const back = reachOf(after, held);
    yield {
      ...subject,
      kind: 'adds',
      ...back,
      summary: `"${after.title}" is in force again${back.everyone ? ', and it holds for everybody' : ''}.`,
      after: after.title,
      // Whoever is expected to have it must meet it from now on.
      needs: back.affectedRoles.length > 0 ? 'major' : 'minor',
    };
  }
  if ((before.definition ?? '') !== (after.definition ?? '')) {
    yield reworded(
      { ...subject, ...everybody(reach) },
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
  yield* indicatorChanges(before, after, subject, held);
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
  const lookalikes = new Map<Indicator, Lookalike>();
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
    rest.push(...pairChanges(matched, where, { affectedRoles: reached }, ` at ${now.level.title}`));
    for (const [indicator, alike] of matched.lookalikes) lookalikes.set(indicator, alike);
    gone.push(...matched.removed.map((indicator) => ({ indicator, level: now.level })));
    come.push(...matched.added.map((indicator) => ({ indicator, level: now.level })));
  }
  for (const { content } of levels.removed) gone.push(...asItems(content));
  for (const { content } of levels.added) come.push(...asItems(content));

  for (const { indicator, level } of come) {
    const left = gone.findIndex((one) => isSameIndicator(one.indicator, indicator));
    const origin = left === -1 ? undefined : gone.splice(left, 1)[0];
    if (origin === undefined) {
      const lookalike = lookalikes.get(indicator);
      yield addedIndicator(subject, indicator, level, { affectedRoles: rolesAt(after, level) }, lookalike);
      continue;
    }
    yield movedIndicator(subject, before, after, indicator, origin.level, level);
    const lostId = lostIdOf(origin.indicator, indicator);
    const where = { ...subject, level: level.id };
    if (origin.indicator.text !== indicator.text)
      yield reworded(
        where,
        rolesAt(after, level),
        `An indicator of "${after.title}" at ${level.title} is reworded.`,
        origin.indicator.text,
        indicator.text,
        true,
      );
    if (lostId !== undefined)
      yield lostIdChange(where, { affectedRoles: rolesAt(after, level) }, lostId, indicator, ` at ${level.title}`);
  }
  for (const { indicator, level } of gone) {
    yield {
      ...subject,
      level: level.id,
      kind: 'removes',
      affectedRoles: rolesAt(after, level),
      less: true,
      summary: `One thing less is asked at ${level.title} in "${after.title}".`,
      before: indicator.text,
      needs: 'minor',
    };
  }
  yield* rest;
}

/** Whether an indicator at one level is what has become of one at another: by its id, by one that it had, or word for word. */
function isSameIndicator(before: Indicator, after: Indicator): boolean {
  const known = before.id !== undefined && (before.id === after.id || after.formerly.includes(before.id));
  return known || before.text === after.text;
}

type Lookalike = MatchedIndicators['lookalikes'] extends ReadonlyMap<Indicator, infer T> ? T : never;

/** Indicators of a competency without a ladder. */
function* indicatorChanges(
  before: Competency,
  after: Competency,
  subject: About,
  held: readonly Role[],
): Generator<Change> {
  const matched = matchIndicators(before.indicators, after.indicators);
  const [was, is] = [reachOf(before, held), reachOf(after, held)];
  for (const indicator of matched.added)
    yield addedIndicator(subject, indicator, undefined, is, matched.lookalikes.get(indicator));
  for (const indicator of matched.removed) {
    yield {
      ...subject,
      kind: 'removes',
      // Whoever loses the last one was asked it before.
      ...(after.indicators.length === 0 ? was : is),
      less: true,
      summary: `One thing less is asked in "${after.title}".`,
      before: indicator.text,
      needs: 'minor',
    };
  }
  yield* pairChanges(matched, subject, is, '');
}

/** What has changed about indicators that are the same: their words, and the id by which others refer to them. */
function* pairChanges(
  matched: MatchedIndicators,
  subject: About & Partial<Change>,
  reach: Reach,
  where: string,
): Generator<Change> {
  for (const { before: a, after: b, likeness, lostId } of matched.pairs) {
    if (lostId !== undefined) yield lostIdChange(subject, reach, lostId, b, where);
    if (a.text === b.text) continue;
    yield {
      ...reworded(
        { ...subject, ...everybody(reach) },
        reach.affectedRoles,
        `An indicator of "${subject.title}"${where} is reworded.`,
        a.text,
        b.text,
        likeness === undefined,
      ),
      ...(likeness !== undefined && { likeness }),
    };
  }
}

/** Nothing more is asked, but people's own plans and placements notice: more than a matter of wording, so they are to be told. */
function lostIdChange(
  subject: About & Partial<Change>,
  reach: Reach,
  lost: string,
  indicator: Indicator,
  where: string,
): Change {
  const name = `An indicator of "${subject.title}"${where}`;
  return {
    ...subject,
    kind: 'renames',
    aspect: 'id',
    ...reach,
    summary: `${name} has lost its id ${lost}${indicator.id === undefined ? '' : ` (now ${indicator.id})`}.`,
    before: lost,
    ...(indicator.id !== undefined && { after: indicator.id }),
    needs: 'minor',
    advice: `Plans and self-placements will not find it. Put the id back${indicator.id === undefined ? '' : `, or add "formerly: [${lost}]"`}.`,
  };
}

function addedIndicator(
  subject: About,
  indicator: Indicator,
  level: Level | undefined,
  reach: Reach,
  lookalike: Lookalike | undefined,
): Change {
  const lost = lookalike?.indicator.id;
  return {
    ...subject,
    ...(level && { level: level.id }),
    kind: 'adds',
    ...reach,
    summary: `One thing more is asked${level ? ` at ${level.title}` : ''} in "${subject.title}".`,
    after: indicator.text,
    // Where nobody is expected to reach the level yet, nobody must meet anything new.
    needs: reach.affectedRoles.length > 0 || level === undefined ? 'major' : 'minor',
    ...(lookalike !== undefined &&
      lost !== undefined && {
        advice: `It shares ${Math.round(lookalike.likeness * 100)}% of its words with the one that had the id ${lost} and is gone. If it is the same in other words, give it that id again, and plans and self-placements will find it.`,
      }),
  };
}

/** That it concerns everybody, to be told on a change whose roles are given otherwise. */
function everybody({ everyone }: Reach): Pick<Change, 'everyone'> {
  return everyone === undefined ? {} : { everyone };
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
