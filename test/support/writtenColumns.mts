import type { IDataObject } from 'n8n-workflow';
import { callsOf } from '../../nodes/Procore/client/tools/calls.ts';
import { columnsOf } from '../../nodes/Procore/client/tools/facts/columns.ts';
import { kindOfList } from '../simulator/addresses.mts';
import { bodyFor } from '../simulator/bodies.mts';
import type { Simulator } from '../simulator/types.mts';
import type { ToolCase } from './tools.mts';

const isRecord = (value: unknown): value is IDataObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const valueAt = (body: unknown, place: string[]) =>
	place.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), body);

/** As an expression, a form or an AI tool gives it. */
const asText = (value: unknown): string =>
	typeof value === 'object' ? JSON.stringify(value) : String(value);

/** What the simulator has no value for, or Procore's reference no name. */
const MORE: Record<string, IDataObject> = {
	changeEvent: { 'status.id': '1' },
	'dailyLog (productivity)': { notes: 'x' },
	'dailyLog (visitor)': { subject: 'x' },
	inspection: { description: 'x' },
	trade: { name: 'x' },
	'user (company)': { last_name: 'x', email_address: '={{ $now.toMillis() }}@new.example' },
	'user (project)': { last_name: 'x', email_address: '={{ $now.toMillis() }}@new.example' },
};

/** Every column of a call that the simulator knows a value for, as text. */
export async function columnsFor(
	simulator: Simulator,
	{ kind, name: of }: ToolCase,
	verb: 'create' | 'update',
	projectId: number,
): Promise<IDataObject> {
	const [method = 'POST', path = ''] = callsOf(kind).get(verb) ?? [];
	const simulated = kindOfList(kind.list ?? '');
	const place = {
		companyId: simulator.world.company.id,
		projectId: kind.scope === 'company' && !kind.isOfProject ? null : projectId,
	};
	const body = simulated && bodyFor(simulator, simulated, `${method} ${path}`, place)?.body;
	const known = await columnsOf(method, path);
	const values = (known?.columns ?? []).flatMap(({ name, place: at }): Array<[string, string]> => {
		const value = valueAt(body, at);
		return value === undefined || value === null ? [] : [[name, asText(value)]];
	});
	return { ...Object.fromEntries(values), ...MORE[of] };
}

/** Something the record is recognized by when it is written. */
export const ownName = (fields: IDataObject) =>
	['title', 'subject', 'name', 'description', 'comments', 'notes'].find((name) => name in fields);
