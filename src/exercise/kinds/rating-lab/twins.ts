/** What twins say in a room: the two cases differ in nothing but a name and a detail, and the halves of the room saw one each first. */
import { isNotComputable } from '../../../measure/measured.ts';
import { mean } from '../../../measure/ratings.ts';
import { differenceInterval } from '../../../measure/student-t.ts';
import type { Finding } from '../../finding.ts';
import { betweenSides, counted, figure, steps, toOneSide } from '../../say.ts';
import { FEWEST_CODES } from '../../room/analyse.ts';
import { type Room, type RoomCode, tableOf } from '../../room/room.ts';
import type { RatingLab } from './model.ts';

/** A finding for each pair of twins of which both were rated among the first cases; whoever rates the second twin has read the text before. */
export function twinFindings({ sets }: RatingLab, room: Room, codes: readonly RoomCode[]): readonly Finding[] {
  const first = codes.filter(({ phase }) => phase === 0);
  return sets.a.flatMap((one): Finding[] => {
    const twin = sets.b.find(({ id }) => id === one.pair?.with);
    if (twin === undefined) return [];
    const ratings = [one, twin].map(({ id }) => {
      const index = room.items.findIndex((item) => item.id === id);
      return first.flatMap((code) => {
        const given = (tableOf(room, code)[index] ?? []).filter((rating) => rating !== undefined);
        return given.length === 0 ? [] : [mean(given)];
      });
    });
    const [ofOne = [], ofTwin = []] = ratings;
    if (ofOne.length + ofTwin.length === 0) return [];
    const lead = `${one.name} and ${twin.name} differ in nothing but the name and one detail (${one.pair?.detail}; ${twin.pair?.detail}).`;
    if (ofOne.length < FEWEST_CODES || ofTwin.length < FEWEST_CODES)
      return [saying(`Too few to say anything about the twins, ${one.name} and ${twin.name}.`, [lead])];
    const interval = differenceInterval(ofOne, ofTwin);
    const difference = mean(ofTwin) - mean(ofOne);
    const beyond = !isNotComputable(interval) && (interval.low > 0 || interval.high < 0);
    const [higher, lower] = difference > 0 ? [twin, one] : [one, twin];
    const sentence = beyond
      ? `The same work was rated ${steps(Math.abs(difference))} higher under the name of ${higher.name} than of ${lower.name}.`
      : `Whether the name and the detail made a difference is too little to say: ${one.name} and ${twin.name} did the same work.`;
    return [
      {
        sentence,
        more: [lead],
        figures: [
          {
            name: `${twin.name} beside ${one.name}`,
            value: toOneSide(difference, LEVEL, 'Rated alike', 2),
            interval:
              betweenSides(interval, LEVEL, (value) => figure(value, 2)) ?? 'no interval can be given: nobody differs',
            means: `The mean rating of ${twin.name} (${counted(ofTwin.length, 'person', 'people')}) compared with that of ${one.name} (${counted(ofOne.length, 'person', 'people')}), among those who had not read the text before.`,
            doesNotMean:
              'It is about this room and this text. An interval that reaches from lower to higher means that there may be no difference; and without a difference here there may be one elsewhere.',
            sources: [],
          },
        ],
        charts: [],
      },
    ];
  });
}

const LEVEL = ['lower', 'higher'] as const;

function saying(sentence: string, more: readonly string[]): Finding {
  return { sentence, more, figures: [], charts: [] };
}
