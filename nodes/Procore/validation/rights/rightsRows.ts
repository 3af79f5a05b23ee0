import type { IDataObject } from 'n8n-workflow';
import { procoreId } from '../../client/ids';
import type { ToolAccess } from '../../client/endpoints/rights';
import type { Inspection } from '../inspection';

const byTool = (a: ToolAccess, b: ToolAccess) => a.label.localeCompare(b.label);

/**
 * The level on each tool that was looked at. Those of a project are there only where a required tool
 * needed a look into one, and hold for that project alone.
 */
export function rightsRows({ tools, projectTools }: Inspection): IDataObject[] {
	const ofCompany = [...tools].sort(byTool).map(({ label: tool, level }) => ({
		tool,
		level,
		scope: 'company',
		project_id: null,
		project_name: null,
	}));
	const { sample, known = [] } = projectTools ?? {};
	const ofProject = [...known].sort(byTool).map(({ label: tool, level }) => ({
		tool,
		level,
		scope: 'project',
		project_id: sample ? procoreId(sample.id) : null,
		project_name: sample?.name ?? null,
	}));
	return [...ofCompany, ...ofProject];
}
