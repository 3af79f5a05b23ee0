import { invalid, notFound } from './errors.mts';
import { announce } from './events.mts';
import { contains, inRange, isTrue, keep } from './filters.mts';
import { paged } from './paging.mts';
import { mistyped, readBody } from './records/bodyCheck.mts';
import { companyOf, numberParam } from './route.mts';
import type { Answer, Call, Route } from './route.mts';
import type { JsonObject, Trade } from './types.mts';

const show = ({ id, name, active, updated_at }: Trade): JsonObject => ({
	id,
	name,
	active,
	updated_at,
});

const tradesOf = (call: Call): Trade[] =>
	[...call.core.world.trades.values()].filter(
		({ company_id }) => company_id === companyOf(call).id,
	);

function list(call: Call): Answer {
	const { query } = call;
	const rows = keep(tradesOf(call), [
		...isTrue<Trade>(query, 'filters[active]', ({ active }) => active),
		...contains<Trade>(query, 'filters[query]', ({ name }) => [name]),
		...inRange<Trade>(query, 'filters[updated_at]', ({ updated_at }) => updated_at),
	]);
	return paged(call, rows, show);
}

function showOne(call: Call): Answer {
	const trade = tradesOf(call).find(({ id }) => id === numberParam(call, 'id'));
	if (!trade) throw notFound('Trade');
	return { body: show(trade) };
}

function create(call: Call): Answer {
	const given = readBody(call, `POST ${path}`);
	const { name, active } = given.fields;
	const wrong = mistyped(given);
	if (typeof name !== 'string' || name === '') wrong.name = ["can't be blank"];
	else if (tradesOf(call).some((trade) => trade.name === name))
		wrong.name = ['has already been taken'];
	if (Object.keys(wrong).length > 0) throw invalid(wrong, given.refusal);
	const { world, clock } = call.core;
	const trade: Trade = {
		id: world.nextId(),
		company_id: companyOf(call).id,
		name: String(name),
		active: active === undefined || active === true || active === 'true',
		updated_at: clock.iso(),
	};
	world.trades.set(trade.id, trade);
	announce(call.core, {
		resource: 'Trades',
		action: 'create',
		id: trade.id,
		company_id: trade.company_id,
		project_id: null,
		account: call.account.name,
	});
	return { status: 201, body: show(trade) };
}

const path = '/rest/v1.0/companies/{company_id}/trades';

export const tradeRoutes: Route[] = [
	{ method: 'GET', path, handle: list },
	{ method: 'GET', path: `${path}/{id}`, handle: showOne },
	{ method: 'POST', path, tool: 'company_admin', handle: create },
];
