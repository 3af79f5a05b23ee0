import { callsOf, pathOfOne } from '../../../../../nodes/Procore/client/tools/calls.ts';
import { namesIn } from '../../../../../nodes/Procore/client/wire/path.ts';
import type { Kind, Write } from '../../../../../nodes/Procore/client/tools/kind.ts';
import { kindOf, TABLE } from '../../../../../nodes/Procore/client/tools/table.ts';
import { bodies } from '../../../../../reference/read.mts';
import { operations } from '../../../../simulator/operations.mts';

const named = (kind: Kind) => [`${kind.scope} ${kind.value}`, kind] as const;
const ALL = TABLE.map(named);
const IN_MENU = TABLE.filter(({ menu, family }) => menu ?? family).map(named);
const LISTS = TABLE.filter(({ list }) => list !== null).map(named);
const WRITABLE = TABLE.filter(({ can }) => can).map(named);

const operation = (method: string, path: string | null) => operations().get(`${method} ${path}`);
const queryOf = (path: string | null) => operation('GET', path)?.query ?? new Set<string>();
const bodyOf = (call: readonly [string, string]) =>
	bodies().find(({ method, path }) => method === call[0] && path === call[1]);

/** What Procore takes at the usual path of a write. */
const USUAL: Record<Write, (kind: Kind) => [string, string]> = {
	create: ({ list }) => ['POST', list ?? ''],
	update: (kind) => ['PATCH', pathOfOne(kind)],
	delete: (kind) => ['DELETE', pathOfOne(kind)],
	sync: ({ list }) => ['PATCH', `${list}/sync`],
};
const EVERY_WRITE = ['create', 'update', 'delete', 'sync'] as const;

const writesOf = (kind: Kind) =>
	[...callsOf(kind)].filter(([verb]) => verb === 'create' || verb === 'update');

it('has each value once in a scope', () => {
	const places = TABLE.map(({ scope, value }) => `${scope} ${value}`);
	expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
});

it.each(ALL)('each call of %s is an operation of Procore', (_, kind) => {
	const { changed, deleted, alsoAt = [] } = kind;
	const lists = [changed === true ? undefined : changed?.list, deleted?.list].flatMap(
		(list) => list ?? [],
	);
	const calls = [...callsOf(kind).values(), ...lists.map((list) => ['GET', list] as const)];
	for (const [method, path] of calls)
		expect([method, path, operation(method, path) !== undefined]).toEqual([method, path, true]);
	for (const path of alsoAt)
		expect([path, [...operations().values()].some((known) => known.path === path)]).toEqual([
			path,
			true,
		]);
});

it.each(ALL.filter(([, { one }]) => one === null))(
	'one record of %s cannot be read by its id alone',
	(_, kind) => {
		const { required = [] } = operation('GET', pathOfOne(kind)) ?? { required: ['all'] };
		expect(required.filter((name) => name !== `${kind.scope}_id`)).not.toEqual([]);
	},
);

it.each(WRITABLE)('%s has every write that Procore has, and no other', (_, kind) => {
	for (const write of EVERY_WRITE) {
		const [method, path] = kind.at?.[write] ?? USUAL[write](kind);
		const isThere = operation(method, path) !== undefined;
		expect([write, kind.can?.includes(write)]).toEqual([write, isThere]);
	}
});

it.each(IN_MENU)('%s of the menu says what can be done with it', (_, { list, can }) => {
	expect(list).not.toBeNull();
	expect(can?.length).toBeGreaterThan(0);
});

it.each(ALL)(
	'the ids in the paths of %s are its own, or those of kinds in the table',
	(_, kind) => {
		const { scope, needs = {} } = kind;
		const own = ['company_id', 'project_id'];
		const used = new Set<string>();
		for (const [verb, [, path]] of callsOf(kind)) {
			const names = namesIn(path).filter((name) => !own.includes(name));
			const others = ['getAll', 'create', 'sync'].includes(verb) ? names : names.slice(0, -1);
			for (const name of others) {
				used.add(name);
				const needed = needs[name] ?? '';
				expect([name, kindOf(needed, scope) ?? kindOf(needed, 'company')]).toEqual([
					name,
					expect.anything(),
				]);
			}
		}
		expect([...used].sort()).toEqual(Object.keys(needs).sort());
	},
);

