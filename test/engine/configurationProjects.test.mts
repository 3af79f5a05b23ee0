import type { IDataObject } from 'n8n-workflow';
import { callsOf, engineAs, engineWithBoth, useSimulator } from '../support/procore.mts';
import {
	checkOf,
	engineOfPerson,
	notOk,
	projectsIn,
	resultOf,
	validate,
	validated,
} from '../support/validation.mts';

const simulator = useSimulator();
const projects = () => projectsIn(simulator.it);
const active = () => projects().active;
const inactive = () => projects().inactive;
const hidden = () => projects().hidden;
const listed = (...entries: unknown[]) => ({
	expectedProjects: 'list',
	expectedProjectList: entries.join('\n'),
});
const rows = (missing: Array<{ id: string; name: string; status: string }>) =>
	missing.map(({ id, name, status }) => [id, name, status]);
const numbered = (project: { id: number } | undefined, project_number: string) => {
	if (project) simulator.it.change('project', project.id, { project_number });
};

beforeEach(() => simulator.it.reset());

describe('expected projects', () => {
	test('are found by id, number, name and address in any mix', async () => {
		const [a, b, c, d, e] = active();
		const list = `${a?.id}, ${b?.project_number}\n${c?.name.toUpperCase()}  \n\nhttps://us02.procore.com/${d?.id}/project/home;${e?.display_name}`;
		const result = await validated(await engineAs(simulator.it), listed(list));
		expect(result.missingProjects).toEqual([]);
		expect(checkOf(result, 'projects').message).toMatch(/^All 5 expected projects are permitted/);
	});

	test('are read however they were pasted', async () => {
		const [a, b, c, d, e, f, g] = active();
		if (g) simulator.it.change('project', g.id, { name: 'Harbor Tower, Phase 2' });
		const list = `${a?.id}\t${b?.id}\n- ${c?.name}\n"${d?.name}", ${e?.id} ${f?.id}\nHarbor Tower, Phase 2, ${a?.id}`;
		const result = await validated(await engineAs(simulator.it), listed(list));
		expect(rows(result.missingProjects)).toEqual([]);
		expect(checkOf(result, 'projects').message).toMatch(/^All 7 expected projects are permitted/);
	});

	test('may have a comma in a name that nobody knows, in quotation marks', async () => {
		const result = await validated(
			await engineAs(simulator.it),
			listed(`"Atlantis Tower, Phase 2", ${active()[0]?.id}`),
		);
		expect(rows(result.missingProjects)).toEqual([['', 'Atlantis Tower, Phase 2', 'unknown']]);
	});

	test('come from input items, each told once with its state', async () => {
		const [missing] = hidden();
		const [idle] = inactive();
		const input = [active()[0]?.id, idle?.id, missing?.id, 'Atlantis Tower', '', missing?.id];
		const result = await validated(
			await engineAs(simulator.it),
			{ expectedProjects: 'items', expectedProjectField: 'job' },
			input.map((job) => ({ job })),
		);
		expect(rows(result.missingProjects)).toEqual([
			[String(idle?.id), idle?.name, 'inactive'],
			[String(missing?.id), '', 'missing'],
			['', 'Atlantis Tower', 'unknown'],
		]);
		expect(checkOf(result, 'projects').message).toBe(
			'3 of 4 expected projects cannot be used: 1 missing, 1 inactive, 1 unknown',
		);
		expect(result.advice).toContain(
			'1 of 6 input items have no value in "job", so no project of theirs was compared.',
		);
		expect(checkOf(result, 'projects').fix).toMatch(
			/select the 2 projects > Add\. Make the project that is inactive active again/,
		);
		expect(result.missingProjects.every(({ fix, link }) => fix !== '' && link !== '')).toBe(true);
	});

	test('come from the items of Project: Get Many', async () => {
		const engine = await engineAs(simulator.it);
		const all = await engine.runNode({ resource: 'project', operation: 'getAll', returnAll: true });
		const result = resultOf(
			await engine.runNode({ ...validate, expectedProjects: 'items' }, all.items),
		);
		expect(result.result).toBe('✓ All 10 checks passed');
	});

	test('that are one project in several spellings count once', async () => {
		const [a] = active();
		const [idle] = inactive();
		const entries = [a?.id, a?.project_number, a?.name, idle?.id, idle?.name];
		const result = await validated(await engineAs(simulator.it), listed(...entries));
		expect(checkOf(result, 'projects').message).toMatch(/^1 of 2 expected projects/);
	});

	test('more than ten that are missing call for the directory', async () => {
		const ids = hidden().slice(0, 11);
		const result = await validated(
			await engineAs(simulator.it),
			listed(...ids.map(({ id }) => id)),
		);
		expect(result.missingProjects).toHaveLength(11);
		expect(checkOf(result, 'projects').fix).toMatch(/Company Directory > .*Add All/);
		expect(checkOf(result, 'projects').link).toMatch(/\/company\/directory$/);
	});

	test.each([2, 11])(
		'%i that are only inactive are to be made active, not permitted',
		async (count) => {
			for (const { id } of active().slice(0, count)) {
				simulator.it.change('project', id, { active: false });
			}
			const ids = inactive().map(({ id }) => id);
			const run = await engineAs(simulator.it);
			const result = await validated(run, listed(...ids));
			expect(checkOf(result, 'projects').fix).toMatch(/^Make the \d+ projects that are inactive/);
			const stopped = await run.runNode({ ...validate, ...listed(...ids), onMissing: 'fail' });
			expect(stopped.error?.description).toMatch(/^Make the \d+ projects that are inactive/);
			expect(stopped.error?.description).not.toMatch(/App Management|Add All/);
		},
	);

	test('are compared in the real order: ids before numbers before names', async () => {
		const [a, b] = active();
		const [missing] = hidden();
		numbered(b, String(a?.id));
		const engine = await engineAs(simulator.it);
		expect((await validated(engine, listed(a?.id))).missingProjects).toEqual([]);
		if (a) simulator.it.unpermit('dmsa', [a.id]);
		numbered(b, String(missing?.id));
		expect((await validated(engine, listed(missing?.id))).missingProjects).toEqual([]);
	});

	test('are found without the leading zeros that a sheet drops, where only one fits', async () => {
		const [a, b, c] = active();
		numbered(a, '0042');
		const engine = await engineAs(simulator.it);
		const result = await validated(engine, listed('42'));
		expect(result.missingProjects).toEqual([]);
		expect(result.advice[0]).toBe(`"42" was read as project number 0042, ${a?.name} (${a?.id}).`);
		numbered(b, '007');
		numbered(c, '07');
		expect(rows((await validated(engine, listed('7'))).missingProjects)).toEqual([
			['7', '', 'missing'],
		]);
	});

	test('of a name that two projects have give a warning', async () => {
		const [a, b] = active();
		if (b) simulator.it.change('project', b.id, { name: a?.name ?? '' });
		const result = await validated(await engineAs(simulator.it), listed(a?.name));
		expect(notOk(result)).toEqual({ warning: ['projects'] });
		expect(checkOf(result, 'projects').message).toMatch(/fits 2 projects/);
	});

	test.each([
		['25017', ['25017', '', 'missing']],
		['0042', ['', '0042', 'missing']],
		['598134326599999', ['598134326599999', '', 'missing']],
	])('keep the digits of %s, whether id or number', async (text, row) => {
		const engine = await engineOfPerson(simulator.it, 'userLimited');
		const result = await validated(engine, { authentication: 'user', ...listed(text) });
		expect(rows(result.missingProjects)).toEqual([row]);
		const isNumber = text.length < 10;
		expect(/project number/.test(result.missingProjects[0]?.fix ?? '')).toBe(text === '25017');
		expect(result.missingProjects[0]?.link).toMatch(
			isNumber ? /\/company\/directory$/ : /\/598134326599999\/project\/directory$/,
		);
	});

	test('with an id that lost its last digits on the way say so', async () => {
		const result = await validated(await engineAs(simulator.it), { expectedProjects: 'items' }, [
			{ id: Number('5982324300946918154') },
		]);
		expect(result.missingProjects[0]).toMatchObject({
			status: 'unknown',
			fix: expect.stringMatching(/last digits are lost/),
		});
	});

	test('that nobody filled in are told together with what is permitted', async () => {
		simulator.it.unpermit(
			'dmsa',
			projects().permitted.map(({ id }) => id),
		);
		const result = await validated(await engineAs(simulator.it), listed(''));
		expect(notOk(result)).toEqual({ warning: ['projects'] });
		expect(checkOf(result, 'projects')).toMatchObject({
			message: 'The list of expected projects is empty, and the account sees no project',
			fix: expect.stringMatching(/App Management > View > Permissions/),
		});
	});
});

