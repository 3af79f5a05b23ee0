import { z } from 'zod';
import type { ProcoreClient } from '../../ProcoreClient';
import { ProcoreError } from '../../ProcoreError';
import { anything } from '../../schemas/records';
import { FileReader } from '../../wire/files/FileReader';
import { formWithFile } from '../../wire/files/formBody';
import { segmentsOf, type Segment } from '../../wire/files/measure';
import { SentBytes, wholeFile } from '../../wire/files/SentBytes';
import type { ByteStream } from '../../wire/http';
import { pathOf, type Call } from '../../wire/path';

/** A file to send; it can be opened as often as needed. */
export interface SourceFile {
	fileName: string;
	mimeType: string;
	open: () => Promise<ByteStream>;
}

/** Where an upload will be used: in a project, or in the company. */
export interface UploadPlace {
	companyId: string;
	projectId?: string;
}

const COMPANY_UPLOADS = '/rest/v1.1/companies/{company_id}/uploads';
const PROJECT_UPLOADS = '/rest/v1.1/projects/{project_id}/uploads';

const CREATE: Record<'company' | 'project', Call> = {
	company: ['POST', COMPANY_UPLOADS],
	project: ['POST', PROJECT_UPLOADS],
};
const COMPLETE: Record<'company' | 'project', Call> = {
	company: ['PATCH', `${COMPANY_UPLOADS}/{uuid}`],
	project: ['PATCH', `${PROJECT_UPLOADS}/{uuid}`],
};

/** The calls that an upload makes, for an operation that uses one. */
export const UPLOAD_TO_COMPANY: readonly Call[] = [CREATE.company, COMPLETE.company];
export const UPLOAD_TO_PROJECT: readonly Call[] = [CREATE.project, COMPLETE.project];

/** A larger file is sent in segments: the least that Procore takes for any but the last. */
const MOST_IN_ONE_PIECE = 5 * 1024 * 1024;

const words = z.record(z.coerce.string()).nullish();
/** POST …/uploads. A form (`url`, `fields`) for a file in one piece, else an address a segment. */
const uploadSchema = z
	.object({
		uuid: z.string(),
		url: z.string().nullish(),
		fields: words,
		segments: z.array(z.object({ url: z.string(), headers: words }).catchall(anything)).nullish(),
	})
	.catchall(anything);
type Upload = z.infer<typeof uploadSchema>;

function endpointOf(calls: typeof CREATE, { companyId, projectId }: UploadPlace, uuid = '') {
	const call = calls[projectId === undefined ? 'company' : 'project'];
	return pathOf(call, { company_id: companyId, project_id: projectId ?? '', uuid });
}

const noAddress = () =>
	new ProcoreError({
		kind: 'unexpected',
		message: 'Procore gave no address to which the file can be sent',
		advice: 'Run again. If it stays so, report it with this message.',
	});

async function sendWhole(
	procore: ProcoreClient,
	{ url, fields }: Upload,
	file: SourceFile,
	size: number,
): Promise<void> {
	if (!url) throw noAddress();
	const { fileName } = file;
	const bytes = wholeFile(file.open, size, file.mimeType);
	const body = formWithFile(Object.entries(fields ?? {}), { field: 'file', fileName, bytes });
	await procore.storage.send({ method: 'POST', url, headers: {}, body });
}

const CONTENT_TYPE = 'content-type';

/** Each segment goes to its own address, with the headers that are part of the signature. */
async function sendSegments(
	procore: ProcoreClient,
	upload: Upload,
	file: SourceFile,
	segments: Segment[],
): Promise<string[]> {
	const reader = new FileReader(file.open);
	const etags: string[] = [];
	let start = 0;
	try {
		for (const [index, { size }] of segments.entries()) {
			const target = upload.segments?.[index];
			if (!target) throw noAddress();
			const headers = target.headers ?? {};
			const from = start;
			const type = headers[CONTENT_TYPE] ?? 'application/octet-stream';
			const body = new SentBytes(size, type, () => reader.read(from, size));
			const answer = await procore.storage.send({ method: 'PUT', url: target.url, headers, body });
			etags.push(answer.headers.etag ?? '');
			start += size;
		}
		return etags;
	} finally {
		await reader.close();
	}
}

/**
 * Sends a file to Procore's storage in three steps, as a stream: an upload is begun, its bytes go to
 * the storage host without the token, and one in segments is completed.
 * Source: procore/documentation `tutorials/tutorial_uploads.md`.
 * @returns the upload's id, for `upload_uuid` or `upload_ids` of the record that uses it within a
 * week; only the same account can
 */
export async function uploadFile(
	procore: ProcoreClient,
	place: UploadPlace,
	file: SourceFile,
): Promise<string> {
	const { companyId } = place;
	const segments = await segmentsOf(file.open);
	const size = segments.reduce((sum, segment) => sum + segment.size, 0);
	const isWhole = size <= MOST_IN_ONE_PIECE;
	const begin = endpointOf(CREATE, place);
	const body = {
		response_filename: file.fileName,
		response_content_type: file.mimeType,
		size,
		segments: isWhole ? undefined : segments,
	};
	const answer = await procore.request('POST', begin, { body, companyId });
	const upload = procore.parse(uploadSchema, answer.body, begin, 'POST');
	if (isWhole) {
		await sendWhole(procore, upload, file, size);
		return upload.uuid;
	}
	const etags = await sendSegments(procore, upload, file, segments);
	const parts = segments.map((segment, index) => ({ ...segment, etag: etags[index] }));
	const complete = endpointOf(COMPLETE, place, upload.uuid);
	await procore.request('PATCH', complete, { body: { segments: parts }, companyId });
	return upload.uuid;
}
