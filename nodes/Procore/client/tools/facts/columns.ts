import { CUSTOM_FIELDS, type FactField, type FactType } from './fieldText';
import { operationById, type Operation, type OperationBody } from './operations';
import { pointsTo } from './pointsTo';
import type { TargetName } from './targets';

/** A field to write, as a resource mapper shows it. */
export interface Column {
	/** Procore's own name; fields of an object with a dot: `question.body`. */
	name: string;
	/** Where the value goes in the body: `['rfi', 'question', 'body']`. */
	place: string[];
	/** `date` is written YYYY-MM-DD; `object` and lists of objects are written as JSON. */
	type: FactType;
	isList: boolean;
	isRequired: boolean;
	choices?: string[];
	/** Of an object, or of each object of a list: the names of its fields. */
	fields?: string[];
	/** What an id points to. */
	target?: TargetName;
	/** Of a list of objects: the ids in each of them, where they point to something. */
	ids?: Column[];
}

export interface Columns {
	contentType: OperationBody['contentType'];
	/** The object around the columns: `rfi`; absent if the body has none. */
	wrapper?: string;
	/** Whether the body is a list of such objects. */
	isList: boolean;
	columns: Column[];
	/** The fields of a multipart body that take files. */
	files: string[];
	/** The column for the name of an uploaded file, which the file itself has. */
	fileName?: string;
	/** Whether the company's custom fields are written beside the columns, as `custom_field_{id}`. */
	takesCustomFields: boolean;
}

/** Ids that come from the project and company of the call. */
const SCOPE = ['project_id', 'company_id'];
const FILE_NAMES = /^(?:attachments?|files?|data|images)$/;
const NAME_OF_FILE = 'image_name';

/**
 * The one object of a v1 body that holds the record. Unless it is required, there are only ids and
 * files beside it.
 */
function wrapperOf(fields: FactField[]): FactField | undefined {
	const [object, ...others] = fields.filter(({ type, isList }) => type === 'object' && !isList);
	if (!object || others.length > 0) return undefined;
	const isBeside = ({ name }: FactField) => name.endsWith('_id') || FILE_NAMES.test(name);
	const beside = fields.filter((field) => field !== object);
	const isWhole = object.isRequired && object.fields !== undefined;
	return isWhole || beside.every(isBeside) ? object : undefined;
}

type IsFile = (field: FactField) => boolean;

/** The files of a multipart body; everything else in it can be sent as JSON. */
const filesOf =
	({ contentType }: OperationBody): IsFile =>
	({ type, name, fields }) =>
		type === 'file' || (contentType === 'multipart/form-data' && !fields && FILE_NAMES.test(name));

/** The fields of an object as columns. They are required only if the object itself is. */
function innerColumns(object: FactField, path: string, place: string[], above: string): Column[] {
	const fields = (object.fields ?? []).map((field) => ({
		...field,
		isRequired: field.isRequired && object.isRequired,
	}));
	return columnsIn(fields, path, place, above);
}

function columnsIn(fields: FactField[], path: string, place: string[], above = ''): Column[] {
	return fields.flatMap((field): Column[] => {
		const { fields: inner, ...rest } = field;
		const at = [...place, field.name];
		const name = above + field.name;
		if (inner && !field.isList) return innerColumns(field, path, at, `${name}.`);
		const target = pointsTo(name, path);
		return [
			{
				...rest,
				isRequired: field.isRequired && name !== NAME_OF_FILE,
				name,
				place: at,
				...(inner && { fields: inner.map((child) => child.name), ...idsIn(inner, path) }),
				...(target && { target }),
			},
		];
	});
}

function idsIn(fields: FactField[], path: string): Pick<Column, 'ids'> {
	const ids = columnsIn(fields, path, []).filter(({ target, ids: deeper }) => target ?? deeper);
	return ids.length > 0 ? { ids } : {};
}

/** All fields except files and custom fields, at any depth. */
function writable(fields: FactField[], isFile: IsFile): FactField[] {
	return fields
		.filter((field) => field.name !== CUSTOM_FIELDS && !isFile(field))
		.map((field) => (field.fields ? { ...field, fields: writable(field.fields, isFile) } : field));
}

