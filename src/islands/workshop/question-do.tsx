/** A knowledge check: answer, see what is said of the answer, try again. */
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { placesShown } from '../../workshop/order.ts';
import { answerOf } from '../../workshop/progress.ts';
import { type Answer, isAnswer, judge, type Question } from '../../workshop/question.ts';
import { type Doing, useProgress } from './doing.ts';
import { Elsewhere } from './elsewhere.tsx';
import { Prose } from './prose.tsx';

interface Props {
  readonly question: Question<string>;
  readonly doing: Doing;
}

export function QuestionDo({ question, doing }: Props): ReactNode {
  const [value, edit] = useProgress(doing);
  const kept = answerOf(question, value);
  const [draft, setDraft] = useState<unknown>(() => blank(question));
  const [missing, setMissing] = useState(false);
  const result = useRef<HTMLParagraphElement>(null);
  const checked = useRef(false);
  useEffect(() => {
    if (checked.current && kept !== undefined) result.current?.focus();
    checked.current = false;
  }, [kept]);

  if (kept !== undefined) {
    const again = (): void => {
      setDraft(blank(question));
      edit((record) => {
        const { [question.id]: _, ...answers } = record.answers;
        return { ...record, answers };
      });
    };
    return (
      <>
        <Prose html={question.blocks} />
        <Said question={question} answer={kept} heading={result} />
        <p className="activity-acts">
          <button type="button" className="button quietly" onClick={again}>
            Try again
          </button>
        </p>
      </>
    );
  }
  const check = (): void => {
    if (!isAnswer(question, draft)) {
      setMissing(true);
      return;
    }
    setMissing(false);
    checked.current = true;
    edit((record) => ({ ...record, answers: { ...record.answers, [question.id]: draft } }));
  };
  return (
    // No form: nothing on a page could be sent.
    <div className="question-do">
      <Prose html={question.blocks} />
      <Elsewhere id={question.id} record={value} isHere={false} />
      <Answers question={question} draft={draft} change={setDraft} />
      <p role="status" className="exercise-missing">
        {missing && MISSING[question.kind]}
      </p>
      <p className="activity-acts">
        <button type="button" className="button" onClick={check}>
          Check your answer
        </button>
      </p>
    </div>
  );
}

const MISSING: Readonly<Record<Question['kind'], string>> = {
  single: 'Choose one answer first.',
  multiple: 'Choose at least one answer first.',
  matching: 'Say of each what it belongs to first.',
  ordering: 'Put them into an order first.',
  numeric: 'Write a number first.',
};

/** Items to be put into order, mixed the same way each time, and never right from the beginning. */
function mixed({ id, options }: Question<string>): readonly number[] {
  const found = placesShown(options.length, id);
  return found.every((place, index) => place === index) ? [...found.slice(1), ...found.slice(0, 1)] : found;
}

function blank(question: Question<string>): unknown {
  if (question.kind === 'ordering') return { chosen: mixed(question) };
  if (question.kind === 'matching') return { put: question.options.map(() => '') };
  return question.kind === 'numeric' ? {} : { chosen: [] };
}

interface AnswersProps {
  readonly question: Question<string>;
  readonly draft: unknown;
  readonly change: (draft: unknown) => void;
}

