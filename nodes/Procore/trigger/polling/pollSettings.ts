import type { IPollFunctions } from 'n8n-workflow';
import { z } from 'zod';
import { authTypeOf } from '../../fields/authentication';
import { companyIdOf } from '../../fields/company';
import type { AuthType } from '../../client/account';
import { inputError } from '../../client/ProcoreError';
import { momentIn } from './localTime';
import { COMPANY_TOOLS, PROJECT_TOOLS, type PollableTool } from '../../client/tools/polling';
import { someProjectIds } from '../../fields/projects';

const EVENTS = ['create', 'update', 'delete'] as const;

const startOf = z
	.date()
	.refine((start) => start.getTime() <= Date.now(), { message: 'this moment is yet to come' })
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

const NAMES = Object.keys(schema.shape);

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

/** What the option "Start From" says; an expression may give a date itself. */
function startIn(options: unknown, timeZone: string): unknown {
	const given =
		typeof options === 'object' && options !== null && 'startFrom' in options
			? options.startFrom
			: undefined;
	if (typeof given === 'string' && given !== '') return momentIn(given, timeZone);
	return given ? new Date(Number(given)) : undefined;
}

/** @throws ProcoreError that names the field which does not fit */
export function pollSettingsOf(caller: IPollFunctions): PollSettings {
	const read = (name: string) => caller.getNodeParameter(name, null) ?? undefined;
	const fields = Object.fromEntries(NAMES.map((name) => [name, read(name)]));
	const options = { startFrom: startIn(read('options'), caller.getTimezone()) };
	const given = schema.safeParse({ ...fields, options });
	if (!given.success) {
		const [issue] = given.error.issues;
		throw inputError(`${issue?.path.join(' > ')}: ${issue?.message}`, 'Correct this field.');
	}
	const authType = authTypeOf(read('authentication'));
	return { ...given.data, tool: toolOf(given.data), authType };
}
