import { procoreId } from '../../ids';
import { namesIn, pathOf, type Call, type Ids } from '../../wire/path';
import type { ProcoreClient } from '../../ProcoreClient';
import { recordSchema, type Value } from '../../schemas/records';

export interface Write {
	call: Call;
	ids?: Ids;
	companyId: string;
	/** With its wrapper, without the company; absent for a call that takes none. */
	body?: Record<string, unknown>;
}

/** Procore wants the company in the body where the path names neither it nor a project. */
function bodyFor({ call: [, template], companyId, body }: Write) {
	const isNamed = namesIn(template).some((name) => /^(?:company|project)_id$/.test(name));
	return isNamed || !body ? body : { company_id: procoreId(companyId), ...body };
}

/** Creates or updates one record by itself. @returns the record as Procore has it then */
export async function writeRecord(
	procore: ProcoreClient,
	write: Write,
): Promise<Record<string, Value>> {
	const { call, ids, companyId } = write;
	const path = pathOf(call, ids);
	const [method] = call;
	const answer = await procore.request(method, path, { companyId, body: bodyFor(write) });
	return procore.parse(recordSchema, answer.body, path, method);
}
