import { type Dialect, scorm, type ScormOptions } from './scorm.ts';
import { isoDuration } from './session-time.ts';
import type { Platform } from './platform.ts';

const dialect: Dialect = {
  functions: {
    begin: 'Initialize',
    end: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    error: 'GetLastError',
    words: 'GetErrorString',
  },
  status: 'cmi.completion_status',
  untouched: ['not attempted', 'unknown', ''],
  complete: ['completed'],
  learner: 'cmi.learner_id',
  mode: 'cmi.mode',
  state: 'cmi.suspend_data',
  place: 'cmi.location',
  time: 'cmi.session_time',
  exit: 'cmi.exit',
  response: 'learner_response',
  wrong: 'incorrect',
  between: '[,]',
  pairs: '[.]',
  best: 'cmi.score.scaled',
  most: 1,
  timeWords: isoDuration,
  score: (share) => [
    ['cmi.score.min', '0'],
    ['cmi.score.max', '100'],
    ['cmi.score.raw', String(Math.round(share * 10_000) / 100)],
    ['cmi.score.scaled', String(Math.round(share * 10_000) / 10_000)],
  ],
  // Completion asks for the module's own pass mark, so whoever completed one with knowledge checks has passed.
  success: (scored) => (scored ? [['cmi.success_status', 'passed']] : []),
};

/** The platform behind an `API_1484_11` object of SCORM 2004; undefined where none was found. */
export function scorm2004(api: object | undefined, options: ScormOptions): Platform {
  return scorm(api, dialect, options);
}
