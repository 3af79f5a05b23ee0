import type { CustomField } from '../../../../../nodes/Procore/client/endpoints/customFields.ts';
import type { ProcoreClient } from '../../../../../nodes/Procore/client/ProcoreClient.ts';
import { jsonOf } from '../../../../../nodes/Procore/client/wire/answers/json.ts';
import type { Call } from '../../../../../nodes/Procore/client/wire/path.ts';
import { bodyOf, type WritingOptions } from '../../../../../nodes/Procore/fields/writing/bodyOf.ts';
import { writingFields } from '../../../../../nodes/Procore/fields/writing/writing.ts';

const CREATE_RFI: Call = ['POST', '/rest/v1.0/projects/{project_id}/rfis'];
const UPDATE_RFI: Call = ['PATCH', '/rest/v1.0/projects/{project_id}/rfis/{id}'];
const CREATE_PHOTO: Call = ['POST', '/rest/v1.0/images'];

const required = { subject: 'Door D-12', rfi_manager_id: 7, 'question.body': 'Which one?' };

interface Given {
	fields?: unknown;
	body?: unknown;
	item?: Record<string, unknown>;
	/** The custom fields of the company. */
	custom?: CustomField[];
	/** Gets what is shown beside the output. */
	hints?: string[];
}

/** What a call would send, as JSON; custom fields are given, so that no client is needed. */
async function sent(call: Call, given: Given, mode: WritingOptions['mode'] = 'update') {
	const { fields, body } = writingFields();
	const context = {
		procore: { company: (chosen: string) => chosen } as ProcoreClient,
		companyId: '1',
		timeZone: 'America/New_York',
		item: given.item ?? {},
		hint: (said: string) => void given.hints?.push(said),
		remember: async <T,>(key: string, make: () => Promise<T>) =>
			key.startsWith('hint:') ? await make() : ((given.custom ?? []) as T),
	};
	const writing = {
		fields: fields.parser.parse(given.fields),
		body: body.parser.parse(given.body),
	};
	return jsonOf(await bodyOf(context, writing, call, { mode }));
}

const below = (value: Record<string, unknown>) => ({ mappingMode: 'defineBelow', value });
const auto = { mappingMode: 'autoMapInputData', value: null };
const rfi = async (value: Record<string, unknown>) =>
	JSON.parse(await sent(UPDATE_RFI, { fields: below(value) })).rfi;

describe('a body from columns', () => {
	it('has each value at its place, in the wrapper', async () => {
		const given = { ...required, 'cost_impact.status': 'no_impact' };
		expect(JSON.parse(await sent(CREATE_RFI, { fields: below(given) }, 'create'))).toEqual({
			rfi: {
				subject: 'Door D-12',
				rfi_manager_id: 7,
				question: { body: 'Which one?' },
				cost_impact: { status: 'no_impact' },
			},
		});
	});

	it('has fields beside the wrapper where the reference has them', async () => {
		const body = JSON.parse(await sent(CREATE_PHOTO, { fields: below({ upload_uuid: 'U' }) }));
		expect(body).toEqual({ upload_uuid: 'U' });
	});

	it.each([
		['due_date', '2026-03-04T23:30:00-05:00', '2026-03-04'],
		['due_date', '2026-03-05T02:00:00Z', '2026-03-04'],
		['due_date', '2026-03-05T00:00:00.000Z', '2026-03-05'],
		['due_date', new Date('2026-03-05T02:00:00Z'), '2026-03-04'],
		['draft', 'no', false],
		['draft', '1', true],
		['private', true, true],
		['assignee_ids', '12, 13', [12, 13]],
		['assignee_ids', '[12, "13"]', [12, 13]],
		['assignee_ids', 12, [12]],
		['assignee_ids', ['12'], [12]],
		['location_id', ' 5 ', 5],
		['reference', 12, '12'],
		['cost_impact.status', 'No_Impact', 'no_impact'],
	])('reads %s from %j', async (name, given, wanted) => {
		const body = await rfi({ [name]: given });
		const [key = '', inner] = name.split('.');
		expect(inner ? body[key][inner] : body[key]).toEqual(wanted);
	});

	it('keeps every digit of a long id', async () => {
		const long = '5982324300946918154';
		const text = await sent(UPDATE_RFI, {
			fields: below({ location_id: long, assignee_ids: `${long}, 12` }),
		});
		expect(text).toBe(`{"rfi":{"location_id":${long},"assignee_ids":[${long},12]}}`);
	});

	it('says by their names which values do not fit', async () => {
		await expect(
			sent(UPDATE_RFI, {
				fields: below({ 'schedule_impact.value': 'Roof', due_date: 'soon', draft: 'perhaps' }),
			}),
		).rejects.toMatchObject({
			kind: 'input',
			message:
				'Fields > schedule_impact.value: "Roof" is not a whole number; due_date: "soon" is not a date such as 2026-01-31; draft: "perhaps" is not true or false',
		});
	});

	it('names the fields that Procore takes where it does not take one', async () => {
		await expect(sent(UPDATE_RFI, { fields: below({ subjekt: 'x' }) })).rejects.toMatchObject({
			message: 'Fields: Procore does not take "subjekt" here',
			advice: expect.stringContaining('subject, '),
		});
	});

	it('names what is required and missing, in a new record only', async () => {
		const fields = below({ subject: 'Door D-12', rfi_manager_id: '' });
		await expect(sent(CREATE_RFI, { fields }, 'create')).rejects.toMatchObject({
			message: 'Fields: Procore requires rfi_manager_id, question.body',
		});
		expect(await sent(UPDATE_RFI, { fields })).toBe('{"rfi":{"subject":"Door D-12"}}');
	});

	it('leaves out what is empty; null clears a field of a record that is there', async () => {
		const fields = below({ ...required, reference: null, due_date: '' });
		expect(JSON.parse(await sent(CREATE_RFI, { fields }, 'create')).rfi).not.toHaveProperty(
			'reference',
		);
		const updated = JSON.parse(await sent(UPDATE_RFI, { fields })).rfi;
		expect(updated.reference).toBeNull();
		expect(updated).not.toHaveProperty('due_date');
	});
});

