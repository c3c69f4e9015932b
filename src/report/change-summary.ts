/** The change report in a nutshell: how it is grouped and what its first sentences say, whatever it is printed as. */
import type { Change, ChangeReport } from '../framework/change/change.ts';
import { goesDown, stepped } from '../framework/change/version.ts';
import { type Told, toldOnce } from './change-item.ts';
import { counted } from './findings.ts';
import { inWords } from './list-words.ts';

export interface Section {
  readonly title: string;
  readonly changes: readonly Told[];
}

/** What is gone needs a large version where others rely on it, and asks nobody for more. */
const isMore = (change: Change): boolean => change.needs === 'major' && change.kind !== 'removes';

/** The sections in the order in which people ask; a change stands in the first to which it belongs. */
const SECTIONS: readonly (readonly [title: string, holds: (change: Change) => boolean])[] = [
  ['Asks more of people', isMore],
  ['Asks less, or takes away', ({ kind }) => kind === 'lowers' || kind === 'removes'],
  ['Counts more or less', ({ aspect }) => aspect === 'weight'],
  ['Not found any more by plans and self-placements', ({ aspect }) => aspect === 'id'],
  ['New and moved, without asking more', ({ kind }) => kind === 'adds' || kind === 'moves' || kind === 'raises'],
  ['Other names', ({ kind }) => kind === 'renames'],
  ['Other words: is the meaning the same?', () => true],
];

/** The changes in the order in which people ask: what is asked in addition, what no longer, what else. Empty sections are left out. */
export function sections(report: ChangeReport): Section[] {
  const changes = toldOnce(report.changes);
  const place = (change: Change): number => SECTIONS.findIndex(([, holds]) => holds(change));
  return SECTIONS.map(([title], index) => ({
    title,
    changes: changes.filter((change) => place(change) === index),
  })).filter((section) => section.changes.length > 0);
}

export interface Headline {
  readonly text: string;
  /** Titles of all roles of whom more or less is asked, where the text leaves some out. */
  readonly all: readonly string[];
}

/**
 * What the change means, in a few sentences. They vouch only for what can be known: whether other words ask for more, a reader must
 * say.
 */
export function headline(report: ChangeReport): Headline {
  const changes = toldOnce(report.changes);
  if (changes.length === 0) {
    const decided = [...report.governance.values()].some(
      ({ earlier, newApprovals, goneApprovals }) =>
        earlier !== undefined || newApprovals.length + goneApprovals.length > 0,
    );
    const also = decided ? ' What was decided, or from when it holds, has: see below.' : '';
    return { text: `Nothing that people read or must meet has changed.${also}`, all: [] };
  }
  const more = changes.filter(isMore);
  const less = changes.filter((change) => change.less && change.affectedRoles.length > 0);
  const words = wordsSentences(changes, more.length > 0);
  const lost = lostSentences(changes);
  if (more.length > 0) {
    const who = whom(more);
    const raised =
      who.text === ''
        ? `Asks more in ${placesOf(more.length)}, of no role yet.`
        : `Raises what is asked of ${who.text}.`;
    return { text: [raised, ...words, ...lost].join(' '), all: who.all };
  }
  if (less.length > 0) {
    const who = whom(less);
    // Only where no words are other can it be said that nothing is new.
    const rest = words.length === 0 ? '; nothing new of anybody.' : '.';
    return { text: [`Asks less of ${who.text}${rest}`, ...words, ...lost].join(' '), all: who.all };
  }
  if (words.length > 0) return { text: [...words, ...lost].join(' '), all: [] };
  const number = counted(changes.length, 'change');
  const kind =
    report.bump === 'patch' || report.bump === 'none'
      ? `${number}, of names or order`
      : `${number}, ${changes.length === 1 ? 'which raises no bar' : 'none of which raises a bar'}`;
  return { text: [`Asks nothing new of anybody: ${kind}.`, ...lost].join(' '), all: [] };
}

