/** What others wrote about a part of the plan. */
import type { ReactNode } from 'react';
import type { Plan } from '../../plan/plan.ts';
import { dayWords } from '../../plan/words.ts';
import { useHere } from './here.ts';

export function Comments({ plan, about }: { readonly plan: Plan; readonly about: string }): ReactNode {
  const { language } = useHere();
  const comments = plan.comments.filter((comment) => comment.about === about);
  if (comments.length === 0) return null;
  return (
    <ul className="comment-list">
      {comments.map(({ id, by, on, text }) => (
        <li key={id}>
          <strong>{by || 'Comment'}</strong> <span className="quiet">{dayWords(on, language)}</span>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  );
}
