import { type Dialect, scorm, type ScormOptions } from './scorm.ts';
import { timespan } from './session-time.ts';
import type { Platform } from './platform.ts';

const dialect: Dialect = {
  functions: {
    begin: 'LMSInitialize',
    end: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    error: 'LMSGetLastError',
    words: 'LMSGetErrorString',
  },
  status: 'cmi.core.lesson_status',
  untouched: ['not attempted', ''],
  complete: ['completed', 'passed'],
  learner: 'cmi.core.student_id',
  mode: 'cmi.core.lesson_mode',
  state: 'cmi.suspend_data',
  place: 'cmi.core.lesson_location',
  time: 'cmi.core.session_time',
  exit: 'cmi.core.exit',
  response: 'student_response',
  wrong: 'wrong',
  between: ',',
  pairs: '.',
  best: 'cmi.core.score.raw',
  most: 100,
  timeWords: timespan,
  score: (share) => [
    ['cmi.core.score.min', '0'],
    ['cmi.core.score.max', '100'],
    ['cmi.core.score.raw', String(Math.round(share * 10_000) / 100)],
  ],
  success: () => [],
};

/** The platform behind an `API` object of SCORM 1.2; undefined where none was found. */
export function scorm12(api: object | undefined, options: ScormOptions): Platform {
  return scorm(api, dialect, options);
}
