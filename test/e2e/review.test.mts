import type { IDataObject } from 'n8n-workflow';
import type { CredentialReference, RealN8n } from '../support/realN8n.mts';
import {
	answer,
	askReview,
	confirm,
	openReview,
	shownAt,
	type AskedReview,
} from '../support/realN8n/reviews.mts';
import { reviewRow } from '../support/reviewRow.mts';
import { useRealN8n } from './useRealN8n.mts';

/** A review in a real n8n: its page at the resume URL, and what becomes of each answer. */
let n8n: RealN8n;
let dmsa: CredentialReference;

// What the editor offers to agents is asked for.
useRealN8n({ editor: true }, (running) => {
	({ n8n, dmsa } = running);
});

const row = (id: number, more: IDataObject = {}) =>
	reviewRow(id, { vendorName: `Vendor ${id} </script><img src=x>`, ...more });
const rows = [row(1), row(2), row(3, { decision: 'linked', partyId: 'P-3', partyName: 'Party 3' })];

/** A workflow that asks about these rows, and the address that a step before it mails. */
const asks = async (more: Partial<AskedReview> = {}) =>
	await askReview(n8n, {
		credentials: { procoreDmsaOAuth2Api: dmsa },
		rows: rows.map((json) => ({ json })),
		...more,
	});

test('the page stands at both addresses, and an answer lets the workflow go on', async () => {
	const { executionId, form, plain } = await asks();
	for (const url of [form, plain]) {
		const { status, headers, data } = await openReview(url);
		expect(status).toBe(200);
		expect(headers['content-security-policy']).toMatch(/^sandbox (?!.*allow-same-origin)/);
		expect(data).not.toContain('<img');
	}
	const { round, rows: shown } = await shownAt(form);
	expect(shown.map(({ name }) => name)).toEqual(rows.map(({ vendorName }) => vendorName));
	const { status, data } = await confirm(form, answer(round, [0, 'match', 'P-1'], [1, 'ignore']));
	expect([status, data]).toEqual([200, { confirmed: round, decided: 2 }]);
	const run = await n8n.workflows.finished(executionId);
	expect(run.status).toBe('success');
	const out = run.outputOf('After').map(({ json }) => json);
	expect(out.map(({ vendorId }) => vendorId)).toEqual(['1', '2', '3']);
	expect(out.map(({ decision, partyId }) => [decision, partyId])).toEqual([
		['match', 'P-1'],
		['ignore', null],
		['linked', 'P-3'],
	]);
	expect(out.map(({ decidedBy }) => decidedBy)).toEqual(['Olivia', 'Olivia', undefined]);
});

test('whoever has no valid address sees nothing', async () => {
	const { form } = await asks();
	const url = new URL(form);
	url.searchParams.set('signature', '0'.repeat(64));
	expect((await openReview(url.href)).status).toBe(401);
});

test.each([
	['nothing', '', 'text/plain'],
	['a number', '4', 'application/json'],
	['a list', '[]', 'application/json'],
	['broken JSON in a text', '{"round":', 'text/plain'],
	['a form', 'round=1&decisions=2', 'application/x-www-form-urlencoded'],
	[
		'an upload',
		'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--',
		'multipart/form-data; boundary=x',
	],
	['XML', '<round/>', 'application/xml'],
	['bytes', '\u0000\u0001', 'application/octet-stream'],
])('%s is no answer, and the review goes on waiting', async (_, body, type) => {
	const { executionId, form } = await asks();
	expect((await confirm(form, body, type)).status).toBe(422);
	const { round } = await shownAt(form);
	expect((await confirm(form, answer(round, [0, 'create']))).status).toBe(200);
	expect((await n8n.workflows.finished(executionId)).status).toBe('success');
});

