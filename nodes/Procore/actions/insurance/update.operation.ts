import {
	insuranceCall,
	WRITE_INSURANCE,
	writeInsurance,
} from '../../client/endpoints/directory/insurances';
import { bodyOf } from '../../fields/writing/bodyOf';
import { refuseEmpty } from '../../fields/writing/refuseEmpty';
import { writingFields } from '../../fields/writing/writing';
import { defineOperation, rows } from '../define';
import { placeOf, projectAtLevel } from '../../fields/projects';
import { insuranceId, level } from './insurance.fields';

export const update = defineOperation({
	option: {
		name: 'Update',
		value: 'update',
		action: 'Update an insurance certificate',
		description: 'Change an insurance certificate, for example its status',
	},
	calls: WRITE_INSURANCE.update,
	writes: (parameters) => insuranceCall('update', parameters.level),
	fields: { level, projectId: projectAtLevel, insuranceId, ...writingFields() },
	async run(context, { insuranceId: id, fields, body: raw, ...chosen }) {
		const place = placeOf(context, chosen);
		const call = insuranceCall('update', chosen.level);
		const { projectId } = place;
		const options = { mode: 'update', projectId } as const;
		const body = refuseEmpty(await bodyOf(context, { fields, body: raw }, call, options));
		return rows([await writeInsurance(context.procore, place, body, id)]);
	},
});
