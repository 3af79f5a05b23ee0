import type { PartyField } from '../types';

/** Which field of an input item holds what. */
export type FieldNames = Record<PartyField | 'id' | 'legalName' | 'tradeName' | 'licence', string>;

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
	licence: 'licence',
	website: 'website',
};

/** Which field of the input items holds what, and which of them the user has named. */
export interface PartyFields {
	names: FieldNames;
	named: ReadonlySet<string>;
}
