import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';
import { listProjects } from '../client/endpoints/projects';
import { projectIdIn } from '../client/ids';
import { inputError, passedOn, ProcoreError } from '../client/ProcoreError';
import type { OperationContext, OutputRow } from './define';
import { projectId, projectIdOf } from './properties';

/** A project as far as a row names it. */
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
	projectIds: z.preprocess(idsIn, z.array(z.union([z.string(), z.number()]))).default([]),
};

interface Scope {
	projectScope: 'one' | 'several' | 'permitted';
	projectId?: unknown;
	projectIds: (string | number)[];
}

function chosenIds({ projectScope, projectId: one, projectIds }: Scope): string[] {
	const ids =
		projectScope === 'one'
			? [projectIdOf.parse(one)]
			: projectIds.map((id) => projectIdIn(id) ?? '');
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

/** The projects to read. Names are looked up once, and only for several projects. */
async function projectsOf(
	context: OperationContext,
	companyId: string,
	scope: Scope,
): Promise<ScopedProject[]> {
	if (scope.projectScope === 'permitted') return await permittedProjects(context, companyId);
	const ids = chosenIds(scope);
	const names = new Map<string, string>();
	for (const { id, name } of await permittedProjects(context, companyId)) names.set(id, name);
	return ids.map((id) => ({ id, name: names.get(id) ?? '' }));
}

/** Faults that would meet every project alike: to go on would only burn calls. */
const STOPS_ALL = new Set([
	'signIn',
	'token',
	'network',
	'cancelled',
	'rateLimit',
	'appNotInstalled',
]);

/**
 * Reads each project and tells every row its project. A project that fails becomes one row with
 * `error` and the others go on; only when every project failed does the operation fail.
 */
export async function overProjects(
	context: OperationContext,
	companyId: string,
	scope: Scope,
	read: (project: ScopedProject) => Promise<OutputRow[]>,
): Promise<OutputRow[]> {
	const projects = await projectsOf(context, companyId, scope);
	const out: OutputRow[] = [];
	const failures: ProcoreError[] = [];
	for (const project of projects) {
		const tag = { project_id: project.id, project_name: project.name };
		try {
			for (const row of await read(project)) out.push({ ...row, json: { ...row.json, ...tag } });
		} catch (error) {
			if (!(error instanceof ProcoreError) || STOPS_ALL.has(error.trouble)) throw passedOn(error);
			failures.push(error);
			out.push({ json: tag, error });
		}
	}
	const [first] = failures;
	if (first && failures.length === projects.length) throw first;
	return out;
}
