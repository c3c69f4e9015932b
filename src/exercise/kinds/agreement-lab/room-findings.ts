/** What a room that rates in silence is told, beside what every room is: several measures of agreement, what talking did, and what to ask. */
import { type Interval, isNotComputable, type Measured } from '../../../measure/measured.ts';
import type { Chart, ChartRow, Finding } from '../../finding.ts';
import { FEWEST_CODES } from '../../room/analyse.ts';
import type { Room, RoomCode } from '../../room/room.ts';
import { betweenSides, counted, figure, nearerOrFurther, reasonWords, steps } from '../../say.ts';
import { type Agreement, agreementOf, type Estimate, type Talked, talked } from './agreement.ts';
import type { AgreementLab } from './model.ts';
import { agreementRoom } from './room.ts';
import { AGREEMENT_MONDAY } from './words.ts';

/**
 * What this kind alone can say about a room. In a file of its own, which is fetched when a room has codes: whoever rates a case by
 * themselves need not load what computes it.
 */
export function roomFindings(exercise: AgreementLab, codes: readonly RoomCode[]): readonly Finding[] {
  const room = agreementRoom(exercise);
  const { shown, haveTalked } = latest(codes);
  if (shown.length < FEWEST_CODES) return [];
  return [...talkedFinding(room, talked(room, codes)), ...(haveTalked ? [] : questionsFinding(exercise))];
}

/** Below what there is to talk about: the figures, for those who want them, and what the room takes along once it has rated again. */
export function roomAsides(exercise: AgreementLab, codes: readonly RoomCode[]): readonly Finding[] {
  const room = agreementRoom(exercise);
  const { shown, haveTalked } = latest(codes);
  if (shown.length < FEWEST_CODES) return [];
  const monday: Finding = { sentence: 'For Monday', more: [AGREEMENT_MONDAY], figures: [], charts: [] };
  return [...(haveTalked ? [monday] : []), measures(room, agreementOf(room, shown), shown.length)];
}

/** The codes from after the talk, where there are enough; those from before it otherwise. */
function latest(codes: readonly RoomCode[]): { readonly shown: readonly RoomCode[]; readonly haveTalked: boolean } {
  const after = codes.filter(({ phase }) => phase === 1);
  const haveTalked = after.length >= FEWEST_CODES;
  return { shown: haveTalked ? after : codes.filter(({ phase }) => phase === 0), haveTalked };
}

function talkedFinding(room: Room, found: Measured<Talked>): Finding[] {
  if (isNotComputable(found)) return [];
  const { people, before, after, toReference, byCase } = found;
  const { interval, value } = toReference;
  const closer = after < before - 0.005;
  const together = closer
    ? 'After talking the people of this room are nearer to one another'
    : 'After talking the people of this room are no nearer to one another';
  const beyond = !isNotComputable(interval) && (interval.low > 0 || interval.high < 0);
  const reference = !beyond
    ? 'whether they are nearer to the reference is not to be said'
    : value < 0
      ? `${closer ? 'also' : 'still'} nearer to the reference`
      : 'further from the reference';
  return [
    {
      sentence: `${together}, and ${reference}.`,
      more:
        closer && !(beyond && value < 0)
          ? ['To agree more is no sign of rating better: people also agree when they follow one another.']
          : [],
      figures: [
        {
          name: 'Nearer to one another',
          value: `${steps(before, 2)} before, ${steps(after, 2)} after`,
          interval: `among the ${counted(people, 'person', 'people')} who gave both codes`,
          means: 'How far the room’s ratings of a case are spread (standard deviation), before talking and after.',
          doesNotMean:
            'A smaller spread is no goal. Talking mostly makes it smaller, whether or not the evidence was heard.',
          sources: ['calibration-sessions'],
        },
        {
          name: 'Nearer to the reference',
          value: nearerOrFurther(value, 2),
          interval:
            betweenSides(interval, ['nearer', 'further'], (one) => figure(one, 2)) ??
            'no interval can be given: everybody changed by the same',
          means:
            'The mean change of the distance to the reference, person by person. Codes of one attempt share their order, so that the two can be put side by side without a name.',
          doesNotMean:
            'People of one room heard the same talk, so the interval is narrower than it would be over rooms.',
          sources: ['frame-of-reference'],
        },
      ],
      charts: [spreadChart(room, byCase)],
    },
  ];
}

