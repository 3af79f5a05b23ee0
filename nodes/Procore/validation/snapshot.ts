import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';
import { inputError } from '../client/ProcoreError';
import { idSchema } from '../client/schemas/records';
import { LEVELS } from '../client/tools/levels';
import type { View } from './view';

const words = z.string().nullish().catch(undefined);

const right = z.object({ tool: z.string(), level: z.enum(LEVELS), scope: z.string() });

/** What Configuration > Validate returns, as far as it is compared. */
const snapshotSchema = z.object({
	authType: z.enum(['dmsa', 'user']),
	identity: z.object({ userId: idSchema, login: words, name: words }),
	company: z.object({ id: idSchema, name: words, zone: words, webUrl: words }),
	permittedProjects: z.array(z.object({ id: idSchema, name: words })),
	rights: z.array(right).nullish().catch(undefined),
});

const toolsOf = ({ rights }: z.infer<typeof snapshotSchema>): View['tools'] =>
	rights
		?.filter(({ scope }) => scope === 'company')
		.map(({ tool, level }) => ({ name: tool, label: tool, level }));

/**
 * What other keys saw, from an earlier report on them.
 * @throws ProcoreError where the item is not such a report, or the report did not get that far
 */
export function viewOfSnapshot(items: IDataObject[]): View {
	const [item, ...others] = items;
	const read = snapshotSchema.safeParse(item);
	if (others.length > 0 || !read.success) {
		throw inputError(
			others.length > 0
				? `A snapshot is one item, and ${items.length} came in`
				: 'The input item is not the report of a configuration that could be looked into',
			'Run Configuration > Validate with the other keys, Output: Report, and pass its item to this node. Keys that could not sign in, or saw no company, have nothing to compare.',
		);
	}
	const { authType, identity, company, permittedProjects } = read.data;
	const projects = permittedProjects.map(({ id, name }) => ({ id, name: name ?? '' }));
	return {
		authType,
		identity: {
			userId: identity.userId,
			login: identity.login ?? '',
			name: identity.name ?? '',
		},
		company: {
			id: company.id,
			name: company.name ?? '',
			zone: company.zone ?? '',
			webUrl: company.webUrl ?? '',
		},
		projects,
		tools: toolsOf(read.data),
	};
}
