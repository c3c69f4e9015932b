/** All editorial rules, in the order of their pages. A new rule is a file of this folder and a line here. */
import { rule as adverbAlone } from './adverb-alone.ts';
import { rule as amountOfPay } from './amount-of-pay.ts';
import { rule as cutText } from './cut-text.ts';
import { rule as fallingExpectation } from './falling-expectation.ts';
import { rule as fullStops } from './full-stops.ts';
import { rule as futureDate } from './future-date.ts';
import { rule as healthOrLeave } from './health-or-leave.ts';
import { rule as indicatorWithoutId } from './indicator-without-id.ts';
import { rule as lateralBetweenRanks } from './lateral-between-ranks.ts';
import { rule as levelWithoutText } from './level-without-text.ts';
import { rule as loadedWording } from './loaded-wording.ts';
import { rule as missingOwner } from './missing-owner.ts';
import { rule as missingTranslation } from './missing-translation.ts';
import { rule as nearDuplicate } from './near-duplicate.ts';
import { rule as noDevelopmentSuggestion } from './no-development-suggestion.ts';
import { rule as notObservable } from './not-observable.ts';
import { rule as placeholderText } from './placeholder-text.ts';
import { rule as potentialLabel } from './potential-label.ts';
import { rule as promotionAsksNothing } from './promotion-asks-nothing.ts';
import { rule as promotionWithoutRise } from './promotion-without-rise.ts';
import { rule as rankedPeople } from './ranked-people.ts';
import { rule as readingDifficulty } from './reading-difficulty.ts';
import { rule as requirementWithoutEquivalent } from './requirement-without-equivalent.ts';
import type { EditorialRule } from './rule.ts';
import { rule as sameTextAtLevels } from './same-text-at-levels.ts';
import { rule as staleReview } from './stale-review.ts';
import { rule as staleTranslation } from './stale-translation.ts';
import { rule as tenseOrPerson } from './tense-or-person.ts';
import { rule as tooLongForTarget } from './too-long-for-target.ts';
import { rule as tooManyCompetencies } from './too-many-competencies.ts';
import { rule as traitWord } from './trait-word.ts';
import { rule as twoStatements } from './two-statements.ts';
import { rule as unconnectedRole } from './unconnected-role.ts';
import { rule as unexpectedCompetency } from './unexpected-competency.ts';
import { rule as vagueQualifier } from './vague-qualifier.ts';

export const RULES: readonly EditorialRule[] = [
  levelWithoutText,
  placeholderText,
  cutText,
  sameTextAtLevels,
  adverbAlone,
  nearDuplicate,
  notObservable,
  vagueQualifier,
  traitWord,
  twoStatements,
  loadedWording,
  healthOrLeave,
  potentialLabel,
  rankedPeople,
  amountOfPay,
  readingDifficulty,
  tenseOrPerson,
  fullStops,
  tooLongForTarget,
  fallingExpectation,
  promotionAsksNothing,
  promotionWithoutRise,
  lateralBetweenRanks,
  unconnectedRole,
  tooManyCompetencies,
  unexpectedCompetency,
  noDevelopmentSuggestion,
  requirementWithoutEquivalent,
  staleReview,
  futureDate,
  missingOwner,
  indicatorWithoutId,
  missingTranslation,
  staleTranslation,
];
