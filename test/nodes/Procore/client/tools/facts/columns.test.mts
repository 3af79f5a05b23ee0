import { callsOf } from '../../../../../../nodes/Procore/client/tools/calls.ts';
import { TABLE } from '../../../../../../nodes/Procore/client/tools/table.ts';
import { columnsOf } from '../../../../../../nodes/Procore/client/tools/facts/columns.ts';
import type { Field } from '../../../../../../reference/fields.mts';
import { bodies } from '../../../../../../reference/read.mts';

const PROJECT = '/rest/v1.0/projects/{project_id}';
const V2 = '/rest/v2.0/companies/{company_id}/projects/{project_id}';

async function columnsBy(method: string, path: string) {
	const found = await columnsOf(method, path);
	return new Map(found?.columns.map((column) => [column.name, column]));
}

describe('columns of an RFI', () => {
	it('stand in the wrapper, under their own names, with types and required marks', async () => {
		const found = await columnsOf('POST', `${PROJECT}/rfis`);
		expect(found).toMatchObject({
			wrapper: 'rfi',
			contentType: 'multipart/form-data',
			isList: false,
			takesCustomFields: true,
		});
		const columns = await columnsBy('POST', `${PROJECT}/rfis`);
		expect(columns.get('subject')).toEqual({
			name: 'subject',
			place: ['rfi', 'subject'],
			type: 'string',
			isList: false,
			isRequired: true,
		});
		expect(columns.get('due_date')).toMatchObject({ type: 'date', isRequired: false });
		expect(
			[...columns.values()].filter(({ isRequired }) => isRequired).map(({ name }) => name),
		).toEqual(['subject', 'rfi_manager_id', 'question.body']);
	});

	it('take objects apart', async () => {
		const columns = await columnsBy('POST', `${PROJECT}/rfis`);
		expect(columns.get('question.body')).toMatchObject({ place: ['rfi', 'question', 'body'] });
		expect(columns.get('cost_impact.status')).toMatchObject({
			choices: ['yes_known', 'yes_unknown', 'no_impact', 'tbd', 'n_a'],
			isRequired: false,
		});
		expect(columns.has('question')).toBe(false);
	});

	it('say what ids point to', async () => {
		const columns = await columnsBy('POST', `${PROJECT}/rfis`);
		const targets = [
			['assignee_ids', 'person'],
			['rfi_manager_id', 'person'],
			['responsible_contractor_id', 'vendor'],
			['location_id', 'location'],
			['cost_code_id', 'costCode'],
			['specification_section_id', 'specificationSection'],
			['subject', undefined],
			['source_rfi_header_id', undefined],
		];
		for (const [name, target] of targets)
			expect([name, columns.get(String(name))?.target]).toEqual([name, target]);
	});

	it('leave out files at every depth, custom fields and the project', async () => {
		const columns = await columnsBy('POST', `${PROJECT}/rfis`);
		const names = [...columns.keys()];
		expect(names).not.toContain('question.attachments');
		expect(names).toContain('question.upload_ids');
		expect(names.filter((name) => name.includes('%') || name === 'project_id')).toEqual([]);
	});
});

