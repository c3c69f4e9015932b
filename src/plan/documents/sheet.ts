/** A plan as a spreadsheet: actions, ratings and evidence on a sheet each. Loaded when somebody asks for one. */
import writeExcelFile from 'write-excel-file/universal';
import type { Plan } from '../../framework/schema/generated/plan.types.ts';
import type { RoleData } from '../role-data.ts';
import { kindTitles, ratingWords } from '../words.ts';

/** Points that a line of text takes. */
const line = 15;

interface Column {
  readonly head: string;
  /** In digits, as spreadsheets count. The columns of a sheet fit on A4 that lies on its side. */
  readonly width: number;
}

/** Every cell is text: what somebody typed is never taken for a formula. */
export async function planSheet(plan: Plan, role: RoleData | undefined): Promise<Blob> {
  const titles = new Map([
    ...plan.expected.map(({ id, title }) => [id, title] as const),
    ...(role?.expectations ?? []).map(({ key, title }) => [key, title] as const),
  ]);
  const levels = new Map(
    (role?.expectations ?? []).flatMap(({ key, asks }) =>
      asks.map(({ id, title }) => [`${key}#${id}`, title] as const),
    ),
  );
  const name = (key: string | undefined): string => (key === undefined ? '' : (titles.get(key) ?? key));
  const actions = plan.areas.flatMap((area) =>
    area.actions.map(({ title, kind, by, sign, support, done }) => [
      area.title,
      title,
      kindTitles[kind],
      by ?? '',
      sign,
      support,
      done ? 'Done' : '',
    ]),
  );
  const ratings = plan.ratings.map(({ competency, level, text, value, on }) => [
    name(competency),
    levels.get(`${competency}#${level}`) ?? level,
    text,
    ratingWords[value],
    on,
  ]);
  const evidence = plan.evidence.map((one) => [one.on, name(one.competency), one.situation, one.behaviour, one.impact]);
  const sheets = [
    sheetOf('Actions', { Area: 17, Action: 25, How: 10, By: 11, 'Seen by': 18, Support: 11, State: 6 }, actions),
    sheetOf('Ratings', { Competency: 20, Level: 12, Statement: 42, Rating: 14, On: 11 }, ratings),
    sheetOf('Evidence', { On: 11, Competency: 18, Situation: 20, Behaviour: 28, Impact: 22 }, evidence),
  ];
  return writeExcelFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBlob();
}

function sheetOf(sheet: string, widths: Readonly<Record<string, number>>, rows: readonly (readonly string[])[]) {
  const columns = Object.entries(widths).map(([head, width]): Column => ({ head, width }));
  return {
    sheet,
    orientation: 'landscape' as const,
    stickyRowsCount: 1,
    columns: columns.map(({ width }) => ({ width })),
    data: [
      columns.map(({ head }) => ({ value: head, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => {
        // Programs that do not work out by themselves how high a row has to be would lay one text over another.
        const height = line * Math.max(...row.map((value, at) => linesOf(value, columns[at]?.width ?? 1)));
        return row.map((value) => ({ value, type: String, wrap: true, alignVertical: 'top' as const, height }));
      }),
    ],
  };
}

/** How many lines a text takes in a column: a word that does not fit goes to the next one. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, paragraph) => {
    let lines = 1;
    let used = 0;
    for (const { length } of paragraph.split(' ')) {
      if (used > 0 && used + 1 + length > width) {
        lines += 1;
        used = 0;
      }
      lines += Math.floor(Math.max(0, length - 1) / width);
      used += (used > 0 ? 1 : 0) + (length % width || Math.min(length, width));
    }
    return sum + lines;
  }, 0);
}
