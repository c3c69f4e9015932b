/** Systems that frameworks are exported to, and how much text they take. */

/** What of a workspace has a limit somewhere. */
export type LimitedPart = 'framework title' | 'competency title' | 'code' | 'indicator' | 'indicator id';

export interface Target {
  /** As `content/site.yaml` names it under `targets`. */
  readonly id: string;
  readonly title: string;
  /** The most characters of a part, where its documentation or source names a limit. */
  readonly most: Readonly<Partial<Record<LimitedPart, number>>>;
  /** What the system does with a longer text: "refuses" or "cuts off". */
  readonly otherwise: string;
  /** Where the limit stands. */
  readonly source?: string;
}

/** The systems whose limits are known, and those that are known to name none. */
export const TARGETS: readonly Target[] = [
  {
    id: '15five',
    title: '15Five',
    most: { 'competency title': 75 },
    otherwise: 'refuses',
    source: 'https://success.15five.com/hc/en-us/articles/50988974518555-Upload-competencies-in-bulk-using-a-CSV',
  },
  {
    id: 'moodle',
    title: 'Moodle',
    // Short names and id numbers. An indicator goes there as a competency below another, so its text is a short name, too.
    most: { 'framework title': 100, 'competency title': 100, code: 100, indicator: 100, 'indicator id': 100 },
    otherwise: 'cuts off',
    source: 'https://github.com/moodle/moodle/blob/main/admin/tool/lpimportcsv/classes/framework_importer.php',
  },
  ...[
    { id: 'bamboohr', title: 'BambooHR' },
    { id: 'case', title: 'CASE' },
    { id: 'culture-amp', title: 'Culture Amp' },
    { id: 'esco', title: 'ESCO' },
    { id: 'greenhouse', title: 'Greenhouse' },
    { id: 'lattice', title: 'Lattice' },
    { id: 'limesurvey', title: 'LimeSurvey' },
    { id: 'workday', title: 'Workday' },
  ].map((one): Target => ({ ...one, most: {}, otherwise: '' })),
];
