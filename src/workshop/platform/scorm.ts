/**
 * SCORM 1.2 and 2004, which differ in the names of functions and elements and in a few forms (ADL, Run-Time Environment 1.2 and 2004 4th
 * edition). A dialect says these; the order of calls is here: initialise, set "incomplete", small states with a commit at each step,
 * score before status, session time and exit, finish, and nothing after it.
 */
import type { Clock } from './clock.ts';
import {
  type AnswerGiven,
  type Ended,
  MOST_STATE,
  type Platform,
  type Score,
  type Session,
  type Trouble,
} from './platform.ts';

/** How one version of SCORM says things. */
export interface Dialect {
  readonly functions: Readonly<Record<'begin' | 'end' | 'get' | 'set' | 'commit' | 'error' | 'words', string>>;
  readonly status: string;
  /** What a status may be before anything happened. */
  readonly untouched: readonly string[];
  /** Statuses of somebody who has completed before. */
  readonly complete: readonly string[];
  readonly learner: string;
  readonly mode: string;
  readonly state: string;
  readonly place: string;
  readonly time: string;
  readonly exit: string;
  readonly response: string;
  readonly wrong: string;
  /** How a response is put together from letters, and from pairs of them. */
  readonly between: string;
  readonly pairs: string;
  /** The element that holds the score so far, and the most that it can be. */
  readonly best: string;
  readonly most: number;
  timeWords(milliseconds: number): string;
  /** Elements and values for a score, from 0 to 1, in their order. */
  score(share: number): readonly (readonly [element: string, value: string])[];
  /** Set besides when the module is complete. */
  success(scored: boolean): readonly (readonly [element: string, value: string])[];
}

export interface ScormOptions {
  readonly clock: Clock;
  readonly trouble: Trouble;
}

/** A change is sent this long after it, in milliseconds, together with what comes meanwhile. */
const soon = 800;
/** Elements that a platform need not know: without them a session is whole as well. */
const optional = /^cmi\.interactions\.|\.score\.(?:min|max)$/;
/** After a failure it is tried again without a step, in milliseconds. */
const later = 30_000;

const NOT_FOUND =
  'No learning platform answers here. You can do all of it: what you do is kept in this browser, and nothing counts as completed elsewhere.';

