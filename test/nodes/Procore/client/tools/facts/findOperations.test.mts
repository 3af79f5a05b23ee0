import { findOperations } from '../../../../../../nodes/Procore/client/tools/facts/findOperations.ts';

const first = async (text: string) => (await findOperations(text))[0]?.id;

describe('searching operations', () => {
	it.each([
		['create rfi', 'POST /rest/v1.0/projects/{project_id}/rfis'],
		['RFI Create', 'POST /rest/v1.0/projects/{project_id}/rfis'],
		['list punch items', 'GET /rest/v1.1/punch_items'],
		['sync vendors', 'PATCH /rest/v1.0/vendors/sync'],
		['projects', 'GET /rest/v1.1/projects'],
		[
			'create commitment contract',
			'POST /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts',
		],
		['POST /rest/v1.0/vendors', 'POST /rest/v1.0/vendors'],
	])('"%s" finds %s first', async (text, id) => {
		expect(await first(text)).toBe(id);
	});

	it('of operations with one name offers the newest version first', async () => {
		const found = await findOperations('list punch items');
		const versions = found.filter(({ name }) => name === 'List Punch Items').map(({ id }) => id);
		expect(versions).toEqual(['GET /rest/v1.1/punch_items', 'GET /rest/v1.0/punch_items']);
	});

	it('asks for every word', async () => {
		expect(await findOperations('rfi zeppelin')).toEqual([]);
		for (const { id, name, tool } of await findOperations('delete daily log'))
			for (const word of ['delete', 'daily', 'log'])
				expect(`${id} ${name} ${tool}`.toLowerCase()).toContain(word);
	});

	it('reads signs as they stand', async () => {
		expect((await findOperations('{project_id}/rfis')).length).toBeGreaterThan(10);
		expect(await findOperations('.*')).toEqual([]);
	});

	it.each(['', '   '])('without words gives all, by tool (%j)', async (text) => {
		const found = await findOperations(text);
		expect(found).toHaveLength(2636);
		const tools = found.map(({ tool }) => tool);
		expect([...new Set(tools)]).toEqual([...new Set([...tools].sort())]);
	});
});
