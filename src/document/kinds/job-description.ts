/** The job description, as a careers page would show it: the work, what somebody brings, how we work, where it can lead. */
import type { Expectation, Move, Requirement, Role } from '../../framework/model.ts';
import { saysMore } from '../../framework/compare/words.ts';
import { moveWord } from '../../site/words.ts';
import type { Block, Item, Line } from '../document.ts';
import { behaviours, byWeight, quotedAtMost, shelvesOf, summaryOf } from '../expected.ts';
import { competencyLink, factsOf, type House, roleLink, sourceOf } from '../house.ts';
import { aside, item, line, list, paragraph, paragraphs, prose, section, strong, subsection } from '../text.ts';
import type { RoleKind } from './kind.ts';

/** Of a very long list a careers page shows this many under each heading; the role's page has all of them. */
const shownOfMany = 10;
const behavioursShown = 3;

export const jobDescription: RoleKind = {
  id: 'job-description',
  name: 'Job description',
  occasion: 'hiring',
  whileRetired: false,
  write: (role, house) => {
    const { documents } = house.site;
    const tasks = role.expectations.filter(({ competency }) => competency.kind === 'task');
    const duties = role.responsibilities.length > 0 ? [] : tasks;
    const others = role.expectations.filter((expectation) => !duties.includes(expectation));
    const shared = others.filter(({ competency }) => competency.scope === 'core');
    const own = others.filter((expectation) => !shared.includes(expectation));
    const body = [
      ...section(`About ${house.site.title}`, documents?.about ? paragraphs(documents.about) : []),
      ...section(dutiesTitle(role), list(role.responsibilities.map((text) => item(prose(text)))), named(duties, house)),
      ...requirements(role.requirements),
      ...section(
        'What the work asks of you',
        own.length > 0
          ? aside(
              'What good work looks like in this role. It is also what you and your manager will talk about once you are here.',
            )
          : [],
        shelvesOf(own).flatMap((shelf) => shelfOf(shelf.title, shelf.expectations, own.length, house)),
      ),
      ...section('How we work', company(role, house), values(role, house), expectedOfAll(shared, house)),
      ...section('Where it can lead', leads(role, house)),
      ...section('How we choose', documents?.selection ? paragraphs(documents.selection) : []),
      ...section('Equal opportunity', documents?.equalOpportunity ? paragraphs(documents.equalOpportunity) : []),
      ...section('How to apply', documents?.application ? paragraphs(documents.application) : []),
    ];
    return {
      name: 'Job description',
      title: role.title,
      description: `What a ${role.title} does, brings and can grow into at ${house.site.title}.`,
      language: role.framework.language,
      opening: role.summary ? paragraphs(role.summary) : [],
      facts: factsOf(role),
      body: body.length > 0 ? body : [aside('The framework names this role and does not say more about it yet.')],
      source: sourceOf(role.framework),
      missing: missing(role),
    };
  },
};

/** Responsibilities are written as orders (`Lead sessions`) or as a report (`Leads sessions`): each has its heading. */
function dutiesTitle(role: Role): string {
  const reports = role.responsibilities.filter((text) => /^\p{L}+[^s\P{L}]s\b/u.test(text));
  return reports.length * 2 > role.responsibilities.length ? 'What this role does' : 'What you will do';
}

function requirements(all: readonly Requirement[]): readonly Block[] {
  const of = (need: Requirement['need']) =>
    list(
      all
        .filter((requirement) => requirement.need === need)
        .map(({ text, equivalent }) =>
          item(
            prose(text),
            equivalent === undefined ? [] : [line({ text: 'Or: ', emphasis: true }, prose(equivalent))],
          ),
        ),
    );
  const both = new Set(all.map((requirement) => requirement.need)).size > 1;
  return section(
    'What you bring',
    all.some((requirement) => requirement.equivalent !== undefined)
      ? paragraph(
          'People come to this work in more than one way. Where it says “or”, the second counts as much as the first.',
        )
      : [],
    both ? subsection('What the work needs', of('essential')) : [of('essential'), of('desirable')].flat(),
    both ? subsection('Good to have', of('desirable')) : [],
  );
}

