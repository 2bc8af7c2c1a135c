// Written from the files of this folder by `npm run generate`.
import { claimDistinct } from './claim-distinct.js'
import { claimNeedsSource } from './claim-needs-source.js'
import { confidentialKeptOut } from './confidential-kept-out.js'
import { dateValid } from './date-valid.js'
import { disputeMutual } from './dispute-mutual.js'
import { draftBacked } from './draft-backed.js'
import { draftClaimExists } from './draft-claim-exists.js'
import { draftClaimStands } from './draft-claim-stands.js'
import { draftExcuseUsed } from './draft-excuse-used.js'
import { draftNameInClaim } from './draft-name-in-claim.js'
import { draftNegation } from './draft-negation.js'
import { draftNumberInClaim } from './draft-number-in-claim.js'
import { draftQuoteInClaim } from './draft-quote-in-claim.js'
import { draftWithinLabel } from './draft-within-label.js'
import { exceptionCurrent } from './exception-current.js'
import { fieldKnown } from './field-known.js'
import { idFormat } from './id-format.js'
import { idUnique } from './id-unique.js'
import { identifierValid } from './identifier-valid.js'
import { inferredNeedsPremises } from './inferred-needs-premises.js'
import { labelKnown } from './label-known.js'
import { labelNotAbovePremises } from './label-not-above-premises.js'
import { labelRiseNeedsEvidence } from './label-rise-needs-evidence.js'
import { linkAlive } from './link-alive.js'
import { nameDistinct } from './name-distinct.js'
import { nameWhole } from './name-whole.js'
import { numberInQuote } from './number-in-quote.js'
import { premiseExists } from './premise-exists.js'
import { premiseStands } from './premise-stands.js'
import { premisesAcyclic } from './premises-acyclic.js'
import { quoteInSource } from './quote-in-source.js'
import { quoteLocator } from './quote-locator.js'
import { quoteLongEnough } from './quote-long-enough.js'
import { quoteUnchecked } from './quote-unchecked.js'
import { reviewCurrent } from './review-current.js'
import { singlePointOfFailure } from './single-point-of-failure.js'
import { singleVoice } from './single-voice.js'
import { snapshotCurrent } from './snapshot-current.js'
import { sourceComplete } from './source-complete.js'
import { sourceExists } from './source-exists.js'
import { sourceMetadata } from './source-metadata.js'
import { sourceStands } from './source-stands.js'
import { sourceUsed } from './source-used.js'
import { speculationNeedsAttribution } from './speculation-needs-attribution.js'
import { supersededNeedsSuccessor } from './superseded-needs-successor.js'
import { textChangeNeedsEvidence } from './text-change-needs-evidence.js'
import { textNotCut } from './text-not-cut.js'
import { voiceSuspect } from './voice-suspect.js'
import { wordingFitsLabel } from './wording-fits-label.js'

/** Every rule, by name. */
export const RULES = [
  claimDistinct,
  claimNeedsSource,
  confidentialKeptOut,
  dateValid,
  disputeMutual,
  draftBacked,
  draftClaimExists,
  draftClaimStands,
  draftExcuseUsed,
  draftNameInClaim,
  draftNegation,
  draftNumberInClaim,
  draftQuoteInClaim,
  draftWithinLabel,
  exceptionCurrent,
  fieldKnown,
  idFormat,
  idUnique,
  identifierValid,
  inferredNeedsPremises,
  labelKnown,
  labelNotAbovePremises,
  labelRiseNeedsEvidence,
  linkAlive,
  nameDistinct,
  nameWhole,
  numberInQuote,
  premiseExists,
  premiseStands,
  premisesAcyclic,
  quoteInSource,
  quoteLocator,
  quoteLongEnough,
  quoteUnchecked,
  reviewCurrent,
  singlePointOfFailure,
  singleVoice,
  snapshotCurrent,
  sourceComplete,
  sourceExists,
  sourceMetadata,
  sourceStands,
  sourceUsed,
  speculationNeedsAttribution,
  supersededNeedsSuccessor,
  textChangeNeedsEvidence,
  textNotCut,
  voiceSuspect,
  wordingFitsLabel,
] as const
