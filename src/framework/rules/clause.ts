/** What stands before words in their sentence: whether it makes the person do or be them, or refuses them. */

const BEGINS = /(?:^|[,;:.] |\b(?:and|or|but|also|still|then|gladly|willingly|often|regularly|sometimes) )$/i;
const REFUSED =
  /\b(?:not|[a-z]{2,6}n['’]t|never|no|none|nobody|without|against|nor|neither|declines?|refuses?|rejects?|avoids?|challenges?|questions?|stops?|ends?|ended|abolish(?:es|ed)?|removes?|removed|replaces?|replaced|instead|rather|than)\b[^.;]*$/i;

/** How far back is looked: a clause is shorter. */
const LONGEST_CLAUSE = 80;

const MODAL = /\b(?:can|could|will|would|must|shall|should|may|has to|have to|needs to) $/i;

/**
 * Whether a clause begins behind some words, so that what follows is said of the person, if only that they can or must: a service may
 * be always available.
 */
export function beginsClause(before: string): boolean {
  return BEGINS.test(before.slice(-LONGEST_CLAUSE).replace(MODAL, ''));
}

/** Whether a sentence refuses what follows: "Declines to rank", "without", "instead of". */
export function isRefused(before: string): boolean {
  return REFUSED.test(before.slice(-LONGEST_CLAUSE));
}
