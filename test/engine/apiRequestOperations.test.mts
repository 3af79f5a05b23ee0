import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { engineAs, useSimulator } from '../support/procore.mts';

const simulator = useSimulator({
	seed: { vendors: 5, projects: 4, inactiveProjects: 1, permittedProjects: 3 },
});

const request = { resource: 'apiRequest', operation: 'send' };
const projects = () => {
	const { world, accounts } = simulator.it;
	return [...accounts.dmsa.projects].filter((id) => {
		const found = world.projects.get(id);
		return found?.active === true && found.company_id === world.company.id;
	});
};
const mapped = (value: Record<string, string>) => ({
	__rl: false,
	mappingMode: 'defineBelow',
	value,
	matchingColumns: [],
	schema: [],
	attemptToConvertTypes: false,
	convertFieldsToString: true,
});
const json = (items: INodeExecutionData[]): IDataObject[] => items.map((item) => item.json);

async function run(parameters: INodeParameters, items?: INodeExecutionData[], options = {}) {
	const engine = await engineAs(simulator.it);
	return await engine.runNode({ ...request, ...parameters }, items, options);
}

const permitNumber = () => {
	const fields = [...simulator.it.world.records.values()];
	const permit = fields.find(
		({ tool, fields: { label } }) => tool === 'customField' && label === 'Permit number',
	);
	return `custom_field_${permit?.id}`;
};

const RFIS = '/rest/v1.0/projects/{project_id}/rfis';

