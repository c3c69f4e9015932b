/** Runs the editorial rules over a workspace, as its site sets them, and minds the silences. */
import { type Diagnostic, pointer } from '../diagnostic.ts';
import { idFault } from '../ids.ts';
import type { Locale } from '../locale/locales.ts';
import type { Model } from '../model.ts';
import { entriesField } from '../read/fields.ts';
import type { Source } from '../read/source.ts';
import { didYouMean } from '../suggest.ts';
import { RULES } from './all.ts';
import { ruleContext } from './context.ts';
import type { EditorialRule, RuleContext, RuleFinding, RuleSeverity } from './rule.ts';
import { covers, type FailedSilence, failedSilencesIn, type Silence, silencesIn } from './silence.ts';

export interface ReviewOptions {
  /** The day on which it is judged, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether the workspace is free of errors; if not, only rules that judge text by itself speak. */
  readonly sound: boolean;
  readonly site: Source | undefined;
  readonly locales?: readonly Locale[];
}

/** The findings of all rules that are not switched off, less those silenced in place, plus what is wrong with the silences. */
export function review(model: Model, sources: ReadonlyMap<string, Source>, options: ReviewOptions): Diagnostic[] {
  const { today, sound, site, locales } = options;
  const settings = severities(site);
  const active = RULES.filter((rule) => (settings.get(rule.id) ?? rule.severity) !== 'off');
  const [alone, together] = [active.filter(isAboutOneFile), active.filter((rule) => !isAboutOneFile(rule))];
  const judged = together.filter((rule) => sound || rule.judges !== 'model');
  const context = ruleContext(model, sources, { today, locales });
  adviseOnEach(alone, settings, context);
  const found: Diagnostic[] = [];
  for (const { advice } of sources.values()) if (advice !== undefined) found.push(...advice);
  for (const rule of judged) found.push(...findingsOf(rule, settings, context));
  return [...settingFaults(site), ...silenced(found, sources, new Set([...alone, ...judged].map((rule) => rule.id)))];
}

function isAboutOneFile(rule: EditorialRule): boolean {
  return rule.judges === 'file';
}

/** Lets the rules about one file look at those files whose advice is not known from an earlier check. */
function adviseOnEach(rules: readonly EditorialRule[], settings: Settings, all: RuleContext): void {
  const unknown = new Map<string, Source>();
  for (const source of all.sources.values()) if (source.advice === undefined) unknown.set(source.file, source);
  if (unknown.size === 0) return;
  // Where nothing is known, what several rules ask for is worked out once for all of them.
  const context = unknown.size === all.sources.size ? all : ruleContext(all.model, unknown, all);
  const found = Map.groupBy(
    rules.flatMap((rule) => findingsOf(rule, settings, context)),
    ({ file }) => file,
  );
  for (const [file, source] of unknown) source.advice = found.get(file) ?? [];
}

/** What a rule finds in the files of a context. */
function findingsOf(rule: EditorialRule, settings: Settings, context: RuleContext): Diagnostic[] {
  const severity = settings.get(rule.id) ?? rule.severity;
  if (severity === 'off') return [];
  return [...rule.check(context)].flatMap((finding) => diagnostic(rule, severity, finding, context.sources));
}

function diagnostic(
  rule: EditorialRule,
  severity: 'warning' | 'error',
  finding: RuleFinding,
  sources: ReadonlyMap<string, Source>,
): Diagnostic[] {
  const source = sources.get(finding.file);
  if (source === undefined) return [];
  const { path, part, message, hint, mends, mendsIn } = finding;
  const place = source.place(path, part);
  return [
    {
      file: finding.file,
      ...place,
      severity,
      rule: rule.id,
      pointer: pointer(path),
      message,
      ...(hint && { hint }),
      ...(mends && { mends }),
      ...(mendsIn && { mendsIn }),
    },
  ];
}

type Settings = ReadonlyMap<string, RuleSeverity>;

function severities(site: Source | undefined): Map<string, RuleSeverity> {
  const choices: readonly RuleSeverity[] = ['off', 'warning', 'error'];
  return new Map(
    entriesField(site?.data, 'rules').flatMap(([id, value]) => {
      const severity = choices.find((choice) => choice === value);
      return severity === undefined ? [] : [[id, severity] as const];
    }),
  );
}

function settingFaults(site: Source | undefined): Diagnostic[] {
  if (site === undefined) return [];
  const known = RULES.map((rule) => rule.id);
  return entriesField(site.data, 'rules').flatMap(([id]) => {
    // What cannot be the name of anything, the schema refuses.
    if (known.includes(id) || idFault(id) === 'malformed') return [];
    return [
      site.remark(['rules', id], 'key', {
        rule: 'unknown-rule',
        message: `There is no editorial rule "${id}" to set.`,
        hint: didYouMean(id, known) ?? 'See /guides/rules/ for all of them; errors of form cannot be switched off.',
      }),
    ];
  });
}

/** The findings that no silence covers, and a warning for each silence without reason, without effect or for no rule. */
function silenced(
  found: readonly Diagnostic[],
  sources: ReadonlyMap<string, Source>,
  judged: ReadonlySet<string>,
): Diagnostic[] {
  const byFile = Map.groupBy(found, (one) => one.file);
  const out: Diagnostic[] = [];
  for (const source of sources.values()) {
    const { file } = source;
    const findings = byFile.get(file) ?? NONE;
    const silences = source.maySilence ? silencesIn(source.text) : NONE;
    for (const one of findings) if (!silences.some((silence) => covers(silence, one))) out.push(one);
    for (const silence of silences) out.push(...silenceFaults(file, silence, findings, judged));
    if (source.maySilence) for (const failed of failedSilencesIn(source.text)) out.push(failedSilence(file, failed));
  }
  return out;
}

function failedSilence(file: string, { line, column, endColumn, instead }: FailedSilence): Diagnostic {
  return {
    file,
    line,
    column,
    endLine: line,
    endColumn,
    severity: 'warning',
    rule: 'malformed-silence',
    pointer: '',
    message: 'This comment looks like a silence and is none.',
    hint: `If it is meant as one, write "${instead}".`,
  };
}

const NONE: readonly never[] = [];

function silenceFaults(
  file: string,
  silence: Silence,
  findings: readonly Diagnostic[],
  judged: ReadonlySet<string>,
): Diagnostic[] {
  const { line, column, endColumn, rule, reason } = silence;
  const fault = (id: string, message: string, hint: string): Diagnostic[] => [
    { file, line, column, endLine: line, endColumn, severity: 'warning', rule: id, pointer: '', message, hint },
  ];
  const known = RULES.map((one) => one.id);
  if (!known.includes(rule)) {
    const message =
      rule === '' ? 'This silence names no rule.' : `This silence names a rule that does not exist: "${rule}".`;
    return fault('unknown-rule', message, didYouMean(rule, known) ?? 'Write "# espalier-ignore rule-name -- why".');
  }
  if (reason === '') {
    return fault(
      'silence-without-reason',
      `This silence of "${rule}" gives no reason.`,
      'Add " -- " and why the advice does not fit here.',
    );
  }
  if (!judged.has(rule) || findings.some((one) => covers(silence, one))) return [];
  return fault('unused-silence', `This silence of "${rule}" silences nothing.`, 'Delete the comment.');
}
