import { addressOf } from './addresses.mts';
import { faults, rowsIn } from './answerFaults.mts';
import { bodyFor } from './bodies.mts';
import { answerFields, bodyOf } from './facts/facts.mts';
import { caller } from './harness.mts';
import type { ToolKind } from './kinds/toolKind.mts';
import { operations } from './operations.mts';
import { wrapperOf } from './records/bodyCheck.mts';
import type { Place } from './records/places.mts';
import { startSimulator } from './simulator.mts';
import { toolKinds } from './toolTable.mts';
import type { JsonObject, Simulator } from './types.mts';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ seed: { vendors: 60, projects: 8, permittedProjects: 4 } });
});
afterAll(() => simulator.stop());
beforeEach(() => simulator.clear());

const project = () => [...simulator.accounts.dmsa.projects][0];
const place = (kind: ToolKind): Place => ({
	companyId: simulator.world.company.id,
	projectId: kind.company ? null : project(),
});
const ask = (method: string, path: string, query: JsonObject = {}, body?: unknown) =>
	caller(simulator, 'dmsaAdmin')(method, path, { query: Object(query), body });

const posts = toolKinds.flatMap((kind) =>
	kind.bases
		.filter((base) => operations().has(`POST ${base}`) && kind.key !== 'photo')
		.map((base): [string, string, ToolKind] => [kind.key, base, kind]),
);

const statusOf = (line: string, usual: number) => operations().get(line)?.success ?? usual;

/** Fields that the reference has for this answer, and that are missing or of another type. */
const wrongIn = (data: unknown, line: string): string[] =>
	rowsIn(data).flatMap((row) => faults(row, answerFields(line)));

const isNumeric = (line: string, name: string) =>
	/^(integer|number)$/.test(answerFields(line).find((field) => field.name === name)?.type ?? '');

/** What was written and is shown otherwise; a name may be in an object, an amount may be a text. */
function lost(written: JsonObject, data: JsonObject, line: string): string[] {
	const shown: JsonObject = Object(data.data ?? data);
	return Object.entries(written).flatMap(([name, value]) => {
		const is = shown[name];
		const isOther = isNumeric(line, name) && Number.isNaN(Number(value));
		if (is === undefined || typeof value === 'object' || isOther) return [];
		const inside = Object(is) === is ? Object.values(Object(is)) : [is];
		const isKept = inside.some((one) => String(one) === String(value) || Number(one) === value);
		return isKept ? [] : [`${name}: ${String(value)} became ${JSON.stringify(is)}`];
	});
}

/** Ids that an address requires and that have no place in a path. */
const onlyScope = ({ company_id, project_id }: JsonObject, line: string): JsonObject => {
	const query = operations().get(line)?.query;
	return {
		...(query?.has('company_id') ? { company_id } : {}),
		...(query?.has('project_id') ? { project_id } : {}),
	};
};

/** Makes a record of this list, with every field that the reference has. */
async function create(kind: ToolKind, base: string) {
	const line = `POST ${base}`;
	const made = bodyFor(simulator, kind, line, place(kind));
	if (!made) throw new Error(`${line}: no body is known`);
	const { path, query } = addressOf(simulator, base, project());
	const scope = { company_id: simulator.world.company.id, project_id: project() };
	const inBody = /\{(project|company)_id\}/.test(base) ? {} : scope;
	const own = onlyScope({ ...query, ...scope }, line);
	const answer = await ask('POST', path, own, { ...inBody, ...made.body });
	return { answer, made, path, scope };
}

it.each(posts)('%s is created by %s', async (_key, base, kind) => {
	const { answer } = await create(kind, base);
	const { status, data } = answer;
	expect([status, data.errors ?? data.error]).toEqual([statusOf(`POST ${base}`, 201), undefined]);
	expect(simulator.violations).toEqual([]);
	expect((data.data ?? data).id).toBeTruthy();
	expect(wrongIn(data, `POST ${base}`)).toEqual([]);
});

/** The path of one record of a list. */
const one = (base: string, method: string): string | undefined =>
	[...operations().values()].find(
		(operation) =>
			operation.method === method &&
			operation.path.startsWith(`${base}/{`) &&
			/^\/\{\w+\}$/.test(operation.path.slice(base.length)),
	)?.path;

/** Parents that the address of a single record requires too. */
const required = (line: string, body: JsonObject): JsonObject =>
	Object.fromEntries(
		(operations().get(line)?.required ?? [])
			.filter((name) => !/^(company|project)_id$/.test(name))
			.map((name) => [name, body[name]]),
	);

const whole = posts.filter(([, base]) => one(base, 'GET') && one(base, 'PATCH'));

it.each(whole)('%s of %s is shown, changed and deleted', async (_key, base, kind) => {
	const { answer, path, scope, made } = await create(kind, base);
	const { id } = answer.data.data ?? answer.data;
	const url = `${path}/${id}`;
	const query = (method: string) => {
		const line = `${method} ${one(base, method)}`;
		return { ...onlyScope(scope, line), ...required(line, made.body) };
	};
	const shown = await ask('GET', url, query('GET'));
	expect(shown.status).toBe(200);
	expect(lost(made.fields, shown.data, `GET ${one(base, 'GET')}`)).toEqual([]);
	const change = bodyFor(simulator, kind, `PATCH ${one(base, 'PATCH')}`, place(kind));
	const body = { ...(/\{(project|company)_id\}/.test(base) ? {} : scope), ...change?.body };
	const changed = await ask('PATCH', url, query('PATCH'), body);
	expect([changed.status, changed.data.errors]).toEqual([
		statusOf(`PATCH ${one(base, 'PATCH')}`, 200),
		undefined,
	]);
	expect(wrongIn(changed.data, `PATCH ${one(base, 'PATCH')}`)).toEqual([]);
	if (one(base, 'DELETE')) {
		const gone = await ask('DELETE', url, query('DELETE'));
		expect(gone.status).toBeLessThan(300);
		if (gone.status !== 204)
			expect(wrongIn(gone.data, `DELETE ${one(base, 'DELETE')}`)).toEqual([]);
		expect((await ask('GET', url, query('GET'))).status).toBe(404);
	}
	expect(simulator.violations).toEqual([]);
});

const demanding = posts.filter(([, base]) => {
	const fields = bodyOf(`POST ${base}`)?.fields ?? [];
	return (wrapperOf(fields)?.inner ?? []).some(({ required }) => required);
});

it.each(demanding)(
	'%s of %s is refused by field where one is missing',
	async (_key, base, kind) => {
		const body = bodyOf(`POST ${base}`);
		const wrapper = wrapperOf(body?.fields ?? []);
		const { path, query } = addressOf(simulator, base, project());
		const scope = { company_id: simulator.world.company.id, project_id: project() };
		const inBody = /\{(project|company)_id\}/.test(base) ? {} : scope;
		const own = onlyScope({ ...query, ...scope }, `POST ${base}`);
		const empty = { ...inBody, [wrapper?.name ?? '']: { description: '' } };
		const { status, data } = await ask('POST', path, own, empty);
		expect(status).toBe(kind.required ? 422 : body?.refusal);
		const names = (wrapper?.inner ?? []).filter(({ required }) => required).map(({ name }) => name);
		const shown = kind.required ? Object.keys(kind.required) : names;
		for (const name of shown) expect(JSON.stringify(data)).toContain(name);
	},
);
