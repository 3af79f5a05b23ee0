import { LIST_PROJECTS, listProjects } from '../../client/endpoints/projects';
import { distinctById } from '../../mapping/distinct';
import {
	decisionsProperty,
	optionsOf,
	PLAN_INPUTS,
	planDecisions,
	planOptionFields,
	planOptionsProperty,
} from '../../mapping/fields';
import { readParties } from '../../mapping/parties/parties';
import { plan as planMapping } from '../../mapping/plan';
import { flatPlanItem, planItem } from '../../mapping/planItem';
import { subjectOfProject } from '../../mapping/projects';
import { remarksOn } from '../../mapping/report';
import { drainPaced, mapPaced, Pace } from '../../matching/text/pace';
import { defineOperation } from '../define';
import { field } from '../../fields/field';
import { partyFields } from './partyFields';

const optionsProperty = planOptionsProperty('project');

export const plan = defineOperation({
	input: 'all',
	inputs: PLAN_INPUTS,
	option: {
		name: 'Plan',
		value: 'plan',
		action: 'Map projects',
		description:
			'Compare the permitted projects of Procore with the input items, the projects of another system, and say which to link, create, ignore or review. Writes nothing.',
	},
	calls: [LIST_PROJECTS],
	fields: {
		partyFields,
		decisions: field(decisionsProperty, planDecisions),
		options: field(optionsProperty, optionsOf(planOptionFields, optionsProperty)),
	},
	async run(context, { options, ...values }, items) {
		const { procore, companyId, pause, cancelSignal, hint, secondItems } = context;
		const pacing = { pause, signal: cancelSignal };
		const pace = new Pace(pacing);
		const { parties, fields } = await readParties(items, values.partyFields, pace);
		const query = { 'filters[by_status]': 'All' };
		const projects = distinctById(await listProjects(procore, companyId, { query }));
		const planned = await planMapping(
			await mapPaced(projects, pace, subjectOfProject),
			parties,
			{ ...options, kind: 'project', decisions: [...values.decisions, ...secondItems] },
			pacing,
		);
		for (const remark of remarksOn(parties, planned, 'projects')) hint(remark);
		return await drainPaced(planned.rows, pace, (row) => ({
			json: options.flatRows
				? flatPlanItem(row, 'project')
				: planItem(row, 'project', { defaults: options.defaults, fields }),
			from: row.party ? row.party.item : [],
		}));
	},
});
