import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Hook, Simulator } from '../simulator/types.mts';
import { credentialData } from '../support/credentialData.mts';
import { eventually } from '../support/eventually.mts';
import type { CredentialReference, RealN8n } from '../support/realN8n.mts';
import { PATIENCE_MS, visitor } from '../support/realN8n/visitor.mts';
import { chainOf, type NodeDefinition } from '../support/workflowDefinitions.mts';
import { useRealN8n } from './useRealN8n.mts';

let simulator: Simulator;
let n8n: RealN8n;
let dmsa: CredentialReference;

useRealN8n({ account: 'dmsaAdmin', webhooks: { timeScale: 0.01 } }, (running) => {
	({ simulator, n8n, dmsa } = running);
});

let count = 0;

/** A published workflow: the trigger, and a node that passes on what it gets. */
async function published(parameters: INodeParameters, credential = dmsa) {
	const webhookId = `00000000-0000-4000-9000-${String(++count).padStart(12, '0')}`;
	const trigger: NodeDefinition = {
		name: 'Procore Trigger',
		type: 'n8n-nodes-procore.procoreTrigger',
		parameters: { scope: 'company', ...parameters },
		credentials: { procoreDmsaOAuth2Api: credential },
		webhookId,
	};
	const next: NodeDefinition = { name: 'Next', type: 'n8n-nodes-base.noOp' };
	const { id } = await n8n.workflows.create(chainOf([trigger, next]));
	const publication = await n8n.workflows.publish(id);
	/** The workflow's hooks in Procore; those of an unpublished one stay for half a minute. */
	const hooksOfIt = () => hooks().filter(({ destination_url: url }) => url.includes(webhookId));
	return { id, publication, hooksOfIt };
}

const hooks = (): Hook[] => [...simulator.world.hooks.values()];
const hookOf = (): Hook => {
	const [hook] = hooks();
	if (!hook) throw new Error('Procore has no hook');
	return hook;
};
const someVendor = () => {
	const vendor = [...simulator.world.vendors.values()].find(
		({ company_id, is_active }) => company_id === simulator.world.company.id && is_active,
	);
	if (!vendor) throw new Error('The simulator has no vendor');
	return vendor;
};
const changeVendor = (fields: IDataObject = { notes: `Changed ${Math.random()}` }) => {
	const { id } = someVendor();
	simulator.change('vendor', id, fields as Parameters<Simulator['change']>[2]);
	return id;
};
const itemsOf = async (workflowId: string, executions: number) => {
	const [newest] = await n8n.workflows.executionsReach(workflowId, executions);
	const { outputOf, status } = await n8n.workflows.finished(newest.id);
	expect(status).toBe('success');
	return outputOf('Next').map(({ json }) => json);
};

