/** What every part of the builder needs to know about where it runs. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Device } from '../../device/device.ts';
import type { OpenRecord, Snapshot } from '../../device/open-record.ts';
import type { RoleFiles } from './role-files.ts';

export interface Surroundings {
  /** Of the site, with a slash at its end. */
  readonly base: string;
  readonly device: Device;
  readonly language: string;
  readonly roles: RoleFiles;
}

export const Here = createContext<Surroundings | undefined>(undefined);

export function useHere(): Surroundings {
  const here = useContext(Here);
  if (here === undefined) throw new Error('The part stands outside the builder.');
  return here;
}

/** What is to be said on the page that one gets to, such as what a file brought. */
export interface News {
  readonly words: string;
  readonly tell: (words: string) => void;
}

export const NewsOfBuilder = createContext<News>({ words: '', tell: () => undefined });

export function useNews(): News {
  return useContext(NewsOfBuilder);
}

/** What a record holds now; the part is drawn again after each change. */
export function useRecord<Value>(record: OpenRecord<Value>): Snapshot<Value> {
  return useSyncExternalStore(
    (changed) => record.subscribe(changed),
    () => record.snapshot,
  );
}

/** The day here, as YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
