import { isObject } from './body.mts';
import { violate } from './core.mts';
import type { Core } from './core.mts';
import { contentOf } from './content.mts';
import type { Content } from './content.mts';
import type { Given } from './records/bodyCheck.mts';
import type { Call } from './route.mts';
import type { JsonObject, JsonValue } from './types.mts';
import { takeUpload } from './uploads.mts';

/** A file that hangs on a record: kept beside the documents, and fetched at the same kind of address. */
export function attach(
	core: Core,
	companyId: number,
	file: { name: string; content: Content; contentType: string },
): JsonObject {
	const id = core.world.nextId();
	const key = `pro-core.com/companies/${companyId}/${id}/${encodeURIComponent(file.name)}`;
	core.world.attachments.set(id, {
		id,
		company_id: companyId,
		name: file.name,
		content: file.content,
		content_type: file.contentType,
		storage_key: key,
	});
	return {
		id,
		name: file.name,
		filename: file.name,
		url: `${core.urls.api}/webclients/host/companies/${companyId}/prostore/${id}`,
		content_type: file.contentType,
		size: file.content.size,
		viewable: true,
		can_be_viewed: true,
		share_url: null,
		thumbnail_url: null,
		attachment_id: id,
	};
}

const listOf = (value: JsonValue): JsonValue[] =>
	Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

function fromUpload(call: Call, companyId: number, uuid: string): JsonObject {
	const upload = takeUpload(call, uuid);
	const content = upload.content ?? contentOf(Buffer.alloc(0));
	return attach(call.core, companyId, {
		name: upload.filename,
		content,
		contentType: upload.content_type,
	});
}

/** Parts of a multipart body carry the bytes; a JSON body names uploads, or what hangs there already. */
function fromPart(call: Call, companyId: number, part: JsonValue): JsonObject | undefined {
	if (isObject(part) && part.id !== undefined) return undefined;
	if (!isObject(part) || typeof part.data !== 'string') {
		violate(
			call.core,
			`${call.method} ${call.path}: attachments in a JSON body are not read, use upload ids`,
		);
		return undefined;
	}
	return attach(call.core, companyId, {
		name: String(part.filename),
		content: contentOf(Buffer.from(part.data, 'base64')),
		contentType: String(part.content_type ?? 'application/octet-stream'),
	});
}

const present = <Row,>(row: Row | undefined): Row[] => (row === undefined ? [] : [row]);

const uploadNames = ['upload_ids', 'upload_uuids', 'attachment_upload_uuids'];

/** The files that a body brings along: parts of it, and uploads that it names. */
export function attachmentsOf(call: Call, companyId: number, given: Given): JsonObject[] {
	const question = isObject(given.fields.question) ? given.fields.question : {};
	const sources = [given.fields, given.beside, question];
	const uploads = sources.flatMap((source) => uploadNames.flatMap((name) => listOf(source[name])));
	const parts = sources.flatMap((source) => listOf(source.attachments));
	return [
		...uploads.map((uuid) => fromUpload(call, companyId, String(uuid))),
		...parts.flatMap((part) => present(fromPart(call, companyId, part))),
	];
}