describe('If Projects Are Missing: Stop the Workflow', () => {
	const strict = { onMissing: 'fail' };

	test('names each of them, in the message and in the details', async () => {
		const engine = await engineAs(simulator.it);
		const fields = { ...validate, ...strict, ...listed(hidden()[0]?.id, 'Atlantis Tower') };
		const stopped = await engine.runNode(fields);
		expect(stopped.error?.message).toBe(
			`2 expected projects cannot be used: ${hidden()[0]?.id} (missing), Atlantis Tower (unknown)`,
		);
		expect(stopped.error?.description).toMatch(/Company Admin > App Management/);
		const goesOn = await engine.runNode(fields, undefined, { continueOnFail: true });
		expect(goesOn.items[0]?.json).toMatchObject({
			error: stopped.error?.message,
			details: {
				status: null,
				fix: expect.stringMatching(/App Management/),
				result: '✗ 1 of 10 checks failed: projects',
				missingProjects: [
					{ id: String(hidden()[0]?.id), status: 'missing' },
					{ name: 'Atlantis Tower', status: 'unknown' },
				],
			},
		});
		const fine = await engine.runNode({ ...fields, ...listed(active()[0]?.id) });
		expect(fine.items[0]?.json.valid).toBe(true);
	});

	test('names all of three hundred', async () => {
		const ids = Array.from({ length: 300 }, (_, index) => String(598134326590000 + index));
		const engine = await engineAs(simulator.it);
		const { error } = await engine.runNode({ ...validate, ...strict, ...listed(...ids) });
		expect(ids.filter((id) => !error?.message.includes(id))).toEqual([]);
	});

	const broken = (path: string, status: number) =>
		void simulator.it.faults.add({ kind: 'answer', path, status, body: {}, times: null });
	test.each<[string, () => IDataObject, () => void, RegExp, RegExp]>([
		[
			'the keys are wrong',
			() => ({ clientSecret: 'f'.repeat(64) }),
			() => {},
			/does not accept/,
			/Copy Client ID/,
		],
		[
			'the app is not installed',
			() => ({}),
			() => simulator.it.uninstall('dmsa', simulator.it.world.company.id),
			/not installed/,
			/Install App/,
		],
		[
			'projects cannot be listed',
			() => ({}),
			() => broken('/rest/v1.1/projects', 500),
			/could not be listed/,
			/status\.procore/,
		],
		['Procore is down', () => ({}), () => broken('/rest/*', 500), /unavailable/, /status\.procore/],
	])(
		'stops too when nothing could be compared because %s',
		async (_, fields, spoil, message, fix) => {
			spoil();
			const engine = await engineAs(simulator.it, 'dmsa', fields());
			const run = await engine.runNode({ ...validate, ...strict, ...listed(active()[0]?.id) });
			expect(run.error?.message).toMatch(
				/^It is not known whether the expected projects are permitted/,
			);
			expect(run.error?.message).toMatch(message);
			expect(run.error?.description).toMatch(fix);
		},
	);

	test.each([
		['an empty list', listed('')],
		['items without the field', { expectedProjects: 'items', expectedProjectField: 'nowhere' }],
		[
			'items without a field that every object seems to have',
			{ expectedProjects: 'items', expectedProjectField: 'constructor' },
		],
	])('stops at %s', async (_, fields) => {
		const engine = await engineAs(simulator.it);
		const { error } = await engine.runNode({ ...validate, ...strict, ...fields });
		expect(error?.message).toMatch(
			/projects are permitted: (?:The list of expected projects is empty|No input item)/,
		);
	});
});

