import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import type { ShownReview } from '../../nodes/Procore/review/shown';
import { Decisions, type Choice } from '../../page/src/decisions';
import { asItems } from '../support/mapping.mts';
import { engineAs, useSimulator } from '../support/procore.mts';
import { shownIn } from '../support/shownReview.mts';
import { reviewRow } from '../support/reviewRow.mts';
import type { Visit } from '../support/engine/waitingNode.mts';

const simulator = useSimulator({ seed: { vendors: 10 } });

const row = (id: number, more: IDataObject = {}) =>
	reviewRow(id, {
		evidence: [{ field: 'name', vendor: `Vendor ${id}`, party: `Party ${id}`, effect: 4 }],
		party: { name: `Vendor ${id}`, city: 'Reno' },
		contacts: [],
		changes: [],
		...more,
	});
const linkedTo = (partyId: string) => ({ decision: 'linked', partyId, partyName: partyId });
const parties = [1, 2, 3, 4, 9].map((id) => ({ id: `P-${id}`, name: `Party ${id}` }));
const rows = () => [row(1), row(2, { ...linkedTo('P-2') }), row(3), row(4)];

interface Given {
	rows?: IDataObject[];
	parties?: IDataObject[];
	parameters?: INodeParameters;
	name?: string;
}

async function waiting({ name, parameters, ...given }: Given = {}) {
	const engine = await engineAs(simulator.it);
	return await engine.waitAt(
		{ resource: 'vendorMapping', operation: 'review', ...parameters },
		asItems(given.rows ?? rows()),
		{ name, second: asItems(given.parties ?? parties) },
	);
}

/** What the page was given. */
const shownBy = ({ body }: Visit) => shownIn(body);
const roundOf = async (node: Awaited<ReturnType<typeof waiting>>) =>
	shownBy(await node.visit({ method: 'GET' })).round;
const answer = (round: string, ...decisions: unknown[]) => ({ round, by: 'Olivia', decisions });
/** What the page says once a person has chosen these. */
function decisionsOn(shown: ShownReview, ...choices: Array<[number, Choice]>) {
	const decisions = new Decisions(shown, choices, () => {});
	return { sent: decisions.sent(), clashes: decisions.clashes() };
}
const jsonOf = (items: INodeExecutionData[] | undefined) => items?.map(({ json }) => json);

