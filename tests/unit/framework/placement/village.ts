/** A small workspace to place people in: four levels that add up, one scale that does not, a competency without text. */
import { isOutline, openOutlines, outlineOf, type Catalogue, type Topic } from '../../../../src/framework/outline.ts';
import { isRoleInquiry, inquiryOf, type Inquiry } from '../../../../src/framework/placement/statements.ts';
import type { Answer, Answers } from '../../../../src/framework/placement/standing.ts';
import { modelOf, roleOf, type Files } from '../../workspace-fixture.ts';

const files: Files = {
  'frameworks/job-architecture.yaml': `grades: [{ id: g1, title: G1, rank: 1 }, { id: g2, title: G2, rank: 2 }]
families: [{ id: kitchen, title: Kitchen }]
scales:
  - { id: steps, title: Steps, use: proficiency, cumulative: true, levels: [{ id: foundation, title: Foundation }, { id: working, title: Working }, { id: practitioner, title: Practitioner }, { id: expert, title: Expert }] }
  - { id: kinds, title: Kinds, use: proficiency, cumulative: false, levels: [{ id: small, title: Small }, { id: large, title: Large }] }
`,
  'frameworks/work/framework.yaml':
    'title: Work\nsummary: Work.\nversion: 1.0.0\nstatus: adopted\nlanguage: en\nscale: steps\ngroups: [{ id: food, title: Food }, { id: people, title: People }]\n',
  'frameworks/size/framework.yaml':
    'title: Size\nsummary: Size.\nversion: 1.0.0\nstatus: adopted\nlanguage: en\nscale: kinds\n',
  'frameworks/work/competencies/baking.yaml': `title: Baking
definition: Makes *bread*.
group: food
levels:
  foundation: { indicators: [{ id: weighs, text: Weighs the flour. }] }
  working: { indicators: [{ id: kneads, text: Kneads by hand. }, { id: times, text: Keeps the **time**., formerly: [clock] }] }
  practitioner: { indicators: [Mends a dough., Plans the night.] }
  expert: { summary: Writes the recipes. }
development:
  - { title: Bake for the fair, kind: experience, level: practitioner }
  - { title: Bread week, kind: education, workshop: bread-week }
`,
  'frameworks/work/competencies/serving.yaml': `title: Serving
group: people
levels: { foundation: Greets., working: Explains., practitioner: Calms., expert: Teaches. }
development: [{ title: Bread week, kind: education, workshop: bread-week }]
`,
  'frameworks/work/competencies/silence.yaml': 'title: Silence\n',
  'frameworks/size/competencies/ordering.yaml':
    'title: Ordering\nlevels: { small: Orders by the bag., large: Orders by the ton. }\n',
  'frameworks/work/roles/apprentice.yaml': `title: Apprentice
family: kitchen
grade: g1
expectations: { baking: foundation, serving: foundation }
moves: [{ to: baker, type: promotion }]
`,
  'frameworks/work/roles/baker.yaml': `title: Baker
family: kitchen
grade: g2
expectations:
  baking: { level: practitioner, weight: 2 }
  serving: { level: working, importance: desirable }
  silence: working
  size/ordering: large
moves: [{ to: seller, type: lateral }]
`,
  'frameworks/work/roles/seller.yaml': 'title: Seller\nexpectations: { serving: expert, baking: foundation }\n',
  'frameworks/work/roles/visitor.yaml': 'title: Visitor\n',
  'frameworks/work/roles/master.yaml':
    'title: Master\nexpectations: { baking: expert, serving: practitioner, silence: expert }\n',
  'frameworks/work/roles/retired.yaml': 'title: Gone\nstatus: retired\nexpectations: { baking: expert }\n',
  'frameworks/work/roles/profile.yaml': 'title: Everyone\nabstract: true\nexpectations: { baking: foundation }\n',
};

export const village = modelOf(files);

/** As it goes to a browser and comes back. */
function sent(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

export const catalogue: Catalogue = openOutlines(village.frameworks.map(outlineOf).map(sent).filter(isOutline));

/** What is asked about the role of that key, by competency. */
export function inquiries(role: string): ReadonlyMap<string, Inquiry> {
  const file = sent(inquiryOf(roleOf(village, role), (text) => text.replace(/\*/g, '')));
  if (!isRoleInquiry(file)) throw new Error('not an inquiry');
  return new Map(file.inquiries.map((inquiry) => [inquiry.key, inquiry]));
}

export function topic(key: string): Topic {
  const found = catalogue.topics.get(key);
  if (found === undefined) throw new Error(`no topic ${key}`);
  return found;
}

/** Answers by `competency statement-id`, in short. */
export function answersOf(given: Readonly<Record<string, Readonly<Record<string, Answer>>>>): Answers {
  return new Map(Object.entries(given).map(([key, own]) => [key, new Map(Object.entries(own))]));
}
