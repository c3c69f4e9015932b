import { beginsClause, isRefused } from './clause.ts';
import { ADVISER } from './example-workspace.ts';
import { quotedList } from './own-words.ts';
import type { EditorialRule } from './rule.ts';
import { textsWithSigns } from './texts-with-signs.ts';
import { adviceOn, rareWordingFinder, type Searched, type Wording } from './wording.ts';

/** Our own list, by group. It is short on purpose: words that shut people out wherever they stand, each with something to write instead. */
const GENDERED: readonly Wording[] = [
  {
    pattern:
      '(?:he ?/ ?she|she ?/ ?he|s/he|he or she|she or he|his ?/ ?her|her ?/ ?his|his or her|her or his|him ?/ ?her|him or her|his/hers|himself or herself|himself/herself|he|him|his|himself|she|her|hers|herself)',
    instead: 'Write “they”, “their”, or the plural.',
  },
  { pattern: 'chairm[ae]n', instead: 'Write “chair”.' },
  {
    pattern:
      'salesm[ae]n|businessm[ae]n|tradesm[ae]n|craftsm[ae]n|repairm[ae]n|spokesm[ae]n|ombudsm[ae]n|middlem[ae]n|forem[ae]n|workm[ae]n|handym[ae]n|storem[ae]n',
    instead: 'Name the work: “salesperson”, “supervisor”, “spokesperson”, “go-between”.',
  },
  {
    pattern:
      'manpower|womanpower|manhours?|mandays?|womanhours?|womandays?|(?:wo)?man[-\\s](?:hours?|days?|power)|manned|manning',
    instead: 'Write “working hours”, “staff”, “staffed”.',
  },
  { pattern: 'mankind|man-made|manmade', instead: 'Write “people”, “made by people”.' },
  { pattern: 'man[- ]in[- ]the[- ]middle', instead: 'Write “on-path attack” or “adversary in the middle”.' },
  { pattern: "gentlem[ae]n'?s agreement", instead: 'Write “unwritten agreement”.' },
  {
    pattern: '(?:ninja|rock ?star|guru|superstar)s?',
    instead: 'Write what the person does, without a figure from a film.',
  },
  {
    pattern:
      'aggressively|ruthlessly|fearlessly|(?:is|be|being) (?:[a-z]+ )?(?:aggressive|dominant|domineering|ruthless|fearless)|(?:aggressive|dominant|domineering|ruthless|fearless|cut-?throat) (?:leaders?|negotiators?|sellers?|salesperson|style|approach|attitude|personality|manner)',
    instead: 'Write what is done: “asks for the order in the first meeting”.',
  },
  {
    pattern: "(?:hey )?guys|girls in (?:the )?office|office girls?|old boys'? network",
    instead: 'Write “team”, “everyone”, “colleagues”.',
  },
  {
    pattern: 'like a (?:real )?(?:man|woman|girl|boy|lady|gentleman)|(?:man|mans) up(?! to)|man enough',
    instead: 'Write what is done: “asks for an example before answering the criticism”.',
    unless: isRefused,
  },
];

const AGE = 'Leave the age out: it is no part of the work.';

const AGEIST: readonly Wording[] = [
  { pattern: 'digital natives?', instead: 'Name the tools that somebody has to work with.' },
  {
    pattern:
      '(?:young(?:er)?|youthful) (?:and [a-z]+ )?(?:team|talents?|colleagues?|professionals?|minds?|environment|workforce|leaders?)|youthful(?:ness)?',
    instead: AGE,
  },
  {
    pattern:
      'young(?:er)?,? (?:[a-z]+,? ){0,2}(?:managers?|applicants?|candidates?|specialists?|staff|salespeople|salesperson|team members?)',
    instead: AGE,
    // Others may be young, and helping them is work: "Supports young managers who are new to the company".
    unless: (before, after) => /^ (?:who|with|from)\b/i.test(after) && /\b[a-z]+s\b/i.test(before.slice(-40)),
  },
  {
    pattern: '(?:is|be|being) (?:[a-z]+ and )?(?:young|youthful)(?: and [a-z]+)?(?= ?(?:[.,;)]|$))',
    instead: AGE,
    unless: (before) => !beginsClause(before) || isRefused(before),
  },
  {
    pattern: '(?:recent|new|fresh) (?:university |college )?graduates?|fresh out of (?:university|college|school)',
    instead: 'Write “no experience in the field is needed”.',
  },
  {
    pattern:
      'old[- ]school|old[- ]fashioned|over the hill|past (?:his|her|their) prime|set in (?:his|her|their) ways|grey hair|long in the tooth|senile',
    instead: 'Write what you mean of the work or the method, without a picture of age.',
  },
  {
    pattern:
      '(?:older|elderly|mature|aging|ageing) (?:worker|workers|employee|employees|colleague|colleagues|candidates?|applicants?|person)',
    instead: 'Leave the age out, unless the statement is about removing a barrier; then say which.',
  },
];

