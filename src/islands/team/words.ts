/** Coverage in words. They speak of levels and seats; no person is compared with another. */
import { list } from '../../site/words.ts';
import type { Coverage, Holder, Need, Risk, TopicCoverage } from '../../team/coverage.ts';
import { seatName } from '../../team/team.ts';

/** `MK, AB and 2 more`; in the order of the team. */
export function names(holders: readonly Pick<Holder, 'seat'>[], most = 4): string {
  const all = holders.map(({ seat }) => seatName(seat));
  return all.length > most ? list([...all.slice(0, most), `${all.length - most} more`]) : list(all);
}

/** `Only MK is at this level or above.` */
export function riskWords({ kind, need }: Risk): string {
  return kind === 'nobody'
    ? 'Nobody is at this level or above.'
    : `Only ${names(need.holders)} is at this level or above.`;
}

/** How many seats ask a level: `asked of 2 seats`. */
export function askedWords({ askedBy }: Need): string {
  return askedBy.length === 1 ? 'asked of one seat' : `asked of ${askedBy.length} seats`;
}

/** How sure the levels of the people there are: `, assumed`, `, partly assumed`, or nothing where each was said. */
export function assumedWords({ holders }: Need): string {
  const assumed = holders.filter((holder) => holder.assumed).length;
  if (assumed === 0) return '';
  return assumed === holders.length ? ', assumed' : ', partly assumed';
}

/** One sentence over all competencies. */
export function summaryWords({ topics }: Coverage): string {
  const nobody = topics.filter(({ risk }) => risk?.kind === 'nobody').length;
  const one = topics.filter(({ risk }) => risk?.kind === 'one').length;
  const asked = topics.length === 1 ? 'the one competency' : `the ${topics.length} competencies`;
  if (nobody + one === 0) return `Of ${asked} that your roles ask, each has two people or more at every level asked.`;
  const parts = [
    ...(nobody > 0 ? [`in ${nobody} nobody is at a level that is asked`] : []),
    ...(one > 0 ? [`${one} ${one === 1 ? 'rests' : 'rest'} on one person`] : []),
  ];
  return `Of ${asked} that your roles ask, ${list(parts)}.`;
}

/** The people at the level that is asked highest, before or after an event. */
export function stateWords(one: TopicCoverage | undefined): string {
  const need = one?.risk?.need ?? one?.needs[0];
  if (need === undefined) return 'not asked';
  const people =
    need.holders.length === 0 ? 'nobody' : need.holders.length === 1 ? 'one person' : `${need.holders.length} people`;
  return `${people} at ${need.level.title}`;
}