describe('columns', () => {
	it('of a punch item stand in its wrapper, and its files beside', async () => {
		const found = await columnsOf('POST', '/rest/v1.1/punch_items');
		expect(found).toMatchObject({
			wrapper: 'punch_item',
			contentType: 'multipart/form-data',
			files: ['images', 'attachments'],
		});
		const columns = await columnsBy('POST', '/rest/v1.1/punch_items');
		expect(columns.get('status')?.choices).toEqual(['open', 'closed']);
		expect(columns.get('login_information_ids')).toMatchObject({ target: 'person', isList: true });
		expect(columns.get('upload_ids')).toMatchObject({ type: 'string', isList: true });
		expect(columns.has('project_id')).toBe(false);
	});

	it('of a vendor stand in vendor, not in company', async () => {
		const found = await columnsOf('POST', '/rest/v1.0/vendors');
		expect(found).toMatchObject({ wrapper: 'vendor', contentType: 'application/json', files: [] });
		const columns = await columnsBy('POST', '/rest/v1.0/vendors');
		expect(columns.get('name')).toMatchObject({ isRequired: true, place: ['vendor', 'name'] });
		expect(columns.get('parent_id')?.target).toBe('vendor');
		expect(columns.get('trade_ids')?.target).toBe('trade');
		expect(columns.has('company_id')).toBe(false);
	});

	it('of a commitment stand by themselves', async () => {
		const found = await columnsOf('POST', `${V2}/commitment_contracts`);
		expect(found?.wrapper).toBeUndefined();
		const columns = await columnsBy('POST', `${V2}/commitment_contracts`);
		expect(columns.get('type')).toMatchObject({
			place: ['type'],
			isRequired: true,
			choices: ['WorkOrderContract', 'PurchaseOrderContract'],
		});
		expect(columns.get('vendor_id')).toMatchObject({ type: 'string', target: 'vendor' });
	});

	it('keep what stands beside the wrapper in its place', async () => {
		const columns = await columnsBy('POST', '/rest/v1.1/requisitions');
		expect(columns.get('commitment_id')).toMatchObject({
			place: ['commitment_id'],
			isRequired: true,
			target: 'commitment',
		});
	});

	it('of one object among many fields are no wrapper', async () => {
		const found = await columnsOf('POST', `${V2}/coordination_issues`);
		expect(found?.wrapper).toBeUndefined();
		expect(found?.columns.map(({ name }) => name)).toContain('title');
	});

	it('of a sync are those of one of its rows, with the types that creating one has', async () => {
		const found = await columnsOf('PATCH', '/rest/v1.0/vendors/sync');
		expect(found).toMatchObject({ contentType: 'application/json', isList: false });
		expect(found?.wrapper).toBeUndefined();
		const columns = await columnsBy('PATCH', '/rest/v1.0/vendors/sync');
		expect(columns.get('id')).toMatchObject({ place: ['id'], type: 'integer' });
		expect(columns.get('name')).toMatchObject({ place: ['name'], isRequired: false });
		expect(columns.get('trade_ids')).toMatchObject({
			place: ['trade_ids'],
			type: 'integer',
			isList: true,
		});
		expect(columns.get('bidding.small_business')?.place).toEqual(['bidding', 'small_business']);
	});

	it.each([
		'POST /rest/v1.0/companies/{company_id}/insurances',
		'PATCH /rest/v1.0/projects/{project_id}/insurances/{id}',
		'PATCH /rest/v1.0/companies/{company_id}/insurances/sync',
	])('of %s name the provider as the answer does', async (call) => {
		const [method = '', path = ''] = call.split(' ');
		const columns = await columnsBy(method, path);
		expect(columns.has('name')).toBe(false);
		expect(columns.get('insurance_provider')?.place.at(-1)).toBe('name');
	});

	it('that are lists of objects stay one column, which names their fields', async () => {
		const columns = await columnsBy('POST', '/rest/v1.0/bim_levels/batch');
		expect(columns.get('bim_levels')).toMatchObject({
			type: 'object',
			isList: true,
			fields: expect.arrayContaining(['elevation', 'location_id']),
		});
	});

	it('are none where the reference names the wrapper alone', async () => {
		expect(await columnsOf('POST', `${PROJECT}/visitor_logs`)).toMatchObject({
			wrapper: 'visitor_log',
			columns: [],
		});
	});

	it('are not known of operations without a body', async () => {
		expect(await columnsOf('GET', `${PROJECT}/rfis`)).toBeUndefined();
		expect(await columnsOf('POST', '/rest/v1.0/nothing')).toBeUndefined();
	});

	it('are fields of the reference, for all 968 operations', async () => {
		const places: string[] = [];
		const strays: string[] = [];
		for (const { method, path, fields } of bodies()) {
			for (const { place } of (await columnsOf(method, path))?.columns ?? []) {
				places.push(`${path} ${place.join('.')}`);
				const isOfRow = path.endsWith('/sync') && isField(fields, ['updates', ...place]);
				if (!isOfRow && !isField(fields, place) && !isToldBefore(path, method, place))
					strays.push(`${path} ${place.join('.')}`);
			}
		}
		expect(strays).toEqual([]);
		expect(places.length).toBeGreaterThan(6000);
	});
});

/** Whether the older version of an operation tells a field that the newer one leaves out. */
function isToldBefore(path: string, method: string, place: string[]): boolean {
	const older = path.replace('/rest/v1.1/', '/rest/v1.0/');
	const known = bodies().find((body) => body.method === method && body.path === older);
	return path !== older && isField(known?.fields, place);
}

it.each(['POST', 'PATCH'])(
	'a newer version without fields has those of the older one (%s)',
	async (method) => {
		const one = method === 'PATCH' ? '/{id}' : '';
		const found = await columnsOf(method, `/rest/v1.1/projects/{project_id}/checklist/lists${one}`);
		expect(found?.wrapper).toBe('list');
		expect(found?.columns.map(({ place }) => place.join('.'))).toContain('list.inspection_date');
	},
);

const WRITTEN = TABLE.flatMap((kind) =>
	[...callsOf(kind)]
		.filter(([verb]) => verb === 'create' || verb === 'update')
		.map(([, [method, path]]) => [`${method} ${path}`, kind, method, path] as const),
);

it.each(WRITTEN)('%s has the wrapper that the table names', async (_, kind, method, path) => {
	const found = await columnsOf(method, path);
	if (found) expect(found.wrapper).toBe(kind.wrapper);
});

function isField(fields: Field[] | undefined, [name, ...inner]: string[]): boolean {
	const field = fields?.find((known) => known.name === name);
	return field !== undefined && (inner.length === 0 || isField(field.fields, inner));
}
