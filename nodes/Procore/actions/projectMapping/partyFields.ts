import { field } from '../../fields/field';
import { partyFieldsOf, partyFieldsProperty } from '../../mapping/fields';

export const partyFields = field(
	partyFieldsProperty(['address', 'city', 'country', 'id', 'name', 'number', 'state', 'zip']),
	partyFieldsOf,
);
