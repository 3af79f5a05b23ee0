import type { IDataObject } from 'n8n-workflow';
import { projectIdIn } from '../../client/ids';
import type { ProcoreClient } from '../../client/ProcoreClient';
import type { Project } from '../../client/schemas/records';

/** Where the expected projects come from. */
export interface Wanted {
	expectedProjects: 'none' | 'list' | 'items' | 'reference';
	expectedProjectList: string;
	expectedProjectField: string;
	items: IDataObject[];
	/** The other credential, which sees more. */
	reference: () => Promise<ProcoreClient>;
}

/** One project that should be permitted, as it was written: an id, a number, a name, or an address. */
export interface Expected {
	text: string;
	/** Known where the expectation comes from Procore itself. */
	project?: Project;
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
const folded = (text: unknown) => tidy(String(text ?? '')).toLowerCase();

/** What identifies the project in one value of a field: the value, or its `id` when it is a record. */
function textOf(value: unknown): string {
	if (typeof value === 'object' && value !== null) return 'id' in value ? textOf(value.id) : '';
	return tidy(String(value ?? ''));
}

/**
 * One per line or comma. A whole line that is the name of a known project stays whole, since names
 * may hold commas.
 */
function expectedInList(list: string, isKnown: (text: string) => boolean): Expected[] {
	return list
		.split(/\r?\n/)
		.map(tidy)
		.flatMap((line) => (isKnown(line) ? [line] : line.split(/[,;]/).map(tidy)))
		.filter(Boolean)
		.map((text) => ({ text }));
}

/** One from each input item; a list in the field gives several, an item without the field none. */
function expectedInItems(items: IDataObject[], field: string): Expected[] {
	const valueOf = (item: IDataObject): unknown =>
		field in item
			? item[field]
			: field.split('.').reduce<unknown>((at, key) => {
					const isRecord = typeof at === 'object' && at !== null;
					return isRecord ? Object.entries(at).find(([name]) => name === key)?.[1] : undefined;
				}, item);
	return items
		.map(valueOf)
		.flatMap((value) => (Array.isArray(value) ? value.map(textOf) : [textOf(value)]))
		.filter(Boolean)
		.map((text) => ({ text }));
}

const expectedFromReference = (projects: Project[]): Expected[] =>
	projects.map((project) => ({ text: String(project.id), project }));

/** Finds projects by id, number, name, display name or the address of a page in the project. */
export class ProjectIndex {
	private readonly byKey = new Map<string, Project[]>();

	constructor(projects: Project[]) {
		for (const project of projects) {
			const { id, name, display_name, project_number } = project;
			for (const key of new Set([id, project_number, name, display_name].map(folded))) {
				const same = this.byKey.get(key);
				if (same) same.push(project);
				else if (key) this.byKey.set(key, [project]);
			}
		}
	}

	/** Whether a text, taken as a whole, is the name or number of a project. */
	names(text: string): boolean {
		return this.byKey.has(folded(text));
	}

	/** An id wins over a number, a number over a name; active over inactive. */
	find(text: string): Project | undefined {
		const key = folded(projectIdIn(text) || text);
		const found = this.byKey.get(key) ?? [];
		const byRank = (read: (project: Project) => unknown) =>
			found.filter((project) => folded(read(project)) === key);
		const ranks = [byRank(({ id }) => id), byRank((project) => project.project_number), found];
		const best = ranks.find((projects) => projects.length > 0) ?? [];
		return best.find(({ active }) => active !== false) ?? best[0];
	}
}

export function expectedOf(wanted: Wanted, visible: Project[], reference: Project[]): Expected[] {
	switch (wanted.expectedProjects) {
		case 'none':
			return [];
		case 'items':
			return expectedInItems(wanted.items, wanted.expectedProjectField);
		case 'reference':
			return expectedFromReference(reference);
		case 'list': {
			const index = new ProjectIndex(visible);
			return expectedInList(wanted.expectedProjectList, (text) => index.names(text));
		}
	}
}