describe('in the objects of a list', () => {
	const COST: Call = ['POST', '/rest/v1.1/projects/{project_id}/direct_costs'];
	const lines = async (line_items: unknown) =>
		JSON.parse(await sent(COST, { fields: below({ line_items }) })).direct_cost.line_items;

	it('what is empty stays empty', async () => {
		const given = [
			{ wbs_code_id: null, quantity: '2' },
			{ wbs_code_id: '', quantity: '1' },
			{ wbs_code_id: '12', quantity: '3' },
		];
		const [first, second, third] = given;
		const wanted = [first, second, { ...third, wbs_code_id: 12 }];
		expect(await lines(given)).toEqual(wanted);
		expect(await lines(JSON.stringify(given))).toEqual(wanted);
	});

	it('what is not an ID is told with its place', async () => {
		await expect(lines([{ wbs_code_id: 1 }, { wbs_code_id: true }])).rejects.toMatchObject({
			kind: 'input',
			message: 'Fields > line_items: 2 > wbs_code_id: true is not a whole number',
		});
	});
});

describe('a custom field with choices', () => {
	const custom: CustomField[] = [
		{
			name: 'custom_field_1',
			label: 'Zone',
			dataType: 'lov_entry',
			choices: [
				{ id: '11', label: 'North' },
				{ id: '12', label: 'Tower' },
				{ id: '13', label: 'tower' },
				{ id: '14', label: 'TOWER' },
			],
		},
		{
			name: 'custom_field_2',
			label: 'Systems',
			dataType: 'lov_entries',
			choices: [
				{ id: '21', label: 'Fire, smoke' },
				{ id: '22', label: 'Plumbing' },
			],
		},
	];
	const fieldOf = async (name: string, given: unknown) => {
		const text = await sent(UPDATE_RFI, { fields: below({ [name]: given }), custom });
		return JSON.parse(text).rfi[name];
	};

	it.each(['custom_field_1', 'custom_field_2'])('(%s) is cleared by null', async (name) => {
		expect(await fieldOf(name, null)).toBeNull();
	});

	it.each([
		['Fire, smoke', [21]],
		['Fire, smoke; plumbing', [21, 22]],
		['Plumbing, 21', [22, 21]],
		[['plumbing'], [22]],
		['21, 22', [21, 22]],
		[22, [22]],
	])('takes %j', async (given, wanted) => {
		expect(await fieldOf('custom_field_2', given)).toEqual(wanted);
	});

	it('of one name in two spellings is told apart by them, and never guessed', async () => {
		expect(await fieldOf('custom_field_1', 'tower')).toBe(13);
		await expect(fieldOf('custom_field_1', 'ToWeR')).rejects.toMatchObject({
			message:
				'Fields > "Zone" (custom_field_1): more than one of its choices is named "ToWeR": IDs 12, 13, 14',
			advice: 'Give the ID in place of it.',
		});
	});
});

