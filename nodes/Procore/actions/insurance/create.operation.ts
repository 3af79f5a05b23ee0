import {
	insuranceCall,
	WRITE_INSURANCE,
	writeInsurance,
} from '../../client/endpoints/directory/insurances';
import { bodyOf } from '../../fields/writing/bodyOf';
import { writingFields } from '../../fields/writing/writing';
import { defineOperation, rows } from '../define';
import { placeOf, projectAtLevel } from '../../fields/projects';
import { level } from './insurance.fields';
import { sendNotifications, withNotifications } from './notifications';

export const create = defineOperation({
	option: {
		name: 'Create',
		value: 'create',
		action: 'Create an insurance certificate',
		description: 'Add an insurance certificate of a vendor, for the company or for a project',
	},
	calls: WRITE_INSURANCE.create,
	writes: (parameters) => insuranceCall('create', parameters.level),
	fields: { level, projectId: projectAtLevel, ...writingFields(), sendNotifications },
	async run(context, { sendNotifications: notify, fields, body: raw, ...chosen }) {
		const place = placeOf(context, chosen);
		const call = insuranceCall('create', chosen.level);
		const { projectId } = place;
		const options = { mode: 'create', projectId } as const;
		const body = await bodyOf(context, { fields, body: raw }, call, options);
		const insurance = withNotifications(body.insurance, notify);
		return rows([await writeInsurance(context.procore, place, { ...body, insurance })]);
	},
});
