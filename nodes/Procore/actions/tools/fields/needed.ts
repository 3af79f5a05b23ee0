import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';
import { typedIn } from '../../../client/ids';
import { field, type Field } from '../../../fields/field';

/** A record that others belong to, chosen from a list: required, or empty for all of them. */
interface Needed {
	required: Field;
	optional: Field;
	/** Whether a list, too, is read of one of them only. */
	isAlwaysRequired: boolean;
}

const text = z.preprocess(typedIn, z.union([z.string(), z.number()]).nullish());
const optionalId = text.transform((typed) => String(typed ?? '').trim());

function needed(property: INodeProperties, what: string, isAlwaysRequired = false): Needed {
	// Whether it is missing is known when the kind of record is: other kinds hide the field.
	const required = field({ ...property, default: property.default, required: true }, optionalId);
	const all = `Leave empty for every ${what}.`;
	const optional = field({ ...property, default: property.default, description: all }, optionalId);
	return { required, optional: isAlwaysRequired ? required : optional, isAlwaysRequired };
}

/** A locator with a list to search in. */
const locator = (
	property: Pick<INodeProperties, 'displayName' | 'name' | 'description'>,
	searchListMethod: string,
): INodeProperties => ({
	...property,
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			typeOptions: { searchListMethod, searchable: true },
		},
		{ displayName: 'By ID', name: 'id', type: 'string', placeholder: 'e.g. 4521' },
	],
});

/** What records belong to beside company and project, by the name of its id in Procore's paths. */
export const NEEDED = {
	budget_view_id: needed(
		locator(
			{
				displayName: 'Budget View',
				name: 'budgetViewId',
				description: 'The view whose rows are read',
			},
			'searchBudgetViews',
		),
		'budget view',
		true,
	),
	drawing_area_id: needed(
		locator(
			{
				displayName: 'Drawing Area',
				name: 'drawingAreaId',
				description: 'The drawing area that the drawing belongs to',
			},
			'searchDrawingAreas',
		),
		'drawing area',
	),
	generic_tool_id: needed(
		locator(
			{
				displayName: 'Correspondence Type',
				name: 'genericToolId',
				description: 'The type of correspondence, as the company has set it up',
			},
			'searchCorrespondenceTypes',
		),
		'correspondence type',
	),
	prime_contract_id: needed(
		locator(
			{
				displayName: 'Prime Contract',
				name: 'primeContractId',
				description: 'The contract that the invoice is for',
			},
			'searchPrimeContracts',
		),
		'prime contract',
	),
};

export type NeededName = keyof typeof NEEDED;
