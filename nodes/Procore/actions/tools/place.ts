import { typedIn } from '../../client/ids';
import { inputError } from '../../client/ProcoreError';
import { neededIn, listToolRecords, type ToolPlace } from '../../client/endpoints/toolRecords';
import type { Kind, Scope, Verb } from '../../client/tools/kind';
import { kindOf } from '../../client/tools/table';
import type { Ids } from '../../client/wire/path';
import { chosenProjects } from '../../fields/projects';
import type { OperationContext } from '../define';
import { NEEDED } from './fields/needed';
import { isNeeded } from './fields/tool.fields';

type Values = Readonly<Record<string, unknown>>;

const givenFor = (name: string, values: Values): string =>
	isNeeded(name) ? String(typedIn(values[NEEDED[name].required.property.name]) ?? '').trim() : '';

/**
 * The ids that the path of a call needs, as they were chosen.
 * @throws ProcoreError that names the one that is not chosen
 */
export function neededOf(kind: Kind, verb: Verb, values: Values): Ids {
	const ids = neededIn(kind, verb).map((name): [string, string] => [name, givenFor(name, values)]);
	for (const [name, id] of ids) {
		if (id || !isNeeded(name)) continue;
		const { displayName } = NEEDED[name].required.property;
		throw inputError(`No ${displayName} is chosen`, 'Choose one from the list or enter its ID.');
	}
	return Object.fromEntries(ids);
}

/**
 * Where one record is read or written.
 * @throws ProcoreError when the project, or what the record belongs to, is not chosen
 */
export function placeOf(
	{ companyId }: OperationContext,
	kind: Kind,
	verb: Verb,
	values: Values,
): ToolPlace {
	const needs = neededOf(kind, verb, values);
	const isWritten = verb === 'create' || verb === 'update';
	if (kind.scope === 'company' && !(isWritten && kind.isOfProject)) return { companyId, needs };
	const [projectId] = chosenProjects({ projectScope: 'one', projectId: values.projectId }) ?? [];
	return { companyId, projectId, needs };
}

const SCOPES: readonly Scope[] = ['project', 'company'];

/** The kind of record that others belong to. */
export function ownerOf({ needs = {}, scope }: Kind, name: string): Kind | undefined {
	const value = needs[name] ?? '';
	const order = scope === 'project' ? SCOPES : [...SCOPES].reverse();
	return order.map((one) => kindOf(value, one)).find(Boolean);
}

/**
 * What a list belongs to: the one that was chosen, else each that there is.
 * @param place a company or a project
 */
export async function placesToList(
	{ procore }: OperationContext,
	kind: Kind,
	place: ToolPlace,
	values: Values,
): Promise<ToolPlace[]> {
	const [name] = neededIn(kind, 'getAll');
	if (name === undefined) return [place];
	const isRequired = isNeeded(name) && NEEDED[name].isAlwaysRequired;
	if (isRequired || givenFor(name, values)) {
		return [{ ...place, needs: neededOf(kind, 'getAll', values) }];
	}
	const owner = ownerOf(kind, name);
	const owners = owner ? await listToolRecords(procore, owner, place) : [];
	return owners.map(({ id }) => ({ ...place, needs: { [name]: String(id) } }));
}