test('of two that confirm at once, one counts, and the other does not see its round', async () => {
	const { executionId, form } = await asks();
	const { round } = await shownAt(form);
	const answers = await Promise.all(
		(['create', 'ignore', 'create'] as const).map(
			async (decision) => await confirm(form, answer(round, [0, decision])),
		),
	);
	const taken = answers.filter(({ data }) => data?.confirmed === round);
	expect(taken).toHaveLength(1);
	const run = await n8n.workflows.finished(executionId);
	expect(run.status).toBe('success');
	expect(run.outputOf('After')).toHaveLength(3);
	const late = await confirm(form, answer(round, [0, 'create']));
	expect(late.data?.confirmed).toBeUndefined();
});

test('a page of an earlier review is refused by a later one of the same execution', async () => {
	const { executionId, form } = await asks({ times: 2 });
	const { round } = await shownAt(form);
	await confirm(form, answer(round, [0, 'create']));
	await n8n.workflows.waits(executionId);
	const next = await shownAt(form);
	expect(next.round).not.toBe(round);
	expect(next.rows.map(({ decision }) => decision)).toEqual(['create', 'review', 'linked']);
	const stale = await confirm(form, answer(round, [1, 'create']));
	expect([stale.status, stale.data.error]).toEqual([409, expect.stringMatching(/out of date/)]);
	await confirm(form, answer(next.round, [1, 'ignore']));
	const run = await n8n.workflows.finished(executionId);
	expect(run.outputOf('After').map(({ json }) => json.decision)).toEqual([
		'create',
		'ignore',
		'linked',
	]);
});

test('a name of the node with braces and quotes ends no expression', async () => {
	const { executionId, form } = await asks({ name: 'Review }} "the" {{ \\ rows' });
	const { round } = await shownAt(form);
	expect((await confirm(form, answer(round, [0, 'create']))).status).toBe(200);
	expect((await n8n.workflows.finished(executionId)).status).toBe('success');
});

test('a review outlives a restart of n8n', async () => {
	const { executionId, form } = await asks();
	const { round } = await shownAt(form);
	await n8n.restart();
	expect((await shownAt(form)).round).toBe(round);
	expect((await confirm(form, answer(round, [1, 'match', 'P-1']))).status).toBe(200);
	const run = await n8n.workflows.finished(executionId);
	expect(run.outputOf('After')[1]?.json).toMatchObject({ decision: 'match', partyId: 'P-1' });
});

test('when the time limit ends, the rows go on as they came, and a later answer changes nothing', async () => {
	const { executionId, form } = await asks({
		// n8n looks once a minute for executions whose wait has ended.
		parameters: { limitWait: true, waitAmount: 0.05, waitUnit: 'minutes' },
	});
	const { round } = await shownAt(form);
	const run = await n8n.workflows.finished(executionId);
	expect(run.status).toBe('success');
	const out = run.outputOf('After').map(({ json }) => json);
	expect(out.map(({ vendorId, decision }) => [vendorId, decision])).toEqual([
		['1', 'review'],
		['2', 'review'],
		['3', 'linked'],
	]);
	for (const json of out) expect(json).not.toHaveProperty('decidedBy');
	const late = await confirm(form, answer(round, [0, 'create']));
	expect(late.data?.confirmed).toBeUndefined();
	const after = await n8n.workflows.finished(executionId);
	expect(after.outputOf('After')[0]?.json.decision).toBe('review');
});

test('agents are not offered a review', async () => {
	const types = (await n8n.nodeTypes()) as unknown as Array<{
		name: string;
		properties: Array<{
			name: string;
			options?: Array<{ value: string; displayOptions?: object }>;
		}>;
	}>;
	const reviews = types
		.filter(({ name }) => name === 'n8n-nodes-procore.procoreTool')
		.flatMap(({ properties }) => properties.filter(({ name }) => name === 'operation'))
		.flatMap(({ options = [] }) => options.filter(({ value }) => value === 'review'));
	expect(reviews).toHaveLength(2);
	for (const { displayOptions } of reviews)
		expect(displayOptions).toMatchObject({ show: { '@tool': [false] } });
});