describe('a custom field', () => {
	const ofType = (dataType: string): CustomField[] => [
		{ name: 'custom_field_1', label: 'Handover', dataType, choices: [] },
	];
	const written = async (dataType: string, given: unknown) => {
		const fields = below({ custom_field_1: given });
		return JSON.parse(await sent(UPDATE_RFI, { fields, custom: ofType(dataType) })).rfi
			.custom_field_1;
	};

	it.each([
		['2026-03-05', '2026-03-05'],
		['2026-03-05T00:00:00', '2026-03-05'],
		['2026-03-05T08:30', '2026-03-05T13:30:00Z'],
		['2026-03-05T08:30:00Z', '2026-03-05T08:30:00Z'],
	])('for a date takes %s', async (given, wanted) => {
		expect(await written('datetime', given)).toBe(wanted);
	});

	it.each<[string, unknown, string]>([
		['datetime', '12', '"12" is not a date and time such as 2026-01-31T08:00:00Z'],
		['datetime', 45678, '45678 is not a date and time such as 2026-01-31T08:00:00Z'],
		['datetime', [1], '[1] is not a date and time such as 2026-01-31T08:00:00Z'],
		['decimal', [1], '[1] is not a number such as 1250.5'],
		['boolean', [true], '[true] is not true or false'],
	])('of type %s refuses %j under its label', async (dataType, given, said) => {
		await expect(written(dataType, given)).rejects.toMatchObject({
			message: `Fields > "Handover" (custom_field_1): ${said}`,
		});
	});
});

describe('a body from the input item', () => {
	it('is shown with the fields that are called almost like a column', async () => {
		const hints: string[] = [];
		const item = {
			subject: 'Door',
			'Due Date': '2026-01-31',
			Subject: 'x',
			id: 4,
			Notes: 'n',
			'#': 7,
		};
		const body = await sent(UPDATE_RFI, { fields: auto, item, hints });
		expect(JSON.parse(body)).toEqual({ rfi: { subject: 'Door' } });
		expect(hints).toEqual([
			'Not written, since Procore\'s name for it is another one: "Due Date" (write it as due_date). Rename such fields before this node, for example with Edit Fields.',
		]);
		await sent(UPDATE_RFI, { fields: below({ subject: 'Door' }), item, hints });
		expect(hints).toHaveLength(1);
	});

	it('is shown with the label of a custom field that is called almost like it', async () => {
		const custom = [
			{ name: 'custom_field_1', label: 'Zone', dataType: 'string', choices: [] },
			{ name: 'custom_field_2', label: 'Floor', dataType: 'string', choices: [] },
			{ name: 'custom_field_3', label: 'Wing', dataType: 'string', choices: [] },
		];
		const item = { zone: 'N', floor: '1', Floor: '2', 'Custom Field 3': 'W' };
		const hints: string[] = [];
		const body = await sent(UPDATE_RFI, { fields: auto, item, custom, hints });
		expect(JSON.parse(body)).toEqual({ rfi: { custom_field_2: '2' } });
		expect(hints).toEqual([
			'Not written, since Procore\'s name for it is another one: "zone" (write it as Zone), "Custom Field 3" (write it as custom_field_3). Rename such fields before this node, for example with Edit Fields.',
		]);
	});

	it('takes the fields that are columns, also those of an object', async () => {
		const item = { id: 4, subject: 'Door', question: { body: 'Which?' }, created_at: 'now' };
		expect(JSON.parse(await sent(UPDATE_RFI, { fields: auto, item }))).toEqual({
			rfi: { subject: 'Door', question: { body: 'Which?' } },
		});
	});

	it('says so where the item has none of them', async () => {
		await expect(sent(UPDATE_RFI, { fields: auto, item: { Title: 'x' } })).rejects.toMatchObject({
			message: 'Fields: the input item has no field that Procore takes here',
		});
	});
});

describe('raw JSON', () => {
	it.each([
		['as text', '{"subject":"Door","question":{"body":"Which?"}}'],
		['as an object', { rfi: { subject: 'Door', question: { body: 'Which?' } } }],
	])('%s needs no wrapper, and takes fields beside it', async (_, body) => {
		const fields = below({ subject: 'Gate', 'question.upload_ids': 'A' });
		expect(JSON.parse(await sent(CREATE_RFI, { fields, body }, 'create'))).toEqual({
			rfi: { subject: 'Gate', question: { body: 'Which?', upload_ids: ['A'] } },
		});
	});

	it('that is none is told', () => {
		const { body } = writingFields();
		expect(body.parser.safeParse('{"subject"').error?.issues[0]?.message).toContain(
			'not a JSON object',
		);
	});

	it('takes fields that the reference does not list', async () => {
		const call: Call = ['POST', '/rest/v1.0/projects/{project_id}/visitor_logs'];
		const fields = below({ subject: 'Inspector', begin_hour: 9 });
		expect(JSON.parse(await sent(call, { fields }, 'create'))).toEqual({
			visitor_log: { subject: 'Inspector', begin_hour: 9 },
		});
	});
});
