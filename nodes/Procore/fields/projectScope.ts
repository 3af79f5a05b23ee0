import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';
import { listProjects, projectNames } from '../client/endpoints/projects';
import { projectIdIn } from '../client/ids';
import { inputError } from '../client/ProcoreError';
import type { OperationContext } from '../actions/define';
import { projectId, projectIdOf } from './properties';

/** A project as far as a row names it; the name is empty where it cannot be known. */
export interface ScopedProject {
	id: string;
	name: string;
}

/** The fields of a list that lives in a project: one, several, or every permitted project. */
export function projectScopeProperties(
	show: NonNullable<INodeProperties['displayOptions']>['show'] = {},
): INodeProperties[] {
	return [
		{
			displayName: 'Projects',
			name: 'projectScope',
			type: 'options',
			default: 'one',
			displayOptions: { show },
			options: [
				{ name: 'One Project', value: 'one' },
				{ name: 'Several Projects', value: 'several' },
				{
					name: 'All Permitted Projects',
					value: 'permitted',
					description: 'Every active project that the account can see',
				},
			],
			description: 'Which projects to read; each row tells its project',
		},
		{ ...projectId, displayOptions: { show: { ...show, projectScope: ['one'] } } },
		{
			displayName: 'Project Names or IDs',
			name: 'projectIds',
			type: 'multiOptions',
			default: [],
			typeOptions: { loadOptionsMethod: 'getProjects', loadOptionsDependsOn: ['companyId.value'] },
			displayOptions: { show: { ...show, projectScope: ['several'] } },
			description:
				'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
		},
	];
}

const idsIn = (given: unknown): unknown =>
	typeof given === 'string' ? given.split(/[\s,;]+/).filter(Boolean) : given;

export const projectScopeParameters = {
	projectScope: z.enum(['one', 'several', 'permitted']).default('one'),
	projectId: z.unknown(),
	projectIds: z
		.preprocess(
			idsIn,
			z.array(z.union([z.string(), z.number()]), {
				invalid_type_error: 'give ids as a list, or as a text with commas between them',
			}),
		)
		.default([]),
};

interface Scope {
	projectScope: 'one' | 'several' | 'permitted';
	projectId?: unknown;
	projectIds: (string | number)[];
}

function chosenProject(typed: unknown): string {
	const chosen = projectIdOf.safeParse(typed);
	if (chosen.success) return chosen.data;
	const [issue] = chosen.error.issues;
	throw inputError(
		`Project: ${issue?.message}`,
		'Choose a project from the list, or enter its id from the address bar of Procore.',
	);
}

function chosenIds({ projectScope, projectId: one, projectIds }: Scope): string[] {
	if (projectScope === 'one') return [chosenProject(one)];
	const ids = projectIds.map((id) => projectIdIn(id) ?? '');
	if (ids.length > 0 && ids.every(Boolean)) return [...new Set(ids)];
	throw inputError(
		'No project is chosen, or one of the ids is no project id',
		'Choose projects from the list, or enter their ids separated by commas.',
	);
}

async function permittedProjects(
	{ procore, remember }: OperationContext,
	companyId: string,
): Promise<ScopedProject[]> {
	const list = async () => await listProjects(procore, companyId, { query: { view: 'compact' } });
	const projects = await remember(`permitted:${companyId}`, list);
	return projects.map(({ id, name }) => ({ id: String(id), name: name ?? '' }));
}

/** The projects to read, with their names, which are looked up once in an execution. */
export async function projectsOf(
	context: OperationContext,
	companyId: string,
	scope: Scope,
): Promise<ScopedProject[]> {
	if (scope.projectScope === 'permitted') return await permittedProjects(context, companyId);
	const ids = chosenIds(scope);
	const names = await context.remember(
		`names:${companyId}`,
		async () => await projectNames(context.procore, companyId),
	);
	return ids.map((id) => ({ id, name: names.get(id) ?? '' }));
}
