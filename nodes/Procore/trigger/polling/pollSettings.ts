import type { IPollFunctions } from 'n8n-workflow';
import { z } from 'zod';
import { authTypeOf } from '../../fields/authentication';
import { companyId, companyIdOf } from '../../fields/company';
import { momentOf } from '../../fields/moment';
import type { AuthType } from '../../client/account';
import { inputError } from '../../client/ProcoreError';
import { COMPANY_TOOLS, PROJECT_TOOLS, type PollableTool } from '../../client/tools/polling';
import { someProjectIds } from '../../fields/projects';
import { parametersOf, parsedParameters } from '../parameters';
import { pollFields } from './pollFields';

const EVENTS = ['create', 'update', 'delete'] as const;

const startOf = z
	.date({
		errorMap: () => ({ message: 'this is not a date; enter one such as 2026-07-31T08:00:00' }),
	})
	.refine((start) => start.getTime() <= Date.now(), { message: 'this moment is in the future' })
	.optional();

const schema = z.object({
	companyId: companyIdOf,
	level: z.enum(['company', 'project']).default('company'),
	companyTool: z.string().default('vendor'),
	projectTool: z.string().default('rfi'),
	projectScope: z.enum(['one', 'several', 'permitted']).default('one'),
	projectId: z.unknown(),
	projectIds: someProjectIds,
	events: z.array(z.enum(EVENTS)).min(1, 'choose at least one').default(['create', 'update']),
	options: z.object({ startFrom: startOf }).default({}),
});

export interface PollSettings extends z.output<typeof schema> {
	authType: AuthType;
	tool: PollableTool;
}

const PROPERTIES = [companyId.property, ...pollFields];

function toolOf({ level, companyTool, projectTool, events }: z.output<typeof schema>) {
	const [tools, chosen] =
		level === 'company' ? [COMPANY_TOOLS, companyTool] : [PROJECT_TOOLS, projectTool];
	const tool = tools.find(({ value }) => value === chosen);
	if (!tool) {
		throw inputError(`"${chosen}" cannot be polled`, 'Choose a tool from the list.');
	}
	if (!tool.deleted && events.every((event) => event === 'delete')) {
		throw inputError(
			`Procore does not tell which records of the tool "${tool.label}" were deleted`,
			'Choose Created or Updated in Events, or a tool whose description in the list says "Deleted records too".',
		);
	}
	return tool;
}

/** What the option "Start From" says; an invalid date for what cannot be read. */
function startIn(options: unknown, timeZone: string): Date | undefined {
	const given =
		typeof options === 'object' && options !== null && 'startFrom' in options
			? options.startFrom
			: undefined;
	if (given === undefined || given === null || given === '') return undefined;
	return typeof given === 'number'
		? new Date(given)
		: (momentOf(given, timeZone) ?? new Date(Number.NaN));
}

/** @throws ProcoreError that names the field which does not fit */
export function pollSettingsOf(caller: IPollFunctions): PollSettings {
	const values = parametersOf(caller, PROPERTIES);
	const options = { startFrom: startIn(values.options, caller.getTimezone()) };
	const given = parsedParameters(schema, { ...values, options }, PROPERTIES);
	const authType = authTypeOf(caller.getNodeParameter('authentication', null));
	return { ...given, tool: toolOf(given), authType };
}
