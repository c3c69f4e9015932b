/** The rules about how editorial rules are set and silenced. */
import type { Rule } from '../../diagnostic.ts';
import { FRAMEWORK, SITE } from '../example-workspace.ts';
import { changed, type StructuralRule } from './example.ts';

const REVIEWED = 'reviewed: 2026-09-01';
const OLD = 'reviewed: 2025-09-01';

export const SILENCES = {
  'unknown-rule': {
    severity: 'error',
    title: 'Name editorial rules that exist',
    explains:
      'A rule set in `content/site.yaml` or named by a silence that does not exist, or that is part of the format and cannot be switched off. In a silence this is a warning.',
    bad: { [SITE]: 'title: Example\nrules:\n  stale-reviews: off\n' },
    good: { [SITE]: 'title: Example\nrules:\n  stale-review: off\n' },
  },
  'malformed-silence': {
    severity: 'warning',
    title: 'Write silences so that they are understood',
    explains:
      'A comment that begins with `espalier-ignore` and goes on otherwise than with the name of a rule and, behind two hyphens, a reason: a colon too many, a dash of another kind. It silences nothing.',
    ...changed(
      FRAMEWORK,
      REVIEWED,
      `# espalier-ignore: stale-review – waits for the merger\n${REVIEWED}`,
      `# espalier-ignore stale-review -- waits for the merger, to be decided in December\n${OLD}`,
    ),
  },
  'silence-without-reason': {
    severity: 'warning',
    title: 'Say why advice does not fit',
    explains:
      'A comment `espalier-ignore` without a reason behind `--`. Whoever reads it next year cannot tell whether it still holds.',
    ...changed(
      FRAMEWORK,
      REVIEWED,
      `# espalier-ignore stale-review\n${OLD}`,
      `# espalier-ignore stale-review -- waits for the merger, to be decided in December\n${OLD}`,
    ),
  },
  'unused-silence': {
    severity: 'warning',
    title: 'Delete silences that have done their work',
    explains:
      'A comment `espalier-ignore` for advice that the rule does not give there, perhaps not any more. It would hide the next mistake.',
    ...changed(FRAMEWORK, REVIEWED, `# espalier-ignore stale-review -- waits for the merger\n${REVIEWED}`, REVIEWED),
  },
} as const satisfies Partial<Record<Rule, StructuralRule>>;
