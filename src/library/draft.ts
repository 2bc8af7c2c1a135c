import { runCheck } from '../check/run.js'
import { holdDrafts, onlyDraftRules } from '../check/with-drafts.js'
import { countDrafts, type DraftCounts } from '../draft/counts.js'
import { draftOf } from '../draft/draft.js'
import { DRAFT_ENDINGS, draftFormatOf } from '../draft/formats/index.js'
import type { Need, State } from '../draft/held.js'
import { TextFile } from '../ledger/model/text-file.js'
import type { Ledger } from '../ledger/model/types.js'
import { Snapshots } from '../quotes/snapshot.js'
import { type CheckLedgerOptions, inWords, type LedgerFinding, levelsOf } from './finding.js'

/** A sentence of a draft, and what stands behind it. Offsets are those of the text. */
export interface DraftSentence {
  text: string
  start: number
  end: number
  state: State
  /** The ids of the claims that it names. */
  claims: string[]
}

export interface CheckDraftOptions extends CheckLedgerOptions {
  /** What must be backed: quotes, numbers and dates where nothing is said. */
  require?: readonly Need[]
}

export interface DraftCheck {
  findings: LedgerFinding[]
  sentences: DraftSentence[]
  counts: DraftCounts
}

/**
 * What `factcheck draft` finds in a text, sentence by sentence.
 *
 * @param name what the text is called in findings; its ending tells its format
 * @throws {TypeError} where no format of drafts has that ending, or `rules` names no rule
 */
export async function checkDraft(
  text: string,
  name: string,
  ledger: Ledger,
  { cwd = process.cwd(), now = new Date(), rules = {}, require }: CheckDraftOptions = {},
): Promise<DraftCheck> {
  const format = draftFormatOf(name)
  if (!format) throw new TypeError(`no format of drafts has the ending of ${name}: ${DRAFT_ENDINGS.join(', ')}`)
  const draft = draftOf(new TextFile(name, text), await format())
  const required = require && { required: new Set(require) }
  const held = holdDrafts([draft], { ledger, snapshots: new Snapshots(cwd), now, ...required })
  const both = held.holding.ledger
  const checkable = { ledger: both, problems: [], unreadable: [], drafts: held }
  const { findings } = runCheck(checkable, onlyDraftRules(levelsOf(rules)), now)
  const sentences = held.sentences.map(({ sentence: { text, start, end }, state, claims }) => ({
    text,
    start,
    end,
    state,
    claims: claims.map(({ id }) => id),
  }))
  return { findings: findings.map(inWords), sentences, counts: countDrafts(held.sentences, both) }
}
