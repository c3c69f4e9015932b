/** What of a workshop is projected: never a text to be read out, always what a room does or keeps. */
import type { Block } from '../mdx/document.ts';
import type { Conversation } from './conversation.ts';
import type { Question } from './question.ts';
import type { Workshop } from './workshop.ts';

export type Slide =
  | { readonly as: 'title' }
  | { readonly as: 'agenda' }
  | { readonly as: 'section'; readonly title: string; readonly minutes: number }
  | {
      readonly as: 'text';
      readonly label: string;
      readonly title?: string | undefined;
      readonly blocks: readonly Block[];
    }
  | { readonly as: 'question' | 'answer'; readonly question: Question }
  | {
      readonly as: 'talk';
      readonly label: string;
      readonly title: string;
      readonly minutes: number;
      readonly blocks: readonly Block[];
    }
  /** How a conversation begins; it is played on the page of learners. */
  | { readonly as: 'conversation'; readonly conversation: Conversation }
  | { readonly as: 'exercise'; readonly id: string }
  | { readonly as: 'monday'; readonly text: string };

/** The slides in their order. A question comes twice: to be asked, and with its answers. */
export function slidesOf({ sections }: Pick<Workshop, 'sections'>): readonly Slide[] {
  const slides: Slide[] = [{ as: 'title' }, { as: 'agenda' }];
  for (const { title, minutes, parts } of sections) {
    slides.push({ as: 'section', title, minutes });
    for (const part of parts) {
      switch (part.as) {
        case 'key-idea':
          slides.push({ as: 'text', label: 'Key idea', title: part.title, blocks: part.blocks });
          break;
        case 'case':
          slides.push({ as: 'text', label: 'Case', title: part.title, blocks: part.blocks });
          break;
        case 'reflection':
          slides.push({ as: 'text', label: 'For yourself', blocks: part.blocks });
          break;
        case 'question':
          slides.push({ as: 'question', question: part }, { as: 'answer', question: part });
          break;
        case 'conversation':
          slides.push({ as: 'conversation', conversation: part });
          break;
        case 'discussion':
          slides.push({ ...part, as: 'talk', label: 'Talk' });
          break;
        case 'role-play':
          slides.push({ ...part, as: 'talk', label: 'Practise' });
          break;
        case 'exercise':
          slides.push({ as: 'exercise', id: part.id });
          break;
        case 'takeaway':
          slides.push({ as: 'text', label: 'To take away', blocks: part.blocks }, { as: 'monday', text: part.monday });
          break;
        default:
      }
    }
  }
  return slides;
}
