/** The plan on paper. It is drawn when the browser is about to print, and not before. */
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Block, outline, summary } from '../../plan/documents/outline.ts';
import type { Plan } from '../../plan/plan.ts';
import type { RoleData } from '../../plan/role-data.ts';
import { today } from './here.ts';

/** All of the plan, or the page to talk from. */
export type PaperKind = 'whole' | 'summary';

interface Props {
  readonly plan: Plan;
  readonly role: RoleData | undefined;
  /** Read at the moment of printing. Whoever uses the browser's own way to print gets the whole. */
  readonly wanted: RefObject<PaperKind>;
}

export function Paper({ plan, role, wanted }: Props): ReactNode {
  const [printing, setPrinting] = useState<PaperKind>();
  useEffect(() => {
    const begin = (): void => flushSync(() => setPrinting(wanted.current));
    const end = (): void => setPrinting(undefined);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, [wanted]);
  if (printing === undefined) return null;
  const blocks = printing === 'summary' ? summary(plan, role, today()) : outline(plan, role);
  return (
    <div className="plan-paper">
      {blocks.map((block, index) => (
        // The outline is drawn once for each print, so a place names its block.
        <Part key={index} block={block} />
      ))}
    </div>
  );
}

function Part({ block }: { readonly block: Block }): ReactNode {
  switch (block.kind) {
    case 'title':
      return <h1>{block.text}</h1>;
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'subheading':
      return <h3>{block.text}</h3>;
    case 'text':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <table className="plain-table">
          <thead>
            <tr>
              {block.head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row) => (
              <tr key={row.join('|')}>
                {row.map((cell, at) => (
                  <td key={`${block.head[at]}`}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}
