/** A level by name with its little ladder, as on the pages that are built. */
import type { OutlineLevel, OutlineScale } from '../../framework/outline.ts';
import { placeWords, rungs } from '../../site/level.ts';

interface Props {
  readonly level: OutlineLevel;
  readonly scale: OutlineScale;
}

export function LevelName({ level, scale }: Props) {
  const ladder = rungs(level, scale);
  const place = placeWords(level, scale);
  return (
    <span className="level">
      {ladder && (
        <svg width={ladder.width} height={ladder.height} viewBox={`0 0 ${ladder.width} ${ladder.height}`} aria-hidden>
          <path className="reached" d={ladder.reached} />
          {ladder.above !== '' && <path className="above" d={ladder.above} />}
        </svg>
      )}
      <span>
        {level.title}
        {place && <span className="unseen">, {place}</span>}
      </span>
    </span>
  );
}
