/** A record store (xAPI 1.0.3) behind a cmi5 platform that takes nothing out of order. */
import type { BrowserContext, Route } from '@playwright/test';

/** A statement as it came. */
export interface Told {
  readonly id: string;
  readonly verb: { readonly id: string };
  readonly actor: unknown;
  readonly timestamp: string;
  readonly object: { readonly id: string };
  readonly result?: Readonly<Record<string, unknown>>;
  readonly context: {
    readonly registration?: string;
    readonly contextActivities?: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
}

const endpoint = 'https://records.test/xapi/';
const sessionId = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const cmi5Category = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const moveOnCategory = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
const publisher = { id: 'urn:publisher' };
const actor = { objectType: 'Agent', account: { homePage: 'https://platform.test', name: 'learner-7' } };
const registration = '5f3b2c1d-0a9e-4c7b-8d6f-1e2a3b4c5d6e';
const activityId = 'https://platform.test/activities/module';
const headers = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Allow-Methods': 'GET, PUT, POST',
  'Access-Control-Expose-Headers': 'ETag',
};

/** One registration of one learner; it outlives sessions. */
export class RecordStore {
  /** Every statement, in the order in which it came. */
  readonly statements: (Told & { readonly session: number })[] = [];
  readonly documents = new Map<string, { readonly body: string; readonly etag: string }>();
  /** Everything that was sent, whatever it was. */
  readonly bodies: string[] = [];
  /** What the specification forbids and was done all the same. */
  readonly faults: string[] = [];
  #session = 0;
  #fetched = false;
  #preferences = false;
  /** Whether the store answers at all. */
  down = false;

  /** Opens a session, and gives the address that the platform would go to. */
  launch(module: string): string {
    this.#session += 1;
    this.#fetched = false;
    this.#preferences = false;
    const query = { endpoint, fetch: `https://platform.test/token?session=${this.#session}`, registration, activityId };
    return `${module}?${new URLSearchParams({ ...query, actor: JSON.stringify(actor) }).toString()}`;
  }

