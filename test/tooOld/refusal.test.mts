import { engineAs, useSimulator } from '../support/procore.mts';
import { listening } from '../support/events.mts';

/** In an n8n below the floor nothing is sent, and a person reads what to do. */
const simulator = useSimulator({ seed: { vendors: 3, projects: 2, permittedProjects: 2 } });
const TOO_OLD = /^This n8n is too old for the Procore nodes, which need n8n 2\.20 or newer/;

afterEach(() => expect(simulator.it.requests).toEqual([]));

it.each([
	{ resource: 'vendor', operation: 'getAll' },
	{ resource: 'apiRequest', operation: 'send', method: 'POST', path: '/rest/v1.0/vendors' },
	{ resource: 'configuration', operation: 'validate' },
])('the node does not run: %j', async (parameters) => {
	const { error } = await (await engineAs(simulator.it)).runNode(parameters);
	expect(error?.message).toMatch(TOO_OLD);
	expect(error?.description).toMatch(/^Update n8n/);
});

it('menus are not filled', async () => {
	const engine = await engineAs(simulator.it);
	const search = engine.listSearch({ authentication: 'dmsa' }, 'searchCompanies');
	await expect(search).rejects.toThrow(TOO_OLD);
});

it('a trigger is not published, and none polls', async () => {
	const { trigger, close } = await listening(simulator.it, {});
	await expect(trigger.publish()).rejects.toThrow(TOO_OLD);
	await close();
	const engine = await engineAs(simulator.it);
	const polling = engine.trigger({}, { node: 'procorePollingTrigger' });
	await expect(polling.poll()).rejects.toThrow(TOO_OLD);
});
