import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Catalogue } from '../model.ts';
import { addressTaken } from './address-taken.ts';
import { alternateElsewhere } from './alternate-elsewhere.ts';
import { ambiguousLanes } from './ambiguous-lanes.ts';
import { careerWithoutCourse } from './career-without-course.ts';
import { choiceInTitle } from './choice-in-title.ts';
import { controlCharacter } from './control-character.ts';
import { copiedTags } from './copied-tags.ts';
import { deadAnchor } from './dead-anchor.ts';
import { deadLink } from './dead-link.ts';
import { duplicateCode } from './duplicate-code.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { emptyBody } from './empty-body.ts';
import { headingLevel } from './heading-level.ts';
import { hiddenButReferenced } from './hidden-but-referenced.ts';
import { imageWithoutAlt } from './image-without-alt.ts';
import { lonelyTag } from './lonely-tag.ts';
import { missingTranslation } from './missing-translation.ts';
import { misspeltId } from './misspelt-id.ts';
import { noBaseUrl } from './no-base-url.ts';
import { noContactUrl } from './no-contact-url.ts';
import { noTrackInSplitSemester } from './no-track-in-split-semester.ts';
import { nothingToPublish } from './nothing-to-publish.ts';
import { oneSidedAlternate } from './one-sided-alternate.ts';
import { placeholderText } from './placeholder-text.ts';
import { prerequisiteCycle } from './prerequisite-cycle.ts';
import { prerequisiteTooLate } from './prerequisite-too-late.ts';
import { rawHtml } from './raw-html.ts';
import { remoteImage } from './remote-image.ts';
import { selfAlternate } from './self-alternate.ts';
import { semesterCredits } from './semester-credits.ts';
import { tagVariants } from './tag-variants.ts';
import { templateSyntax } from './template-syntax.ts';
import { tiedWeights } from './tied-weights.ts';
import { titleRepeatedInText } from './title-repeated-in-text.ts';
import { trackInTwoProgrammes } from './track-in-two-programmes.ts';
import { unequalLanes } from './unequal-lanes.ts';
import { unknownAlternate } from './unknown-alternate.ts';
import { unknownPillar } from './unknown-pillar.ts';
import { unknownProgramme } from './unknown-programme.ts';
import { unknownTerm } from './unknown-term.ts';
import { unknownTrack } from './unknown-track.ts';
import { unreadSyntax } from './unread-syntax.ts';
import { unusedPillar } from './unused-pillar.ts';
import { unusedTrack } from './unused-track.ts';
import type { Check } from './check.ts';

/** Every check; diagnostics are sorted by place, so the order here means nothing. */
const checks: readonly Check[] = [
  addressTaken,
  alternateElsewhere,
  ambiguousLanes,
  careerWithoutCourse,
  choiceInTitle,
  controlCharacter,
  copiedTags,
  deadAnchor,
  deadLink,
  duplicateCode,
  duplicateTitle,
  emptyBody,
  headingLevel,
  hiddenButReferenced,
  imageWithoutAlt,
  lonelyTag,
  missingTranslation,
  misspeltId,
  noBaseUrl,
  noContactUrl,
  noTrackInSplitSemester,
  nothingToPublish,
  oneSidedAlternate,
  placeholderText,
  prerequisiteCycle,
  prerequisiteTooLate,
  rawHtml,
  remoteImage,
  selfAlternate,
  semesterCredits,
  tagVariants,
  templateSyntax,
  tiedWeights,
  titleRepeatedInText,
  trackInTwoProgrammes,
  unequalLanes,
  unknownAlternate,
  unknownPillar,
  unknownProgramme,
  unknownTerm,
  unknownTrack,
  unreadSyntax,
  unusedPillar,
  unusedTrack,
];

/** All findings of all checks. */
export const checkCatalogue = (catalogue: Catalogue): Finding[] =>
  checks.flatMap(({ run }) => run(catalogue));
