import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';
import { typedIn } from '../../client/ids';
import { ProcoreError } from '../../client/ProcoreError';
import { defineOperation } from '../define';
import { companyId } from '../properties';
import { expectedProjectFields, requiredTools } from './configuration.fields';
import { inspect } from './inspect';
import { MANY_PROJECTS, PERMIT_MANY_PATH, PERMIT_PATH } from './screens';

const NAMED = 50;

function stopForMissing(missing: IDataObject[]): ProcoreError {
	const named = missing
		.slice(0, NAMED)
		.map(({ id, name, status }) => `${[name, id].filter(Boolean).join(' ')} (${status})`);
	const more = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : '';
	return new ProcoreError({
		trouble: 'validation',
		message: `${missing.length} expected projects cannot be used: ${named.join(', ')}${more}`,
		advice: `${missing.length > MANY_PROJECTS ? PERMIT_MANY_PATH : `${PERMIT_PATH} > select > Add`}. Then run this check again.`,
	});
}

/** What was typed, since a wrong company is a finding here and stops nothing. */
const typedCompany = z
	.preprocess(typedIn, z.unknown())
	.transform((typed) => String(typed ?? '').trim());

export const validate = defineOperation({
	input: 'all',
	option: {
		name: 'Validate',
		value: 'validate',
		action: 'Validate configuration',
		description:
			'Check hosts, keys, sign-in, company, permitted projects, rights, webhooks and the remaining call quota, and say how to mend what is wrong',
	},
	properties: [companyId, ...expectedProjectFields, requiredTools],
	parameters: z.object({
		companyId: typedCompany,
		expectedProjects: z.enum(['none', 'list', 'items', 'reference']).default('none'),
		bothCredentials: z.unknown(),
		expectedProjectList: z.coerce.string().default(''),
		expectedProjectField: z.string().trim().default('id'),
		onMissing: z.enum(['return', 'fail']).default('return'),
		requiredTools: z.array(z.string()).default([]),
	}),
	async run({ procore, connectAs, hint }, { companyId: chosen, onMissing, ...given }, items) {
		// A person waits for the answer, so a used-up limit is told and not waited out.
		const client = await connectAs(procore.account.authType, 'menu');
		const reference = async () => await connectAs('user', 'menu');
		const { requiredTools: picked, ...expected } = given;
		const result = await inspect(client, {
			company: chosen,
			requiredTools: picked,
			wanted: { ...expected, items, reference },
			now: () => Date.now() / 1000,
		});
		const missing = Array.isArray(result.missingProjects) ? result.missingProjects : [];
		if (onMissing === 'fail' && missing.length > 0) throw stopForMissing(missing);
		hint(String(result.result), result.valid ? 'info' : 'danger');
		return [{ json: result }];
	},
});
