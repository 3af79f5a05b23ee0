import type { IDataObject } from 'n8n-workflow';
import { breaking, WAYS } from '../support/broken.mts';
import {
	foreignHook,
	listenedBy,
	listening,
	published,
	vendorEvents,
	type Published,
} from '../support/events.mts';
import type { TriggerUnderTest } from '../support/engine.mts';
import { eventually } from '../support/eventually.mts';
import { mappingOn } from '../support/mapping.mts';
import { callsOf, engineAs, useSimulator } from '../support/procore.mts';

/** A write whose answer does not come may have been made: it is not repeated, and that is said. */
const simulator = useSimulator({
	seed: { vendors: 60, projects: 8, inactiveProjects: 0, permittedProjects: 4 },
});
const { apply, freeVendors } = mappingOn(simulator);
const request = { resource: 'apiRequest', operation: 'send' };
const hooks = () => [...simulator.it.world.hooks.values()];
const hooksPath = () => `/rest/v2.0/companies/${simulator.it.world.company.id}/webhooks/hooks`;
const sent = (method: string) =>
	callsOf(simulator.it).filter((call) => call.startsWith(`${method} /rest`));

interface Write {
	method: string;
	path: () => string;
	body?: () => IDataObject;
	/** Whether Procore holds the change. */
	isMade: () => boolean;
}

const NAME = 'Once Only Glazing';
const firstVendor = () => [...simulator.it.world.vendors.values()][0]!;
const named = (name: string) =>
	[...simulator.it.world.vendors.values()].filter((vendor) => vendor.name === name);

const WRITES: Write[] = [
	{
		method: 'POST',
		path: () => '/rest/v1.0/vendors',
		body: () => ({ company_id: simulator.it.world.company.id, vendor: { name: NAME } }),
		isMade: () => named(NAME).length === 1,
	},
	{
		method: 'PATCH',
		path: () => `/rest/v1.0/vendors/${firstVendor().id}`,
		body: () => ({ company_id: simulator.it.world.company.id, vendor: { city: 'Once Only' } }),
		isMade: () => firstVendor().city === 'Once Only',
	},
	{
		method: 'DELETE',
		path: () => `${hooksPath()}/${foreignHook(simulator.it, 'https://a.example.com/x').id}`,
		isMade: () => hooks().length === 0,
	},
];

async function write({ method, path, body }: Write) {
	const engine = await engineAs(simulator.it);
	const given = body === undefined ? '' : JSON.stringify(body());
	return await engine.runNode({ ...request, method, path: path(), body: given });
}

beforeEach(() => simulator.it.reset());

const MAY_BE_MADE = 'The change may have been made';

describe.each(WRITES)('a $method', (one) => {
	it.each(WAYS)('whose answer is %s was made once, and is not said to have worked', async (way) => {
		breaking(simulator.it, way, { path: '/rest/', method: one.method, times: null });
		const { error, items } = await write(one);
		expect(one.isMade()).toBe(true);
		expect(sent(one.method)).toHaveLength(1);
		expect(error?.message).toMatch(/did not arrive whole/);
		expect(error?.message).toContain(MAY_BE_MADE);
		expect(error?.description).toMatch(/^Look in Procore/);
		expect(error?.description).not.toMatch(/run again later/i);
		expect(items).toEqual([]);
	});

	it('whose answer is lost may have been made', async () => {
		simulator.it.faults.add({
			path: '/rest/',
			method: one.method,
			kind: 'loseAnswer',
			times: null,
		});
		const { error } = await write(one);
		expect(one.isMade()).toBe(true);
		expect(sent(one.method)).toHaveLength(1);
		expect(error?.message).toContain(MAY_BE_MADE);
		expect(error?.description).toMatch(/^Look in Procore/);
	});

	it.each([408, 500, 502, 504, 520, 524])(
		'that a gateway answers with %i may have been made',
		async (status) => {
			const text = '<html><title>Bad Gateway</title></html>';
			const answer = { kind: 'answer', status, text, times: null } as const;
			simulator.it.faults.add({ path: '/rest/', method: one.method, ...answer });
			const { error } = await write(one);
			expect(sent(one.method)).toHaveLength(1);
			expect(error?.message).toContain(MAY_BE_MADE);
			expect(error?.description).toMatch(/^Look in Procore/);
			expect(error?.description).not.toMatch(/run again later/i);
		},
	);

	it.each([
		['the API cannot be reached', { apiUrl: 'http://127.0.0.1:1' }],
		['the login host cannot be reached', { loginUrl: 'http://127.0.0.1:1' }],
	])('was not made where %s', async (_, fields) => {
		const engine = await engineAs(simulator.it, 'dmsa', fields);
		const { error } = await engine.runNode({ ...request, method: one.method, path: one.path() });
		expect(error?.message).toContain('could not be reached');
		expect(error?.message).not.toContain(MAY_BE_MADE);
	});

	it.each(WAYS)('was not made where the answer of the login host is %s', async (way) => {
		breaking(simulator.it, way, { path: '/oauth/token', host: 'login', times: null });
		const { error } = await write(one);
		expect(error?.message).toMatch(/did not arrive whole/);
		expect(error?.message).not.toContain(MAY_BE_MADE);
		expect(error?.description).toContain(simulator.it.loginUrl);
		expect(sent(one.method)).toEqual([]);
	});

	it('is not said to have been made where the token expires and the login host is down', async () => {
		const engine = await engineAs(simulator.it);
		await engine.runNode({ resource: 'company', operation: 'getAll' });
		simulator.it.expireTokens();
		const answer = { kind: 'answer', status: 502, text: 'down', times: null } as const;
		simulator.it.faults.add({ host: 'login', path: '/oauth/token', ...answer });
		const { error } = await engine.runNode({ ...request, method: one.method, path: one.path() });
		expect(error?.message).toContain("Procore's login host is unavailable");
		expect(error?.message).not.toContain(MAY_BE_MADE);
	});
});

