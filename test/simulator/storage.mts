import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { contentOfParts, keptAtMost, receive } from './content.mts';
import type { Content, Received } from './content.mts';
import { violate } from './core.mts';
import type { Core } from './core.mts';
import { createListener, exchange, splitUrl } from './listener.mts';
import type { Exchange } from './listener.mts';
import type { Answer } from './route.mts';
import { sign } from './signatures.mts';
import type { Upload } from './types.mts';
import { formFields } from './uploads.mts';

const refuse = (status: number, code: string, message: string): Answer => ({
	status,
	text: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
	headers: { 'content-type': 'application/xml' },
});

/** One request to this host, with a note of how much it brought. */
interface Visit {
	core: Core;
	request: FastifyRequest;
	at: Exchange;
}

/** The second host: signed addresses only, and never a Procore token. Bodies are read as they come. */
export function createStorage(core: Core): FastifyInstance {
	const app = createListener({ streaming: true });
	app.register(multipart, { limits: { fileSize: Number.POSITIVE_INFINITY } });
	app.setNotFoundHandler(async (request, reply) => {
		const at: Exchange = { request, reply, host: 'storage', account: null };
		await exchange(core, at, async () => {
			const answer = await answerTo({ core, request, at });
			request.raw.resume();
			return answer;
		});
		return reply;
	});
	return app;
}

async function answerTo(visit: Visit): Promise<Answer> {
	const { core, request } = visit;
	const { path } = splitUrl(request.url);
	if (request.headers.authorization) {
		violate(core, `${request.method} storage ${path}: Authorization sent to the storage host`);
		return refuse(400, 'InvalidArgument', 'Only one auth mechanism allowed');
	}
	if (request.method === 'POST') return await postForm(visit);
	if (path.startsWith('/public/')) return { text: 'public file\n' };
	if (path.startsWith('/logos/')) return { text: '', headers: { 'content-type': 'image/png' } };
	const problem = checkSignature(core, request);
	if (problem) return problem;
	return request.method === 'PUT' ? await putSegment(visit) : download(core, path.slice(1));
}

function checkSignature(core: Core, request: FastifyRequest): Answer | undefined {
	const { path, queryText } = splitUrl(request.url);
	const query = new URLSearchParams(queryText);
	const expires = Number(query.get('X-Amz-Expires'));
	if (query.get('X-Amz-Signature') !== sign(path.slice(1), expires)) {
		return refuse(
			403,
			'SignatureDoesNotMatch',
			'The request signature we calculated does not match',
		);
	}
	const isLate = core.clock.now() / 1000 > expires;
	return isLate ? refuse(403, 'AccessDenied', 'Request has expired') : undefined;
}

interface Stored {
	name: string;
	content: Content;
	content_type: string;
}

/** `pro-core.com/companies/1/2/name`: the number tells the version, or what hangs on a record. */
function storedAt(core: Core, key: string): Stored | undefined {
	const id = Number(/companies\/\d+\/(\d+)\//.exec(key)?.[1]);
	const { attachments, files, versions } = core.world;
	const version = versions.get(id);
	const file = version && files.get(version.file_id);
	const found = version && file ? { ...version, name: file.name } : attachments.get(id);
	return found?.storage_key === key ? found : undefined;
}

function download(core: Core, key: string): Answer {
	const stored = storedAt(core, key);
	if (!stored) return refuse(404, 'NoSuchKey', 'The specified key does not exist.');
	const { content, content_type, name } = stored;
	if (!content.read) {
		return refuse(501, 'NotImplemented', 'The simulator kept the hash of this upload only');
	}
	return {
		stream: content.read(),
		headers: {
			'content-type': content_type,
			'content-length': String(content.size),
			'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
		},
	};
}

const uuidIn = (key: string) => /companies\/\d+\/([0-9A-Z]{26})/.exec(key)?.[1] ?? '';

/** An upload whose form has every field that Procore gave; what follows the file is not read. */
function uploadFor(core: Core, fields: Map<string, string>): Upload | Answer {
	const upload = core.world.uploads.get(uuidIn(fields.get('key') ?? ''));
	if (!upload || upload.segments) return refuse(403, 'AccessDenied', 'Invalid according to Policy');
	const missing = Object.entries(formFields(upload)).filter(
		([name, value]) => fields.get(name) !== value,
	);
	if (missing.length === 0) return upload;
	const names = missing.map(([name]) => name).join(', ');
	return refuse(403, 'AccessDenied', `Invalid according to Policy: ${names}`);
}

async function postForm(visit: Visit): Promise<Answer> {
	const { core, request } = visit;
	if (!request.isMultipart()) return refuse(412, 'PreconditionFailed', 'A form is expected');
	const fields = new Map<string, string>();
	let answer: Answer | undefined;
	for await (const part of request.parts()) {
		if (answer) violate(core, 'POST storage: form fields after the file are ignored');
		if (part.type === 'field') fields.set(part.fieldname, String(part.value));
		else if (part.fieldname !== 'file' || answer) part.file.resume();
		else answer = await keepFile(visit, uploadFor(core, fields), part.file);
	}
	return (
		answer ?? refuse(400, 'InvalidArgument', 'POST requires exactly one file upload per request.')
	);
}

async function keepFile(
	visit: Visit,
	upload: Upload | Answer,
	stream: NodeJS.ReadableStream & AsyncIterable<Buffer>,
): Promise<Answer> {
	if (!('uuid' in upload)) {
		stream.resume();
		return upload;
	}
	const received = await receive(stream, (upload.size ?? 0) <= keptAtMost);
	visit.at.received = `${received.size} bytes`;
	return keepWhole(visit.core, upload, received);
}

function keepWhole(core: Core, upload: Upload, received: Received): Answer {
	const isLate = core.clock.now() - Date.parse(upload.created_at) > 3_600_000;
	if (isLate) return refuse(403, 'AccessDenied', 'Invalid according to Policy: Policy expired.');
	if (upload.size !== null && upload.size !== received.size) {
		return refuse(400, 'EntityTooLarge', 'Your upload does not have the proposed size');
	}
	upload.content = contentOfParts([received]);
	upload.status = 'complete';
	return { status: 204, text: '', headers: { etag: `"${received.md5}"` } };
}

const sizeOf = ({ segments }: Upload) =>
	(segments ?? []).reduce((sum, segment) => sum + segment.size, 0);

async function putSegment({ core, request, at }: Visit): Promise<Answer> {
	const { path } = splitUrl(request.url);
	const upload = core.world.uploads.get(uuidIn(path));
	const segment = upload?.segments?.[Number(path.split('/').at(-1))];
	if (!upload || !segment)
		return refuse(404, 'NoSuchUpload', 'The specified upload does not exist.');
	if (request.headers['x-amz-content-sha256'] !== segment.sha256) {
		return refuse(403, 'SignatureDoesNotMatch', 'x-amz-content-sha256 is signed and must be sent');
	}
	const received = await receive(request.raw, sizeOf(upload) <= keptAtMost);
	at.received = `${received.size} bytes`;
	if (received.size !== segment.size) return refuse(400, 'IncompleteBody', 'Wrong number of bytes');
	if (received.sha256 !== segment.sha256) {
		return refuse(
			400,
			'XAmzContentSHA256Mismatch',
			'The provided x-amz-content-sha256 header does not match',
		);
	}
	if (segment.md5 !== null && received.md5 !== segment.md5)
		return refuse(400, 'BadDigest', 'The Content-MD5 you specified did not match');
	segment.received = received;
	segment.etag = received.md5;
	return { status: 200, text: '', headers: { etag: `"${segment.etag}"` } };
}
