/**
 * cmi5 (AICC, cmi5 Specification Profile for xAPI, Quartz): the launch, the state document, and the statements of a module, in the order
 * that it asks for: "initialized" first, "terminated" last, "passed" and "completed" once for each registration and never "failed".
 */
import type { Clock } from './clock.ts';
import type { Launch } from './cmi5-launch.ts';
import { Cmi5Sender, type Send } from './cmi5-sender.ts';
import { type LaunchData, readLaunchData, type Statement, Statements } from './cmi5-statement.ts';
import {
  type AnswerGiven,
  type Ended,
  MOST_STATE,
  type Platform,
  type Score,
  type Session,
  type Trouble,
} from './platform.ts';

export interface Cmi5Options {
  readonly clock: Clock;
  readonly trouble: Trouble;
  /** Sends a request, as `fetch` does. */
  readonly send: Send;
  /** A fresh UUID. */
  readonly uuid: () => string;
}

/** What the module keeps at the record store. */
interface Kept {
  readonly state: string;
  readonly place: string;
  /** Whether this registration has its "completed" and its "passed". */
  readonly completed: boolean;
  readonly passed: boolean;
}

const stateId = 'module-state';
/** A change is sent this long after it, in milliseconds, together with what comes meanwhile. */
const soon = 800;

/** The platform that launched the module; `launch` is undefined where the address says nothing of one. */
export function cmi5(launch: Launch | undefined, { clock, trouble, send, uuid }: Cmi5Options): Platform {
  let kept: Kept = { state: '', place: '', completed: false, passed: false };
  let sender: Cmi5Sender | undefined;
  let statements: Statements | undefined;
  let data: LaunchData | undefined;
  let records = false;
  let began = 0;
  let isOver = false;
  let takeBack: (() => void) | undefined;

  const say = (statement: Statement): void => sender?.post('statements', {}, statement);
  const save = (): void => {
    takeBack?.();
    takeBack = undefined;
    if (launch !== undefined) sender?.put('activities/state', stateQuery(launch, stateId), kept);
  };
  const saveSoon = (): void => {
    takeBack?.();
    takeBack = clock.after(soon, save);
  };
  const lastWords = (): void => {
    isOver = true;
    if (takeBack !== undefined) save();
    if (statements !== undefined) say(statements.terminated(clock.now() - began));
  };

  return {
    async begin(): Promise<Session> {
      if (launch === undefined) return nobody(NOT_FOUND);
      const opened = await open(launch, send);
      if ('trouble' in opened) return nobody(`${NOT_FOUND} (${opened.trouble})`);
      const opening = new Cmi5Sender(launch.endpoint, opened.token, { clock, trouble, send });
      try {
        const read = await opening.get('activities/state', stateQuery(launch, 'LMS.LaunchData'));
        data = readLaunchData(read);
        if (data === undefined) return nobody(`${NOT_FOUND} (the platform did not say how it launched the module)`);
        // The specification asks for the preferences to be read; a module that is still and in one language has no use for them.
        await opening.get('agents/profile', {
          agent: JSON.stringify(launch.actor),
          profileId: 'cmi5LearnerPreferences',
        });
        kept = readKept(await opening.get('activities/state', stateQuery(launch, stateId))) ?? kept;
      } catch (error) {
        return nobody(`${NOT_FOUND} (${error instanceof Error ? error.message : String(error)})`);
      }
      sender = opening;
      began = clock.now();
      records = data.launchMode === 'Normal';
      statements = new Statements(launch, data, { now: clock.now, uuid });
      say(statements.initialized());
      return { found: true, learner: learnerOf(launch), ...(kept.state !== '' && { state: kept.state }) };
    },
    keep(state: string, place: string): void {
      if (state.length > MOST_STATE)
        throw new Error(`A state of ${state.length} characters is longer than a platform keeps.`);
      if (isOver || !records) return;
      kept = { ...kept, state, place };
      saveSoon();
    },
    answered(answer: AnswerGiven): void {
      if (isOver || !records || statements === undefined || answer.chosen.length === 0) return;
      say(statements.answered(answer));
    },
    completed(score?: Score): void {
      if (isOver || !records || statements === undefined) return;
      const needed = data?.masteryScore ?? 0;
      if (!kept.passed && score !== undefined && score.right / score.of >= needed) {
        kept = { ...kept, passed: true };
        say(statements.passed(score, clock.now() - began));
      }
      if (!kept.completed) {
        kept = { ...kept, completed: true };
        say(statements.completed(clock.now() - began));
      }
      save();
    },
    async end(): Promise<Ended> {
      if (isOver) return { saved: true };
      lastWords();
      const saved = (await sender?.sent()) ?? true;
      return { saved, ...(saved && data?.returnURL !== undefined && { to: data.returnURL }) };
    },
    endNow(): void {
      if (isOver) return;
      lastWords();
      sender?.hurry();
    },
  };
}

const NOT_FOUND =
  'No learning platform answers here. You can do all of it: what you do is kept in this browser, and nothing counts as completed elsewhere.';

function nobody(sentence: string): Session {
  return { found: false, learner: '', trouble: sentence };
}

/** The token for the session, which the platform gives once. */
async function open({ fetch }: Launch, send: Send): Promise<{ readonly token: string } | { readonly trouble: string }> {
  try {
    const { ok, status, text } = await send(fetch, { method: 'POST', headers: {} });
    if (!ok) return { trouble: `status ${status}` };
    const answer: unknown = JSON.parse(text);
    if (typeof answer === 'object' && answer !== null) {
      if ('auth-token' in answer && typeof answer['auth-token'] === 'string') return { token: answer['auth-token'] };
      if ('error-text' in answer) return { trouble: String(answer['error-text']) };
    }
    return { trouble: 'the platform gave no token' };
  } catch (error) {
    return { trouble: error instanceof Error ? error.message : String(error) };
  }
}

function stateQuery({ activityId, actor, registration }: Launch, id: string): Readonly<Record<string, string>> {
  return { activityId, agent: JSON.stringify(actor), registration, stateId: id };
}

function learnerOf({ actor }: Launch): string {
  const { account } = actor;
  return account === undefined ? JSON.stringify(actor) : `${account.homePage} ${account.name}`;
}

function readKept(data: unknown): Kept | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const text = (name: string): string => {
    const value: unknown = Reflect.get(data, name);
    return typeof value === 'string' ? value : '';
  };
  const flag = (name: string): boolean => Reflect.get(data, name) === true;
  return { state: text('state'), place: text('place'), completed: flag('completed'), passed: flag('passed') };
}
