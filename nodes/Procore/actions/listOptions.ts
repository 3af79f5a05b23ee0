import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { z } from 'zod';
import { booleanOf } from '../fields/boolean';
import { field, type Field } from '../fields/field';

/** What can be chosen of a list beside its filters. */
export interface ListChoices {
	/** `typed` if the values are not known. */
	sort?: INodePropertyOptions[] | 'typed';
	view?: INodePropertyOptions[];
	/** Further options: switches, which are not sent. */
	switches?: INodeProperties[];
}

const isOn = (value: unknown) => booleanOf(false).safeParse(value).data === true;

const chosen = z
	.object({ sort: z.string().optional(), view: z.string().optional() })
	.passthrough()
	.transform(({ sort, view, ...others }) => {
		const switches = Object.keys(others).filter((name) => isOn(others[name]));
		return { sort, view, switches: new Set(switches) };
	});

export type ChosenOptions = z.output<typeof chosen>;

const typedSort: INodeProperties = {
	displayName: 'Sort',
	name: 'sort',
	type: 'string',
	default: '',
	placeholder: 'e.g. due_date, or -due_date',
	description:
		"The field to sort by, as Procore names it; a minus before it reverses the order. Procore's reference does not list the names.",
};

/** The collection "Options": sort and view, if Procore has them, and switches. */
export function optionsField({ sort = [], view = [], switches = [] }: ListChoices): {
	options?: Field;
} {
	const sorts = sort === 'typed' ? [] : sort;
	const choices = [
		{ displayName: 'Sort', name: 'sort', choices: sorts, description: 'The order of the records' },
		{
			displayName: 'View',
			name: 'view',
			choices: view,
			description:
				'How much of each record Procore returns. With a view, records are not simplified.',
		},
	].flatMap(({ choices: offered, ...rest }) => {
		const [first] = offered;
		return first
			? [{ ...rest, type: 'options' as const, default: first.value, options: offered }]
			: [];
	});
	const typed = sort === 'typed' ? [typedSort] : [];
	const options = [...choices, ...typed, ...switches].sort((a, b) =>
		a.displayName.localeCompare(b.displayName),
	);
	if (options.length === 0) return {};
	return {
		options: field(
			{
				displayName: 'Options',
				name: 'options',
				type: 'collection',
				placeholder: 'Add option',
				default: {},
				options,
			},
			chosen.default({}),
		),
	};
}
