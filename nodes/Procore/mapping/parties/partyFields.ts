import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';
import type { PartyField } from '../types';

/** Which column of the input items holds what. */
export type FieldNames = Record<
	PartyField | 'id' | 'legalName' | 'tradeName' | 'licenseNumber',
	string
>;
type FieldName = keyof FieldNames;

export const DEFAULT_FIELD_NAMES: FieldNames = {
	id: 'id',
	name: 'name',
	legalName: 'legalName',
	tradeName: 'tradeName',
	number: 'number',
	email: 'email',
	phone: 'phone',
	address: 'address',
	city: 'city',
	state: 'state',
	zip: 'zip',
	country: 'country',
	taxId: 'taxId',
	licenseNumber: 'licenseNumber',
	website: 'website',
};

/** How the fields are called on the screen. */
export const LABELS: Record<FieldName, string> = {
	id: 'ID',
	name: 'Name',
	legalName: 'Legal Name',
	tradeName: 'Trade Name (DBA)',
	number: 'Project Number',
	email: 'Email',
	phone: 'Phone',
	address: 'Street Address',
	city: 'City',
	state: 'State',
	zip: 'ZIP or Postal Code',
	country: 'Country',
	taxId: 'Tax ID',
	licenseNumber: 'License Number',
	website: 'Website',
};

export const COLLECTION = 'Record of the Other System';

/** The collection that says which column of the input items holds what. */
export function partyFieldsProperty(names: FieldName[]): INodeProperties {
	const options = names
		.map((name) => ({
			displayName: LABELS[name],
			name,
			type: 'string' as const,
			default: DEFAULT_FIELD_NAMES[name],
			requiresDataPath: 'single' as const,
			description: `The column that holds it; "${DEFAULT_FIELD_NAMES[name]}" unless set. Drag it here from the input panel, or type its name, with dots to reach into nested fields.`,
		}))
		.sort((a, b) => a.displayName.localeCompare(b.displayName));
	return {
		displayName: COLLECTION,
		name: 'partyFields',
		type: 'collection',
		placeholder: 'Add field',
		default: {},
		description:
			'Which column of the input items, the records of the other system, holds what. Set only what is called differently there. The more columns there are, the surer the matches.',
		options,
	};
}

/** Which column holds what, and which of them the user has named. */
export interface PartyFields {
	names: FieldNames;
	named: FieldName[];
}

const columnName = z.string().trim().min(1).optional().catch(undefined);
const isFieldName = (name: string): name is FieldName => Object.hasOwn(DEFAULT_FIELD_NAMES, name);

export const partyFieldsOf = z
	.record(columnName)
	.default({})
	.transform((given): PartyFields => {
		const set = Object.entries(given).filter(([, column]) => column !== undefined);
		const names = { ...DEFAULT_FIELD_NAMES, ...Object.fromEntries(set) };
		return { names, named: set.map(([name]) => name).filter(isFieldName) };
	});
