/** A framework's `history.yaml`: the versions that it had, newest first. */
import { precedence } from '../version.ts';
import type { Approval, KeptChange, KeptVersion } from '../model.ts';
import { choiceField, field, listField, textField } from '../read/fields.ts';
import type { Source } from '../read/source.ts';
import { type Findings, valueAt } from './place.ts';
import { checkMarkdownLinks, dateAt, periodAt } from './values.ts';

const KINDS = ['raises', 'lowers', 'adds', 'removes', 'renames', 'rewords', 'moves'] as const;
const ENTITIES = ['framework', 'competency', 'role'] as const;

/** What `framework.yaml` says of the present version, as far as it can be read. */
export interface Present {
  readonly version: string | undefined;
  readonly effective: { readonly from?: string; readonly to?: string } | undefined;
}

/** The kept versions. Reports versions that do not fall, periods that overlap, and a version beyond the present one. */
export function linkHistory(source: Source, present: Present, findings: Findings): readonly KeptVersion[] {
  checkMarkdownLinks(source, findings);
  const current = present.version;
  let last: KeptVersion | undefined;
  return listField(source.data, 'versions').flatMap((entry, index) => {
    const version = textField(entry, 'version');
    if (version === undefined) return [];
    const path = ['versions', index] as const;
    const kept: KeptVersion = {
      version,
      effective: periodAt(source, [...path, 'effective'], field(entry, 'effective'), findings),
      approvals: listField(entry, 'approvals').flatMap((approval, place) => {
        const by = textField(approval, 'by');
        const on = dateAt(source, [...path, 'approvals', place, 'on'], approval, findings);
        const ref = textField(approval, 'ref');
        return by === undefined || on === undefined
          ? []
          : [{ by, on, ...(ref !== undefined && { ref }) } satisfies Approval];
      }),
      summary: textField(entry, 'summary'),
      changes: listField(entry, 'changes').flatMap((change): KeptChange[] => {
        const kind = choiceField(change, 'kind', KINDS);
        const entity = choiceField(change, 'entity', ENTITIES);
        const [id, text] = [textField(change, 'about'), textField(change, 'text')];
        return kind && entity && id && text ? [{ kind, entity, id, text }] : [];
      }),
    };
    const above = last;
    if (above === undefined && current !== undefined && precedence(version, current) > 0) {
      findings.add(valueAt(source, ...path, 'version'), {
        rule: 'versions-out-of-order',
        message: `The history knows version ${version}, and framework.yaml is still at ${current}.`,
        hint: 'Raise the version in framework.yaml, or correct this one.',
      });
    } else if (above !== undefined && precedence(version, above.version) >= 0) {
      findings.add(valueAt(source, ...path, 'version'), {
        rule: 'versions-out-of-order',
        message: `Version ${version} stands below ${above.version}, and is not lower.`,
        hint: 'Put the newest version first.',
      });
    } else if (version !== current) {
      const newer = above === undefined || above.version === current ? present : above;
      apart(source, index, kept, newer, findings);
    }
    last = kept;
    return [kept];
  });
}

/** A version ends before the next one begins. */
function apart(source: Source, index: number, older: KeptVersion, newer: Present, findings: Findings): void {
  const begins = newer.effective?.from;
  const last = older.effective?.to ?? older.effective?.from;
  if (begins === undefined || last === undefined || last < begins) return;
  const key = older.effective?.to === undefined ? 'from' : 'to';
  findings.add(valueAt(source, 'versions', index, 'effective', key), {
    rule: 'dates-out-of-order',
    message: `Version ${older.version} ${key === 'to' ? 'ends' : 'begins'} on ${last}, and ${newer.version} begins on ${begins}: on no day do two versions hold.`,
    hint: 'Let the older version end on the day before.',
  });
}
