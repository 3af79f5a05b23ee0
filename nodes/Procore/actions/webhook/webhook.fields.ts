import { z } from 'zod';
import { quoted } from '../../client/excerpt';
import { typedIn } from '../../client/ids';
import { allShownWhen, field, type ValuesOf } from '../../fields/field';
import { namespaceOf } from '../../client/schemas/namespace';
import { projectScopeFields } from '../../fields/projects';

const namespace = field(
	{
		displayName: 'Namespace',
		name: 'namespace',
		type: 'string',
		default: 'n8n',
		placeholder: 'e.g. n8n',
		description: 'The namespace that the triggers use for their hooks',
	},
	namespaceOf,
);

/** Hooks belong to the company or to one project. */
const level = field(
	{
		displayName: 'Level',
		name: 'level',
		type: 'options',
		default: 'all',
		options: [
			{
				name: 'Company and All Permitted Projects',
				value: 'all',
				description: 'One call for the company and one for each project',
			},
			{ name: 'Company', value: 'company' },
			{ name: 'Project', value: 'project' },
		],
		description: 'Where the hooks are',
	},
	z.enum(['all', 'company', 'project']).default('all'),
);

/** The fields that choose hooks. */
export const hookScopeFields = {
	namespace,
	level,
	...allShownWhen({ level: ['project'] }, projectScopeFields),
};
export type HookScopeValues = ValuesOf<typeof hookScopeFields>;

/** A chosen hook; its project is '' unless it was chosen too. */
export interface ChosenHook {
	projectId: string;
	id: string;
}

const HOOK = /^(?:(\d+)\/)?(\d+)$/;

const hookIdOf = z
	.preprocess(typedIn, z.union([z.string(), z.number()]).nullish())
	.transform((typed, context): ChosenHook | undefined => {
		const text = String(typed ?? '').trim();
		if (text === '') return undefined;
		const [, projectId = '', id = ''] = HOOK.exec(text) ?? [];
		if (id) return { projectId, id };
		context.addIssue({
			code: 'custom',
			message: `${quoted(text)} is not a hook ID: choose from the list, or enter a number, with the project's number and a slash before it for the hook of a project`,
		});
		return z.NEVER;
	});

const requiredHookIdOf = hookIdOf.transform((chosen, context): ChosenHook => {
	if (chosen) return chosen;
	context.addIssue({ code: 'custom', message: 'No hook is chosen: choose one or enter its ID' });
	return z.NEVER;
});

export const hookId = field(
	{
		displayName: 'Hook',
		name: 'hookId',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		required: true,
		description: 'A hook in Procore. A hook of a project is written as project ID, slash, hook ID.',
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				typeOptions: { searchListMethod: 'searchHooks', searchable: true },
			},
			{
				displayName: 'By ID',
				name: 'id',
				type: 'string',
				placeholder: 'e.g. 43593499, or PROJECT/43593499',
			},
		],
	},
	requiredHookIdOf,
);

export const optionalHookId = field(
	{
		...hookId.property,
		required: false,
		description: 'Only this hook; leave empty for all hooks of the namespace',
	},
	hookIdOf,
);