function measures(room: Room, found: readonly Agreement[], codes: number): Finding {
  const rows = <T>(pick: (one: Agreement) => Measured<T>, say: (value: T) => string): string =>
    found
      .map((one, dimension) => {
        const value = pick(one);
        return `${room.dimensions[dimension]}: ${isNotComputable(value) ? `not to be said, ${reasonWords(value)}` : say(value)}`;
      })
      .join('; ');
  const estimate = ({ value, interval }: Estimate): string => withRange(value, interval);
  return {
    sentence: `For those who want figures: how far ${counted(codes, 'person', 'people')} agree, in five ways`,
    more: [
      'The talk needs none of these. Agreement is more than one thing, so there is more than one figure; with so few cases each of them is rough: read the ranges, and not the second decimal.',
    ],
    figures: [
      {
        name: 'One person’s rating',
        value: rows(
          ({ intraclass }) => intraclass,
          (one) => withRange(one.single, one.singleInterval),
        ),
        ...SOMEWHERE,
        means:
          'ICC(2,1): how far the rating of one person could be relied on, if the people here stood for many others. 1 is fully, 0 is not at all.',
        doesNotMean:
          'It is not the share of anybody’s bias. People see different parts of a case, and weigh them for reasons.',
        sources: ['intraclass', 'rater-variance'],
      },
      {
        name: 'The mean of the room',
        value: rows(
          ({ intraclass }) => intraclass,
          ({ average, averageInterval }) =>
            average === undefined || averageInterval === undefined || average < 0
              ? 'not to be said, people differ more on a case than the cases do from one another'
              : withRange(average, averageInterval),
        ),
        ...SOMEWHERE,
        means: 'ICC(2,k): the same for the mean of all ratings in this room. It is what a panel reports about itself.',
        doesNotMean: 'More people make it higher, whether or not they rate well.',
        sources: ['intraclass'],
      },
      {
        name: 'Any two people',
        value: rows(({ kappa }) => kappa, estimate),
        ...SOMEWHERE,
        means:
          'Weighted kappa: how far any two people give the same rating, beyond what chance would do. 1 is always, 0 is no more than chance, and below 0 is less; two steps apart count four times as much as one (quadratic weights). All pairs of people stand in one table.',
        doesNotMean: 'Words such as “substantial” for its size are habits of single authors. We use none.',
        sources: ['weighted-kappa'],
      },
      {
        name: 'Case by case, beside ratings spread evenly',
        value: rows(({ evenly }) => evenly, estimate),
        ...SOMEWHERE,
        means:
          'r_wg: how much less the ratings of one case differ than ratings that were spread evenly at random, on average over the cases. 1 is full agreement; below 0 there are two camps.',
        doesNotMean: 'Real people never spread evenly at random, so this figure flatters.',
        sources: ['within-group-agreement'],
      },
      {
        name: 'Case by case, beside ratings that lean upwards',
        value: rows(({ upwards }) => upwards, estimate),
        ...SOMEWHERE,
        means:
          'r_wg again, where people at random are expected to lean towards the upper ratings, as they often do. It is the lower, and mostly the fairer, of the two.',
        doesNotMean:
          'Nobody knows how people at random would rate in your company. Between the two figures lies what can be said.',
        sources: ['within-group-agreement'],
      },
    ],
    charts: relianceChart(room, found),
  };
}

/** How far apart the ratings of each case are, before and after. */
function spreadChart(room: Room, byCase: Talked['byCase']): Chart {
  const widest = Math.max(1, ...byCase.flatMap((one) => (one ? [one.before, one.after] : [])));
  const high = Math.ceil(widest * 2) / 2;
  const mark = (at: number) => ({ at, text: steps(at, 2) });
  return {
    title: 'How many steps the ratings of each case lie apart, before talking and after',
    series: room.phases,
    low: 0,
    high,
    ticks: [0, high / 2, high].map((at) => ({ at, text: figure(at, 2) })),
    rows: byCase.map((one, item) => ({
      label: room.items[item]?.title ?? '',
      marks: one ? [mark(one.before), mark(one.after)] : [undefined, undefined],
    })),
  };
}

/** How far the rating of one person, and the mean of the room, can be relied on, with what else fits the codes. */
function relianceChart(room: Room, found: readonly Agreement[]): Chart[] {
  const mark = (at: number) => ({ at: Math.max(LOWEST, at), text: end(at) });
  const row = (label: string, value: number | undefined, range: Measured<Interval> | undefined): ChartRow[] =>
    value === undefined || range === undefined || isNotComputable(range) || value < 0
      ? []
      : [{ label, marks: [mark(value), mark(range.low), mark(range.high)] }];
  const rows = found.flatMap(({ intraclass }, dimension) => {
    if (isNotComputable(intraclass)) return [];
    const { single, singleInterval, average, averageInterval } = intraclass;
    const name = room.dimensions[dimension] ?? '';
    return [
      ...row(`${name}: one person`, single, singleInterval),
      ...row(`${name}: the mean of the room`, average, averageInterval),
    ];
  });
  return rows.length === 0
    ? []
    : [
        {
          title: 'How far a rating can be relied on, and what else fits these codes',
          series: ['Seen', 'At the least', 'At the most'],
          low: LOWEST,
          high: 1,
          ticks: [LOWEST, 0, 0.5, 1].map((at) => ({ at, text: at === LOWEST ? `${figure(at)} or less` : figure(at) })),
          rows,
        },
      ];
}

/** Where the line of the chart ends downwards; ranges may go further, as the table says. */
const LOWEST = -0.5;

const SOMEWHERE = { interval: 'in brackets, where it may lie' } as const;

function withRange(value: number, interval: Measured<Interval>): string {
  const range = isNotComputable(interval) ? 'no range to be had' : `${end(interval.low)} to ${end(interval.high)}`;
  return `${figure(value, 2)} (${range})`;
}

/** The ranges of some measures have no end downwards. */
function end(value: number): string {
  return value < -1 ? 'below −1' : figure(value, 2);
}

function questionsFinding({ questions }: AgreementLab): Finding[] {
  if (questions.length === 0) return [];
  return [
    {
      sentence: 'What to ask where the room differs most',
      more: questions,
      figures: [],
      charts: [],
    },
  ];
}
