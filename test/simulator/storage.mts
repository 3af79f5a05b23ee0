import type { FastifyInstance, FastifyRequest } from 'fastify';
import { parseMultipart } from './body.mts';
import { violate } from './core.mts';
import type { Core } from './core.mts';
import { bytesOf, createListener, exchange, splitUrl } from './listener.mts';
import type { Answer } from './route.mts';
import { md5, sha256, sign } from './signatures.mts';
import type { Upload } from './types.mts';
import { formFields } from './uploads.mts';

const refuse = (status: number, code: string, message: string): Answer => ({
	status,
	text: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
	headers: { 'content-type': 'application/xml' },
});

/** The second host: signed addresses only, and never a Procore token. */
export function createStorage(core: Core): FastifyInstance {
	const app = createListener();
	app.setNotFoundHandler(async (request, reply) => {
		await exchange(core, { request, reply, host: 'storage', account: null }, async () =>
			answer(core, request),
		);
		return reply;
	});
	return app;
}

function answer(core: Core, request: FastifyRequest): Answer {
	if (request.headers.authorization) {
		violate(
			core,
			`${request.method} storage ${splitUrl(request.url).path}: Authorization sent to the storage host`,
		);
		return refuse(400, 'InvalidArgument', 'Only one auth mechanism allowed');
	}
	if (request.method === 'POST') return postForm(core, request);
	const { path } = splitUrl(request.url);
	if (path.startsWith('/public/')) return { text: 'public file\n' };
	if (path.startsWith('/logos/')) return { text: '', headers: { 'content-type': 'image/png' } };
	const problem = checkSignature(core, request);
	if (problem) return problem;
	return request.method === 'PUT' ? putSegment(core, request) : download(core, path.slice(1));
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

function download(core: Core, key: string): Answer {
	for (const file of core.world.files.values()) {
		const version = file.versions.find((row) => row.storage_key === key);
		if (!version) continue;
		return {
			bytes: version.content,
			headers: {
				'content-type': version.content_type,
				'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
			},
		};
	}
	return refuse(404, 'NoSuchKey', 'The specified key does not exist.');
}

const uuidIn = (key: string) => /companies\/\d+\/([0-9A-Z]{26})/.exec(key)?.[1] ?? '';

/** Every field that Procore gave must be there, in front of the file; what follows the file is not read. */
function postForm(core: Core, request: FastifyRequest): Answer {
	const bytes = bytesOf(request) ?? Buffer.alloc(0);
	const parts = parseMultipart(bytes, request.headers['content-type'] ?? '');
	const at = parts.findIndex((part) => part.name === 'file');
	if (at < 0)
		return refuse(400, 'InvalidArgument', 'POST requires exactly one file upload per request.');
	if (at < parts.length - 1) violate(core, 'POST storage: form fields after the file are ignored');
	const fields = new Map(
		parts.slice(0, at).map((part) => [part.name, part.content.toString('utf8')]),
	);
	const upload = core.world.uploads.get(uuidIn(fields.get('key') ?? ''));
	if (!upload || upload.segments) return refuse(403, 'AccessDenied', 'Invalid according to Policy');
	const missing = Object.entries(formFields(upload)).filter(
		([name, value]) => fields.get(name) !== value,
	);
	if (missing.length > 0) {
		return refuse(
			403,
			'AccessDenied',
			`Invalid according to Policy: ${missing.map(([name]) => name).join(', ')}`,
		);
	}
	return keepWhole(core, upload, parts[at].content);
}

function keepWhole(core: Core, upload: Upload, content: Buffer): Answer {
	const isLate = core.clock.now() - Date.parse(upload.created_at) > 3_600_000;
	if (isLate) return refuse(403, 'AccessDenied', 'Invalid according to Policy: Policy expired.');
	if (upload.size !== null && upload.size !== content.length) {
		return refuse(400, 'EntityTooLarge', 'Your upload does not have the proposed size');
	}
	upload.content = content;
	upload.status = 'complete';
	return { status: 204, text: '', headers: { etag: `"${md5(content)}"` } };
}

function putSegment(core: Core, request: FastifyRequest): Answer {
	const { path } = splitUrl(request.url);
	const upload = core.world.uploads.get(uuidIn(path));
	const segment = upload?.segments?.[Number(path.split('/').at(-1))];
	if (!segment) return refuse(404, 'NoSuchUpload', 'The specified upload does not exist.');
	const content = bytesOf(request) ?? Buffer.alloc(0);
	if (content.length !== segment.size)
		return refuse(400, 'IncompleteBody', 'Wrong number of bytes');
	if (request.headers['x-amz-content-sha256'] !== segment.sha256) {
		return refuse(403, 'SignatureDoesNotMatch', 'x-amz-content-sha256 is signed and must be sent');
	}
	if (sha256(content) !== segment.sha256) {
		return refuse(
			400,
			'XAmzContentSHA256Mismatch',
			'The provided x-amz-content-sha256 header does not match',
		);
	}
	segment.content = content;
	segment.etag = md5(content);
	return { status: 200, text: '', headers: { etag: `"${segment.etag}"` } };
}
