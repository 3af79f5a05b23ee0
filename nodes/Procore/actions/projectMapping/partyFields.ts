import { field } from '../../fields/field';
import { partyFieldsOf, partyFieldsProperty } from '../../mapping/parties/partyFields';

export const partyFields = field(
	partyFieldsProperty(['address', 'city', 'country', 'id', 'name', 'number', 'state', 'zip']),
	partyFieldsOf,
);
