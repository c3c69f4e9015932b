/** Reads the text of a workshop: its sections, and what stands in each. */
import type { Block, Component } from '../../mdx/document.ts';
import type { Checklist, Part, Section } from '../workshop.ts';
import { readConversation } from './conversation.ts';
import { readQuestion } from './question.ts';
import { idsProp, itemsOf, numberProp, parted, type Reading, someText, textProp } from './reading.ts';

/** What stands above the first section, and the sections. Each comes with the component that it was. */
export interface Sections {
  readonly welcome: readonly Block[];
  readonly sections: readonly { readonly section: Section; readonly component: Component }[];
  /** Every part with the component that it was. */
  readonly components: ReadonlyMap<Part, Component>;
}

export function readSections(blocks: readonly Block[], reading: Reading): Sections {
  const isSection = (block: Block): block is Component => block.type === 'component' && block.name === 'Section';
  const first = blocks.findIndex(isSection);
  const welcome = first === -1 ? blocks : blocks.slice(0, first);
  const astray = first === -1 ? undefined : blocks.slice(first).find((block) => !isSection(block));
  if (astray !== undefined)
    reading.say(astray, {
      rule: 'component-content',
      message: 'This stands outside of the sections.',
      hint: 'Move it into one, between <Section …> and </Section>: only a welcome may stand above the first.',
    });
  const components = new Map<Part, Component>();
  const sections = blocks.filter(isSection).map((component) => {
    reading.define(component);
    const section: Section = {
      id: textProp(component, 'id'),
      title: textProp(component, 'title'),
      minutes: numberProp(component, 'minutes') ?? 0,
      parts: partsOf(component, components, reading),
    };
    return { section, component };
  });
  return { welcome, sections, components };
}

function partsOf(section: Component, components: Map<Part, Component>, reading: Reading): Part[] {
  const parts: Part[] = [];
  let text: Block[] = [];
  const close = (): void => {
    if (text.length > 0) parts.push({ as: 'text', blocks: text });
    text = [];
  };
  for (const block of section.children) {
    checkHeading(block, reading);
    const read = block.type === 'component' ? PARTS[block.name] : undefined;
    if (block.type !== 'component' || read === undefined) {
      text.push(block);
      continue;
    }
    close();
    if ('id' in block.props) reading.define(block);
    const part = read(block, reading);
    if (part === undefined) continue;
    components.set(part, block);
    parts.push(part);
  }
  close();
  return parts;
}

/** The title of a section is the heading above all within it. */
function checkHeading(block: Block, reading: Reading): void {
  if (block.type !== 'heading' || block.depth > 2) return;
  reading.say(block, {
    rule: 'heading-order',
    severity: 'warning',
    message: 'The title of a section has two signs "#" by itself; a heading within it comes below.',
    hint: 'Begin it with "### ".',
  });
}

const PARTS: Readonly<Record<string, (component: Component, reading: Reading) => Part | undefined>> = {
  KeyIdea: (one) => ({ as: 'key-idea', title: someText(one, 'title'), blocks: one.children }),
  Case: (one) => ({ as: 'case', title: textProp(one, 'title'), blocks: one.children }),
  Handout: (one) => ({ as: 'handout', title: textProp(one, 'title'), blocks: one.children }),
  Question: readQuestion,
  Conversation: readConversation,
  Reflection: (one) => ({
    as: 'reflection',
    id: textProp(one, 'id'),
    blocks: one.children,
    lines: numberProp(one, 'lines') ?? 4,
    after: someText(one, 'after'),
    plan: one.props.plan === true,
  }),
  FeedbackBuilder: (one) => ({
    as: 'feedback-builder',
    id: textProp(one, 'id'),
    assesses: idsProp(one, 'assesses'),
    blocks: one.children,
    example: {
      situation: textProp(one, 'situation'),
      behaviour: textProp(one, 'behaviour'),
      impact: textProp(one, 'impact'),
      next: textProp(one, 'next'),
    },
  }),
  Exercise: (one) => ({
    as: 'exercise',
    id: textProp(one, 'id'),
    assesses: idsProp(one, 'assesses'),
    blocks: one.children,
  }),
  Discussion: (one) => ({
    as: 'discussion',
    title: textProp(one, 'title'),
    minutes: numberProp(one, 'minutes') ?? 0,
    alone: textProp(one, 'alone'),
    blocks: one.children,
  }),
  RolePlay: (one, reading) => {
    const { blocks, own } = parted(one.children, 'Role', 'Observer');
    const observers = own.filter(({ name }) => name === 'Observer');
    if (observers.length === 0 && reading.isSound(one))
      reading.say(one, {
        rule: 'component-content',
        message: 'This role-play has nothing for an observer to tick.',
        hint: 'Add <Observer> with a list of behaviours.',
      });
    return {
      as: 'role-play',
      title: textProp(one, 'title'),
      minutes: numberProp(one, 'minutes') ?? 0,
      alone: textProp(one, 'alone'),
      blocks,
      roles: own
        .filter(({ name }) => name === 'Role')
        .map((role) => ({ title: textProp(role, 'title'), blocks: role.children })),
      observed: observers.flatMap(itemsOf),
    };
  },
  FacilitatorNotes: (one) => {
    const { blocks, own } = parted(one.children, 'Pitfall');
    return {
      as: 'notes',
      materials: someText(one, 'materials'),
      room: someText(one, 'room'),
      blocks,
      pitfalls: own.map((pitfall) => ({ sign: textProp(pitfall, 'sign'), blocks: pitfall.children })),
    };
  },
  Checklist: (one, reading): Checklist => {
    const items = itemsOf(one);
    const least = numberProp(one, 'least') ?? items.length;
    if (least > items.length && items.length > 0)
      reading.say(
        one,
        {
          rule: 'component-property',
          message: `"least" asks for ${least} ticks, and there are ${items.length} items.`,
          hint: `Write least="${items.length}".`,
        },
        'least',
      );
    return { as: 'checklist', id: textProp(one, 'id'), title: textProp(one, 'title'), least, items };
  },
  Takeaway: (one) => ({ as: 'takeaway', monday: textProp(one, 'monday'), blocks: one.children }),
  FurtherReading: (one) => ({ as: 'further-reading', blocks: one.children }),
};