describe('an operation of Procore', () => {
	it('is found by its words, in pages', async () => {
		const engine = await engineAs(simulator.it);
		const found = await engine.listSearch(request, 'searchOperations', 'create rfi');
		expect(found.results.map(({ value }) => value)).toContain(`POST ${RFIS}`);
		const first = await engine.listSearch(request, 'searchOperations');
		expect(first.results).toHaveLength(100);
		const token = String(first.paginationToken);
		const next = await engine.listSearch(request, 'searchOperations', '', token);
		expect(next.results[0]).not.toEqual(first.results[0]);
	});

	it('shows its parameters and the fields of its body by name', async () => {
		const engine = await engineAs(simulator.it);
		const shown = async (operationId: string, method: string) =>
			(await engine.resourceMapping({ ...request, operationId }, method)).fields.map(
				({ id }) => id,
			);
		const parameters = await shown(`GET ${RFIS}/{id}`, 'getParameters');
		expect(parameters).toContain('id');
		expect(parameters).not.toContain('project_id');
		expect(await shown(`GET ${RFIS}`, 'getParameters')).toContain('filters[status]');
		expect(await shown(`POST ${RFIS}`, 'getColumns')).toEqual(
			expect.arrayContaining(['subject', 'question.body']),
		);
	});

	it('is sent for each item with its parameters by name', async () => {
		const vendors = [...simulator.it.world.vendors.values()].slice(0, 2);
		const input = [vendors[0]!.id, 7, vendors[1]!.id].map((id) => ({ json: { id } }));
		const { items } = await run(
			{
				operationId: 'GET /rest/v1.0/vendors/{id}',
				parameters: mapped({ id: '={{ $json.id }}', view: 'compact' }),
			},
			input,
			{ continueOnFail: true },
		);
		expect(json(items)).toMatchObject([
			{ id: vendors[0]!.id },
			{ error: expect.stringContaining('found nothing') },
			{ id: vendors[1]!.id },
		]);
		expect(simulator.it.violations).toEqual([]);
	});

	it.each([
		['an expression without a result', '={{ $json.none }}', 'the expression returned nothing'],
		['an object', '={{ { a: 1 } }}', 'an object cannot be sent here'],
	])('does not read every record where a parameter is %s', async (_, value, message) => {
		const { items, error } = await run({
			operationId: 'GET /rest/v1.0/vendors',
			parameters: mapped({ 'filters[id][]': value }),
			returnAll: true,
		});
		expect(error?.message).toContain(`Parameters > filters[id][]: ${message}`);
		expect(items).toEqual([]);
		expect(simulator.it.requests).toEqual([]);
	});

	it('gives no rows for an empty list of ids', async () => {
		const { items, error } = await run({
			operationId: 'GET /rest/v1.0/vendors',
			parameters: mapped({ 'filters[id][]': '={{ [] }}' }),
			returnAll: true,
		});
		expect(error).toBeUndefined();
		expect(items).toEqual([]);
		expect(simulator.it.requests).toEqual([]);
	});

	it('writes the fields of its body, wrapped as Procore wants them', async () => {
		const { items, error } = await run({
			operationId: 'POST /rest/v1.0/vendors',
			fields: mapped({ name: 'Harbor Electric', city: 'Salem' }),
		});
		expect(error).toBeUndefined();
		expect(items[0]?.json).toMatchObject({ name: 'Harbor Electric', city: 'Salem' });
		const sent = simulator.it.requests.find(
			({ method, host }) => method === 'POST' && host === 'api',
		);
		expect(sent?.body).toMatchObject({ vendor: { name: 'Harbor Electric' } });
		expect(simulator.it.violations).toEqual([]);
	});

	it.each([
		[
			'in an object inside the record',
			{ operationId: `PATCH ${RFIS}/{id}`, fields: { 'question.body': 'Which?' } },
			'*/rfis/*',
			{ rfi: { question: { body: ['is too short'] } } },
			'question.body',
		],
		[
			'that Procore writes by another name than it answers',
			{
				operationId: 'POST /rest/v1.0/companies/{company_id}/insurances',
				fields: { vendor_id: '1', insurance_provider: 'Cascade' },
			},
			'*/insurances',
			{ insurance: { name: ['is too short'] } },
			'insurance_provider',
		],
		[
			'with its label, as a custom field',
			{ operationId: `PATCH ${RFIS}/{id}`, fields: { 'question.body': 'Which?' } },
			'*/rfis/*',
			() => ({ rfi: { [permitNumber()]: ['is too short'] } }),
			'Permit number',
		],
	])('names a field that Procore refuses as it stands on the screen: one %s', async (...one) => {
		const [, { operationId, fields }, path, errors, column] = one;
		const engine = await engineAs(simulator.it);
		const parameters = { ...request, operationId, projectId: String(projects()[0]) };
		const shown = await engine.resourceMapping(parameters, 'getColumns');
		expect(shown.fields.map(({ displayName }) => displayName)).toContain(column);
		const body = { errors: typeof errors === 'function' ? errors() : errors };
		simulator.it.faults.add({ path, kind: 'answer', status: 422, body });
		const { error } = await run({
			...parameters,
			parameters: mapped(operationId.endsWith('{id}') ? { id: '1' } : {}),
			fields: mapped(fields),
		});
		expect(error?.message).toMatch(
			new RegExp(`HTTP 422: "?${column}"?( \\(.*\\))?: is too short$`),
		);
	});

	it("writes a custom field by its label, also where the company is the credential's", async () => {
		const { error } = await run({
			operationId: 'PATCH /rest/v1.0/projects/{id}',
			parameters: mapped({ id: String(projects()[0]) }),
			fields: mapped({ 'Permit number': 'P-7' }),
		});
		expect(error).toBeUndefined();
		const sent = simulator.it.requests.find(({ method }) => method === 'PATCH');
		expect(sent?.body).toEqual(expect.objectContaining({ project: { [permitNumber()]: 'P-7' } }));
	});

	it('goes over the permitted projects, each row with its project', async () => {
		const { items, error } = await run({
			operationId: `GET ${RFIS}`,
			projectScope: 'permitted',
			returnAll: true,
		});
		expect(error).toBeUndefined();
		expect(new Set(json(items).map(({ project_id: id }) => id))).toEqual(new Set(projects()));
		expect(json(items)[0]?.project_name).toBeTruthy();
	});

	it.each([
		[{ operationId: 'GET /rest/v9.9/nothing' }, 'Procore has no operation'],
		[{ operationId: 'GET /rest/v1.0/vendors/{id}' }, 'Procore requires id'],
		[
			{
				operationId: 'GET /rest/v1.0/vendors',
				parameters: { mappingMode: 'defineBelow', value: { colour: 'red' } },
			},
			'does not take "colour"',
		],
		[
			{
				operationId: 'POST /rest/v1.0/vendors',
				fields: { mappingMode: 'defineBelow', value: { colour: 'red' } },
			},
			'does not take "colour"',
		],
		[{ operationId: `GET ${RFIS}` }, 'No project is chosen'],
	])('that cannot be sent says why: %j', async (parameters, message) => {
		const { error } = await run(parameters);
		expect(error?.message).toContain(message);
		expect(simulator.it.requests.filter(({ host }) => host === 'api')).toEqual([]);
	});
});

