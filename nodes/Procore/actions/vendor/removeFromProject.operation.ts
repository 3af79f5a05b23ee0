import { removeMember, VENDORS } from '../../client/endpoints/directory/members';
import { procoreId } from '../../client/ids';
import { projectId } from '../../fields/project';
import { vendorId } from '../../fields/vendor';
import { defineOperation } from '../define';

export const removeFromProject = defineOperation({
	option: {
		name: 'Remove From Project',
		value: 'removeFromProject',
		action: 'Remove a vendor from a project',
		description:
			'Remove a vendor from the directory of a project; it stays in the company directory',
	},
	calls: [VENDORS.remove, VENDORS.list],
	fields: { projectId, vendorId },
	async run({ procore, companyId }, { projectId: project, vendorId: id }) {
		const removed = await removeMember(procore, VENDORS, { companyId, projectId: project, id });
		return [{ json: { vendor_id: procoreId(id), project_id: procoreId(project), removed } }];
	},
});
