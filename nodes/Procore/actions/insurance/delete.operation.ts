import { DELETE_INSURANCE, deleteInsurance } from '../../client/endpoints/directory/insurances';
import { defineOperation } from '../define';
import { placeOf, projectAtLevel } from '../../fields/projects';
import { insuranceId, level } from './insurance.fields';

export const deleteOne = defineOperation({
	option: {
		name: 'Delete',
		value: 'delete',
		action: 'Delete an insurance certificate',
		description: 'Remove an insurance certificate of the company or of a project',
	},
	calls: DELETE_INSURANCE,
	fields: { level, projectId: projectAtLevel, insuranceId },
	async run({ procore, companyId }, { insuranceId: id, ...chosen }) {
		await deleteInsurance(procore, placeOf({ companyId }, chosen), id);
		return [{ json: { deleted: true } }];
	},
});