  /** Answers at its addresses. */
  async answerIn(context: BrowserContext): Promise<void> {
    await context.route('https://platform.test/token**', (route) => this.#token(route));
    await context.route(`${endpoint}**`, (route) => this.#answer(route));
  }

  async #token(route: Route): Promise<void> {
    if (route.request().method() !== 'POST') this.#fault('The token was not asked for by POST.');
    if (this.#fetched) this.#fault('The token was asked for twice.');
    this.#fetched = true;
    await route.fulfill({ headers, json: { 'auth-token': `token-${this.#session}` } });
  }

  async #answer(route: Route): Promise<void> {
    const request = route.request();
    const method = request.method();
    if (method === 'OPTIONS') return route.fulfill({ status: 204, headers });
    if (this.down) return route.abort();
    const sent = request.headers();
    if (sent.authorization !== `Basic token-${this.#session}`) this.#fault(`${method} without this session's token.`);
    if (!sent['x-experience-api-version']?.startsWith('1.0')) this.#fault(`${method} without a version of xAPI.`);
    const url = new URL(request.url());
    const body = request.postData() ?? '';
    if (body !== '') this.bodies.push(body);
    const resource = url.pathname.slice('/xapi/'.length);
    if (resource === 'statements' && method === 'POST') {
      this.#take(JSON.parse(body));
      return route.fulfill({ headers, json: [JSON.parse(body).id] });
    }
    if (resource === 'agents/profile' && method === 'GET') {
      this.#preferences = true;
      if (url.searchParams.get('profileId') !== 'cmi5LearnerPreferences') this.#fault('Another profile was read.');
      return route.fulfill({ status: 404, headers, body: '' });
    }
    if (resource !== 'activities/state') this.#fault(`${method} ${resource} is not for a module.`);
    return this.#state(route, url, method, body);
  }

  async #state(route: Route, url: URL, method: string, body: string): Promise<void> {
    const { searchParams: said } = url;
    if (said.get('activityId') !== activityId || said.get('registration') !== registration)
      this.#fault('A document of another activity or registration.');
    if (said.get('agent') !== JSON.stringify(actor)) this.#fault('A document of somebody else.');
    const id = said.get('stateId') ?? '';
    if (id === 'LMS.LaunchData') {
      if (method !== 'GET') this.#fault('A module may not write the launch data.');
      return route.fulfill({ headers, json: this.#launchData() });
    }
    const there = this.documents.get(id);
    if (method === 'GET')
      return there === undefined
        ? route.fulfill({ status: 404, headers, body: '' })
        : route.fulfill({
            headers: { ...headers, ETag: there.etag },
            contentType: 'application/json',
            body: there.body,
          });
    const match = route.request().headers()['if-match'];
    const none = route.request().headers()['if-none-match'];
    const fits = there === undefined ? match === undefined : match === there.etag || match === '*';
    if (!fits || (none === '*' && there !== undefined)) return route.fulfill({ status: 412, headers, body: '' });
    if (this.#verbs().includes('terminated')) this.#fault('A document after "terminated".');
    const etag = `"${this.documents.size}-${this.bodies.length}"`;
    this.documents.set(id, { body, etag });
    return route.fulfill({ status: 204, headers: { ...headers, ETag: etag } });
  }

  #launchData(): unknown {
    return {
      contextTemplate: {
        contextActivities: { grouping: [publisher] },
        extensions: { [sessionId]: `session-${this.#session}` },
      },
      launchMode: 'Normal',
      moveOn: 'Completed',
      masteryScore: 0.5,
      returnURL: 'https://platform.test/back.html',
    };
  }

  /** The names of the verbs of this session so far. */
  #verbs(): readonly string[] {
    return this.statements.filter(({ session }) => session === this.#session).map(({ verb }) => nameOf(verb));
  }

  #take(told: Told): void {
    const verb = nameOf(told.verb);
    const before = this.#verbs();
    if (!this.#preferences) this.#fault('The learner preferences were not read first.');
    if (before.length === 0 && verb !== 'initialized') this.#fault(`"${verb}" before "initialized".`);
    if (before.includes('terminated')) this.#fault(`"${verb}" after "terminated".`);
    if (!/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(told.id))
      this.#fault(`"${told.id}" is no UUID.`);
    if (Number.isNaN(Date.parse(told.timestamp))) this.#fault(`"${verb}" without a time.`);
    if (JSON.stringify(told.actor) !== JSON.stringify(actor)) this.#fault(`"${verb}" of somebody else.`);
    const { registration: of, contextActivities = {}, extensions = {} } = told.context;
    if (of !== registration) this.#fault(`"${verb}" of another registration.`);
    if (extensions[sessionId] !== `session-${this.#session}`) this.#fault(`"${verb}" without its session.`);
    if (!contextActivities.grouping?.some(({ id }) => id === publisher.id))
      this.#fault(`"${verb}" without the template.`);
    const categories = (contextActivities.category ?? []).map(({ id }) => id);
    if (verb === 'answered') {
      if (categories.includes(cmi5Category)) this.#fault('"answered" is no verb of cmi5.');
    } else this.#takeDefined(told, verb, before, categories, extensions);
    this.statements.push({ ...told, session: this.#session });
  }

  /** Statements with a verb of cmi5, whose forms it says. */
  #takeDefined(
    told: Told,
    verb: string,
    before: readonly string[],
    categories: readonly string[],
    extensions: Readonly<Record<string, unknown>>,
  ): void {
    const result = told.result ?? {};
    if (told.object.id !== activityId) this.#fault(`"${verb}" of another activity.`);
    if (!categories.includes(cmi5Category)) this.#fault(`"${verb}" without the category of cmi5.`);
    if (before.includes(verb)) this.#fault(`"${verb}" twice in a session.`);
    const earlier = this.statements.map((one) => nameOf(one.verb));
    if (['completed', 'passed'].includes(verb) && earlier.includes(verb))
      this.#fault(`"${verb}" twice in a registration.`);
    if (!['initialized', 'completed', 'passed', 'terminated'].includes(verb))
      this.#fault(`"${verb}" is not for this module.`);
    const movesOn = 'success' in result || 'completion' in result;
    if (movesOn !== categories.includes(moveOnCategory)) this.#fault(`"${verb}" and the category "moveon".`);
    if ('score' in result !== (verb === 'passed')) this.#fault(`"${verb}" and a score.`);
    if ('success' in result !== (verb === 'passed')) this.#fault(`"${verb}" and success.`);
    if ('completion' in result !== (verb === 'completed')) this.#fault(`"${verb}" and completion.`);
    if (verb !== 'initialized' && !/^PT\d+(?:\.\d+)?S$/.test(String(result.duration)))
      this.#fault(`"${verb}" without a duration.`);
    const mastery = extensions['https://w3id.org/xapi/cmi5/context/extensions/masteryscore'];
    if ((mastery === 0.5) !== (verb === 'passed')) this.#fault(`"${verb}" and the mastery score.`);
  }

  #fault(text: string): void {
    this.faults.push(text);
  }
}

function nameOf({ id }: { readonly id: string }): string {
  return id.replace('http://adlnet.gov/expapi/verbs/', '');
}