describe('a company admin', () => {
	const admin = () => simulator.it.accounts.dmsaAdmin;

	test('is told so, and is measured by the projects it was added to', async () => {
		const engine = await engineAs(simulator.it, 'dmsaAdmin');
		const [missing] = hidden();
		const result = await validated(engine, listed(missing?.id, active()[0]?.id));
		expect(rows(result.missingProjects)).toEqual([[String(missing?.id), missing?.name, 'missing']]);
		expect(result.permittedProjects).toHaveLength(projects().permitted.length);
		const [first] = active();
		expect(result.permittedProjects).toContainEqual({
			id: first?.id,
			name: first?.name,
			projectNumber: first?.project_number,
			active: true,
		});
		expect(result.advice[0]).toMatch(/administer the company.*all 60 projects/);
	});

	test('that was added to no project may work in none', async () => {
		admin().projects.clear();
		const engine = await engineAs(simulator.it, 'dmsaAdmin');
		const result = await validated(engine, listed(active()[0]?.id));
		expect(result.permittedProjects).toEqual([]);
		expect(rows(result.missingProjects)).toEqual([
			[String(active()[0]?.id), active()[0]?.name, 'missing'],
		]);
	});

	test('knows an id that no project has', async () => {
		for (const [engine, fields] of [
			[await engineAs(simulator.it, 'dmsaAdmin'), {}],
			[await engineOfPerson(simulator.it), { authentication: 'user' }],
		] as const) {
			const result = await validated(engine, { ...fields, ...listed('598134326599999') });
			expect(rows(result.missingProjects)).toEqual([['598134326599999', '', 'unknown']]);
			expect(result.missingProjects[0]?.fix).toMatch(/^Check "598134326599999"/);
			expect(checkOf(result, 'projects').fix).not.toMatch(/> Add/);
		}
	});

	test('is given the permitted one of two projects of a name', async () => {
		const [a] = active();
		const [other] = hidden();
		for (const project of [other, a]) {
			if (project) simulator.it.change('project', project.id, { name: 'Twin Tower' });
		}
		const engine = await engineAs(simulator.it, 'dmsaAdmin');
		const result = await validated(engine, listed('Twin Tower', hidden()[1]?.id));
		expect(rows(result.missingProjects)).toEqual([
			[String(hidden()[1]?.id), hidden()[1]?.name, 'missing'],
		]);
		expect(result.advice[0]).toMatch(
			new RegExp(`"Twin Tower" fits 2 projects: Twin Tower \\(${a?.id}\\) was taken`),
		);
	});

	test('is measured by what it sees where Procore does not tell its assignments', async () => {
		simulator.it.faults.add({
			kind: 'answer',
			path: '*project_assignments*',
			status: 404,
			body: { errors: 'Not Found' },
			times: null,
		});
		const engine = await engineAs(simulator.it, 'dmsaAdmin');
		const result = await validated(engine, listed(hidden()[0]?.id));
		expect(result.missingProjects).toEqual([]);
		expect(result.advice[0]).toMatch(/did not say/);
	});
});

