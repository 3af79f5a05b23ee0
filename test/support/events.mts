import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Hook, Simulator } from '../simulator/types.mts';
import type { Engine, TriggerUnderTest } from './engine.mts';
import { eventually } from './eventually.mts';
import { engineAs } from './procore.mts';

export const vendorEvents = ['Company Vendors:create', 'Company Vendors:update'];

let nextHook = 900;

/** A hook that somebody made, not through this n8n. */
export function foreignHook(simulator: Simulator, url: string, fields: Partial<Hook> = {}): Hook {
	const id = String(++nextHook);
	const trigger = { id: '1', resource_name: 'Company Vendors', event_type: 'update' };
	const made: Hook = {
		id,
		status: 'active',
		payload_version: 'v4.0',
		namespace: 'n8n',
		destination_url: url,
		authorization: 'Bearer x',
		company_id: simulator.world.company.id,
		project_id: null,
		account: 'dmsa',
		triggers: new Map([['1', trigger]]),
		created_at: '2026-01-01T00:00:00Z',
		updated_at: '2026-01-01T00:00:00Z',
		...fields,
	};
	simulator.world.hooks.set(id, made);
	return made;
}

export interface Published {
	engine: Engine;
	trigger: TriggerUnderTest;
	results: Awaited<ReturnType<TriggerUnderTest['listen']>>['results'];
	/** The items of all deliveries that started an execution. */
	items: () => IDataObject[];
	unpublish: () => Promise<void>;
	close: () => Promise<void>;
}

export interface TriggerChoice {
	account?: Parameters<typeof engineAs>[1];
	credential?: IDataObject;
	webhookId?: string;
	staticData?: IDataObject;
}

/** A trigger of its own engine, listening on a real port; not yet published. */
export async function listening(
	simulator: Simulator,
	parameters: INodeParameters,
	{ account = 'dmsa', credential = {}, webhookId, staticData }: TriggerChoice = {},
): Promise<Published> {
	const engine = await engineAs(simulator, account, credential);
	const trigger = engine.trigger(
		{ events: vendorEvents, ...parameters },
		{ webhookId, staticData },
	);
	const { results, close } = await trigger.listen();
	return {
		engine,
		trigger,
		results,
		items: () => results.flatMap(({ items }) => items.map(({ json }) => json)),
		unpublish: async () => {
			await trigger.unpublish();
			await eventually(() => expect(hooksAt(simulator, trigger.webhookUrl)).toEqual([]));
			await close();
		},
		close,
	};
}

export async function published(
	simulator: Simulator,
	parameters: INodeParameters = {},
	choice: TriggerChoice = {},
): Promise<Published> {
	const made = await listening(simulator, parameters, choice);
	await made.trigger.publish();
	return made;
}

/** The hooks whose callback URL is this one. */
export const hooksAt = (simulator: Simulator, url: string): Hook[] =>
	[...simulator.world.hooks.values()].filter((hook) => hook.destination_url === url);

export const listenedBy = (hook: Hook): string[] =>
	[...hook.triggers.values()].map(
		({ resource_name, event_type }) => `${resource_name}:${event_type}`,
	);