/** Whom some changes reach, those in most places first. */
function whom(changes: readonly Told[]): Headline {
  const everyone = changes.filter((change) => change.everyone);
  const places = new Map<string, { title: string; places: number }>();
  for (const role of changes.flatMap((change) => (change.everyone ? [] : change.affectedRoles))) {
    const known = places.get(role.key);
    places.set(role.key, { title: role.title, places: (known?.places ?? 0) + 1 });
  }
  const named = [...places.values()].sort((a, b) => b.places - a.places || (a.title < b.title ? -1 : 1));
  const list = named.slice(0, SHOWN).map((role) => `${role.title} (${placesOf(role.places)})`);
  const rest = named.length > SHOWN ? [counted(named.length - SHOWN, 'other role')] : [];
  const parts = [
    ...(everyone.length > 0 ? [`everybody, whatever their role: ${placesOf(everyone.length)}`] : []),
    ...(named.length > 0 ? [`${counted(named.length, 'role')}: ${inWords([...list, ...rest])}`] : []),
  ];
  return { text: parts.join('; and of '), all: named.length > SHOWN ? named.map((role) => role.title) : [] };
}

/** So many roles are named at the top. */
const SHOWN = 4;

function placesOf(number: number): string {
  return counted(number, 'place');
}

/** That words are other and somebody must look; nothing where none are. */
function wordsSentences(changes: readonly Told[], raised: boolean): string[] {
  const texts = changes.filter((change) => change.kind === 'rewords' && !isMore(change));
  const own = texts.filter((change) => change.aspect !== 'translation');
  const start = raised ? '' : 'No level or expectation goes up; ';
  if (own.length === 0) {
    const ending = 'please check that it says the same';
    return texts.length === 0 ? [] : [capital(`${start}a translation has other words: ${ending}.`)];
  }
  const roles = new Set(own.flatMap((change) => change.affectedRoles.map((role) => role.key)));
  const reaching = own.some((change) => change.everyone)
    ? ', reaching everybody'
    : roles.size > 0
      ? `, reaching ${counted(roles.size, 'role')}`
      : '';
  const [have, it] = own.length === 1 ? ['has', 'it asks'] : ['have', 'they ask'];
  return [
    capital(`${start}${counted(own.length, 'text')} ${have} other words${reaching}: please check that ${it} no more.`),
  ];
}

function lostSentences(changes: readonly Told[]): string[] {
  const lost = changes.filter((change) => change.aspect === 'id').length;
  if (lost === 0) return [];
  return [
    `${counted(lost, 'indicator')} ${lost === 1 ? 'has' : 'have'} lost the id by which plans and self-placements find ${lost === 1 ? 'it' : 'them'}.`,
  ];
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

export interface VersionSentence {
  readonly text: string;
  readonly enough: boolean;
  /** What is wrong with the version, in a few words; undefined where nothing is. */
  readonly fault?: string;
}

/** What each framework declares and needs, a sentence each; those that declare too little first. */
export function versionSentences(report: ChangeReport): VersionSentence[] {
  return [...report.declared]
    .map(([id, { from, to, needed, enough }]): VersionSentence => {
      const name = report.governance.get(id)?.title ?? id;
      if (from === undefined) return { text: `${name} is new, at ${to ?? '?'}.`, enough };
      if (to === undefined) return { text: `${name} is gone; it was at ${from}.`, enough };
      // Whether other words ask for more is a person's to judge, and the version follows from that.
      const isOpen = report.changes.some(({ framework, doubts }) => framework === id && doubts !== undefined);
      const judged = isOpen && (needed === 'patch' || needed === 'minor');
      const set = `set "version: ${stepped(from, needed)}" in its framework.yaml`;
      if (goesDown({ from, to })) {
        const fault = 'The version goes down';
        return { text: `${name} goes from ${from} to ${to}, and a version never goes down: ${set}.`, enough, fault };
      }
      if (enough)
        return {
          text: `${name}: ${from} → ${to}, ${needed === 'none' ? 'with no change that needs it' : `enough for a ${needed} change${judged ? ', if the other words ask no more' : ''}`}.`,
          enough,
        };
      const stays = from === to ? `stays at ${from}` : `goes from ${from} to ${to}`;
      const more = judged ? `, or "version: ${stepped(from, 'major')}" if the other words ask more` : '';
      return {
        text: `${name} ${stays}, but this is a ${needed} change: ${set}${more}.`,
        enough,
        fault: 'Version too small',
      };
    })
    .sort((a, b) => Number(a.enough) - Number(b.enough));
}