describe('a path with {project_id}', () => {
	it('is read in the chosen projects, and one that fails is a row of its own', async () => {
		const ids = [projects()[0]!, 7];
		const { items, error } = await run({
			path: RFIS,
			projectScope: 'several',
			projectIds: ids.map(String),
		});
		expect(error).toBeUndefined();
		const failed = json(items).filter((row) => row.error !== undefined);
		expect(failed).toHaveLength(1);
		expect(failed[0]?.details).toMatchObject({ project_id: 7 });
		const read = json(items).filter((row) => row.error === undefined);
		expect(read.length).toBeGreaterThan(0);
		for (const row of read) expect(row.project_id).toBe(ids[0]);
	});

	it('is written in one project after the other, and in none after it failed three times', async () => {
		const all = [...simulator.it.accounts.dmsa.projects].map(String);
		const [first = '', ...others] = all;
		const path = '/rest/v1.0/projects/*/rfis';
		simulator.it.faults.add({
			path,
			kind: 'answer',
			method: 'POST',
			status: 502,
			text: '',
			times: 3,
		});
		const { items, error } = await run({
			method: 'POST',
			path: RFIS,
			projectScope: 'several',
			// More projects than are read side by side would be written together.
			projectIds: [first, ...others, '1', '2', '3'],
			body: '{ "rfi": { "subject": "Door", "question": { "body": "Where?" } } }',
		});
		expect(items).toEqual([]);
		expect(error?.message).toContain('The change may have been made');
		const { requests } = simulator.it;
		await new Promise((resolve) => setTimeout(resolve, 200));
		expect(requests.filter(({ method, host }) => method === 'POST' && host === 'api')).toHaveLength(
			3,
		);
	});

	it('is written in one', async () => {
		const { items, error } = await run({
			method: 'POST',
			path: '/rest/v1.0/projects/{project_id}/locations',
			projectId: String(projects()[0]),
			body: '{ "location": { "node_name": "Roof" } }',
		});
		expect(error).toBeUndefined();
		expect(items[0]?.json).toMatchObject({ project_id: projects()[0] });
	});
});

describe('a path that means something else', () => {
	it.each([
		['/rest/v1.0/rest/v1.0/vendors', 'has its version twice: enter /rest/v1.0/vendors'],
		['/rest/v1.0/rest/v1.1/projects', 'enter /rest/v1.1/projects'],
		['https://api.procore.com/rest/v1.0/rest/v1.0/me', 'enter /rest/v1.0/me'],
		[
			'/rest/v1.0/projects/../vendors',
			'climbs with "..": enter the path itself, /rest/v1.0/vendors',
		],
		['/rest/v1.0/a/%2e%2e/me', 'enter the path itself, /rest/v1.0/me'],
		['/rest/v1.0/../../oauth/token', 'enter the path itself'],
	])('%s is refused with what was meant', async (path, words) => {
		const { error } = await run({ path });
		expect(error?.message).toContain(words);
		expect(simulator.it.requests.filter(({ host }) => host === 'api')).toEqual([]);
	});
});

describe('a file in an API request', () => {
	it('is sent as a form with the body, byte for byte', async () => {
		const engine = await engineAs(simulator.it);
		const content = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
		const file = { content, fileName: 'Site "plan".pdf', mimeType: 'application/pdf' };
		const item = await engine.itemWithFiles({}, { plan: file });
		const path = '/rest/v1.0/projects/1/rfis/12/replies';
		simulator.it.faults.add({ path, kind: 'answer', status: 401, body: { error: 'expired' } });
		simulator.it.faults.add({ path, kind: 'answer', status: 201, body: { id: 5 }, skip: 1 });
		const { items, error } = await engine.runNode(
			{
				...request,
				method: 'POST',
				path,
				body: '{ "reply": { "body": "See plan", "tags": [1, 598134325683880123] } }',
				sendFile: true,
				binaryPropertyName: 'plan',
				fileField: 'attachments[]',
			},
			[item],
		);
		expect(error).toBeUndefined();
		expect(items[0]?.json).toEqual({ id: 5 });
		const sent = simulator.it.requests.filter((one) => one.path === path).at(-1);
		expect(sent?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
		expect(sent?.text).toContain('name="reply[body]"\r\n\r\nSee plan');
		expect(sent?.text).toContain('name="reply[tags][]"\r\n\r\n598134325683880123');
		expect(sent?.text).toContain('name="attachments[]"; filename="Site %22plan%22.pdf"');
		expect(Number(sent?.headers['content-length'])).toBeGreaterThan(content.length);
	});
});
