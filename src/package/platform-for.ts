/** The driver for the platform that a package was made for, with what of the browser it needs. */
import { newUuid } from '../device/uuid.ts';
import type { Clock } from '../workshop/platform/clock.ts';
import type { Send } from '../workshop/platform/cmi5-sender.ts';
import { findApi } from '../workshop/platform/find-api.ts';
import type { Platform, Standard, Trouble } from '../workshop/platform/platform.ts';

/** The driver; it is fetched for the one standard that is needed. */
export async function platformFor(standard: Standard, trouble: Trouble): Promise<Platform> {
  switch (standard) {
    case 'scorm12': {
      const { scorm12 } = await import('../workshop/platform/scorm12.ts');
      return scorm12(findApi(window, 'API'), { clock, trouble });
    }
    case 'scorm2004': {
      const { scorm2004 } = await import('../workshop/platform/scorm2004.ts');
      return scorm2004(findApi(window, 'API_1484_11'), { clock, trouble });
    }
    case 'cmi5': {
      const [{ cmi5 }, { readLaunch }] = await Promise.all([
        import('../workshop/platform/cmi5.ts'),
        import('../workshop/platform/cmi5-launch.ts'),
      ]);
      return cmi5(readLaunch(location.search), { clock, trouble, send, uuid: newUuid });
    }
    case 'web': {
      const { noPlatform } = await import('../workshop/platform/no-platform.ts');
      return noPlatform();
    }
  }
}

const clock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, task) => {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
};

const send: Send = async (address, request) => {
  const answer = await fetch(address, {
    ...request,
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
  });
  return {
    ok: answer.ok,
    status: answer.status,
    text: await answer.text(),
    etag: answer.headers.get('ETag') ?? undefined,
  };
};
