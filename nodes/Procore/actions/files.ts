import type { BinaryHelperFunctions, IBinaryData, IExecuteFunctions } from 'n8n-workflow';
import { z } from 'zod';
import type { SourceFile } from '../client/endpoints/documents/uploads';
import { ATTEMPTS } from '../client/wire/retry';
import { inputError, ProcoreError, rethrow } from '../client/ProcoreError';
import type { FileContent } from '../client/wire/answers/file';
import type { ByteStream } from '../client/wire/http';

type Readable = Exclude<Parameters<BinaryHelperFunctions['prepareBinaryData']>[0], Buffer>;

const isReadable = (value: unknown) =>
	typeof value === 'object' && value !== null && 'pipe' in value;
const readable = z.custom<Readable>(isReadable, 'not a stream of Node');

async function* inOnePiece(bytes: Buffer): ByteStream & AsyncGenerator<Uint8Array> {
	yield await Promise.resolve(bytes);
}

/** The file in a binary property of an input item. @throws n8n's own error when there is none */
export function readFile(caller: IExecuteFunctions, item: number, property: string): SourceFile {
	const { helpers } = caller;
	const name = property.trim();
	if (name === '') {
		throw inputError(
			'Input Binary Field is empty',
			'Enter the name of the field with the file, usually "data".',
		);
	}
	const { id, data, fileName, mimeType } = helpers.assertBinaryData(item, name);
	return {
		fileName: fileName ?? 'file',
		mimeType: mimeType || 'application/octet-stream',
		open: async () =>
			id ? await helpers.getBinaryStream(id) : inOnePiece(Buffer.from(data, 'base64')),
	};
}

/** Why a file that was read is not the whole one. */
function notWhole(error: unknown, isStopped: boolean): unknown {
	if (error instanceof ProcoreError) return error;
	return new ProcoreError({
		kind: isStopped ? 'cancelled' : 'incomplete',
		message: isStopped ? 'The execution was stopped' : 'The file did not arrive whole',
		advice: isStopped ? '' : RUN_AGAIN,
	});
}

const RUN_AGAIN =
	'Run again. If it stays so, a proxy between n8n and the storage host may cut files, or n8n has no room left for them.';

/** @throws ProcoreError for another number of bytes: a page of a proxy instead of the file, or nothing */
function checkSize({ bytes }: IBinaryData, size: number | undefined): void {
	if (size === undefined || bytes === undefined || bytes === size) return;
	throw new ProcoreError({
		kind: 'incomplete',
		message: `The file did not arrive whole: Procore says that it has ${size} bytes, and ${bytes} came`,
		advice: RUN_AGAIN,
	});
}

/** Stores a file in n8n while it arrives; one that was cut off is asked for again. */
export async function keepFile(
	caller: IExecuteFunctions,
	{ stream, fileName, mimeType, again, size }: FileContent,
	attempt = 1,
): Promise<IBinaryData> {
	try {
		const content = readable.parse(stream);
		const kept = await caller.helpers.prepareBinaryData(content, fileName, mimeType);
		checkSize(kept, size);
		return kept;
	} catch (error) {
		const isStopped = caller.getExecutionCancelSignal()?.aborted === true;
		if (isStopped || !again || attempt >= ATTEMPTS) throw rethrow(notWhole(error, isStopped));
	}
	return await keepFile(caller, (await again()).as(fileName, size), attempt + 1);
}
