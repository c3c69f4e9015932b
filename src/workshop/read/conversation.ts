/** Reads a conversation: do all its branches lead somewhere, can each be reached, and does each come to an end? */
import type { Component } from '../../mdx/document.ts';
import { type Choice, type Conversation, reachOf, type Turn } from '../conversation.ts';
import { idsProp, numberProp, parted, type Reading, someText, textProp } from './reading.ts';

/** The conversation that a component is. */
export function readConversation(component: Component, reading: Reading): Conversation {
  const { blocks, own } = parted(component.children, 'Behaviour', 'Turn', 'Ending');
  const named = (name: string): Component[] => own.filter((one) => one.name === name);
  const turns = named('Turn');
  checkIds([...turns, ...named('Ending')], 'turn or ending', reading);
  checkIds(named('Behaviour'), 'behaviour', reading);
  const places = idsOf([...turns, ...named('Ending')]);
  const behaviours = idsOf(named('Behaviour'));
  const choices = new Map<Choice, Component>();
  const read = turns.map((turn): Turn => {
    const { blocks: said, own: offered } = parted(turn.children, 'Choice');
    const found = offered.map((one) => {
      const choice = readChoice(one, places, behaviours, reading);
      choices.set(choice, one);
      return choice;
    });
    return { id: textProp(turn, 'id'), blocks: said, choices: found };
  });
  const conversation: Conversation = {
    as: 'conversation',
    id: textProp(component, 'id'),
    title: textProp(component, 'title'),
    with: textProp(component, 'with'),
    openness: numberProp(component, 'openness') ?? 3,
    least: numberProp(component, 'least') ?? 0,
    blocks,
    behaviours: named('Behaviour').map((one) => ({
      id: textProp(one, 'id'),
      assesses: idsProp(one, 'assesses'),
      blocks: one.children,
    })),
    turns: read,
    endings: named('Ending').map((one) => ({
      id: textProp(one, 'id'),
      title: textProp(one, 'title'),
      blocks: one.children,
    })),
  };
  // Where a name is wrong, what cannot be reached from there is no mistake of its own.
  if (reading.isSound(component)) checkWays(component, conversation, own, choices, reading);
  return conversation;
}

function readChoice(
  component: Component,
  places: readonly string[] | undefined,
  behaviours: readonly string[] | undefined,
  reading: Reading,
): Choice {
  const to = textProp(component, 'to');
  if (to !== '') reading.known(component, 'to', to, 'turn or ending', places);
  for (const prop of ['shows', 'needs'])
    for (const id of idsProp(component, prop)) reading.known(component, prop, id, 'behaviour', behaviours);
  const other = someText(component, 'else');
  const open = numberProp(component, 'open');
  const needs = idsProp(component, 'needs');
  const depends = open !== undefined || needs.length > 0;
  if (other !== undefined) reading.known(component, 'else', other, 'turn or ending', places);
  if (depends !== (other !== undefined)) {
    const rule = 'component-property';
    if (depends) {
      const prop = open === undefined ? 'needs' : 'open';
      const message = `This choice has "${prop}", and does not say where it leads where that is not reached.`;
      reading.say(component, { rule, message, hint: 'Add else="…" with the id of a turn or an ending.' }, prop);
    } else {
      const message = 'Nothing decides when this choice leads to "else".';
      reading.say(component, { rule, message, hint: 'Add open="…" or needs="…", or delete "else".' }, 'else');
    }
  }
  return {
    blocks: component.children,
    to,
    shows: idsProp(component, 'shows'),
    openness: numberProp(component, 'openness') ?? 0,
    feedback: someText(component, 'feedback'),
    ...(depends && other !== undefined && { unless: { open: open ?? 0, needs, else: other } }),
  };
}

/** The ids that there are; `undefined` where one is missing or refused, as any name may be meant for that one. */
function idsOf(components: readonly Component[]): readonly string[] | undefined {
  const ids = components.map((one) => textProp(one, 'id'));
  return ids.includes('') ? undefined : ids;
}

