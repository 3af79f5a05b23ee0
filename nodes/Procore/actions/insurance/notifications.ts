import { booleanOf } from '../../fields/boolean';
import { field } from '../../fields/field';
import { isRecord } from '../../client/record';
import type { Row } from '../../client/wire/lists/rows';

const COLUMN = 'enable_expired_insurance_notifications';

/** Procore switches them on for every certificate that is written without this field. */
export const sendNotifications = field(
	{
		displayName: 'Send Expiration Notifications',
		name: 'sendNotifications',
		type: 'boolean',
		default: false,
		description:
			'Whether Procore sends mails to vendors and insurance managers when the certificates written here expire. Off by default, since many certificates at once would send many mails; the field enable_expired_insurance_notifications decides for a single one.',
	},
	booleanOf(false),
);

/** The fields of a certificate, with the node's choice if they do not have this one. */
export function withNotifications(fields: unknown, areSent: boolean): Row {
	const given = isRecord(fields) ? fields : {};
	return { ...given, [COLUMN]: given[COLUMN] ?? areSent };
}