function columnsFrom(body: OperationBody, path: string): Columns {
	const isFile = filesOf(body);
	const wrapper = wrapperOf(body.fields);
	const beside = body.fields.filter((field) => field !== wrapper && !SCOPE.includes(field.name));
	const inside = wrapper?.fields ?? [];
	const all = [...inside, ...beside];
	return {
		contentType: body.contentType,
		isList: body.isList,
		...(wrapper && { wrapper: wrapper.name }),
		columns: [
			...columnsIn(writable(inside, isFile), path, wrapper ? [wrapper.name] : []),
			...columnsIn(writable(beside, isFile), path, []),
		],
		files: all.filter(isFile).map(({ name }) => name),
		...(all.some(({ name }) => name === NAME_OF_FILE) && { fileName: NAME_OF_FILE }),
		takesCustomFields: all.some(({ name }) => name === CUSTOM_FIELDS),
	};
}

/** Fields that Procore calls otherwise when it answers; they are written by that name too. */
const ANSWERED_AS = [
	{ path: /\/insurances(?:\/|$)/, written: 'name', answered: 'insurance_provider' },
] as const;

function asAnswered(columns: Column[], path: string): Column[] {
	const names = ANSWERED_AS.filter((one) => one.path.test(path));
	const nameOf = (name: string) => names.find(({ written }) => written === name)?.answered ?? name;
	return columns.map((column) => ({ ...column, name: nameOf(column.name) }));
}

const SYNC = /\/sync$/;

const ID: Column = { name: 'id', place: ['id'], type: 'integer', isList: false, isRequired: false };

/**
 * The columns of one row of a sync, which has no wrapper. The reference tells their types only where
 * a record is created, so that they are taken from there.
 */
async function columnsOfRows(
	path: string,
	{ fields }: OperationBody,
): Promise<Columns | undefined> {
	const rows = fields.find(({ name, isList }) => name === 'updates' && isList)?.fields ?? [];
	const names = new Set(rows.map(({ name }) => name));
	const created = names.size > 0 ? await columnsOf('POST', path.replace(SYNC, '')) : undefined;
	if (!created) return undefined;
	const { wrapper, columns, ...others } = created;
	const bare = columns.map((column) => ({
		...column,
		place: column.place[0] === wrapper ? column.place.slice(1) : column.place,
		isRequired: false,
	}));
	const known = bare.filter(({ place: [name = ''] }) => names.has(name));
	return {
		...others,
		contentType: 'application/json',
		columns: [...(names.has('id') ? [ID] : []), ...known],
	};
}

/** Whether the object that holds the record is told without its fields. */
const isUntold = ({ fields }: OperationBody) => {
	const wrapper = wrapperOf(fields);
	return wrapper !== undefined && wrapper.fields === undefined;
};

/** Where the reference leaves out what a newer version takes, the older one tells it. */
async function toldBefore(method: string, path: string): Promise<FactField[] | undefined> {
	const older = await operationById(`${method} ${path.replace(/^\/rest\/v[\d.]+/, '/rest/v1.0')}`);
	return older?.body && wrapperOf(older.body.fields)?.fields;
}

async function wholeBody(
	method: string,
	{ body, path }: Operation,
): Promise<OperationBody | undefined> {
	if (!body || !isUntold(body)) return body;
	const inner = await toldBefore(method, path);
	const wrapper = wrapperOf(body.fields);
	const fields = body.fields.map((field) =>
		field === wrapper && inner ? { ...field, fields: inner } : field,
	);
	return { ...body, fields };
}

async function read(method: string, path: string): Promise<Columns | undefined> {
	const operation = await operationById(`${method} ${path}`);
	const body = operation && (await wholeBody(method, operation));
	if (!body) return undefined;
	const ofRows = SYNC.test(path) ? await columnsOfRows(path, body) : undefined;
	const found = ofRows ?? columnsFrom(body, path);
	return { ...found, columns: asAnswered(found.columns, path) };
}

/** What was asked for once: with many items, each of them asks. */
const known = new Map<string, Promise<Columns | undefined>>();

/**
 * The fields that a writing operation takes, or `undefined` if the reference does not say.
 * Those of a sync are the fields of one of its rows.
 * @example await columnsOf('POST', '/rest/v1.0/projects/{project_id}/rfis')
 */
export async function columnsOf(method: string, path: string): Promise<Columns | undefined> {
	const id = `${method} ${path}`;
	const asked = known.get(id) ?? read(method, path);
	known.set(id, asked);
	return await asked;
}
