import type { IDataObject } from 'n8n-workflow';
import { textOf } from '../mapping/texts';
import type { SideName } from '../mapping/types';

/** What a row has where nothing is decided about it. */
const OPEN = {
	decision: 'review',
	partyId: null,
	partyName: null,
	decidedAt: null,
	decidedBy: null,
};

/** A row with every column that a review gives; an item that is not a row of the plan as it came. */
export function withColumns(json: IDataObject, kind: SideName): IDataObject {
	if (textOf(json[`${kind}Id`]) === '') return json;
	const missing = Object.entries(OPEN).filter(([name]) => json[name] === undefined);
	return missing.length === 0 ? json : { ...json, ...Object.fromEntries(missing) };
}