export function scorm(api: object | undefined, dialect: Dialect, { clock, trouble }: ScormOptions): Platform {
  const { functions } = dialect;
  let state: 'before' | 'open' | 'over' = 'before';
  /** Whether results are wanted: not where somebody only looks through the module. */
  let records = true;
  let began = 0;
  let answers: number | undefined;
  let isComplete = false;
  let best = -1;
  /** What the platform has not taken yet, in its order. An element that is set again takes its new place. */
  const waiting = new Map<string, string>();
  let uncommitted = false;
  let failed = false;
  let takeBack: (() => void) | undefined;

  const call = (name: keyof Dialect['functions'], ...args: readonly string[]): string => {
    try {
      const found: unknown = api === undefined ? undefined : Reflect.get(api, functions[name]);
      return typeof found === 'function' ? String(found.apply(api, args)) : 'false';
    } catch {
      return 'false';
    }
  };
  const get = (element: string): string => {
    const value = call('get', element);
    return value === 'undefined' || value === 'null' ? '' : value;
  };
  const lastError = (): string => {
    const code = call('error');
    const words = call('words', code);
    return `error ${code}${words === '' || words === 'false' ? '' : `: ${words}`}`;
  };
  const set = (element: string, value: string): void => {
    waiting.delete(element);
    waiting.set(element, value);
  };
  /** Sends what waits. */
  const send = (): void => {
    takeBack?.();
    takeBack = undefined;
    if (state !== 'open' || (waiting.size === 0 && !uncommitted)) return;
    let reason: string | undefined;
    for (const [element, value] of [...waiting]) {
      const taken = call('set', element, value) === 'true';
      if (!taken && !optional.test(element)) reason = lastError();
      else waiting.delete(element);
    }
    uncommitted = call('commit', '') !== 'true';
    if (uncommitted) reason ??= lastError();
    if (reason !== undefined) {
      if (!failed)
        trouble(
          `Your learning platform did not take the last step (${reason}). It is kept in this browser and sent again with your next step.`,
        );
      failed = true;
      takeBack = clock.after(later, send);
    } else if (failed) {
      failed = false;
      trouble(undefined);
    }
  };
  const sendSoon = (): void => {
    if (state !== 'open') return;
    takeBack?.();
    takeBack = clock.after(soon, send);
  };
  const nobody = (sentence: string): Promise<Session> => {
    state = 'over';
    return Promise.resolve({ found: false, learner: '', trouble: sentence });
  };
  const finish = (): void => {
    if (state !== 'open') return;
    if (records) {
      set(dialect.time, dialect.timeWords(clock.now() - began));
      set(dialect.exit, 'suspend');
    }
    send();
    takeBack?.();
    call('end', '');
    state = 'over';
  };

  return {
    begin(): Promise<Session> {
      if (api === undefined) return nobody(NOT_FOUND);
      if (call('begin', '') !== 'true') {
        const reason = lastError();
        // A page that was loaded again finds its session still open.
        get(dialect.status);
        if (call('error') !== '0') return nobody(`${NOT_FOUND} (${reason})`);
      }
      state = 'open';
      began = clock.now();
      const mode = get(dialect.mode);
      records = mode !== 'browse' && mode !== 'review';
      const status = get(dialect.status);
      isComplete = dialect.complete.includes(status);
      const earlier = Number.parseFloat(get(dialect.best));
      if (Number.isFinite(earlier)) best = earlier / dialect.most;
      const kept = get(dialect.state);
      const count = get('cmi.interactions._count');
      answers = /^\d+$/.test(count) ? Number(count) : undefined;
      if (records && dialect.untouched.includes(status)) {
        set(dialect.status, 'incomplete');
        send();
      }
      return Promise.resolve({ found: true, learner: get(dialect.learner), ...(kept !== '' && { state: kept }) });
    },
    keep(text: string, place: string): void {
      if (text.length > MOST_STATE)
        throw new Error(`A state of ${text.length} characters is longer than a platform keeps.`);
      if (!records) return;
      set(dialect.state, text);
      set(dialect.place, place.slice(0, 255));
      sendSoon();
    },
    answered({ question, right, kind, chosen }: AnswerGiven): void {
      if (!records || answers === undefined || chosen.length === 0) return;
      const at = `cmi.interactions.${answers}`;
      answers += 1;
      const own = chosen.map((place) => letter(place));
      set(`${at}.id`, question.replace(/[^A-Za-z0-9_:.-]/g, '-').slice(0, 250));
      set(`${at}.type`, kind);
      set(
        `${at}.${dialect.response}`,
        (kind === 'matching' ? own.map((one, place) => `${letter(place)}${dialect.pairs}${one}`) : own).join(
          dialect.between,
        ),
      );
      set(`${at}.result`, right ? 'correct' : dialect.wrong);
      sendSoon();
    },
    completed(score?: Score): void {
      if (!records) return;
      const share = score === undefined ? -1 : score.right / score.of;
      if (share > best) {
        best = share;
        for (const [element, value] of dialect.score(share)) set(element, value);
      }
      if (!isComplete) {
        isComplete = true;
        set(dialect.status, 'completed');
      }
      for (const [element, value] of dialect.success(score !== undefined)) set(element, value);
      send();
    },
    end(): Promise<Ended> {
      finish();
      return Promise.resolve({ saved: !failed });
    },
    endNow: finish,
  };
}

/** `a` for 0, then on through the alphabet and the figures, which are all that SCORM 1.2 has for one choice. */
function letter(place: number): string {
  return 'abcdefghijklmnopqrstuvwxyz0123456789'[place] ?? '9';
}