describe('a review', () => {
	it('waits, shows the rows with every party, and goes on with all rows in their order', async () => {
		const node = await waiting();
		expect(node.run.status).toBe('waiting');
		const shown = shownBy(await node.visit({ method: 'GET' }));
		expect(shown.rows.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
		expect(shown.parties.map(({ id }) => id)).toEqual(parties.map(({ id }) => id));
		const body = JSON.stringify(answer(shown.round, [2, 'match', 'P-9'], [0, 'ignore']));
		const { status, resumedWith } = await node.visit({ body });
		expect(status).toBe(200);
		const decided = { decidedBy: 'Olivia', decidedAt: expect.stringMatching(/^\d{4}-.*Z$/) };
		expect(jsonOf(resumedWith)).toEqual([
			{ ...rows()[0], decision: 'ignore', partyId: null, partyName: null, ...decided },
			rows()[1],
			{ ...rows()[2], decision: 'match', partyId: 'P-9', partyName: 'Party 9', ...decided },
			rows()[3],
		]);
		expect(resumedWith?.map(({ pairedItem }) => pairedItem)).toEqual([0, 1, 2, 3]);
	});

	it('passes rows on at once where none is to be decided, and asks Procore nothing', async () => {
		const given = [row(1, linkedTo('P-1')), row(2, { decision: 'match', partyId: 'P-2' })];
		const { run } = await waiting({ rows: given });
		expect(run.status).toBe('success');
		expect(jsonOf(run.data.resultData.runData.Node?.[0]?.data?.main[0] ?? [])).toEqual(given);
		expect(simulator.it.requests).toEqual([]);
	});

	it('shows what the plan says where no parties are given', async () => {
		const shown = shownBy(await (await waiting({ parties: [] })).visit({ method: 'GET' }));
		expect(shown.parties.map(({ id }) => id).sort()).toEqual(['P-1', 'P-2', 'P-3', 'P-4']);
		expect(shown.hasAllParties).toBe(false);
	});

	it('takes rows from a table, in the words of people, and rows without candidates', async () => {
		const flat = [
			{ vendorId: 7, vendorName: 'Seven', decision: 'approved', partyId: 'P-1' },
			{ vendorId: 8, vendorName: 'Eight', decision: '' },
		];
		const shown = shownBy(await (await waiting({ rows: flat })).visit({ method: 'GET' }));
		expect(shown.rows.map(({ id, group }) => [id, group])).toEqual([
			['7', 'safe'],
			['8', 'choose'],
		]);
	});

	it('stops where the items are no rows of a plan', async () => {
		const { run } = await waiting({ rows: [{ id: 'P-1', name: 'A party' }] });
		expect(run.status).toBe('error');
		expect(run.data.resultData.error?.message).toBe('None of the 1 input items has a vendorId');
	});

	it('leaves items alone that are no rows of the plan, whatever they say', async () => {
		const others = [{ decision: 'create' }, { decision: 'match', partyId: 'P-1' }];
		const node = await waiting({ rows: [row(1), ...others] });
		const shown = shownBy(await node.visit({ method: 'GET' }));
		const { sent, clashes } = decisionsOn(shown, [0, 0]);
		expect([sent, clashes]).toEqual([[[0, 'match', 'P-1']], []]);
		const { status, resumedWith } = await node.visit({ body: answer(shown.round, ...sent) });
		expect(status).toBe(200);
		expect(jsonOf(resumedWith)).toMatchObject([{ partyName: 'Party 1' }, ...others]);
	});

	it('of projects works alike', async () => {
		const engine = await engineAs(simulator.it);
		const given = asItems([{ projectId: '5', projectName: 'Pier 9', decision: 'review' }]);
		const node = await engine.waitAt({ resource: 'projectMapping', operation: 'review' }, given, {
			second: asItems(parties),
		});
		const { round, kind } = shownBy(await node.visit({ method: 'GET' }));
		expect(kind).toBe('project');
		const { resumedWith } = await node.visit({ body: answer(round, [0, 'match', 'P-1']) });
		expect(jsonOf(resumedWith)).toMatchObject([{ projectId: '5', partyName: 'Party 1' }]);
	});

	it('waits without an end unless a limit is set', async () => {
		const { run } = await waiting();
		expect(run.waitTill?.getUTCFullYear()).toBe(3000);
		const limited = await waiting({
			parameters: { limitWait: true, waitAmount: 2, waitUnit: 'hours' },
		});
		const hours = (Number(limited.run.waitTill) - Date.now()) / 3_600_000;
		expect(hours).toBeGreaterThan(1.9);
		expect(hours).toBeLessThan(2.1);
	});
});

describe('the page', () => {
	it('puts itself into a sandbox, and takes nothing from elsewhere', async () => {
		const { headers, body } = await (await waiting()).visit({ method: 'GET' });
		const policy = String(headers['content-security-policy']);
		expect(policy).toMatch(/^sandbox (?!.*allow-same-origin)/);
		expect(policy).toContain("default-src 'none'");
		expect(headers).toMatchObject({
			'cache-control': 'no-store',
			'referrer-policy': 'no-referrer',
			'x-content-type-options': 'nosniff',
		});
		expect(body).not.toMatch(/(?:src|href)\s*=\s*["']?(?:https?:)?\/\//);
	});

	it('takes nothing of a record as HTML', async () => {
		const bad = '</script><img src=x onerror=alert(1)>\u2028"\'&';
		const node = await waiting({
			rows: [row(1, { vendorName: bad, reason: bad }), row(3)],
			parties: [{ id: 'P-1', name: bad }],
		});
		const page = await node.visit({ method: 'GET' });
		expect(page.body).not.toContain('<img');
		expect(page.body.match(/<\/script>/g)).toHaveLength(2);
		const shown = shownBy(page);
		expect([shown.rows[0]?.name, shown.parties[0]?.name]).toEqual([bad, bad]);
	});

	it.each(['A {{ $json }} node', '}}', '{{', '"quoted" \\ back', "it's"])(
		'is there for a node that is called %s',
		async (name) => {
			const node = await waiting({ name });
			const round = await roundOf(node);
			const { resumedWith } = await node.visit({ body: answer(round, [0, 'create']) });
			expect(jsonOf(resumedWith)?.[0]).toMatchObject({ decision: 'create', partyId: null });
		},
	);

	it('is the same after a restart', async () => {
		const before = await waiting();
		const after = before.restart();
		expect(await roundOf(after)).toBe(await roundOf(before));
		const { resumedWith } = await after.visit({
			body: answer(await roundOf(before), [0, 'create']),
		});
		expect(resumedWith).toHaveLength(4);
	});

	it('says so where it cannot be made, and the execution goes on waiting', async () => {
		const node = await waiting();
		delete node.run.data.executionData?.contextData['node:Node'];
		for (const method of ['GET', 'POST'] as const) {
			const { status, resumedWith } = await node.visit({ method, body: answer('x') });
			expect([status, resumedWith]).toEqual([500, undefined]);
		}
	});
});

describe('an answer', () => {
	const big = 'x'.repeat(10_000);

	it.each([
		['nothing', undefined],
		['null', null],
		['a number', 4],
		['an empty text', ''],
		['text that is no JSON', '{"round":'],
		['a list', []],
		['a form', { answer: '{}' }],
		['an upload', { data: {}, files: {} }],
		['no decisions', { round: big, by: '' }],
		['a decision without a row', { round: 'r', by: '', decisions: [['create']] }],
		['a decision of its own', { round: 'r', by: '', decisions: [[0, 'linked', 'P-1']] }],
		['a link without a party', { round: 'r', by: '', decisions: [[0, 'match']] }],
		['a party that is no text', { round: 'r', by: '', decisions: [[0, 'match', { id: 1 }]] }],
		['half a row', { round: 'r', by: '', decisions: [[0.5, 'create']] }],
		['a row before the first', { round: 'r', by: '', decisions: [[-1, 'create']] }],
	])('that is %s is refused, and the execution goes on waiting', async (_, body) => {
		const { status, body: said, resumedWith } = await (await waiting()).visit({ body });
		expect([status, resumedWith]).toEqual([422, undefined]);
		expect(JSON.parse(said)).toEqual({ error: expect.any(String) });
	});

	it('of an earlier page is refused in words', async () => {
		const stale = await roundOf(await waiting());
		const { status, body, resumedWith } = await (
			await waiting()
		).visit({ body: answer(stale, [0, 'create']) });
		expect([status, resumedWith]).toEqual([409, undefined]);
		expect(JSON.parse(body)).toEqual({ error: expect.stringMatching(/out of date/) });
	});

	it.each([
		['a row beyond the last', [[9, 'create']], /no row 10/],
		[
			'a row that is decided twice',
			[
				[0, 'create'],
				[0, 'ignore'],
			],
			/Vendor 1 .*decided twice/,
		],
		['a party that is not there', [[0, 'match', 'P-99']], /no party "P-99"/],
		[
			'a party for two rows',
			[
				[0, 'match', 'P-1'],
				[2, 'match', 'P-1'],
			],
			/Vendor 1.*Vendor 3/,
		],
		['a party that a linked row has', [[0, 'match', 'P-2']], /Vendor 1.*Vendor 2/],
	])('with %s is refused by name', async (_, decisions, words) => {
		const node = await waiting();
		const { status, body, resumedWith } = await node.visit({
			body: answer(await roundOf(node), ...decisions),
		});
		expect([status, resumedWith]).toEqual([422, undefined]);
		expect(JSON.parse(body).error).toMatch(words);
	});

	it('with a party that a record beyond the rows has is refused by name', async () => {
		const candidates = [{ partyId: 'P-1', partyName: 'One', linkedTo: '77', linkedToName: 'Old' }];
		const node = await waiting({ rows: [row(1, { candidates }), row(3)] });
		const { status, body } = await node.visit({
			body: answer(await roundOf(node), [1, 'match', 'P-1']),
		});
		expect([status, JSON.parse(body).error]).toEqual([422, expect.stringMatching(/Old/)]);
	});

	it('may hand the party of one row on to another', async () => {
		const node = await waiting();
		const { resumedWith } = await node.visit({
			body: answer(await roundOf(node), [0, 'match', 'P-2'], [1, 'match', 'P-9']),
		});
		expect(
			jsonOf(resumedWith)
				?.slice(0, 2)
				.map(({ partyId }) => partyId),
		).toEqual(['P-2', 'P-9']);
	});

	it('may leave a safe match for later, which then is a row to review', async () => {
		const node = await waiting({
			rows: [row(1, { decision: 'match', partyId: 'P-1' }), row(3)],
		});
		const { resumedWith } = await node.visit({
			body: answer(await roundOf(node), [0, 'review']),
		});
		const [first] = jsonOf(resumedWith) ?? [];
		expect(first).toMatchObject({ decision: 'review', partyId: null, partyName: null });
		expect(first).not.toHaveProperty('decidedAt');
	});
});

it('an AI agent is refused, since it could never answer', async () => {
	const engine = await engineAs(simulator.it);
	const run = await engine.runNode(
		{ resource: 'vendorMapping', operation: 'review' },
		asItems(rows()),
		{ node: 'procoreTool' },
	);
	expect(run.error?.message).toMatch(/needs a person/);
});
