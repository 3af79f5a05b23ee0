import type { IDataObject } from 'n8n-workflow';
import { inputError } from '../client/ProcoreError';
import { readParties } from '../mapping/parties/parties';
import type { PartyFields } from '../mapping/parties/partyFields';
import type { SideName } from '../mapping/types';
import { Pace, type Pacing } from '../matching/text/pace';
import { planRow } from './planRow';
import { choosable } from './shownReview';
import type { ReviewLimit } from './reviewFields';
import type { AskedReview } from './waiting';

export interface ReviewValues extends ReviewLimit {
	partyFields: PartyFields;
}

/** What comes in by the two inputs. */
interface ReviewItems {
	rows: IDataObject[];
	/** The records of the other system, where that input is connected. */
	parties: IDataObject[];
}

const MS = { days: 86_400_000, hours: 3_600_000, minutes: 60_000 };

/**
 * What a person is to be asked about the rows of a plan.
 * @returns undefined where every row is decided
 * @throws ProcoreError where no item is a row of a plan
 */
export async function reviewOf(
	{ rows: items, parties: records }: ReviewItems,
	kind: SideName,
	values: ReviewValues,
	pacing: Pacing,
): Promise<AskedReview | undefined> {
	const rows = items.map((item) => planRow(item, kind)).filter(({ id }) => id !== '');
	if (rows.length === 0 && items.some((item) => Object.keys(item).length > 0)) {
		throw inputError(
			`None of the ${items.length} input items has a ${kind}Id`,
			'Connect the first input of this step to the output of Plan, and the second one to the step that reads the records of the other system.',
		);
	}
	if (!rows.some(({ decision }) => decision === 'review')) return undefined;
	const { parties } = await readParties(records, values.partyFields, new Pace(pacing));
	const asked = { kind, parties: choosable(parties) };
	if (!values.limitWait) return asked;
	return { ...asked, until: new Date(Date.now() + values.waitAmount * MS[values.waitUnit]) };
}
