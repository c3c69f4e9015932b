/** The files of the roles, fetched from the site itself, each once. */
import { fetchData } from '../../offline/fetch-data.ts';
import { isFields } from '../../device/json.ts';
import type { RoleData, RoleName } from '../../plan/role-data.ts';

export interface RoleFiles {
  names(): Promise<readonly RoleName[]>;
  /** Rejects where there is no such role, or no connection. */
  role(key: string): Promise<RoleData>;
}

/** @param address of the folder that the files lie in, with a slash at its end */
export function roleFiles(address: string): RoleFiles {
  const fetched = new Map<string, Promise<unknown>>();
  const file = (path: string): Promise<unknown> => {
    const known = fetched.get(path);
    if (known !== undefined) return known;
    const coming = fetchData(address + path).then((answer): unknown => {
      if ('trouble' in answer) throw new Error(`${path}: ${answer.trouble}`);
      return answer.data;
    });
    fetched.set(path, coming);
    // What failed is asked for anew the next time.
    coming.catch(() => fetched.delete(path));
    return coming;
  };
  // On a first visit the files come before the worker that keeps them: it gets to see them once it has taken over.
  navigator.serviceWorker?.addEventListener(
    'controllerchange',
    () => {
      for (const path of fetched.keys()) void fetchData(address + path);
    },
    { once: true },
  );
  return {
    names: async () => {
      const names = await file('roles.json');
      if (!isNames(names)) throw new Error('The list of roles is not what it should be.');
      return names;
    },
    role: async (key) => {
      const role = await file(`roles/${key.split('/').map(encodeURIComponent).join('/')}.json`);
      if (!isRole(role)) throw new Error('The file of the role is not what it should be.');
      return role;
    },
  };
}

function isNames(value: unknown): value is readonly RoleName[] {
  return Array.isArray(value) && value.every((one: unknown) => isFields(one) && typeof one.key === 'string');
}

function isRole(value: unknown): value is RoleData {
  return isFields(value) && typeof value.key === 'string' && Array.isArray(value.expectations);
}
