/** What may be a draft: an exercise, a workshop or a learning path. */
interface Writing {
  readonly draft?: true;
}

/** Whether something is meant for everybody, as whatever is no draft is. */
export function isPublished({ draft }: Writing): boolean {
  return draft !== true;
}
