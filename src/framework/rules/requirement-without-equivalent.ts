import { ADVISER } from './example-workspace.ts';
import { ownWords } from './own-words.ts';
import { type EditorialRule, isEnglish } from './rule.ts';

export const rule: EditorialRule = {
  id: 'requirement-without-equivalent',
  severity: 'warning',
  title: 'Accept something else in place of years and degrees',
  looksFor:
    'An essential requirement of a role that asks for a length of time or for a degree, where neither `equivalent` nor the text itself says what else would do. In English frameworks.',
  why: 'Years tell how long somebody was there and hardly how well they work, and a degree shuts out everyone who learned by doing. Both weigh on some groups more than on others, by age, by origin, after years at home. Whoever writes down what the years are to prove usually finds that it can be proved otherwise.',
  sources: [
    {
      title:
        'Van Iddekinge and others (2019), A meta-analysis of the criterion-related validity of prehire work experience',
      url: 'https://doi.org/10.1111/peps.12335',
    },
    {
      title: 'Fuller, Raman and others (2017), Dismissed by degrees, Harvard Business School',
      url: 'https://www.hbs.edu/managing-the-future-of-work/Documents/dismissed-by-degrees.pdf',
    },
    { title: 'Acas, Age discrimination', url: 'https://www.acas.org.uk/age-discrimination' },
  ],
  bad: { [ADVISER]: adviser('') },
  good: { [ADVISER]: adviser('\n    equivalent: Ten cases of managers settled without an appeal.') },
  judges: 'model',
  *check({ model }) {
    for (const { file, retired, framework, requirements } of model.roles.values()) {
      if (retired || framework.status === 'retired' || !isEnglish(framework)) continue;
      for (const [index, { text, need, equivalent }] of requirements.entries()) {
        const demanded = need === 'essential' && equivalent === undefined ? demandOf(text) : undefined;
        if (demanded === undefined) continue;
        yield {
          file,
          path: ['requirements', index, 'text'],
          part: 'value',
          message: `This demands "${demanded}" and accepts nothing else.`,
          hint: 'Add "equivalent:" with what shows the same ability another way, or say that this is only "desirable".',
        };
      }
    }
  },
};

const NUMBER =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|several|many|some|a few)';

/** "Within the last five years" says when, and "every two years" how often; neither asks for time served. */
const TIME = anyOf(
  `(?<!\\b(?:last|past|previous|recent|every|each|within|next) )\\b${NUMBER}(?: ?\\+| ?(?:-|–|to|or) ?${NUMBER}| or more| full| whole)? ?(?:years?|months?)\\b(?! (?:old|of age|ahead))`,
  `\\b${NUMBER}[- ](?:year|month)s?[- ](?:of )?(?:experience|degree)`,
  `\\ban? (?:year|month)(?:['’]s)? (?:of|in|as|with|experience)\\b`,
  `\\byears['’]?(?: of)?(?: \\p{L}+)? experience`,
);

/** A degree of autonomy and 360-degree feedback are no degrees. */
const DEGREE = anyOf(
  `(?:\\ban? )?(?:\\p{L}+['’]?s?['’]? )?(?<!\\b(?:high|some|certain|great|large|any|what|\\d+°?) )(?<!\\d-)\\bdegrees?\\b(?! of (?!bachelor|master|doctor))`,
  `\\b(?:an? )?bachelor(?:['’]?s)?\\b`,
  `\\b(?:an? )?master['’]s\\b`,
  `\\b(?:an? )?(?:Ph\\.?D|doctorate|MBA|[BM]\\.?Sc|diploma)\\b`,
  `\\b(?:an? )?graduate (?:of|in|with)\\b`,
);

/** What says by itself that something else would do. */
const ALTERNATIVE = anyOf(
  `\\bequivalent`,
  `\\bcomparable\\b`,
  `\\bor (?:\\p{L}+ ){0,2}(?:similar|the same|proof|evidence|a portfolio|an apprenticeship|a track record)\\b`,
);
const WORK_INSTEAD = anyOf(
  `\\bor\\b[^.;]*\\b(?:experience|practice|years|work|apprenticeship|vocational|certificate)\\b`,
);

/** The years or the degree that a requirement demands without an alternative, in its own words. */
function demandOf(text: string): string | undefined {
  const words = ownWords(text);
  if (ALTERNATIVE.test(words)) return undefined;
  const degree = DEGREE.exec(words)?.[0];
  // "A degree or three years of practice" offers the one for the other.
  if (degree !== undefined) return WORK_INSTEAD.test(words) ? undefined : degree.trim();
  return TIME.exec(words)?.[0].trim();
}

function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'), 'iu');
}

function adviser(equivalent: string): string {
  return `title: Adviser
summary: Answers the questions of managers.
family: people
grade: p1
expectations:
  giving-feedback: foundation
  coaching: foundation
requirements:
  - text: Three years of work in HR.
    need: essential${equivalent}
moves:
  - { to: senior-adviser, type: promotion }
`;
}
