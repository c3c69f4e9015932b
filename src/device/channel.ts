/** What tabs of one site tell each other. It makes them quick, never right: what matters is found at the write, by revision. */
import { isFields } from './json.ts';

export type Message =
  | { readonly type: 'saved' | 'gone'; readonly kind: string; readonly id: string }
  /** Everything was deleted. */
  | { readonly type: 'cleared' }
  /** Sent by a tab as it opens a kind, so that tabs of an older build stop writing it. */
  | { readonly type: 'opened'; readonly kind: string; readonly version: number };

export interface Channel {
  post(message: Message): void;
  listen(heard: (message: Message) => void): void;
  close(): void;
}

/** The browser's own channel, or silence where it has none. */
export function channelOf(name: string): Channel {
  if (typeof BroadcastChannel === 'undefined') return silence;
  const channel = new BroadcastChannel(name);
  return {
    post: (message) => channel.postMessage(message),
    listen: (heard) => {
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        const message = readMessage(data);
        if (message !== undefined) heard(message);
      });
    },
    close: () => channel.close(),
  };
}

export const silence: Channel = { post: () => undefined, listen: () => undefined, close: () => undefined };

/** A message of another tab, whose build may be another than ours; nothing where we do not understand it. */
export function readMessage(data: unknown): Message | undefined {
  if (!isFields(data)) return undefined;
  const { type, kind, id, version } = data;
  if (type === 'cleared') return { type };
  if (typeof kind !== 'string') return undefined;
  if ((type === 'saved' || type === 'gone') && typeof id === 'string') return { type, kind, id };
  return type === 'opened' && typeof version === 'number' ? { type, kind, version } : undefined;
}
