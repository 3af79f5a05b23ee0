import type { FaultMatch } from '../../simulator/types.mts';
import { hooksAt, listenedBy, vendorEvents } from '../../support/events.mts';
import type { TriggerUnderTest } from '../../support/engine.mts';
import { errorOfTrigger, newName, PATIENCE, type Came, type Operation } from './operation.mts';
import type { Place } from './place.mts';

const HOOKS = '*/webhooks/hooks';

interface Listening {
	trigger: TriggerUnderTest;
	/** How many hooks deliver to it. */
	hooks: () => number;
}

async function listening({ engine, simulator, open }: Place): Promise<Listening> {
	const webhookId = newName('hook').replace(' ', '-');
	const trigger = engine.trigger({ events: vendorEvents }, { webhookId });
	const { close } = await trigger.listen();
	open.push(close);
	return { trigger, hooks: () => hooksAt(simulator, trigger.webhookUrl).length };
}

const isSame = (a: number[], b: number[]) =>
	JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());

const PATIENCE_MS = 20_000;

/** Waits for what n8n does not wait for. */
async function until(isSo: () => boolean): Promise<void> {
	const deadline = performance.now() + PATIENCE_MS;
	while (!isSo()) {
		if (performance.now() > deadline) throw new Error('It did not come to that');
		await new Promise((resolve) => setImmediate(resolve));
	}
}

/** Whatever has happened, the next publication has one hook with its events. Then it goes. */
async function publishedOnce({ simulator }: Place, { trigger }: Listening): Promise<void> {
	await trigger.publish();
	const hooks = hooksAt(simulator, trigger.webhookUrl);
	expect(hooks.map((hook) => listenedBy(hook).sort())).toEqual([[...vendorEvents].sort()]);
	for (const { id } of hooks) simulator.deleteHook(id);
}

async function publishing(place: Place, on: FaultMatch, list?: FaultMatch) {
	const made = await listening(place);
	const run = async (): Promise<Came> => {
		try {
			await made.trigger.publish();
			return { items: 'all', notices: [...place.log] };
		} catch (thrown) {
			return { items: 'none', error: errorOfTrigger(thrown), notices: [...place.log] };
		}
	};
	const afterwards = async () => await publishedOnce(place, made);
	return { on, list, run, made: made.hooks, afterwards };
}

const publish: Operation = {
	title: 'Publish a trigger (make the hook)',
	host: 'Procore',
	writes: true,
	changes: true,
	content: 'data',
	fails: 'publication',
	patience: PATIENCE.trigger,
	calls: 1,
	prepare: async (place) => await publishing(place, { method: 'POST', path: HOOKS }),
};

const look: Operation = {
	...publish,
	title: 'Publish a trigger (look for hooks)',
	writes: false,
	// n8n asks whether all is there, then has it made.
	calls: 2,
	pages: 1,
	prepare: async (place) => {
		const list = { method: 'GET', path: HOOKS };
		return await publishing(place, list, list);
	},
};

const unpublish: Operation = {
	...publish,
	title: 'Unpublish a trigger',
	content: 'none',
	fails: 'removal',
	prepare: async (place) => {
		const made = await listening(place);
		const { trigger } = made;
		await trigger.publish();
		const isAsked = () => place.simulator.requests.some(({ method }) => method === 'DELETE');
		return {
			on: { method: 'DELETE', path: `${HOOKS}/*` },
			run: async () => {
				await trigger.unpublish();
				await until(isAsked);
				// The next look at the hooks waits until the removal has ended.
				await trigger.hook('checkExists');
				const notices = [...place.log];
				const told = notices.find((one) => /could not be removed|were not removed/.test(one));
				const error = told === undefined ? undefined : { message: told, advice: '' };
				return { items: error ? 'none' : 'all', error, notices };
			},
			made: () => 1 - made.hooks(),
			afterwards: async () => await publishedOnce(place, made),
		};
	},
};

const poll: Operation = {
	...publish,
	title: 'Poll',
	writes: false,
	changes: false,
	fails: 'run',
	pages: 1,
	prepare: async (place) => {
		const { engine, simulator, time } = place;
		const trigger = engine.trigger({}, { node: 'procorePollingTrigger' });
		const polled = async () => (await trigger.poll()).map(({ json }) => Number(json.resourceId));
		await polled();
		time.pass(1);
		const { world } = simulator;
		const changed = [...world.vendors.values()]
			.filter(({ company_id, is_active }) => company_id === world.company.id && is_active)
			.slice(0, 2)
			.map(({ id }) => id);
		for (const id of changed) simulator.change('vendor', id, { city: newName('City') });
		const list = { method: 'GET', path: '/rest/v1.0/vendors' };
		return {
			on: list,
			list,
			run: async () => {
				try {
					const isAll = isSame(await polled(), changed);
					return { items: isAll ? 'all' : 'less', notices: [...place.log] };
				} catch (thrown) {
					return { items: 'none', error: errorOfTrigger(thrown), notices: [...place.log] };
				}
			},
			// The change comes once: now, or as soon as the fault is gone.
			afterwards: async ({ items }) => {
				expect(isSame(await polled(), items === 'all' ? [] : changed)).toBe(true);
				expect(await polled()).toEqual([]);
			},
		};
	},
};

export const triggerOperations = { look, publish, unpublish, poll };
