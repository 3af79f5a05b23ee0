import { z } from 'zod';
import { isWrite } from '../../client/wire/http';
import type { Call } from '../../client/wire/path';
import { companyId } from '../../fields/company';
import type { ValuesOf } from '../../fields/field';
import { atMost } from '../../fields/list';
import { typedIn } from '../../client/ids';
import { inputError } from '../../client/ProcoreError';
import { defineOperation, type OperationContext, type OutputRow } from '../define';
import { overProjects } from '../overProjects';
import { rowsOfAnswer } from './answerRows';
import { requestFields } from './apiRequest.fields';
import { bodyFor } from './bodyFor';
import { operationCall, typedCall, type OpenCall } from './call';
import { formOf } from './form';
import { read } from './read';

const fields = { companyId, ...requestFields };
type Values = ValuesOf<typeof fields>;

/** A list of a parameter has no values, so no record can match. */
const matchesNone = ({ method, query }: OpenCall) =>
	!isWrite(method) &&
	Object.values(query).some((value) => Array.isArray(value) && value.length === 0);

const methodOf = z.enum(['DELETE', 'GET', 'PATCH', 'POST', 'PUT']);

/** The operation whose fields the editor shows. */
function writes({ operationId }: Record<string, unknown>): Call | undefined {
	const [verb, path] = String(typedIn(operationId) ?? '').split(' ');
	const method = methodOf.safeParse(verb);
	return method.success && path !== undefined ? [method.data, path] : undefined;
}

async function sendIn(
	context: OperationContext,
	values: Values,
	call: OpenCall,
	projectId = '',
	limit = values.limit,
): Promise<OutputRow[]> {
	const { procore, keepFile, readFile } = context;
	const { method, pathFor, queryFor } = call;
	const path = pathFor(projectId);
	const query = queryFor(projectId);
	const company = { companyId: context.companyId || undefined };
	if (!isWrite(method)) {
		const { returnAll } = values;
		return await read(context, { path, query, returnAll, limit, ...company });
	}
	const json = await bodyFor(context, values, call, projectId);
	const body = values.sendFile
		? await formOf(json, readFile(values.binaryPropertyName), values.fileField)
		: json;
	const asked = { query, body, answerAs: 'textOrFile', ...company } as const;
	const answer = await procore.request(method, path, asked);
	return await rowsOfAnswer(answer, path, method, keepFile);
}

/** @throws ProcoreError where several projects are chosen for a call that is of none */
function refuseScope({ projectScope: scope }: Values): void {
	if (scope === 'one') return;
	throw inputError(
		'Projects: the call is made once, since its path and parameters have no {project_id}',
		'Write {project_id} in the path where the ID of each project belongs, or choose One Project.',
	);
}

export const send = defineOperation({
	option: {
		name: 'Send',
		value: 'send',
		action: 'Send an API request',
		description: 'Call any endpoint of Procore with the same sign-in, paging, limits and errors',
	},
	calls: 'any',
	company: 'own',
	writes,
	fields,
	async run(context, values) {
		const { procore } = context;
		const company = () => procore.company(values.companyId);
		const call =
			values.operationId === ''
				? typedCall(values.method, values.path, values.query)
				: await operationCall(values.operationId, values.parameters, company, values.query);
		if (matchesNone(call)) return [];
		if (!call.needsProject) {
			refuseScope(values);
			return await sendIn({ ...context, companyId: values.companyId }, values, call);
		}
		const inCompany = { ...context, companyId: company() };
		const writesEach = isWrite(call.method);
		return await overProjects(
			inCompany,
			values,
			async ({ id }, limit) => await sendIn(inCompany, values, call, id, limit),
			writesEach ? undefined : atMost(values),
			writesEach || undefined,
		);
	},
});
