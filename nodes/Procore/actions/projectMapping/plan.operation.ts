import { LIST_PROJECTS } from '../../client/endpoints/projects';
import {
	decisionsProperty,
	optionsOf,
	PLAN_INPUTS,
	planDecisions,
	planOptionFields,
	planOptionsProperty,
} from '../../mapping/fields';
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
	async run(context, values, items) {
		const { planProjects } = await import('./planProjects');
		return await planProjects(context, values, items);
	},
});
