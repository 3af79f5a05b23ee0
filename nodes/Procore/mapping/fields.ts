import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';
import { decisionsOf } from './decisions/decisionRows';
import type { PartyFields } from './parties/partyFields';

/** What the two inputs of a plan are for. */
export const PLAN_INPUTS = ['Other System', 'Earlier Decisions'] as const;

export const decisionsProperty: INodeProperties = {
	displayName: 'Earlier Decisions',
	name: 'decisions',
	type: 'json',
	default: '[]',
	placeholder: "e.g. {{ $('Read Decisions').all() }}",
	hint: 'Leave this empty and connect the node that reads the decisions, for example Data Table > Get Rows, to the second input of this node.',
	description:
		'What people decided before: rows with vendorId (or projectId), decision and partyId, from the second input, from this list, or both. Decisions: linked, create, ignore. They win over everything else.',
};

const defaultsOf = z.preprocess(
	(given) => {
		if (typeof given !== 'string') return given ?? {};
		if (given.trim() === '') return {};
		try {
			const parsed: unknown = JSON.parse(given);
			return parsed;
		} catch {
			return given;
		}
	},
	z.record(
		z.union([z.string(), z.number(), z.boolean(), z.null()], {
			errorMap: () => ({ message: 'give text, a number, true or false' }),
		}),
		{ invalid_type_error: 'give an object such as { "partyType": "Subcontractor" }' },
	),
);

/** An option that is on or off. */
export const flag = z.preprocess(
	(given) => (typeof given === 'string' ? /^(?:true|1|yes|on)$/i.test(given) : (given ?? false)),
	z.boolean({ invalid_type_error: 'choose true or false' }),
);

const BETWEEN = 'enter a number from 0 to 1, such as 0.95';

/** A choice of one of several values, by the words that stand for them on the screen. */
export const choiceOf = <V extends string>(values: readonly [V, ...V[]], fallback: V) =>
	z
		.enum(values, { errorMap: () => ({ message: `choose one of ${values.join(', ')}` }) })
		.default(fallback);

export const CAUTIONS = ['careful', 'balanced'] as const;

export const CONTACT_MODES = ['none', 'primaryOnly', 'allKeepPrimary', 'allSetPrimary'] as const;
export type ContactMode = (typeof CONTACT_MODES)[number];

/** Options that both kinds of plan have. */
export const planOptionFields = {
	autoAdd: flag,
	autoAddDespiteOpen: flag,
	caution: choiceOf(CAUTIONS, 'careful'),
	flatRows: flag,
	includeInactive: flag,
	minScore: z.preprocess(
		(given) => (given === '' || given === null ? undefined : given),
		z.coerce.number({ invalid_type_error: BETWEEN }).min(0, BETWEEN).max(1, BETWEEN).optional(),
	),
	defaults: defaultsOf,
};

export const planDecisions = decisionsOf;

/** What the fields of a plan give. */
export interface PlanValues {
	partyFields: PartyFields;
	decisions: z.output<typeof planDecisions>;
	options: z.output<z.ZodObject<typeof planOptionFields>>;
}

/** The collection "Options", its faults called by the labels of the screen. */
export function optionsOf<S extends z.ZodRawShape>(shape: S, { options = [] }: INodeProperties) {
	const schema = z.object(shape);
	const labels = new Map(
		options.map((option) => [
			option.name,
			'displayName' in option ? option.displayName : option.name,
		]),
	);
	return z.unknown().transform((given, context): z.output<typeof schema> => {
		const read = schema.safeParse(given ?? {});
		if (read.success) return read.data;
		for (const { path, message } of read.error.issues) {
			const [name = '', ...rest] = path;
			const label = labels.get(String(name)) ?? name;
			context.addIssue({ code: 'custom', path: [label, ...rest], message });
		}
		return z.NEVER;
	});
}

/** The options of both kinds of plan, in the order of the menu; `more` are put where they sort. */
export function planOptionsProperty(what: string, more: INodeProperties[] = []): INodeProperties {
	const options: INodeProperties[] = [
		{
			displayName: 'Auto-Add',
			name: 'autoAdd',
			type: 'boolean',
			default: false,
			description: `Whether to plan a new record of the other system for every ${what} that has nothing like it. Refused while rows are open, because early use creates duplicates.`,
		},
		{
			displayName: 'Auto-Add Despite Open Rows',
			name: 'autoAddDespiteOpen',
			type: 'boolean',
			default: false,
			description: 'Whether Auto-Add works although some rows still wait for a decision',
		},
		{
			displayName: 'Caution',
			name: 'caution',
			type: 'options',
			default: 'careful',
			options: [
				{
					name: 'Balanced',
					value: 'balanced',
					description:
						'Also links what is very probably right; a person should look over the matches',
				},
				{
					name: 'Careful',
					value: 'careful',
					description: 'Links only what is beyond doubt; can be left to run by itself',
				},
			],
		},
		{
			displayName: 'Defaults for New Records',
			name: 'defaults',
			type: 'json',
			default: '{}',
			placeholder: 'e.g. { "partyType": "Subcontractor", "complianceProfile": "Standard" }',
			description: 'Fields that each new record of the other system gets, as JSON',
		},
		{
			displayName: 'Flat Rows',
			name: 'flatRows',
			type: 'boolean',
			default: false,
			description:
				'Whether to give the plain columns only, for a sheet or a data table: no candidates, evidence, changes, party and contacts',
		},
		{
			displayName: 'Include Inactive',
			name: 'includeInactive',
			type: 'boolean',
			default: false,
			description: `Whether to plan for each inactive ${what} too`,
		},
		{
			displayName: 'Minimum Score',
			name: 'minScore',
			type: 'number',
			typeOptions: { minValue: 0, maxValue: 1, numberPrecision: 2 },
			default: 0.9,
			description: 'Matches below it go to review. It can only raise the bar that Caution sets.',
		},
		...more,
	];
	return {
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: options.sort((a, b) => a.displayName.localeCompare(b.displayName)),
	};
}

export const overwriteLinks: INodeProperties = {
	displayName: 'Overwrite Links',
	name: 'overwriteLinks',
	type: 'boolean',
	default: false,
	description:
		'Whether to replace an origin ID that another system wrote. This can break the link of an ERP integration. Records that hand their IDs on to each other are emptied first: where n8n is killed at that moment, they stay without one.',
};