describe('the user credential as reference', () => {
	const byReference = { expectedProjects: 'reference' };
	const wanted = () =>
		hidden()
			.map(({ id, name }) => [String(id), name, 'missing'])
			.sort();

	test.each(['dmsa', 'dmsaAdmin'] as const)(
		'expects of %s every active project that the person sees',
		async (account) => {
			const engine = await engineWithBoth(simulator.it, 'user', {}, account);
			const result = await validated(engine, byReference);
			expect(rows(result.missingProjects).sort()).toEqual(wanted());
		},
	);

	test('that cannot sign in fails only the check of the projects', async () => {
		const engine = await engineWithBoth(simulator.it, 'user', { oauthTokenData: {} });
		const result = await validated(engine, byReference);
		expect(notOk(result)).toEqual({ failed: ['projects'] });
		expect(checkOf(result, 'projects').message).toMatch(/^The user credential could not list/);
	});

	test('that was not chosen on the node fails only the check of the projects', async () => {
		const result = await validated(await engineAs(simulator.it), byReference);
		expect(notOk(result)).toEqual({ failed: ['projects'] });
		expect(checkOf(result, 'projects')).toMatchObject({
			message: expect.stringMatching(/No user credential is chosen on this node$/),
			fix: 'Choose a user credential on this node.',
		});
	});

	test('that is the credential itself compares nothing, and says so', async () => {
		const engine = await engineOfPerson(simulator.it);
		const fields = { authentication: 'user', ...byReference };
		const result = await validated(engine, fields);
		expect(notOk(result)).toEqual({ warning: ['projects'] });
		expect(checkOf(result, 'projects').message).toMatch(/^Nothing was compared/);
		const { error } = await engine.runNode({ ...validate, ...fields, onMissing: 'fail' });
		expect(error?.message).toMatch(/Nothing was compared/);
	});
});

test('900 projects cost at most 15 calls', async () => {
	simulator.it.reset({
		projects: 900,
		inactiveProjects: 10,
		permittedProjects: 880,
		vendors: 5,
		people: 5,
		projectsWithRecords: 1,
	});
	const engine = await engineWithBoth(simulator.it);
	const result = await validated(engine, { expectedProjects: 'reference' });
	expect(result.missingProjects.length).toBeGreaterThan(0);
	expect(callsOf(simulator.it).length).toBeLessThanOrEqual(15);
});
