import type { IDataObject } from 'n8n-workflow';
import { columnReader } from '../../client/itemColumns';
import type { ProcoreClient } from '../../client/ProcoreClient';
import type { SeenProject } from '../../client/schemas/seenProject';
import { entriesOf, tidy } from './listText';

/** Where the expected projects come from. */
export interface Wanted {
	expectedProjects: 'none' | 'list' | 'items' | 'reference';
	expectedProjectList: string;
	expectedProjectField: string;
	items: IDataObject[];
	/** The other credential, which sees more. */
	reference: () => Promise<ProcoreClient>;
}

/**
 * One project that should be permitted, as it was written: an id, a number, a name, or an address.
 */
export interface Expected {
	text: string;
	/** The project's name in the input item, if it has one. */
	name?: string;
	/** Known if the expected projects come from Procore itself. */
	project?: SeenProject;
	/** The id came as a number above 2^53, so its last digits are not Procore's. */
	hasLostDigits?: boolean;
}

/**
 * What identifies the project in one value of a field: the value, or its `id` when it is a record.
 */
function expectedIn(value: unknown): Expected {
	if (typeof value === 'object' && value !== null) {
		return 'id' in value ? expectedIn(value.id) : { text: '' };
	}
	const hasLostDigits = typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER;
	const text = hasLostDigits ? BigInt(Math.trunc(value)).toString() : String(value ?? '');
	return { text: tidy(text), ...(hasLostDigits ? { hasLostDigits } : {}) };
}

const NAMES = ['name', 'project_name', 'projectName', 'display_name', 'displayName'];

/** The project's name in an item; '' if it has none. */
function nameIn(item: IDataObject): string {
	const name = NAMES.map((field) => item[field]).find((value) => typeof value === 'string');
	return tidy(String(name ?? ''));
}

/** The projects in one input item: several if its column holds a list. */
function expectedInItem(item: IDataObject, value: unknown): Expected[] {
	if (Array.isArray(value)) return value.map(expectedIn);
	const name = nameIn(item);
	return [{ ...expectedIn(value), ...(name ? { name } : {}) }];
}

const inItems = ({ expectedProjectField: field, items }: Wanted): Expected[][] => {
	const read = columnReader(field);
	return items.map((item) => expectedInItem(item, read(item)).filter(({ text }) => text !== ''));
};

/** Input items without a value name no project, so they are told. */
export function saidOfBlankItems(wanted: Wanted): string[] {
	if (wanted.expectedProjects !== 'items') return [];
	const blank = inItems(wanted).filter((found) => found.length === 0).length;
	if (blank === 0 || blank === wanted.items.length) return [];
	const field = wanted.expectedProjectField;
	return [
		`${blank} of ${wanted.items.length} input items have no value in "${field}", so no project of theirs was compared.`,
	];
}

/**
 * @param isKnown whether a text is the name or number of a project that the account sees
 * @param reference the projects that the other credential sees, if they are expected
 */
export function expectedOf(
	wanted: Wanted,
	isKnown: (text: string) => boolean,
	reference: SeenProject[],
): Expected[] {
	switch (wanted.expectedProjects) {
		case 'none':
			return [];
		case 'items':
			return inItems(wanted).flat();
		case 'reference':
			return reference.map((project) => ({ text: project.id, project }));
		case 'list':
			return entriesOf(wanted.expectedProjectList, isKnown).map((text) => ({ text }));
	}
}
