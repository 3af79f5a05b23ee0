import { recordFields } from '../answers.mts';
import type { Field } from '../fields.mts';
import { operations } from '../read.mts';
import { withUsualFormat, withUsualTypes } from '../usualTypes.mts';
import { LISTS } from '../shipped.mts';
import { fieldText } from './fieldText.mts';

/** What is two objects deep is not offered: nobody chooses `assignee.vendor.address.city`. */
const DEEPEST = 2;

function pruned(fields: readonly Field[], depth = 1): Field[] {
	return fields.map(({ choices: _choices, fields: inner, ...field }) => ({
		...field,
		required: false,
		...(inner && depth < DEEPEST && { fields: pruned(inner, depth + 1) }),
	}));
}

const lists = () => [...new Set(Object.values(LISTS).flat())].sort();

function queryOf(list: string): Field[] {
	const found = operations().find(({ method, path }) => method === 'GET' && path === list);
	if (!found) throw new Error(`Procore has no list ${list}`);
	return found.parameters.filter((known) => known.in === 'query').map(withUsualFormat);
}

/** The query of each list of the package, and the fields of one of its records. */
export function toolTexts(): Record<'lists' | 'answers', string> {
	const answers = lists().flatMap((list) => {
		const fields = recordFields(list);
		return fields ? [`${list}\t${fieldText(withUsualTypes(pruned(fields)))}`] : [];
	});
	return {
		lists: lists()
			.map((list) => `${list}\t${fieldText(queryOf(list))}`)
			.join('\n'),
		answers: answers.join('\n'),
	};
}
