import {
	insuranceCall,
	LIST_INSURANCES,
	syncInsurances,
	WRITE_INSURANCE,
} from '../../client/endpoints/directory/insurances';
import { writingFields } from '../../fields/writing/writing';
import { defineOperation } from '../define';
import { syncItems } from '../syncItems';
import { isFoundByPolicy, withIds } from './existing';
import { placeOf, projectAtLevel } from '../../fields/projects';
import { level } from './insurance.fields';
import { sendNotifications, withNotifications } from './notifications';

export const upsert = defineOperation({
	input: 'all',
	option: {
		name: 'Create or Update',
		value: 'upsert',
		action: 'Create or update insurance certificates',
		description: 'Create a new record, or update the current one if it already exists (upsert)',
	},
	calls: [...WRITE_INSURANCE.upsert, ...LIST_INSURANCES],
	writes: (parameters) => insuranceCall('upsert', parameters.level),
	fields: { level, projectId: projectAtLevel, ...writingFields(), sendNotifications },
	perItem: ['fields', 'body'],
	async run(context, { sendNotifications: notify, ...chosen }, items, valuesAt) {
		const { procore, companyId } = context;
		const place = placeOf({ companyId }, chosen);
		return await syncItems(context, {
			call: insuranceCall('upsert', chosen.level),
			items,
			valuesAt,
			projectId: place.projectId,
			prepare: async (rows) => await withIds(procore, place, rows),
			isFound: isFoundByPolicy,
			withoutKey:
				'no id, no origin_id, and no vendor_id with policy_number. Nothing else tells which certificate is meant, so each run creates another one for such a row.',
			write: async (updates) =>
				await syncInsurances(
					procore,
					place,
					updates.map((update) => withNotifications(update, notify)),
				),
		});
	},
});