describe('a published trigger', () => {
	let id: string;

	test('puts a hook with a secret into Procore', async () => {
		const workflow = await published({ events: ['Company Vendors:update'] });
		({ id } = workflow);
		expect(workflow.publication).toMatchObject({ status: 'published' });
		expect(hooks()).toHaveLength(1);
		const { destination_url, payload_version, authorization, triggers } = hookOf();
		expect(destination_url.startsWith(n8n.url)).toBe(true);
		expect(payload_version).toBe('v4.0');
		expect(authorization?.length).toBeGreaterThan(20);
		expect([...triggers.values()]).toMatchObject([{ resource_name: 'Company Vendors' }]);
	});

	test('starts an execution with one item for an event', async () => {
		const vendorId = changeVendor();
		await simulator.deliveriesSettled(20_000);
		const [item, ...others] = await itemsOf(id, 1);
		expect(others).toEqual([]);
		expect(item).toMatchObject({
			eventId: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/),
			eventType: 'update',
			resourceName: 'Company Vendors',
			resourceId: String(vendorId),
			companyId: String(simulator.world.company.id),
			projectId: null,
			payloadVersion: 'v4.0',
		});
		expect(simulator.world.deliveries.at(-1)?.status).toBe('delivered');
	});

	test.each<[string, Record<string, string>]>([
		['without a secret', {}],
		['with a wrong secret', { authorization: 'Bearer guessed' }],
	])('answers 401 to a delivery %s and starts nothing', async (_case, headers) => {
		const before = (await n8n.workflows.executions(id)).length;
		const forged = {
			...simulator.world.deliveries.at(-1)?.payload,
			id: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
		};
		const { status } = await visitor.post(
			hookOf().destination_url,
			JSON.parse(
				JSON.stringify(forged, (_key, value) =>
					typeof value === 'bigint' ? String(value) : value,
				),
			),
			{ headers },
		);
		expect(status).toBe(401);
		expect(await n8n.workflows.executions(id)).toHaveLength(before);
	});

	test('answers 400 to something else with the right secret and starts nothing', async () => {
		const before = (await n8n.workflows.executions(id)).length;
		const { status } = await visitor.post(
			hookOf().destination_url,
			{ hello: 'world' },
			{ headers: { authorization: String(hookOf().authorization) } },
		);
		expect(status).toBe(400);
		expect(await n8n.workflows.executions(id)).toHaveLength(before);
	});

	test('starts nothing for an event that came before', async () => {
		const before = (await n8n.workflows.executions(id)).length;
		const { id: resource_id } = someVendor();
		const event = { resource_name: 'Company Vendors', event_type: 'update', resource_id };
		const { ulid } = simulator.emit(event);
		await n8n.workflows.executionsReach(id, before + 1);
		simulator.emit({ ...event, ulid });
		await simulator.deliveriesSettled(20_000);
		expect(await n8n.workflows.executions(id)).toHaveLength(before + 1);
	});

	test('still works after n8n was restarted, with the same hook', async () => {
		const { id: hookId } = hookOf();
		const before = (await n8n.workflows.executions(id)).length;
		await n8n.restart();
		expect(hooks().map((hook) => hook.id)).toEqual([hookId]);
		const vendorId = changeVendor();
		const [item] = await itemsOf(id, before + 1);
		expect(item).toMatchObject({ resourceId: String(vendorId) });
	});

	test('keeps its hook when it is published again and again', async () => {
		const { id: hookId } = hookOf();
		const before = (await n8n.workflows.executions(id)).length;
		await n8n.workflows.unpublish(id);
		// n8n does not listen now.
		const vendorId = changeVendor();
		for (let times = 0; times < 2; times++) {
			expect(await n8n.workflows.publish(id)).toMatchObject({ status: 'published' });
			if (times === 0) await n8n.workflows.unpublish(id);
		}
		expect(hooks().map((hook) => hook.id)).toEqual([hookId]);
		const [item] = await itemsOf(id, before + 1);
		expect(item).toMatchObject({ resourceId: String(vendorId) });
	});

	test('takes its hook out of Procore some time after the workflow is unpublished', async () => {
		await n8n.workflows.unpublish(id);
		expect(hooks()).toHaveLength(1);
		await eventually(() => expect(hooks()).toEqual([]), PATIENCE_MS);
	});

	test('takes its hook over when n8n was stopped before it was taken out', async () => {
		await n8n.workflows.publish(id);
		const { id: hookId } = hookOf();
		await n8n.workflows.unpublish(id);
		await n8n.restart();
		expect(hooks().map((hook) => hook.id)).toEqual([hookId]);
		expect(await n8n.workflows.publish(id)).toMatchObject({ status: 'published' });
		expect(hooks().map((hook) => hook.id)).toEqual([hookId]);
		await n8n.workflows.unpublish(id);
	});
});

test('a trigger with the record gives the record as it is now', async () => {
	const { id } = await published({
		events: ['Company Vendors:update'],
		options: { includeRecord: true },
	});
	changeVendor({ city: 'Yreka' });
	const [item] = await itemsOf(id, 1);
	expect(item.record).toMatchObject({ city: 'Yreka' });
	await n8n.workflows.unpublish(id);
});

test('a trigger for projects has a hook in each, and says which project an event is of', async () => {
	const projects = [...simulator.world.projects.values()]
		.filter(({ company_id, active }) => company_id === simulator.world.company.id && active)
		.slice(0, 2);
	const { id, publication, hooksOfIt } = await published({
		scope: 'project',
		projectIds: projects.map((project) => String(project.id)),
		events: ['RFIs:update'],
	});
	expect(publication).toMatchObject({ status: 'published' });
	expect(new Set(hooksOfIt().map(({ project_id }) => project_id))).toEqual(
		new Set(projects.map((project) => project.id)),
	);
	simulator.emit({
		resource_name: 'RFIs',
		event_type: 'update',
		resource_id: 1001,
		project_id: projects[1].id,
	});
	const [item] = await itemsOf(id, 1);
	expect(item).toMatchObject({ projectId: String(projects[1].id), resourceName: 'RFIs' });
	await n8n.workflows.unpublish(id);
});

test('publication fails with advice when the account may not make webhooks', async () => {
	simulator.setLevel('dmsa', 'webhooks_api', 'none');
	const limited = await n8n.credentials.create(
		'procoreDmsaOAuth2Api',
		'Limited',
		credentialData(simulator, 'dmsa'),
	);
	const failed = await published({ events: ['Company Vendors:update'] }, limited);
	const { id, publication, hooksOfIt } = failed;
	expect(publication.status).toBe('failed');
	expect(JSON.stringify(publication)).toMatch(/permission.*Webhooks API/i);
	expect(hooksOfIt()).toEqual([]);
	await n8n.workflows.unpublish(id);
});

test('the list of events comes from Procore', async () => {
	const events = await n8n.dropdowns.options(
		{
			type: 'n8n-nodes-procore.procoreTrigger',
			parameters: { authentication: 'dmsa', scope: 'company' },
			credentials: { procoreDmsaOAuth2Api: dmsa },
		},
		'events',
		'getEvents',
	);
	expect(events.map(({ value }) => value)).toEqual(
		expect.arrayContaining(['Company Vendors:create', 'Company Vendors:update']),
	);
});
