import { z } from 'zod';
import { projectIdIn } from '../client/ids';
import { inputError } from '../client/ProcoreError';
import { field, shownWhen, type Field } from './field';
import { projectId, projectIdOf } from './project';

const listIn = (given: unknown): unknown => {
	if (typeof given === 'number') return [given];
	return typeof given === 'string' ? given.split(/[\s,;]+/).filter(Boolean) : given;
};

/** Ids from the menu or an expression: a list, one ID, or a text with commas. */
export const projectIdsOf = z.preprocess(
	listIn,
	z
		.array(z.union([z.string(), z.number()]), {
			invalid_type_error: 'enter IDs as a list, or as a text with commas between them',
		})
		.nullish(),
);

/** For a trigger: an empty list means that nothing is chosen. */
export const someProjectIds = projectIdsOf.transform((ids) => (ids?.length ? ids : undefined));

const projectScope = field(
	{
		displayName: 'Projects',
		name: 'projectScope',
		type: 'options',
		default: 'one',
		options: [
			{ name: 'One Project', value: 'one' },
			{ name: 'Several Projects', value: 'several' },
			{
				name: 'All Permitted Projects',
				value: 'permitted',
				description:
					'Every active project that the account can see. With the level Admin in the company Directory this means all projects of the company.',
			},
		],
		description: 'Which projects to read. Each row names its project.',
	},
	z.enum(['one', 'several', 'permitted']).default('one'),
);

const projectIds = field(
	{
		displayName: 'Project Names or IDs',
		name: 'projectIds',
		type: 'multiOptions',
		default: [],
		typeOptions: { loadOptionsMethod: 'getProjects', loadOptionsDependsOn: ['companyId.value'] },
		description:
			'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
	},
	projectIdsOf,
);

/** The fields that choose one, several or all permitted projects for a list. */
export const projectScopeFields = {
	projectScope,
	projectId: shownWhen({ projectScope: ['one'] }, {
		property: projectId.property,
		parser: z.unknown(),
	} satisfies Field),
	projectIds: shownWhen({ projectScope: ['several'] }, projectIds),
};

/** The values of {@link projectScopeFields}. */
export interface ProjectScope {
	projectScope: 'one' | 'several' | 'permitted';
	projectId?: unknown;
	/** Absent if none was chosen; empty if an expression returned an empty list. */
	projectIds?: (string | number)[] | null;
}

/** @throws ProcoreError when none is chosen, or it is not an id */
export function chosenProject(typed: unknown): string {
	const chosen = projectIdOf.safeParse(typed);
	if (chosen.success) return chosen.data;
	const [issue] = chosen.error.issues;
	throw inputError(
		`Project: ${issue?.message}`,
		'Choose a project from the list, or enter its ID from the address bar of Procore.',
	);
}

/**
 * The ids of the chosen projects, each once; undefined for every permitted project.
 * @throws ProcoreError when none is chosen, or one of the ids is not an id
 */
export function chosenProjects({
	projectScope: scope,
	projectId: one,
	projectIds: several,
}: ProjectScope): string[] | undefined {
	if (scope === 'permitted') return undefined;
	if (scope === 'one') return [chosenProject(one)];
	const ids = several?.map((id) => projectIdIn(id) ?? '');
	if (ids?.every(Boolean)) return [...new Set(ids)];
	throw inputError(
		'No project is chosen, or one of the IDs is not a project ID',
		'Choose projects from the list, or enter their IDs separated by commas.',
	);
}

/** Whether records of the company or of a project are meant. */
export const levelOf = (words: { description: string; company: string; project: string }) =>
	field(
		{
			displayName: 'Level',
			name: 'level',
			type: 'options',
			default: 'company',
			options: [
				{ name: 'Company', value: 'company', description: words.company },
				{ name: 'Project', value: 'project', description: words.project },
			],
			description: words.description,
		},
		z.enum(['company', 'project']).default('company'),
	);

/** The project of a record. It is shown, and read, only at project level. */
export const projectAtLevel: Field<unknown> = shownWhen(
	{ level: ['project'] },
	{ property: projectId.property, parser: z.unknown() },
);

/** @throws ProcoreError if a project is required and none is chosen */
export const placeOf = (
	{ companyId }: { companyId: string },
	chosen: { level: 'company' | 'project'; projectId: unknown },
) => ({
	companyId,
	projectId: chosen.level === 'project' ? chosenProject(chosen.projectId) : undefined,
});
