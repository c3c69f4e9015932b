/** Changes of what a competency asks: its levels and indicators, and where they went. */
import type { Competency, CompetencyLevel, Indicator, Level, Role } from '../model.ts';
import type { Change } from './change.ts';
import { lostIdOf, matchById, matchIndicators, type MatchedIndicators } from './match.ts';
import { everybody, type Reach, reachOf, rolesAt } from './reach.ts';
import { type About, reworded } from './role-context.ts';

/** Indicators by level; one that goes at one level and comes at another has moved. */
export function* levelChanges(before: Competency, after: Competency, subject: About): Generator<Change> {
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
export function* indicatorChanges(
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
