/** Runs a packaged workshop: finds the learning platform, goes on where somebody stopped, and tells the platform how it goes on. */
import { useOtherStore } from '../islands/keeping/store.ts';
import { type Hosting, startWorkshop } from '../islands/workshop/start.tsx';
import type { WorkshopData } from '../site/workshop-data.ts';
import { withCarried } from '../workshop/platform/carried.ts';
import { follower } from '../workshop/platform/follow.ts';
import { type Platform, type Session, type Standard, STANDARDS } from '../workshop/platform/platform.ts';
import { platformFor } from './platform-for.ts';

/** Called once, when the page is there. */
export async function startPackaged(): Promise<void> {
  const data: WorkshopData = JSON.parse(document.querySelector('.workshop-data')?.textContent ?? '');
  const platform = await platformFor(standardHere(), showTrouble);
  const session = await platform.begin();
  showTrouble(session.trouble);
  if (session.found) offerToLeave(platform);
  useOtherStore(`/module/${data.id}/${await markOf(session.learner)}`);
  await startWorkshop(data, hostingOf(data, platform, session));
}

/** The standard that the package was made for. */
function standardHere(): Standard {
  const said = document.documentElement.dataset.standard;
  return STANDARDS.find((standard) => standard === said) ?? 'web';
}

function hostingOf(data: WorkshopData, platform: Platform, session: Session): Hosting {
  return {
    begin: (kept, fresh) => {
      // A new enrolment of somebody who completed the module here before begins anew.
      const isNew =
        kept === undefined || (session.found && session.state === undefined && kept.value.completed !== undefined);
      const own = isNew ? fresh : kept.value;
      return { value: withCarried(data, session.state, own, isNew ? undefined : kept.changed), isNew };
    },
    follow: follower(data, platform, Date.now),
  };
}

function showTrouble(sentence: string | undefined): void {
  const place = document.querySelector('.packaged-trouble');
  if (place !== null) place.textContent = sentence ?? '';
}

/** The way out: browsers do not let a page save for long when it is closed. */
function offerToLeave(platform: Platform): void {
  const buttons = document.querySelectorAll<HTMLButtonElement>('.packaged-leave');
  let left = false;
  const leave = async (): Promise<void> => {
    left = true;
    for (const button of buttons) button.disabled = true;
    const { saved, to } = await platform.end();
    if (to === undefined) sayGoodbye(saved);
    else location.assign(to);
  };
  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener('click', () => void leave());
  }
  addEventListener('pagehide', () => {
    if (!left) platform.endNow();
    left = true;
  });
  // The session is over for good; a page that comes back begins another.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
}

function sayGoodbye(saved: boolean): void {
  const goodbye = document.querySelector<HTMLElement>(saved ? '.packaged-left' : '.packaged-left.unsaved');
  for (const gone of document.querySelectorAll<HTMLElement>('.packaged-head, #main')) gone.hidden = true;
  if (goodbye === null) return;
  goodbye.hidden = false;
  goodbye.focus();
  // Only a window that a platform opened for the module lets itself be closed.
  if (window.opener !== null) window.close();
}

/** What tells one learner's answers from another's on a shared computer, without saying who they are. */
async function markOf(learner: string): Promise<string> {
  if (learner === '' || !globalThis.isSecureContext) return encodeURIComponent(learner);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(learner));
  return [...new Uint8Array(digest).slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
