import { answerFields } from './facts/facts.mts';
import type { ToolKind } from './kinds/toolKind.mts';
import { operations } from './operations.mts';
import { sectionOf } from './records/places.mts';
import { homeOf } from './records/entities.mts';
import { routes } from './routes.mts';
import { toolKinds } from './toolTable.mts';
import type { Simulator } from './types.mts';

export type QueryOf = Record<string, string | number>;

export interface Address {
	path: string;
	query: QueryOf;
}

/** The kind of record that a list tells of. */
export const kindOfList = (path: string): ToolKind | undefined =>
	toolKinds.find(({ bases, bins }) => [...bases, ...(bins ?? [])].includes(path));

const parents = new Map(toolKinds.flatMap(({ parents: own }) => Object.entries(own ?? {})));

/** What there is to choose from for one parameter of an address. */
interface Choice {
	simulator: Simulator;
	kind: ToolKind | undefined;
	projectId: number;
	isOfProject: boolean;
}

const idsByName: Record<string, (choice: Choice) => number | string | undefined> = {
	company_id: ({ simulator }) => simulator.world.company.id,
	project_id: ({ projectId }) => projectId,
	vendor_id: ({ simulator, projectId }) =>
		[...(simulator.world.projects.get(projectId)?.vendorIds ?? [])][0],
	user_id: ({ simulator }) => simulator.accounts.user.userId,
	document_id: ({ simulator, projectId, isOfProject }) => {
		const section = isOfProject ? String(projectId) : `company ${simulator.world.company.id}`;
		return simulator.world.files.in(section)[0]?.id;
	},
	custom_field_definition_id: ({ simulator }) =>
		simulator.world.records
			.in(sectionOf({ companyId: simulator.world.company.id, projectId: null }, 'customField'))
			.find(({ fields }) => fields.data_type === 'lov_entry')?.id,
	hook_id: ({ simulator, isOfProject }) =>
		[...simulator.world.hooks.values()].find((hook) => (hook.project_id !== null) === isOfProject)
			?.id,
};

function idFor(choice: Choice, name: string): number | string | undefined {
	const known = idsByName[name]?.(choice);
	const { simulator, kind, projectId } = choice;
	const target = kind?.parents?.[name] ?? kind?.below?.[name] ?? parents.get(name);
	if (known !== undefined || !target) return known;
	const place = homeOf(target, { companyId: simulator.world.company.id, projectId });
	const rows = simulator.world.records.in(sectionOf(place, target));
	return rows.find(({ deleted }) => !deleted)?.id;
}

const constants: QueryOf = { namespace: 'n8n', payload_version: 'v4.0', per_page: 100 };

/** An address of this list, with whatever it requires, in a project that has records. */
export function addressOf(simulator: Simulator, path: string, projectId: number): Address {
	const kind = kindOfList(path);
	const value = (name: string) => {
		const choice = { simulator, kind, projectId, isOfProject: /project/.test(path) };
		const id = constants[name] ?? idFor(choice, name);
		if (id === undefined) throw new Error(`${path}: nothing to put for ${name}`);
		return id;
	};
	const operation = operations().get(`GET ${path}`);
	const wanted = new Set(operation?.required);
	for (const name of ['company_id', 'project_id']) {
		const isTold = path.includes(`{${name}}`) || !operation?.query.has(name);
		if (!isTold && !(kind?.company && name === 'project_id')) wanted.add(name);
	}
	const query = Object.fromEntries([...wanted].map((name) => [name, value(name)]));
	const today = simulator.clock.iso().slice(0, 10);
	if (kind?.dated) Object.assign(query, { start_date: '2020-01-01', end_date: today });
	return { path: path.replace(/\{(\w+)\}/g, (_all, name: string) => String(value(name))), query };
}

/** Every list that is served, and those of them whose rows the reference describes. */
export const servedLists: string[] = routes
	.filter(({ method, path }) => method === 'GET' && !path.endsWith('}') && path.startsWith('/rest'))
	.map(({ path }) => path);

export const describedLists: string[] = servedLists.filter(
	(path) => answerFields(`GET ${path}`).length > 0,
);
