/** What a cmi5 platform says in the address that it opens (section 8.1). */
export interface Launch {
  /** Ends with a slash. */
  readonly endpoint: string;
  /** Where the token is to be had, once. */
  readonly fetch: string;
  readonly actor: Actor;
  /** UUID. */
  readonly registration: string;
  readonly activityId: string;
}

/** Who learns, as the platform names them. It goes back as it came. */
export interface Actor {
  readonly account?: { readonly homePage: string; readonly name: string } | undefined;
}

/** Reads the query of the address; undefined where it is no launch. */
export function readLaunch(query: string): Launch | undefined {
  const said = new URLSearchParams(query);
  const [endpoint, fetch, registration, activityId] = ['endpoint', 'fetch', 'registration', 'activityId'].map(
    (name) => said.get(name) ?? '',
  );
  const actor = readActor(said.get('actor'));
  if (!endpoint || !fetch || !registration || !activityId || actor === undefined) return undefined;
  if (![endpoint, fetch].every((address) => /^https?:\/\//.test(address) && URL.canParse(address))) return undefined;
  return { endpoint: endpoint.endsWith('/') ? endpoint : `${endpoint}/`, fetch, actor, registration, activityId };
}

function readActor(text: string | null): Actor | undefined {
  try {
    const actor: unknown = JSON.parse(text ?? '');
    return isActor(actor) ? actor : undefined;
  } catch {
    return undefined;
  }
}

function isActor(data: unknown): data is Actor {
  if (typeof data !== 'object' || data === null) return false;
  if (!('account' in data)) return true;
  const { account } = data;
  return (
    typeof account === 'object' &&
    account !== null &&
    'homePage' in account &&
    typeof account.homePage === 'string' &&
    'name' in account &&
    typeof account.name === 'string'
  );
}
