import { beginsClause, isRefused } from './clause.ts';
import { ADVISER } from './example-workspace.ts';
import { quotedList } from './own-words.ts';
import type { EditorialRule } from './rule.ts';
import { textsWithSigns } from './texts-with-signs.ts';
import { adviceOn, rareWordingFinder, type Searched, type Wording } from './wording.ts';

const PRESENCE =
  'Say what has to be done by when, or who covers for whom; being there is no behaviour, and absence often has to do with health or family.';
const HEALTH =
  'Name the task itself, and let the person say what they need to do it: “lifts boxes of up to ten kilograms, by hand or with a lift”.';
const HOURS = 'Name the hours in which somebody has to be reached, for the role and not for the person.';
const FAMILY = 'Leave it out: family and plans for it are no part of what a role asks.';

/** Where a clause begins whose subject is the person: a service may be always available, and a colleague may be pregnant. */
const PERSON = '(?<=(?:^|, |; |and |or |\\. )';
const IS = '(?:is|be|being|remains?|stays?)';

/**
 * Words that make health, family or presence a measure of somebody, and no others: advising on sick leave, arranging cover for it and
 * serving people who are ill is work.
 */
export const PERSONAL: readonly Wording[] = [
  {
    pattern:
      '(?:good|excellent|perfect|regular|high|full|reliable|consistent|strong|satisfactory|acceptable) (?:record of )?attendance(?: record)?(?! (?:at|of|in)\\b)|(?:low|few|no|minimal|rare) (?:sick(?:ness)? )?absen(?:ces?|teeism)|(?:rarely|never|seldom) (?:absent|ill|sick|off sick|off work)|without (?:sick(?:ness)? )?absences?|(?:low|few|no|minimal) sick(?:ness)? (?:days?|leave)',
    instead: PRESENCE,
  },
  {
    pattern:
      "(?:never|rarely|seldom|hardly ever) (?:takes?|needs?|has|is on|goes on) (?:an? |any )?(?:sick(?:ness)?|parental|maternity|paternity|family|medical|carer[’']?s[’']?) (?:leave|days?)|(?:never|rarely|seldom|hardly ever) (?:calls?|phones?|rings?) in sick",
    instead: PRESENCE,
    // "Never takes sick leave into account" is how it should be.
    unless: (_, after) => !/^ ?(?:[.,;]|$|and\b|without\b|during\b|when\b)/.test(after),
  },
  {
    pattern:
      'works? (?:unpaid |regular )?overtime|works? (?:at |on |over |during )?(?:the )?(?:weekends?|evenings|nights and weekends)|(?:is|be|being|remains?|stays?) (?:also |always )?(?:available|reachable|contactable) (?:by phone |by mail |for work )?(?:at|on|in|during|over|outside) (?:the |all )?(?:weekends?|evenings?|nights?|holidays|leave|sick leave)(?:(?:,| and| or)+ (?:at |on |in |during )?(?:the )?(?:weekends?|evenings?|nights?|holidays))*',
    instead: HOURS,
    unless: (before) => !beginsClause(before),
  },
  {
    pattern:
      '(?:(?:is|be|being|are) )?(?:willing(?:ness)?|ready|readiness|prepared|able|available|happy|flexible) (?:to (?:work|do) (?:overtime|(?:at |on |over )?(?:the )?(?:weekends?|evenings?))|for overtime)|(?:accepts?|volunteers? for|does not mind) overtime|(?:weekend|evening) availability',
    instead: HOURS,
    unless: (before) => !beginsClause(before) || isRefused(before),
  },
  {
    pattern: `${IS} (?:always |permanently |constantly )?available (?:at (?:all|any) times?|24/7|around the clock|round the clock|outside (?:normal |working )*hours)${PERSON}${IS} .*)|${IS} (?:always|permanently|constantly) available${PERSON}${IS} .*)|full[- ]time availability|(?:24/7|round-the-clock|unrestricted|permanent|constant) availability${PERSON}[^ ]+ availability)|willing(?:ness)? to work (?:long|extra|additional|unsocial|late)(?: [a-z]+)*|works? long hours|goes? the extra mile|stays? late`,
    instead: HOURS,
  },
  {
    pattern: `(?:physically|mentally|medically) (?:fit|healthy|robust|strong)|(?:${IS} )?in (?:good|excellent|sound) (?:physical |mental )?health${PERSON}(?:${IS} )?in .*)|(?:good|excellent|sound) (?:physical|mental|general) health|${IS} energetic${PERSON}${IS} energetic)|energetic (?:(?:and )?[a-z]+ )?(?:person|people|team|colleague|leader|manager|employee|manner|attitude|candidate|individual|personality)|energetically|boundless energy|full of energy|physical stamina|(?:has|have|shows?|with) (?:great |high |the )?stamina|free of (?:illness|disease|disabilit[a-z]+)`,
    instead: HEALTH,
  },
  {
    pattern:
      '(?:not|without|no|free of|avoids?) (?:a )?pregnan(?:t|cy|cies)|child-?bearing|(?:plans? for |planning |starting )a family|(?:no|without|free of|regardless of|independent of) (?:family|domestic|caring|childcare|private) (?:obligations?|commitments?|responsibilities|duties|ties)|childless|unmarried',
    instead: FAMILY,
  },
];

const find = rareWordingFinder(PERSONAL);

export const rule: EditorialRule = {
  id: 'health-or-leave',
  severity: 'warning',
  title: 'Expect work, not health or presence',
  looksFor:
    'Words that make health, family, pregnancy, leave or presence a measure of somebody: “good attendance”, “never off sick”, “full-time availability”, “works overtime”, “energetic”, “physically fit”. It reads competencies and roles.',
  why: 'Somebody who was ill, pregnant or caring for a child falls short of such an expectation without having worked any worse. It also invites managers to write down what they must not record.',
  bad: {
    [ADVISER]: `title: Adviser
summary: Answers the questions of managers.
family: people
grade: p1
expectations:
  giving-feedback: foundation
  coaching: foundation
responsibilities:
  - Keeps a good attendance record.
moves:
  - { to: senior-adviser, type: promotion }
`,
  },
  good: {
    [ADVISER]: `title: Adviser
summary: Answers the questions of managers.
family: people
grade: p1
expectations:
  giving-feedback: foundation
  coaching: foundation
responsibilities:
  - Hands open questions to a colleague before a day off.
moves:
  - { to: senior-adviser, type: promotion }
`,
  },
  sources: [
    {
      title: 'Equality Act 2010, section 60: enquiries about disability and health',
      url: 'https://www.legislation.gov.uk/ukpga/2010/15/section/60',
    },
    {
      title:
        'UK Department for Business, Innovation and Skills. Terminology in recruitment: “needs to reach and bend”, not “physically fit”',
      url: 'https://webarchive.nationalarchives.gov.uk/+/http:/www.bis.gov.uk/policies/higher-education/access-to-professions/prg/legal-issues/terminology',
    },
  ],
  judges: 'file',
  *check(context) {
    for (const text of textsWithSigns(context)) {
      const finding = personal(text);
      if (finding !== undefined) yield { file: text.file, path: text.path, part: 'value', ...finding };
    }
  },
};

function personal(text: Searched): { readonly message: string; readonly hint: string } | undefined {
  const found = find(text);
  if (found.length === 0) return undefined;
  const words = quotedList(found.map((one) => one.words));
  return {
    message: `${words} ${found.length === 1 ? 'measures' : 'measure'} somebody by health, family or presence.`,
    hint: adviceOn(found),
  };
}
