/** The files of the roles, fetched from the site itself and kept while the page is open. */
import type { RoleProfile } from '../../framework/compare/profile.ts';
import type { RoleName } from './names.ts';

export interface RoleFiles {
  readonly names: () => Promise<readonly RoleName[]>;
  readonly role: (key: string) => Promise<RoleProfile>;
}

/** @param address of the folder that the files lie in, with a slash at its end */
export function roleFiles(address: string): RoleFiles {
  const fetched = new Map<string, Promise<unknown>>();
  const file = (path: string): Promise<unknown> => {
    const known = fetched.get(path);
    if (known !== undefined) return known;
    const coming = fetch(address + path).then((answer) => {
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return answer.json() as Promise<unknown>;
    });
    fetched.set(path, coming);
    // What failed is asked for anew the next time.
    coming.catch(() => fetched.delete(path));
    return coming;
  };
  return {
    names: async () => {
      const names = await file('roles.json');
      if (!isNames(names)) throw new Error('The list of roles is not what it should be.');
      return names;
    },
    role: async (key) => {
      const role = await file(`roles/${key}.json`);
      if (!isProfile(role)) throw new Error('The file of the role is not what it should be.');
      return role;
    },
  };
}

function isNames(value: unknown): value is readonly RoleName[] {
  return Array.isArray(value);
}

function isProfile(value: unknown): value is RoleProfile {
  return typeof value === 'object' && value !== null && 'asked' in value && 'frameworks' in value;
}
