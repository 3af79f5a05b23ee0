import { addMember, VENDORS } from '../../client/endpoints/directory/members';
import { procoreId } from '../../client/ids';
import { projectId } from '../../fields/project';
import { vendorId } from '../../fields/vendor';
import { defineOperation } from '../define';

export const addToProject = defineOperation({
	option: {
		name: 'Add to Project',
		value: 'addToProject',
		action: 'Add a vendor to a project',
		description:
			'Add a vendor of the company directory to the directory of a project, unless it is there already',
	},
	calls: [VENDORS.add, VENDORS.list],
	fields: { projectId, vendorId },
	async run({ procore, companyId }, { projectId: project, vendorId: id }) {
		const member = { companyId, projectId: project, id };
		const { record, added } = await addMember(procore, VENDORS, member);
		return [{ json: { ...record, project_id: procoreId(project), added } }];
	},
});
