import { field } from '../../fields/field';
import { partyFieldsOf, partyFieldsProperty } from '../../mapping/parties/partyFields';

export const partyFields = field(
	partyFieldsProperty([
		'address',
		'city',
		'country',
		'email',
		'id',
		'legalName',
		'licenseNumber',
		'name',
		'phone',
		'state',
		'taxId',
		'tradeName',
		'website',
		'zip',
	]),
	partyFieldsOf,
);
