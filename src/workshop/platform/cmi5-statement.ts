/** The statements of a cmi5 session (sections 9 and 10). */
import type { Launch } from './cmi5-launch.ts';
import type { AnswerGiven, Score } from './platform.ts';
import { isoDuration } from './session-time.ts';

/** What the platform says of the launch, as far as a module heeds it. */
export interface LaunchData {
  readonly contextTemplate: Context;
  readonly launchMode: 'Normal' | 'Browse' | 'Review';
  readonly masteryScore?: number;
  readonly returnURL?: string;
}

interface Context {
  readonly contextActivities?: Readonly<Record<string, unknown>>;
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly [other: string]: unknown;
}

/** A statement of xAPI. */
export interface Statement {
  readonly id: string;
  readonly timestamp: string;
  readonly verb: { readonly id: string; readonly display: { readonly en: string } };
  readonly object: { readonly id: string; readonly objectType: 'Activity'; readonly definition?: unknown };
  readonly result?: Readonly<Record<string, unknown>>;
  readonly actor: unknown;
  readonly context: Context;
}

const verbs = 'http://adlnet.gov/expapi/verbs/';
const ofCmi5 = { id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' };
const ofMoveOn = { id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' };
const mastery = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

/** Reads `LMS.LaunchData`; undefined where it lacks the template that every statement needs. */
export function readLaunchData(data: unknown): LaunchData | undefined {
  if (!isObject(data) || !isContext(data.contextTemplate)) return undefined;
  const { contextTemplate, launchMode, masteryScore, returnURL } = data;
  return {
    contextTemplate,
    launchMode: launchMode === 'Browse' || launchMode === 'Review' ? launchMode : 'Normal',
    ...(typeof masteryScore === 'number' && { masteryScore }),
    // Only an address to go to, never one that would run something.
    ...(typeof returnURL === 'string' && /^https?:\/\//.test(returnURL) && { returnURL }),
  };
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null;
}

function isContext(data: unknown): data is Context {
  if (!isObject(data)) return false;
  return [data.contextActivities, data.extensions].every((one) => one === undefined || isObject(one));
}

interface Surroundings {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly uuid: () => string;
}

/** Makes the statements of one session. */
export class Statements {
  readonly #launch: Launch;
  readonly #data: LaunchData;
  readonly #in: Surroundings;

  constructor(launch: Launch, data: LaunchData, surroundings: Surroundings) {
    this.#launch = launch;
    this.#data = data;
    this.#in = surroundings;
  }

  initialized(): Statement {
    return this.#defined('initialized', undefined);
  }

  /** `duration` is that of the session, in milliseconds. */
  terminated(duration: number): Statement {
    return this.#defined('terminated', { duration: isoDuration(duration) });
  }

  completed(duration: number): Statement {
    return this.#defined('completed', { completion: true, duration: isoDuration(duration) }, [ofMoveOn]);
  }

  passed({ right, of }: Score, duration: number): Statement {
    const { masteryScore } = this.#data;
    return this.#defined(
      'passed',
      {
        success: true,
        score: { scaled: Math.round((right / of) * 10_000) / 10_000, raw: right, min: 0, max: of },
        duration: isoDuration(duration),
      },
      [ofMoveOn],
      masteryScore === undefined ? {} : { [mastery]: masteryScore },
    );
  }

  /** "cmi5 allowed": an answer, as ids of what was chosen. */
  answered({ question, right, kind, chosen }: AnswerGiven): Statement {
    const own = chosen.map((place) => `o${place}`);
    const response = kind === 'matching' ? own.map((one, place) => `o${place}[.]${one}`).join('[,]') : own.join('[,]');
    return {
      ...this.#bare('answered'),
      object: {
        id: `${this.#launch.activityId}${this.#launch.activityId.includes('#') ? '/' : '#'}${question}`,
        objectType: 'Activity',
        definition: { type: 'http://adlnet.gov/expapi/activities/cmi.interaction', interactionType: kind },
      },
      result: { response, success: right },
      context: this.#context([], {}),
    };
  }

  #defined(
    verb: string,
    result: Readonly<Record<string, unknown>> | undefined,
    categories: readonly { readonly id: string }[] = [],
    extensions: Readonly<Record<string, unknown>> = {},
  ): Statement {
    return {
      ...this.#bare(verb),
      object: { id: this.#launch.activityId, objectType: 'Activity' },
      ...(result && { result }),
      context: this.#context([ofCmi5, ...categories], extensions),
    };
  }

  #bare(verb: string): Pick<Statement, 'id' | 'timestamp' | 'verb' | 'actor'> {
    return {
      id: this.#in.uuid(),
      timestamp: new Date(this.#in.now()).toISOString(),
      verb: { id: `${verbs}${verb}`, display: { en: verb } },
      actor: this.#launch.actor,
    };
  }

  /** The platform's template with what is added to it. */
  #context(categories: readonly { readonly id: string }[], extensions: Readonly<Record<string, unknown>>): Context {
    const { contextTemplate } = this.#data;
    const activities = contextTemplate.contextActivities ?? {};
    const category: unknown = activities.category ?? [];
    return {
      ...contextTemplate,
      registration: this.#launch.registration,
      contextActivities: {
        ...activities,
        ...(categories.length > 0 && {
          category: [...(Array.isArray(category) ? category : [category]), ...categories],
        }),
      },
      extensions: { ...contextTemplate.extensions, ...extensions },
    };
  }
}