const ABLEIST: readonly Wording[] = [
  { pattern: 'sanity[- ]check(?:s|ed|ing)?', instead: 'Write “quick check” or “plausibility check”.' },
  {
    pattern:
      '(?:turns? a )?blind eye(?: to)?|(?:fall|falls|fell) on deaf ears|(?:is |be )?(?:tone[- ])?deaf to|tone[- ]deaf|blind to',
    instead: 'Write “ignores”, “overlooks”, “is not heard”.',
  },
  { pattern: 'crippl(?:ed|es|ing)|cripples?|lame (?:excuse|duck)s?', instead: 'Write “blocks”, “stops”, “weak”.' },
  {
    pattern: '(?:crazy|insane(?:ly)?|lunatic|schizophrenic|retarded|spastic|moronic|idiotic)',
    instead: 'Write what is the matter: “unexpected”, “contradictory”, “unreasonable”.',
  },
  { pattern: 'able-?bodied', instead: 'Write “non-disabled”, or name the task that has to be done.' },
  {
    pattern:
      '(?:wheelchair[- ]bound|confined to a wheelchair|suffer(?:s|ing)? from (?:an? )?(?:disabilit[a-z]+|dyslexia|autism|depression|impairment[a-z]*|deafness|blindness)|(?:the )?handicapped|the disabled(?= (?:and|or|in|with|who)\\b|[.,;]|$))',
    instead: 'Write “disabled people”, “uses a wheelchair”, “has dyslexia”.',
  },
  { pattern: 'normal (?:people|employees|colleagues)', instead: 'Write “non-disabled people”, or “most people”.' },
];

const LANGUAGE = 'Name what is said or written, and how well: “writes minutes in English that nobody has to correct”.';

const FOREIGN: readonly Wording[] = [
  {
    pattern: '(?:(?:is|be|being|as) )?(?:an? )?(?:near[- ])?native(?: [a-z]+)?[- ]speakers?(?: level| of [a-z]+)?',
    instead: LANGUAGE,
    // Native speakers may also be those who read a draft, or for whom it is written.
    unless: (before) => !beginsClause(before) || isRefused(before),
  },
  {
    pattern:
      '(?:english|german|french|spanish|italian|dutch|arabic|chinese|polish|portuguese|welsh) (?:is|as|at) (?:an? |the |their )?(?:mother[- ]tongue|native language|native(?: speaker)? level)|(?:without|no) (?:an? |any )?(?:foreign|noticeable) accent|accent[- ]free (?:english|speech|german|french)',
    instead: LANGUAGE,
    unless: isRefused,
  },
  {
    pattern: '(?:good |strong |great |right |perfect )?(?:cultural|culture) fit|fits? (?:in(?:to)? |with )?our culture',
    instead: 'Name the behaviour that is meant: fit is judged by likeness to those who are there.',
    unless: isRefused,
  },
];

const GROUPS = [
  { about: 'gender', words: GENDERED },
  { about: 'age', words: AGEIST },
  { about: 'disability', words: ABLEIST },
  { about: 'origin', words: FOREIGN },
] as const;

export const LOADED: readonly Wording[] = GROUPS.flatMap(({ words }) => words);

const find = rareWordingFinder(LOADED);

export const rule: EditorialRule = {
  id: 'loaded-wording',
  severity: 'warning',
  title: 'Use words in which everybody can see themselves',
  looksFor:
    'Words that bring in gender, age, disability or origin where the work does not: “chairman”, “his/her”, “digital native”, “sanity check”, “native speaker”, “cultural fit”. It reads competencies and roles. The list is short and our own.',
  why: 'Wording decides who thinks that a role is meant for them. In experiments, advertisements with more masculine wording made women expect to belong less; a title such as “salesman” or an age can be taken as discrimination.',
  bad: {
    [ADVISER]: `title: Adviser
summary: Writes to the chairman of the committee on behalf of managers.
family: people
grade: p1
expectations:
  giving-feedback: foundation
  coaching: foundation
moves:
  - { to: senior-adviser, type: promotion }
`,
  },
  good: {
    [ADVISER]: `title: Adviser
summary: Writes to the chair of the committee on behalf of managers.
family: people
grade: p1
expectations:
  giving-feedback: foundation
  coaching: foundation
moves:
  - { to: senior-adviser, type: promotion }
`,
  },
  sources: [
    {
      title:
        'Gaucher, D., Friesen, J., & Kay, A. C. (2011). Evidence that gendered wording in job advertisements exists and sustains gender inequality. Journal of Personality and Social Psychology, 101(1), 109–128',
      url: 'https://doi.org/10.1037/a0022530',
    },
    {
      title:
        'Equality Commission for Northern Ireland. Recruitment advertising: how can I avoid using discriminatory language?',
      url: 'https://www.equalityni.org/Employers-Service-Providers/Public-Authorities/Employment-Issues/Hiring-staff-Factors/Recruitment-advertising',
    },
    {
      title: 'UK Government. Inclusive language: words to use and avoid when writing about disability',
      url: 'https://www.gov.uk/government/publications/inclusive-communication/inclusive-language-words-to-use-and-avoid-when-writing-about-disability',
    },
  ],
  judges: 'file',
  *check(context) {
    for (const text of textsWithSigns(context)) {
      const finding = loaded(text);
      if (finding !== undefined) yield { file: text.file, path: text.path, part: 'value', ...finding };
    }
  },
};

/** What to say about the loaded words of a text, if there are any. */
function loaded(text: Searched): { readonly message: string; readonly hint: string } | undefined {
  const found = find(text);
  if (found.length === 0) return undefined;
  const about = GROUPS.filter(({ words }) => found.some((one) => words.some(({ instead }) => instead === one.instead)));
  return {
    message: `${quotedList(found.map((one) => one.words))} ${found.length === 1 ? 'brings' : 'bring'} ${about.map((group) => group.about).join(' and ')} into a text about work.`,
    hint: adviceOn(found),
  };
}
