import type { IDataObject } from 'n8n-workflow';
import { listProjects } from '../../client/endpoints/projects';
import { distinctById } from '../../mapping/distinct';
import type { PlanValues } from '../../mapping/fields';
import { readParties } from '../../mapping/parties/parties';
import { plan } from '../../mapping/plan';
import { planItems } from '../../mapping/planItem';
import { subjectOfProject } from '../../mapping/projects';
import { remarksOn } from '../../mapping/report';
import { mapPaced, Pace } from '../../matching/text/pace';
import type { OperationContext, OutputRow } from '../define';

/** A row for each project: which party it is, and what happens to it. */
export async function planProjects(
	{ procore, companyId, pause, cancelSignal, hint, secondItems }: OperationContext,
	{ options, ...values }: PlanValues,
	items: IDataObject[],
): Promise<OutputRow[]> {
	const pacing = { pause, signal: cancelSignal };
	const pace = new Pace(pacing);
	const { parties, fields } = await readParties(items, values.partyFields, pace);
	const query = { 'filters[by_status]': 'All' };
	const projects = distinctById(await listProjects(procore, companyId, { query }));
	const planned = await plan(
		await mapPaced(projects, pace, subjectOfProject),
		parties,
		{ ...options, kind: 'project', decisions: [...values.decisions, ...secondItems] },
		pacing,
	);
	for (const remark of remarksOn(parties, planned, 'projects')) hint(remark);
	const { flatRows, defaults } = options;
	return await planItems(planned.rows, 'project', { flatRows, defaults, fields }, pace);
}
