import { z } from 'zod';
import { typedIn } from '../../client/ids';
import { defineOperation } from '../define';
import { companyId } from '../../fields/properties';
import { expectedProjectFields, requiredTools } from './configuration.fields';
import { inspect } from '../../validation/inspect';
import { stopFor } from '../../validation/stop';

/** What was typed, since a wrong company is a finding here and stops nothing. */
const typedCompany = z
	.preprocess(typedIn, z.unknown())
	.transform((typed) => String(typed ?? '').trim());

/** Picked in the menu, or written as a text with commas or lines. */
const listOfTexts = z.preprocess((given) => {
	const list = typeof given === 'string' ? given.split(/[,;\n]/) : (given ?? []);
	return Array.isArray(list) ? list.map(String) : list;
}, z.array(z.string()));

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
		expectedProjectList: z.preprocess(
			(given) => (Array.isArray(given) ? given.join('\n') : given),
			z.coerce.string().default(''),
		),
		expectedProjectField: z.string().trim().default('id'),
		onMissing: z.enum(['return', 'fail']).default('return'),
		requiredTools: listOfTexts,
	}),
	async run({ procore, connectAs, hint }, { companyId: chosen, onMissing, ...given }, items) {
		// A person waits for the answer, so a used-up limit is told and not waited out.
		const client = await connectAs(procore.account.authType, 'menu');
		const reference = async () => await connectAs('user', 'menu');
		const { requiredTools: picked, ...expected } = given;
		const isStrict = onMissing === 'fail' && expected.expectedProjects !== 'none';
		const { json, checks } = await inspect(client, {
			company: chosen,
			requiredTools: picked,
			wanted: { ...expected, items, reference },
			isStrict,
			now: () => Date.now() / 1000,
		});
		const stop = isStrict ? stopFor(json, checks) : undefined;
		if (stop) throw stop;
		hint(String(json.result), json.valid ? 'info' : 'danger');
		return [{ json }];
	},
});
