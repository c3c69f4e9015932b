import type { ReactNode } from 'react';

interface Props {
  readonly name: string;
  readonly worked: string | undefined;
  readonly lacked: string | undefined;
}

/** What somebody wrote down themselves, beside what they decide with it. */
export function OwnList({ name, worked, lacked }: Props): ReactNode {
  return (
    <section className="letter" aria-label={`Your list about ${name}`}>
      <h3>Your list</h3>
      <Column title="Worked" text={worked} />
      <Column title="Did not work" text={lacked} />
    </section>
  );
}

function Column({ title, text = '' }: { readonly title: string; readonly text: string | undefined }): ReactNode {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (
    <>
      <h4>{title}</h4>
      {lines.length === 0 ? (
        <p className="quiet">Nothing stands here.</p>
      ) : (
        <ul className="own-list">
          {lines.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}