function checkIds(components: readonly Component[], noun: string, reading: Reading): void {
  const seen = new Map<string, Component>();
  for (const one of components) {
    const id = textProp(one, 'id');
    const first = seen.get(id);
    if (id === '') continue;
    if (first === undefined) seen.set(id, one);
    else {
      const message = `The id "${id}" is used for a ${noun} on line ${reading.line(first)} already.`;
      reading.say(one, { rule: 'duplicate-id', message, hint: 'Give one of them another id.' }, 'id');
    }
  }
}

/** The ways through a conversation whose names are all right. */
function checkWays(
  component: Component,
  conversation: Conversation,
  own: readonly Component[],
  choices: ReadonlyMap<Choice, Component>,
  reading: Reading,
): void {
  const { turns, endings, behaviours, least } = conversation;
  const ending = (message: string, hint: string, at = component): void =>
    reading.say(at, { rule: 'missing-ending', message, hint });
  if (turns.length === 0 || endings.length === 0) {
    const lacks = turns.length === 0 ? 'turn' : 'ending';
    const hint = turns.length === 0 ? 'Add <Turn id="…">…</Turn>.' : 'Add <Ending id="…" title="…">…</Ending>.';
    ending(`This conversation has no ${lacks}.`, hint);
    return;
  }
  const partOf = (name: string, id: string): Component =>
    own.find((one) => one.name === name && textProp(one, 'id') === id) ?? component;
  const empty = turns.filter((turn) => turn.choices.length === 0);
  for (const { id } of empty)
    ending(
      `The turn "${id}" leaves nothing to say, and is no ending.`,
      'Add a <Choice to="…">, or make it an <Ending>.',
      partOf('Turn', id),
    );
  const reach = reachOf(conversation);
  if (empty.length > 0) return;
  if (reach === undefined) {
    ending('This conversation has too many states to walk them all.', 'Let fewer behaviours or turns do.');
    return;
  }
  const lost = (message: string, at: Component, prop?: string): void =>
    reading.say(
      at,
      { rule: 'unreachable-branch', message, hint: 'Let a choice lead to it, mend what it depends on, or delete it.' },
      prop,
    );
  const [stuck] = reach.stuck;
  if (stuck !== undefined) {
    ending(
      `From the turn "${stuck}" no choice leads to an ending any more.`,
      'Let one lead on.',
      partOf('Turn', stuck),
    );
    return;
  }
  // What is behind something that cannot be reached is no mistake of its own.
  const behind = new Set<string>();
  for (const turn of turns) {
    for (const [place, choice] of turn.choices.entries()) {
      const at = choices.get(choice);
      const ways = [['to', choice.to] as const, ...(choice.unless ? [['else', choice.unless.else] as const] : [])];
      if (!reach.places.has(turn.id)) for (const [, target] of ways) if (target !== turn.id) behind.add(target);
      if (at === undefined || !reach.places.has(turn.id) || choice.unless?.else === choice.to) continue;
      for (const [way, target] of ways) {
        if (reach.branches.has(`${turn.id} ${place} ${way}`)) continue;
        behind.add(target);
        lost(`This choice never leads to "${target}".`, at, way);
      }
    }
  }
  const unreached = [
    ...turns.map(({ id }) => ['Turn', id] as const),
    ...endings.map(({ id }) => ['Ending', id] as const),
  ].filter(([, id]) => !reach.places.has(id));
  const first = unreached.filter(([, id]) => !behind.has(id));
  // Turns that lead to each other alone are all behind one another.
  const blamed = first.length === 0 && reading.isSound(component) ? unreached.slice(0, 1) : first;
  for (const [name, id] of blamed)
    lost(`No way through the conversation leads to the ${name.toLowerCase()} "${id}".`, partOf(name, id));
  for (const { id } of behaviours)
    if (!turns.some((turn) => turn.choices.some(({ shows }) => shows.includes(id))))
      lost(`No choice shows the behaviour "${id}".`, partOf('Behaviour', id));
  if (endings.length === 1)
    ending('Every way leads to the same ending, so nothing that is said makes a difference.', 'Add another <Ending>.');
  if (least > behaviours.length)
    reading.say(
      component,
      {
        rule: 'component-property',
        message: `"least" asks for ${least} behaviours, and there are ${behaviours.length}.`,
        hint: `Write least="${Math.max(1, behaviours.length)}".`,
      },
      'least',
    );
}
