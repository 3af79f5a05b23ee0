import { defineOperation, rows } from '../define';
import { typedCompany } from '../../fields/company';
import { expectedProjectFields, output, requiredTools } from './configuration.fields';
import { outputOf } from './outputOf';
import { INSPECTION_CALLS } from '../../validation/calls';
import { stopFor } from '../../validation/stop';

export const validate = defineOperation({
	input: 'all',
	option: {
		name: 'Validate',
		value: 'validate',
		action: 'Validate configuration',
		description:
			'Check hosts, keys, sign-in, company, permitted projects, rights, webhooks and the remaining call quota, and say how to fix what is wrong',
	},
	calls: INSPECTION_CALLS,
	refusals: 'report',
	company: 'own',
	fields: { companyId: typedCompany, ...expectedProjectFields, requiredTools, output },
	async run(
		{ procore, connectAs, hint, operationRights },
		{ companyId: chosen, onMissing, output: wanted, ...given },
		items,
	) {
		const { inspect } = await import('../../validation/inspect');
		// A person waits for the result, so a used-up limit is reported at once.
		const client = await connectAs(procore.account.authType, 'menu');
		const reference = async () => await connectAs('user', 'menu');
		const { requiredTools: picked, ...expected } = given;
		const isStrict = onMissing === 'fail' && expected.expectedProjects !== 'none';
		const { json, checks } = await inspect(client, {
			company: chosen,
			requiredTools: picked,
			operations: operationRights(),
			wanted: { ...expected, items, reference },
			isStrict,
			now: () => Date.now() / 1000,
		});
		const stop = isStrict ? stopFor(json, checks) : undefined;
		if (stop) throw stop;
		hint(String(json.result), json.valid ? 'info' : 'danger');
		return rows(outputOf(json, wanted));
	},
});
