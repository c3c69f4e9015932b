/** How a person stands to what a role asks: what is met, the next steps, what the answers do not say. */
import { compareLevels } from '../gap.ts';
import type { Ask, OutlineLevel, Profile } from '../outline.ts';
import { meets, type Standing } from './standing.ts';

/** Something that the role asks and that is not met yet. */
export interface NextStep {
  readonly ask: Ask;
  readonly standing: Standing;
  /** The level to work towards next; at most the one that the role asks. */
  readonly toward: OutlineLevel;
  /** How much is asked in addition, as a share of the scale from nothing (0) to its top (1). */
  readonly rise: number;
}

export interface Toward {
  readonly profile: Profile;
  readonly met: readonly Ask[];
  /** Essential before desirable, then by weight, then the smallest rise first: what to begin with. */
  readonly next: readonly NextStep[];
  /** Asked of the role, not answered enough to say. */
  readonly open: readonly Ask[];
  /** Enough is answered to speak of the role at all: half of what it asks, and one thing at least. */
  readonly enough: boolean;
  /**
   * How far away the role is, for ordering alone and never shown: rises times weights, where the weights of a role are 1 on average, so
   * that a role is not far because its file writes larger ones. What is open is taken to be as far as what is known, so that a role
   * is not near because little of it was asked.
   */
  readonly distance: { readonly essential: number; readonly desirable: number };
}

/** How somebody with these standings (by key of the competency) stands to `profile`. */
export function toward(profile: Profile, standings: ReadonlyMap<string, Standing>): Toward {
  const met: Ask[] = [];
  const next: NextStep[] = [];
  const open: Ask[] = [];
  for (const ask of profile.asks) {
    const standing = standings.get(ask.topic.key);
    const answer = standing === undefined ? 'open' : meets(standing, ask.level);
    if (standing === undefined || answer === 'open') open.push(ask);
    else if (answer === 'yes') met.push(ask);
    else next.push(stepTo(ask, standing));
  }
  const answered = met.length + next.length;
  return {
    profile,
    met,
    next: next.sort(byUrgency),
    open,
    enough: answered > 0 && answered >= open.length,
    distance: {
      essential: distance(met, next, open, true) / meanWeight(profile),
      desirable: distance(met, next, open, false) / meanWeight(profile),
    },
  };
}

function stepTo(ask: Ask, standing: Standing): NextStep {
  const { scale } = ask.topic;
  const { reached, beyond = ask.level } = standing;
  const start = reached?.step ?? (standing.kind === 'starting' ? 0 : beyond.step - 1);
  return {
    ask,
    standing,
    toward: compareLevels(beyond, scale, ask.level, scale).order < 0 ? ask.level : beyond,
    rise: Math.max(ask.level.step - start, 0) / scale.steps,
  };
}

function byUrgency(a: NextStep, b: NextStep): number {
  return (
    Number(b.ask.essential) - Number(a.ask.essential) ||
    b.ask.weight - a.ask.weight ||
    a.rise - b.rise ||
    a.ask.topic.title.localeCompare(b.ask.topic.title, 'en')
  );
}

function meanWeight({ asks }: Profile): number {
  const sum = asks.reduce((total, { weight }) => total + weight, 0);
  return sum > 0 ? sum / asks.length : 1;
}

function distance(met: readonly Ask[], next: readonly NextStep[], open: readonly Ask[], essential: boolean): number {
  const weigh = (asks: readonly Ask[]): number =>
    asks.reduce((sum, ask) => sum + (ask.essential === essential ? ask.weight : 0), 0);
  const known = weigh(met) + weigh(next.map(({ ask }) => ask));
  const risen = next.reduce((sum, { ask, rise }) => sum + (ask.essential === essential ? ask.weight * rise : 0), 0);
  return known === 0 ? weigh(open) : (risen * (known + weigh(open))) / known;
}
