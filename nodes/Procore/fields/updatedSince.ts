import { z } from 'zod';
import { field } from './field';

/** Only what changed from a moment on, for lists whose endpoint takes `filters[updated_at]`. */
export const updatedSince = field(
	{
		displayName: 'Updated Since',
		name: 'updatedSince',
		type: 'dateTime',
		default: '',
		description:
			'Only records that were created or changed from then on, for example since the last run. Leave empty for all.',
	},
	z.unknown(),
);
