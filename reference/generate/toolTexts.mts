import { readFields } from '../../nodes/Procore/client/tools/facts/fieldText.ts';
import { TARGETS, type Target } from '../../nodes/Procore/client/tools/facts/targets.ts';
import { recordFields } from '../answers.mts';
import type { Field } from '../fields.mts';
import { operations } from '../read.mts';
import { LISTS } from '../shipped.mts';
import { simpleFieldsIn } from '../simpleFields.mts';
import { withUsualFormat, withUsualTypes } from '../usualTypes.mts';
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

function queryOf(list: string): Field[] {
	const found = operations().find(({ method, path }) => method === 'GET' && path === list);
	if (!found) throw new Error(`Procore has no list ${list}`);
	return found.parameters.filter((known) => known.in === 'query').map(withUsualFormat);
}

/** Lists of what ids point to. */
function choiceLists(): string[] {
	const targets: Target[] = Object.values(TARGETS);
	return targets.flatMap(({ ofProject, ofCompany }) =>
		[ofProject, ofCompany].flatMap((list) => list ?? []),
	);
}

/** The fields of a record in a list, as a reader of the texts sees them. */
const factsOf = (fields: readonly Field[]) => readFields(fieldText(withUsualTypes(pruned(fields))));

/** The query of each list that the package reads, and the fields of its simplified records. */
export function toolTexts(): Record<'lists' | 'simple', string> {
	const simple = LISTS.flatMap((list) => {
		const fields = recordFields(list);
		return fields ? [`${list}\t${simpleFieldsIn(factsOf(fields)).join(' ')}`] : [];
	});
	const lists = [...new Set([...LISTS, ...choiceLists()])].sort();
	return {
		lists: lists.map((list) => `${list}\t${fieldText(queryOf(list))}`).join('\n'),
		simple: simple.join('\n'),
	};
}