it.each(LISTS)('the list of %s is read as Procore says', (_, kind) => {
	const { list, scope, isPaged = true, isDated, changed, needs } = kind;
	const query = queryOf(list);
	const required = operation('GET', list)?.required ?? [];
	expect(query.has('page') && query.has('per_page')).toBe(isPaged);
	if (isDated) expect([...query]).toEqual(expect.arrayContaining(['start_date', 'end_date']));
	const needsMore = required.some((name) => name !== `${scope}_id` && name !== 'per_page');
	const isInOther = namesIn(list ?? '').some((name) => needs?.[name]);
	const canBePolled = query.has('filters[updated_at]') && !needsMore && !isInOther;
	if (canBePolled) expect(changed).toBeDefined();
});

it.each(LISTS)('the list of %s is the newest that Procore has', (_, { list }) => {
	const [, version, tail = ''] = /^\/rest\/v1\.(\d)(\/.*)$/.exec(list ?? '') ?? [];
	if (version === undefined) return;
	expect(operation('GET', `/rest/v1.${Number(version) + 1}${tail}`)).toBe(undefined);
});

it.each(IN_MENU)('%s needs nothing to be read but what the table tells', (_, kind) => {
	for (const [verb, [method, path]] of callsOf(kind)) {
		if (verb !== 'getAll' && verb !== 'get' && verb !== 'delete') continue;
		const inPath = path.includes(`{${kind.scope}_id}`);
		const scope = inPath ? [] : [`${kind.scope}_id`];
		const known = operation(method, path);
		expect([...(known?.query ?? [])]).toEqual(expect.arrayContaining(scope));
		expect(scope).toEqual(expect.arrayContaining(known?.required ?? []));
	}
});

it.each(WRITABLE)('a body of %s has the wrapper that Procore wants', (_, kind) => {
	for (const [, call] of writesOf(kind)) {
		const body = bodyOf(call);
		const objects = body?.fields.filter(({ type }) => type === 'object').map(({ name }) => name);
		if (objects) expect([call[1], objects]).toEqual([call[1], kind.wrapper ? [kind.wrapper] : []]);
	}
});

it.each(WRITABLE)(
	'the company or project of a write of %s goes where Procore wants it',
	(_, kind) => {
		for (const [, call] of writesOf(kind)) {
			const id = `${kind.scope}_id`;
			const body = bodyOf(call);
			const usual = call[1].includes(`{${id}}`) ? 'none' : 'body';
			const inQuery = operation(...call)?.query.has(id);
			const inBody = body?.fields.some(({ name }) => name === id);
			if (!body) continue;
			const place = inQuery ? 'query' : inBody ? 'body' : 'none';
			expect([call[1], kind.idIn ?? usual]).toEqual([call[1], place]);
		}
	},
);

it.each(WRITABLE)('writes of %s are forms where Procore documents forms', (_, kind) => {
	const forms = writesOf(kind).filter(
		([, call]) => bodyOf(call)?.contentType === 'multipart/form-data',
	);
	expect(kind.multipart ?? []).toEqual(forms.map(([verb]) => verb));
});

const UPLOADING = WRITABLE.filter(
	([, { uploads, family }]) => uploads && family?.[0] !== 'dailyLog',
);

// The reference does not name `upload_ids` for daily logs; Procore's guide to attachments does.
it.each(UPLOADING)('%s takes the ids of uploaded files where the table says', (_, kind) => {
	const { wrapper = '', uploads = '' } = kind;
	const steps = uploads.startsWith('/') ? [uploads.slice(1)] : [wrapper, ...uploads.split('.')];
	for (const [verb, call] of writesOf(kind)) {
		if (verb !== 'create') continue;
		let fields = bodyOf(call)?.fields;
		for (const step of steps.filter(Boolean)) {
			// Some bodies are objects of which the reference tells no field.
			if (!fields?.length) break;
			const field = fields?.find(({ name }) => name === step);
			expect([call[1], step, field?.name]).toEqual([call[1], step, step]);
			fields = field?.fields;
		}
	}
});
