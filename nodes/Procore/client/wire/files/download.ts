import type { Account } from '../../account';
import { ProcoreError } from '../../ProcoreError';
import { fileOf, type FileContent } from '../answers/file';
import type { Exchange } from '../Exchange';
import { reach } from './follow';
import type { StorageHost } from './StorageHost';

function strayed(why: string): ProcoreError {
	return new ProcoreError({
		kind: 'unexpected',
		message: `The file could not be opened: ${why}`,
		advice: 'Run again. If it stays so, report it with this message.',
	});
}

/** Opens the file at an address that Procore gave; see {@link reach}. */
export async function openFile(
	url: string,
	companyId: string,
	account: Account,
	exchange: Exchange,
	storage: StorageHost,
): Promise<FileContent> {
	if (!URL.canParse(url)) throw strayed('Procore gave no address for it');
	const at = new URL(url);
	const { answer, host } = await reach(
		at,
		{ companyId, account, answerAs: 'file' },
		exchange,
		storage,
	);
	if (answer.stream) return fileOf(answer.stream, answer.headers, at.pathname);
	throw strayed(`${host} answered without content`);
}
