import { ulid } from 'ulid';
import { isObject } from './body.mts';
import { contentOfParts } from './content.mts';
import { badRequest, forbidden, invalid, notFound, ProcoreFailure } from './errors.mts';
import { companyOf } from './route.mts';
import type { Answer, Call, Route } from './route.mts';
import { sign, signedUrl } from './signatures.mts';
import type { JsonObject, JsonValue, Upload, UploadSegment } from './types.mts';

const hour = 3_600_000;
const week = 7 * 24 * hour;
const smallestSegment = 5 * 1024 * 1024;

const age = (call: Call, upload: Upload) => call.core.clock.now() - Date.parse(upload.created_at);

function segmentsOf(value: JsonValue): UploadSegment[] | null {
	if (value === undefined || value === null) return null;
	if (!Array.isArray(value) || value.length === 0)
		throw badRequest('segments must be an array', 'segments');
	return value.map((entry, index) => {
		if (!isObject(entry) || typeof entry.size !== 'number' || typeof entry.sha256 !== 'string') {
			throw badRequest('a segment needs size and sha256', 'segments');
		}
		const isLast = index === value.length - 1;
		if (!isLast && entry.size < smallestSegment) {
			throw invalid({ segments: ['every segment but the last must have at least 5 MB'] });
		}
		const md5 = typeof entry.md5 === 'string' ? entry.md5 : null;
		return { size: entry.size, sha256: entry.sha256, md5, received: null, etag: null };
	});
}

function create(call: Call): Answer {
	const { response_filename: filename, response_content_type: type, size } = call.body;
	if (typeof filename !== 'string' || filename === '') {
		throw badRequest('response_filename is missing', 'response_filename');
	}
	const upload: Upload = {
		uuid: ulid(call.core.clock.now()),
		company_id: companyOf(call).id,
		project_id: call.project?.id ?? null,
		account: call.account.name,
		filename,
		content_type: typeof type === 'string' ? type : 'application/octet-stream',
		size: typeof size === 'number' ? size : null,
		segments: segmentsOf(call.body.segments),
		content: null,
		status: 'ready',
		used: false,
		created_at: call.core.clock.date().toISOString(),
	};
	call.core.world.uploads.set(upload.uuid, upload);
	return { status: 201, body: show(call, upload) };
}

export const uploadKey = (upload: Upload) => `companies/${upload.company_id}/${upload.uuid}`;

function expiryOf(upload: Upload): number {
	return Math.floor((Date.parse(upload.created_at) + hour) / 1000);
}

/** Fields of the form that goes to storage: all of them, in front of the file. */
export function formFields(upload: Upload): Record<string, string> {
	const key = uploadKey(upload);
	const expires = expiryOf(upload);
	const policy = Buffer.from(JSON.stringify({ key, expiration: expires })).toString('base64');
	return {
		key,
		'Content-Type': upload.content_type,
		'Content-Disposition': `inline; filename="${upload.filename}"`,
		policy,
		'x-amz-credential': 'SIMULATED/20260101/us-east-1/s3/aws4_request',
		'x-amz-algorithm': 'AWS4-HMAC-SHA256',
		'x-amz-date': upload.created_at.replace(/[-:]|\.\d{3}/g, ''),
		'x-amz-signature': sign(key, expires),
	};
}

function showSegment(
	call: Call,
	upload: Upload,
	segment: UploadSegment,
	index: number,
): JsonObject {
	const key = `pro-core.com/${uploadKey(upload)}/${index}`;
	const headers: JsonObject = {
		'x-amz-content-sha256': segment.sha256,
		'content-length': String(segment.size),
		...(segment.md5 ? { 'content-md5': Buffer.from(segment.md5, 'hex').toString('base64') } : {}),
	};
	return {
		...(upload.status === 'complete' ? { etag: segment.etag } : {}),
		...(segment.md5 ? { md5: segment.md5 } : {}),
		sha256: segment.sha256,
		size: segment.size,
		url: signedUrl(call.core.urls.storage, key, expiryOf(upload)),
		headers,
	};
}

function show(call: Call, upload: Upload): JsonObject {
	if (!upload.segments) {
		return {
			uuid: upload.uuid,
			url: `${call.core.urls.storage}/pro-core.com`,
			fields: formFields(upload),
		};
	}
	return {
		uuid: upload.uuid,
		segments: upload.segments.map((segment, index) => showSegment(call, upload, segment, index)),
		status: upload.status,
	};
}

/** Only the user who began an upload may go on with it. */
function find(call: Call, uuid: string): Upload {
	const upload = call.core.world.uploads.get(uuid);
	if (!upload || upload.company_id !== companyOf(call).id) throw notFound('Upload');
	if (upload.account !== call.account.name)
		throw forbidden('Only the creator may use this upload.');
	if (age(call, upload) > week) throw new ProcoreFailure(410, 'notFound', 'Upload has expired');
	return upload;
}

const bare = (etag: unknown) => String(etag).replace(/^"|"$/g, '');

function complete(call: Call): Answer {
	const upload = find(call, call.params.uuid);
	const given = call.body.segments;
	if (!upload.segments) throw invalid({ segments: ['this upload has no segments'] });
	if (!Array.isArray(given) || given.length !== upload.segments.length) {
		throw invalid({ segments: ['an etag is needed for each segment'] });
	}
	for (const [index, segment] of upload.segments.entries()) {
		const entry = given[index];
		if (!segment.received || !isObject(entry) || bare(entry.etag) !== segment.etag) {
			throw invalid({ segments: [`segment ${index + 1} is not uploaded or has another etag`] });
		}
	}
	upload.content = contentOfParts(upload.segments.flatMap(({ received }) => received ?? []));
	upload.status = 'complete';
	return { body: show(call, upload) };
}

/** For whatever is made of the upload; it can be used once. */
export function takeUpload(call: Call, uuid: string): Upload {
	const upload = find(call, uuid);
	if (!upload.content) throw invalid({ upload_uuid: ['upload is not complete'] });
	if (upload.used) throw invalid({ upload_uuid: ['has already been used'] });
	upload.used = true;
	return upload;
}

const both = [
	'/rest/v1.1/projects/{project_id}/uploads',
	'/rest/v1.1/companies/{company_id}/uploads',
];

export const uploadRoutes: Route[] = both.flatMap((path): Route[] => [
	{ method: 'POST', path, handle: create },
	{
		method: 'GET',
		path: `${path}/{uuid}`,
		handle: (call) => ({ body: show(call, find(call, call.params.uuid)) }),
	},
	{ method: 'PATCH', path: `${path}/{uuid}`, handle: complete },
]);
