/** The data of a plan's role, found under the key that it has now. */
import { useEffect, useState } from 'react';
import type { RoleData } from '../../plan/role-data.ts';
import { useHere } from './here.ts';

export interface RoleState {
  readonly data?: RoleData;
  readonly trouble: boolean;
}

export function useRole(key: string): RoleState {
  const { roles } = useHere();
  const [state, setState] = useState<RoleState>({ trouble: false });
  useEffect(() => {
    let current = true;
    const find = async (): Promise<RoleData> => {
      // Without a connection the list may be missing and the role be there.
      const names = await roles.names().catch(() => []);
      const name = names.find((one) => one.key === key) ?? names.find((one) => one.formerly.includes(key));
      return roles.role(name?.key ?? key);
    };
    find().then(
      (data) => current && setState({ data, trouble: false }),
      () => current && setState({ trouble: true }),
    );
    return () => {
      current = false;
    };
  }, [roles, key]);
  return state;
}
