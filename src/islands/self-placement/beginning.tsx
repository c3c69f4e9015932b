/** The way in: a role to begin with, and what to be asked about. */
import { useState } from 'react';
import type { Catalogue, Profile } from '../../framework/outline.ts';
import { count } from '../../site/words.ts';
import { RoleOptions } from '../roles/role-options.tsx';
import { statementsOfALook, timeWords } from './look.ts';

interface Props {
  readonly catalogue: Catalogue;
  /** Key of the role that is chosen at first. */
  readonly role: string | undefined;
  readonly groups: readonly string[] | undefined;
  readonly begin: (role: string, groups: readonly string[] | undefined) => void;
  /** Leads back to the result, where there is one. */
  readonly cancel: (() => void) | undefined;
}

export function Beginning({ catalogue, role, groups, begin, cancel }: Props) {
  const [key, setKey] = useState(role ?? '');
  const profile = catalogue.roles.get(key);
  const shelves = profile === undefined ? [] : groupsOf(profile);
  const [chosen, setChosen] = useState<ReadonlySet<string> | undefined>(groups && new Set(groups));
  const wanted = shelves.filter(({ title }) => chosen === undefined || chosen.has(title));
  const topics = wanted.reduce((sum, one) => sum + one.topics, 0);
  const toggle = (title: string) => {
    const next = new Set(wanted.map((one) => one.title));
    if (!next.delete(title)) next.add(title);
    setChosen(next);
  };
  return (
    <section className="beginning" aria-labelledby="begin">
      <h2 id="begin">Begin with a role</h2>
      <label className="field">
        <span>Your role, or the one nearest to it</span>
        <select
          value={key}
          onChange={(event) => {
            setKey(event.currentTarget.value);
            setChosen(undefined);
          }}
        >
          <option value="">Choose a role …</option>
          <RoleOptions catalogue={catalogue} asking />
        </select>
      </label>
      {profile && shelves.length > 1 && (
        <fieldset className="themes">
          <legend>What to look at</legend>
          {shelves.map(({ title, topics: number }) => (
            <label key={title}>
              <input
                type="checkbox"
                checked={wanted.some((one) => one.title === title)}
                onChange={() => toggle(title)}
              />
              <span>
                {title === '' ? 'The rest' : title} <small>{count(number, 'competency', 'competencies')}</small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <p className="quiet">{lengthWords(profile, topics)}</p>
      <p className="question-acts">
        <button
          type="button"
          className="button"
          disabled={topics === 0}
          onClick={() => begin(key, wanted.length === shelves.length ? undefined : wanted.map(({ title }) => title))}
        >
          Begin
        </button>
        {cancel && (
          <button type="button" className="link" onClick={cancel}>
            Back to where you stand
          </button>
        )}
      </p>
    </section>
  );
}

function lengthWords(profile: Profile | undefined, topics: number): string {
  if (profile === undefined)
    return 'The questions begin at the level that this role asks, and follow your answers up or down.';
  if (topics === 0) return 'Choose at least one.';
  const most = `A first look takes ${timeWords(statementsOfALook)}: at most ${statementsOfALook} statements.`;
  return `${count(topics, 'competency', 'competencies')}. ${most} You can stop at any moment and go on another day.`;
}

/** The groups of what a role asks, in its order; what has no group under an empty title. */
function groupsOf(profile: Profile): readonly { readonly title: string; readonly topics: number }[] {
  const groups = Map.groupBy(profile.asks, ({ topic }) => topic.group ?? '');
  return [...groups].map(([title, asks]) => ({ title, topics: asks.length }));
}
