/** The roles of a catalogue as options of a list, under their families. */
import type { Catalogue, Profile } from '../../framework/outline.ts';

interface Props {
  readonly catalogue: Catalogue;
  /** Leaves out roles that ask nothing. */
  readonly asking?: boolean;
}

export function RoleOptions({ catalogue, asking = false }: Props) {
  const several = new Set([...catalogue.roles.values()].map(({ framework }) => framework.id)).size > 1;
  const shelves = Map.groupBy(
    [...catalogue.roles.values()].filter((profile) => !asking || profile.asks.length > 0),
    (profile) => shelfOf(profile, several),
  );
  return [...shelves].map(([shelf, profiles]) => (
    <optgroup key={shelf} label={shelf}>
      {profiles.map((profile) => (
        <option key={profile.key} value={profile.key}>
          {profile.grade === undefined ? profile.title : `${profile.title} (${profile.grade})`}
        </option>
      ))}
    </optgroup>
  ));
}

function shelfOf({ framework, family }: Profile, several: boolean): string {
  if (family === undefined) return framework.title;
  return several && family !== framework.title ? `${framework.title}: ${family}` : family;
}