function Answers({ question, draft, change }: AnswersProps): ReactNode {
  const { kind, options, unit } = question;
  const name = useId();
  const chosen = numbersIn(draft);
  if (kind === 'numeric')
    return (
      <label>
        <span>Your answer{unit && ` in ${unit}`}</span>
        <input
          type="number"
          step="any"
          inputMode="decimal"
          onChange={({ currentTarget }) =>
            change(currentTarget.value === '' ? {} : { number: currentTarget.valueAsNumber })
          }
        />
      </label>
    );
  if (kind === 'matching') {
    const places = [...new Set(options.flatMap((option) => option.with ?? []))].sort();
    const put = putIn(draft);
    return (
      <div className="options">
        {options.map((option, place) => (
          <label key={option.feedback}>
            <Prose html={option.blocks} />
            <select
              value={put[place] ?? ''}
              onChange={({ currentTarget }) =>
                change({ put: options.map((_, other) => (other === place ? currentTarget.value : (put[other] ?? ''))) })
              }
            >
              <option value="">Choose …</option>
              {places.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
        ))}
      </div>
    );
  }
  if (kind === 'ordering') {
    const move = (from: number, to: number): void => {
      const next = [...chosen];
      const [one] = next.splice(from, 1);
      if (one !== undefined) next.splice(to, 0, one);
      change({ chosen: next });
    };
    return (
      <ol className="ordering">
        {chosen.map((place, index) => (
          <li key={place}>
            <span id={`${name}-${place}`}>
              <Prose html={options[place]?.blocks ?? ''} />
            </span>
            <span className="moves">
              <button
                type="button"
                className="button quietly"
                aria-describedby={`${name}-${place}`}
                disabled={index === 0}
                onClick={() => move(index, index - 1)}
              >
                Up
              </button>
              <button
                type="button"
                className="button quietly"
                aria-describedby={`${name}-${place}`}
                disabled={index === chosen.length - 1}
                onClick={() => move(index, index + 1)}
              >
                Down
              </button>
            </span>
          </li>
        ))}
      </ol>
    );
  }
  return (
    <fieldset className="options">
      <legend className="unseen">{kind === 'single' ? 'Choose one' : 'Choose all that fit'}</legend>
      {placesShown(options.length, question.id).map((place) => (
        <label className="choice" key={place}>
          <input
            type={kind === 'single' ? 'radio' : 'checkbox'}
            name={name}
            checked={chosen.includes(place)}
            onChange={({ currentTarget }) => {
              if (kind === 'single') change({ chosen: [place] });
              else
                change({ chosen: currentTarget.checked ? [...chosen, place] : chosen.filter((one) => one !== place) });
            }}
          />
          <Prose html={options[place]?.blocks ?? ''} />
        </label>
      ))}
    </fieldset>
  );
}

function numbersIn(draft: unknown): readonly number[] {
  const chosen: unknown = typeof draft === 'object' && draft !== null && 'chosen' in draft ? draft.chosen : [];
  return Array.isArray(chosen) ? chosen.filter((one) => typeof one === 'number') : [];
}

function putIn(draft: unknown): readonly string[] {
  const put: unknown = typeof draft === 'object' && draft !== null && 'put' in draft ? draft.put : [];
  return Array.isArray(put) ? put.map(String) : [];
}

interface SaidProps {
  readonly question: Question<string>;
  readonly answer: Answer;
  readonly heading: React.RefObject<HTMLParagraphElement | null>;
}

function Said({ question, answer, heading }: SaidProps): ReactNode {
  const { right, said } = judge(question, answer);
  const chose = (place: number): string | undefined => {
    if ('put' in answer) return `You put: ${answer.put[place]}.`;
    if (question.kind !== 'multiple' || !('chosen' in answer)) return undefined;
    return answer.chosen.includes(place) ? 'You chose this.' : 'You left this out.';
  };
  return (
    <>
      <p ref={heading} tabIndex={-1} className="said-word">
        {right ? 'Yes, that is it.' : 'Not yet. Here is what is said of it:'}
        {'number' in answer && ` You wrote ${answer.number}${question.unit === undefined ? '' : ` ${question.unit}`}.`}
      </p>
      {said.map((one) => (
        <div key={one.option} className={`choice-said ${one.right ? 'right' : 'not'}`}>
          <Prose html={question.options[one.option]?.blocks ?? ''} />
          <p>
            <span className="said-word">{one.right ? 'Right.' : 'Not yet.'}</span> {chose(one.option)}{' '}
            {question.kind === 'matching' && !one.right ? 'Think about it once more.' : one.feedback}
          </p>
        </div>
      ))}
    </>
  );
}
