/** A plan as a spreadsheet: actions, ratings and evidence on a sheet each. Loaded when somebody asks for one. */
import writeExcelFile from 'write-excel-file/universal';
import type { Plan } from '../../framework/schema/generated/plan.types.ts';
import type { RoleData } from '../role-data.ts';
import { kindTitles, ratingWords } from '../words.ts';

type Row = {
  readonly value: string;
  readonly type: StringConstructor;
  readonly fontWeight?: 'bold';
  readonly wrap?: true;
}[];

/** Every cell is text: what somebody typed is never taken for a formula. */
export async function planSheet(plan: Plan, role: RoleData | undefined): Promise<Blob> {
  const titles = new Map([
    ...plan.expected.map(({ id, title }) => [id, title] as const),
    ...(role?.expectations ?? []).map(({ key, title }) => [key, title] as const),
  ]);
  const name = (key: string | undefined): string => (key === undefined ? '' : (titles.get(key) ?? key));
  const actions = plan.areas.flatMap((area) =>
    area.actions.map(({ title, kind, by, sign, support, done }) => [
      area.title,
      title,
      kindTitles[kind],
      by ?? '',
      sign,
      support,
      done ? 'done' : '',
    ]),
  );
  const ratings = plan.ratings.map(({ competency, level, text, value, on }) => [
    name(competency),
    level,
    text,
    ratingWords[value],
    on,
  ]);
  const evidence = plan.evidence.map((one) => [one.on, name(one.competency), one.situation, one.behaviour, one.impact]);
  const sheets = [
    { sheet: 'Actions', head: ['Area', 'Action', 'How', 'By', 'Seen by', 'Support', 'State'], rows: actions },
    { sheet: 'Ratings', head: ['Competency', 'Level', 'Statement', 'Rating', 'On'], rows: ratings },
    { sheet: 'Evidence', head: ['On', 'Competency', 'Situation', 'Behaviour', 'Impact'], rows: evidence },
  ];
  return writeExcelFile(
    sheets.map(({ sheet, head, rows }) => ({
      sheet,
      data: [head.map((value) => ({ value, type: String, fontWeight: 'bold' as const })), ...rows.map(cells)],
      columns: head.map((_, index) => ({ width: index === 0 ? 18 : 30 })),
      stickyRowsCount: 1,
    })),
  ).toBlob();
}

function cells(row: readonly string[]): Row {
  return row.map((value) => ({ value, type: String, wrap: true }));
}
