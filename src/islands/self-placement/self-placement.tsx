/** Where am I? The data, the record, and which of the three views is on the screen. */
import { useEffect, useRef, useState } from 'react';
import type { Catalogue } from '../../framework/outline.ts';
import {
  aimedAt,
  answerCount,
  askedAgain,
  emptyPlacement,
  passedOver,
  type PlacementRecord,
  withAnswer,
} from '../../framework/placement/record.ts';
import type { Answer } from '../../framework/placement/standing.ts';
import { KeepingBar, type Said } from '../keeping/keeping-bar.tsx';
import { type Keeping, type Kept, useKeeping, useSnapshot } from '../keeping/record.ts';
import { Shut } from '../keeping/shut.tsx';
import { Trouble } from '../roles/trouble.tsx';
import { type Fetching, useCatalogue } from '../roles/catalogue.ts';
import { loadInquiries, troubleOf } from '../roles/load.ts';
import { Beginning } from './beginning.tsx';
import { placementKind } from './kind.ts';
import { lookAt, nextLook, type Ground, type Question } from './look.ts';
import { QuestionCard } from './question.tsx';
import { Result } from './result.tsx';

interface Props {
  readonly frameworks: readonly { readonly id: string }[];
  /** Key of the role that the page was opened with. */
  readonly role: string | undefined;
}

const fileName = 'where-am-i';

export function SelfPlacement({ frameworks, role }: Props) {
  const [catalogue, again] = useCatalogue(frameworks);
  const [keeping, setKeeping] = useKeeping(placementKind, emptyPlacement);
  const [said, say] = useState<Said>();
  if (catalogue.state === 'trouble') return <Trouble kind={catalogue.trouble} again={again} />;
  if (catalogue.state === 'loading' || keeping.state === 'opening')
    return (
      <p className="empty" role="status">
        Fetching the roles …
      </p>
    );
  if (keeping.state === 'shut')
    return <Shut keeping={keeping} set={setKeeping} initial={emptyPlacement} fileName={fileName} />;
  return (
    <Views
      key={keeping.record.key.id}
      catalogue={catalogue.value}
      kept={keeping}
      set={setKeeping}
      role={role}
      said={said}
      say={say}
    />
  );
}

interface ViewsProps {
  readonly catalogue: Catalogue;
  readonly kept: Kept<PlacementRecord>;
  readonly set: (keeping: Keeping<PlacementRecord>) => void;
  readonly role: string | undefined;
  readonly said: Said | undefined;
  readonly say: (said: Said | undefined) => void;
}

/** `starting`: a role is chosen, and its statements are on their way. */
type View = 'begin' | 'starting' | 'result' | { readonly look: readonly Question[]; readonly index: number };

function Views({ catalogue, kept, set, role, said, say }: ViewsProps) {
  const { record } = kept;
  const { value } = useSnapshot(record);
  const [ground, load] = useGround(catalogue, value.roles);
  const present = value.roles.findLast((key) => catalogue.roles.has(key));
  const [view, setView] = useState<View>(
    answerCount(value) > 0 && present !== undefined && (role === undefined || role === present) ? 'result' : 'begin',
  );
  const result = useRef<HTMLHeadingElement>(null);
  const showResult = () => {
    setView('result');
    requestAnimationFrame(() => result.current?.focus());
  };
  const begin = (look: readonly Question[]) => {
    if (look.length === 0) showResult();
    else setView({ look, index: 0 });
  };
  useEffect(() => {
    if (view !== 'starting' || ground.state !== 'there') return;
    const look = nextLook(ground.value, record.snapshot.value);
    setView(look.length === 0 ? 'result' : { look, index: 0 });
  }, [view, ground, record]);
  const bar = (
    <KeepingBar
      kept={kept}
      set={set}
      initial={emptyPlacement}
      what="your answers"
      fileName={fileName}
      said={said}
      say={say}
    />
  );

  if (view === 'begin')
    return (
      <>
        <Beginning
          catalogue={catalogue}
          role={role !== undefined && catalogue.roles.has(role) ? role : present}
          groups={value.groups}
          begin={(chosen, groups) => {
            record.edit(aimedAt(record.snapshot.value, chosen, groups));
            setView('starting');
          }}
          cancel={answerCount(value) > 0 ? showResult : undefined}
        />
        {bar}
      </>
    );
  if (ground.state === 'trouble') return <Trouble kind={ground.trouble} again={load} />;
  if (ground.state === 'loading' || view === 'starting')
    return (
      <p className="empty" role="status">
        Fetching the statements …
      </p>
    );
  if (view === 'result')
    return (
      <>
        <Result
          ground={ground.value}
          record={value}
          heading={result}
          goOn={() => begin(nextLook(ground.value, value))}
          aim={() => setView('begin')}
          again={(key) => {
            const cleared = askedAgain(record.snapshot.value, key);
            record.edit(cleared);
            begin(lookAt(ground.value, cleared, key));
          }}
        />
        {bar}
      </>
    );
  const { look, index } = view;
  const question = look[index];
  if (question === undefined) return null;
  const { topic, statement } = question;
  const go = (next: number, questions = look) =>
    next < questions.length ? setView({ look: questions, index: next }) : showResult();
  return (
    <>
      <QuestionCard
        question={question}
        index={index}
        of={look.length}
        given={value.answers[topic.key]?.[statement.id]}
        answer={(answer: Answer) => {
          record.edit(withAnswer(record.snapshot.value, topic.key, statement.id, answer));
          go(index + 1);
        }}
        passOver={() => {
          record.edit(passedOver(record.snapshot.value, topic.key, true));
          // What is left of it in this look goes as well; what was answered stays where it is.
          go(
            index,
            look.filter((one, place) => place < index || one.topic !== topic),
          );
        }}
        back={index > 0 ? () => go(index - 1) : undefined}
        stop={showResult}
      />
      {bar}
    </>
  );
}

/** The statements of these roles, fetched anew whenever the roles change; the last of them is the one to begin with. */
function useGround(catalogue: Catalogue, roles: readonly string[]): readonly [Fetching<Ground>, () => void] {
  const [ground, setGround] = useState<Fetching<Ground>>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const wanted = roles.filter((key) => catalogue.roles.has(key)).join(' ');
  useEffect(() => {
    let stale = false;
    const keys = wanted.split(' ').filter(Boolean);
    const profile = catalogue.roles.get(keys.at(-1) ?? '');
    setGround({ state: 'loading' });
    if (profile === undefined) return;
    loadInquiries(keys, catalogue).then(
      (inquiries) => stale || setGround({ state: 'there', value: { catalogue, profile, inquiries } }),
      (error: unknown) => stale || setGround({ state: 'trouble', trouble: troubleOf(error) }),
    );
    return () => {
      stale = true;
    };
  }, [wanted, catalogue, attempt]);
  return [ground, () => setAttempt((before) => before + 1)];
}