function shelfOf(title: string, expectations: readonly Expectation[], all: number, house: House): readonly Block[] {
  const many = all > quotedAtMost;
  const shown = many ? byWeight(expectations).slice(0, shownOfMany) : expectations;
  return subsection(
    title,
    list(shown.map((one) => (many ? bare(one, house) : told(one, house)))),
    rest(expectations, shown),
  );
}

/** Expectations by their titles alone. */
function named(expectations: readonly Expectation[], house: House): readonly Block[] {
  const shown = expectations.slice(0, shownOfMany);
  return [list(shown.map((one) => bare(one, house))), rest(expectations, shown)].flat();
}

function rest(all: readonly Expectation[], shown: readonly Expectation[]): readonly Block[] {
  const more = all.length - shown.length;
  return more > 0 ? [aside(`and ${more.toLocaleString('en-GB')} more, which the page of the role lists.`)] : [];
}

function bare({ competency }: Expectation, house: House): Item {
  return item(line({ text: competency.title, href: house.addressOfCompetency(competency) }));
}

/** The competency and what it means at the level that is asked, without the name of the level: outside the house it says nothing. */
function told(expectation: Expectation, house: House): Item {
  const title = competencyLink(expectation.competency, house);
  const summary = summaryOf(expectation);
  if (summary !== undefined) return item(line(title, '. ', summary));
  const lines = behaviours(expectation);
  const [only] = lines;
  if (only === undefined || lines.length === 0) return item(line(title));
  return lines.length === 1 ? item(line(title, '. ', only)) : item(line(title), lines.slice(0, behavioursShown));
}

function company(role: Role, house: House): readonly Block[] {
  if (role.worksWith.length === 0) return [];
  const names = role.worksWith.flatMap((other, index): Line => {
    const joint = index === 0 ? '' : index === role.worksWith.length - 1 ? ' and ' : ', ';
    return line(joint, roleLink(other, house));
  });
  return [paragraph('The people you will work with most: ', names, '.')];
}

/** Values concern everybody, so no role expects them; those of the frameworks that the role draws on are told to whoever joins. */
function values(role: Role, house: House): readonly Block[] {
  const frameworks = [...new Set([role.framework, ...role.expectations.map((one) => one.competency.framework)])];
  const held = frameworks.flatMap((framework) =>
    framework.competencies.filter((one) => one.kind === 'value' && !one.retired && one.definition !== undefined),
  );
  return subsection(
    'What we hold to',
    list(
      held
        .filter((one) => saysMore(one.definition, one.title))
        .map((one) => item(line(competencyLink(one, house), '. ', prose(one.definition ?? '')))),
    ),
  );
}

function expectedOfAll(expectations: readonly Expectation[], house: House): readonly Block[] {
  return subsection('What we expect of one another', list(expectations.map((one) => told(one, house))));
}

function leads(role: Role, house: House): readonly Block[] {
  const moves = role.moves.filter((move) => !move.to.abstract && !move.to.retired);
  const grows = role.expectations.some(({ competency }) => competency.development.length > 0);
  return [
    list(moves.map((move) => item(moveLine(move, house), move.note === undefined ? [] : [prose(move.note)]))),
    moves.length > 0 && grows
      ? [
          paragraph(
            'For each competency our framework names work to take on, people to learn from and things to read, so that growing into any of these can be planned.',
          ),
        ]
      : [],
  ].flat();
}

function moveLine(move: Move, house: House): Line {
  const { to } = move;
  const grade = to.grade && to.grade !== move.from.grade ? ` to ${to.grade.title}` : '';
  const elsewhere = to.framework === move.from.framework ? '' : ` in ${to.framework.title}`;
  const title = strong(to.title, house.addressOfRole(to));
  return line(title, ` (${moveWord[move.type].toLocaleLowerCase('en-GB')}${grade}${elsewhere})`);
}

function missing(role: Role): readonly string[] {
  return [
    ...(role.summary === undefined ? ['a summary'] : []),
    ...(role.responsibilities.length === 0 ? ['responsibilities'] : []),
    ...(role.requirements.length === 0 ? ['requirements, each with an equivalent'] : []),
  ];
}