it.each([400, 403, 422, 429, 501, 503])(
	'a write that is refused with %i was not made, and nothing else is said',
	async (status) => {
		const headers = { 'retry-after': '0' };
		const answer = { kind: 'answer', status, text: 'no', headers, times: null } as const;
		simulator.it.faults.add({ path: '/rest/', method: 'POST', ...answer });
		const { error } = await write(WRITES[0]!);
		expect(error?.message).not.toContain(MAY_BE_MADE);
	},
);

it('a write whose answer is not complete JSON may have been made', async () => {
	simulator.it.faults.add({ path: '/rest/v1.0/vendors', method: 'POST', kind: 'malformed' });
	const { error } = await write(WRITES[0]!);
	expect(error?.message).toContain(MAY_BE_MADE);
	expect(error?.description).toMatch(/^Look in Procore/);
	expect(named(NAME)).toHaveLength(1);
});

describe.each(WAYS)('applying links when the answer is %s', (way) => {
	it('reads what was written', async () => {
		const [vendor] = freeVendors(1);
		breaking(simulator.it, way, { method: 'PATCH', path: '/rest/v1.0/vendors/sync', times: null });
		const { rows } = await apply([
			{ vendorId: String(vendor!.id), decision: 'match', partyId: 'P' },
		]);
		expect(rows[0]?.status).toBe('linked');
		expect(sent('PATCH')).toHaveLength(1);
	});
});

it('links that were read back and are not there are not said to be perhaps there', async () => {
	const [a, b] = freeVendors(2);
	const path = '/rest/v1.0/vendors/sync';
	const answer = { kind: 'answer', status: 502, text: 'Bad Gateway', times: null } as const;
	simulator.it.faults.add({ method: 'PATCH', path, ...answer });
	const { error } = await apply([
		{ vendorId: String(a!.id), decision: 'match', partyId: 'P' },
		{ vendorId: String(b!.id), decision: 'match', partyId: 'Q' },
	]);
	expect(error?.message).toBe('Procore is unavailable (HTTP 502): Bad Gateway');
});

const open: Published[] = [];
const kept = (made: Published) => {
	open.push(made);
	return made.trigger;
};
afterEach(async () => {
	for (const { close } of open.splice(0)) await close();
	simulator.it.world.hooks.clear();
});

async function publishedOnce(trigger: TriggerUnderTest): Promise<void> {
	await trigger.publish();
	expect(hooks()).toHaveLength(1);
	expect(listenedBy(hooks()[0]!).sort()).toEqual([...vendorEvents].sort());
}

describe.each(WAYS)('publishing when the answer to a write is %s', (way) => {
	it.each([
		['the hook', '*/webhooks/hooks'],
		['its triggers', '*/webhooks/hooks/*/triggers/bulk'],
	])('leaves nothing behind: %s', async (_, path) => {
		const trigger = kept(await listening(simulator.it, {}));
		breaking(simulator.it, way, { method: 'POST', path });
		const thrown: unknown = await trigger.publish().catch((error: unknown) => error);
		expect(thrown).toMatchObject({
			message: expect.stringMatching(/did not arrive whole: [^.]*$/),
			description: expect.stringMatching(/No hook was left behind\.$/),
		});
		expect(hooks()).toEqual([]);
		await publishedOnce(trigger);
	});

	it('does not take a hook for deleted', async () => {
		const trigger = kept(await published(simulator.it));
		breaking(simulator.it, way, { method: 'DELETE', path: '*/webhooks/hooks/*' });
		await trigger.unpublish();
		await eventually(() => expect(sent('DELETE')).not.toEqual([]));
		await publishedOnce(trigger);
	});
});
