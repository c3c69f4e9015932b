/** The rules about what fits together. */
import type { Rule } from '../../diagnostic.ts';
import { ADVISER, ARCHITECTURE, COACHING, FRAMEWORK, SITE } from '../example-workspace.ts';
import { changed, ended, type StructuralRule } from './example.ts';

const CANDOUR = {
  'frameworks/people/competencies/candour.yaml': `title: Candour
indicators:
  - { id: says-first, text: Says what went wrong before anybody asks. }
development:
  - { title: Open the next review with your own mistake, kind: experience }
`,
};
const PROFILE = {
  'frameworks/people/roles/everyone.yaml': 'title: Everyone\nabstract: true\nexpectations:\n  coaching: foundation\n',
};

export const MEANING = {
  'impossible-date': {
    severity: 'error',
    title: 'Write dates that exist',
    explains: 'A date that no calendar has, or one that is not written as year, month and day: `2026-09-01`.',
    ...changed(FRAMEWORK, 'reviewed: 2026-09-01', 'reviewed: 2026-09-31', 'reviewed: 2026-09-30'),
  },
  'dates-out-of-order': {
    severity: 'error',
    title: 'Let a period begin before it ends',
    explains: 'A period whose end comes before its beginning.',
    ...changed(
      FRAMEWORK,
      'effective: { from: 2026-10-01 }',
      'effective: { from: 2026-10-01, to: 2026-09-30 }',
      'effective: { from: 2026-10-01, to: 2027-09-30 }',
    ),
  },
  'versions-out-of-order': {
    severity: 'error',
    title: 'Keep the newest version first',
    explains:
      'A version in `history.yaml` that is not lower than the one above it, or the first one beyond the version in `framework.yaml`.',
    bad: { 'frameworks/people/history.yaml': 'versions:\n  - version: 0.8.0\n  - version: 0.9.0\n' },
    good: { 'frameworks/people/history.yaml': 'versions:\n  - version: 0.9.0\n  - version: 0.8.0\n' },
  },
  'unsafe-link': {
    severity: 'error',
    title: 'Link to web pages and mail addresses only',
    explains:
      'A link that begins with something else than `https:`, `http:` or `mailto:`. It could run a program in the browser of whoever clicks on it.',
    ...ended(FRAMEWORK, 'source: ftp://example.org/people', 'source: https://example.org/people'),
  },
  'money-in-band': {
    severity: 'error',
    title: 'Keep amounts of pay out',
    explains:
      'An amount of money in the `band` of a grade. A framework is read by everybody, and pay has its own process; write the key by which the HR system finds the band.',
    ...changed(
      ARCHITECTURE,
      'title: P1, track: professional, rank: 10 }',
      'title: P1, track: professional, rank: 10, band: "€40,000" }',
      'title: P1, track: professional, rank: 10, band: HR-B1 }',
    ),
  },
  'track-contradicts-grade': {
    severity: 'error',
    title: 'Let the track come with the grade',
    explains: 'A role with a `track` that is not the track of its grade. The line can usually be deleted.',
    ...ended(ADVISER, 'track: management', 'track: professional'),
  },
  'performance-rating': {
    severity: 'error',
    title: 'Expect a proficiency, not a rating',
    explains:
      'A review rating where a level of proficiency belongs. How well somebody can is expected by a role; how well somebody did belongs to one period and is never in a framework.',
    ...changed(ADVISER, 'coaching: foundation', 'coaching: met'),
  },
  'desired-below-level': {
    severity: 'error',
    title: 'Hope for more than you expect',
    explains:
      'An expectation whose `desired` level is below its `level`. The desired one is what one hopes for beyond what is expected.',
    ...changed(
      ADVISER,
      'coaching: foundation',
      'coaching: { level: working, desired: foundation }',
      'coaching: { level: foundation, desired: working }',
    ),
  },
  'levels-and-indicators': {
    severity: 'error',
    title: 'Choose between levels and a single list',
    explains:
      'A competency with `levels` and with `indicators` of its own. Either it has a ladder, or it is shown or not.',
    ...ended(COACHING, 'indicators:\n  - { id: listens, text: Waits for the end of the answer. }', ''),
  },
  'level-without-ladder': {
    severity: 'warning',
    title: 'Expect at a level only what has levels',
    explains:
      'A role that expects a competency without levels at one. Such a competency concerns everybody as it is, so the line says nothing.',
    ...changed(
      ADVISER,
      '  coaching: foundation',
      '  coaching: foundation\n  candour: working',
      '  coaching: foundation',
      CANDOUR,
    ),
  },
  'move-to-profile': {
    severity: 'warning',
    title: 'Lead moves to roles that people hold',
    explains: 'A career move to a role with `abstract: true`, which only serves to be extended.',
    ...ended(ADVISER, '  - { to: everyone, type: lateral }', '', PROFILE),
  },
  'weak-contrast': {
    severity: 'error',
    title: 'Choose a colour that can be read',
    explains:
      'A brand colour whose text has a contrast of less than 4.5 to 1 on the page. Many people could not read links and buttons in it.',
    bad: { [SITE]: 'title: Example\nbrand: "#ffcc00"\n' },
    good: { [SITE]: 'title: Example\nbrand: "#7a5c00"\n' },
  },
} as const satisfies Partial<Record<Rule, StructuralRule>>;
