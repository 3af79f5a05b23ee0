import { readFields } from '../../nodes/Procore/client/tools/facts/fieldText.ts';
import { recordFields } from '../answers.mts';
import type { Field } from '../fields.mts';
import { LISTS } from '../shipped.mts';
import { simpleFieldsIn } from '../simpleFields.mts';
import { withUsualTypes } from '../usualTypes.mts';
import { fieldText } from './fieldText.mts';

/** What is deeper is not offered, such as `assignee.vendor.address.city`. */
const DEEPEST = 2;

function pruned(fields: readonly Field[], depth = 1): Field[] {
	return fields.map(({ choices: _choices, fields: inner, ...field }) => ({
		...field,
		required: false,
		...(inner && depth < DEEPEST && { fields: pruned(inner, depth + 1) }),
	}));
}

/** The fields of a record in a list, as a reader of the texts sees them. */
const factsOf = (fields: readonly Field[]) => readFields(fieldText(withUsualTypes(pruned(fields))));

/** The fields of a simplified record of each list that the package reads. */
export function simpleText(): string {
	const simple = LISTS.flatMap((list) => {
		const fields = recordFields(list);
		return fields ? [`${list}\t${simpleFieldsIn(factsOf(fields)).join(' ')}`] : [];
	});
	return simple.join('\n');
}
