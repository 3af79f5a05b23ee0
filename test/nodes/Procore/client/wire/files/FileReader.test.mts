import { FileReader } from '../../../../../../nodes/Procore/client/wire/files/FileReader';
import { segmentsOf } from '../../../../../../nodes/Procore/client/wire/files/measure';
import { sha256 } from '../../../../../simulator/signatures.mts';

const text = 'abcdefghijklmnopqrstuvwxyz';

/** A file in pieces of so many bytes, with a count of how often it was opened. */
function fileIn(size: number) {
	const opened = { times: 0 };
	const open = async () => {
		opened.times += 1;
		return (async function* () {
			for (let at = 0; at < text.length; at += size) yield Buffer.from(text.slice(at, at + size));
		})();
	};
	return { opened, reader: new FileReader(open) };
}

async function textOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
	const all: Uint8Array[] = [];
	for await (const piece of pieces) all.push(piece);
	return Buffer.concat(all).toString();
}

describe('a file in parts', () => {
	it.each([1, 3, 7, 26, 100])('is opened once, with pieces of %i bytes', async (size) => {
		const { opened, reader } = fileIn(size);
		const parts: string[] = [];
		for (let start = 0; start < 30; start += 10) parts.push(await textOf(reader.read(start, 10)));
		expect(parts).toEqual(['abcdefghij', 'klmnopqrst', 'uvwxyz']);
		expect(opened.times).toBe(1);
	});

	it.each([1, 4, 26])('gives a part again, with pieces of %i bytes', async (size) => {
		const { opened, reader } = fileIn(size);
		expect(await textOf(reader.read(8, 5))).toBe('ijklm');
		expect(await textOf(reader.read(8, 5))).toBe('ijklm');
		expect(await textOf(reader.read(13, 2))).toBe('no');
		expect(opened.times).toBe(2);
	});

	it('gives a part again after it was read by half', async () => {
		const { reader } = fileIn(4);
		for await (const piece of reader.read(2, 20)) {
			expect(Buffer.from(piece).toString()).toBe('cd');
			break;
		}
		expect(await textOf(reader.read(2, 20))).toBe('cdefghijklmnopqrstuv');
	});

	it('is not disturbed by an attempt that was given up', async () => {
		const { reader } = fileIn(4);
		const given = reader.read(0, 20);
		await given.next();
		const again = reader.read(0, 20);
		const first = await again.next();
		expect((await given.next()).done).toBe(true);
		expect(Buffer.from(first.value ?? []).toString()).toBe('abcd');
		expect(await textOf(again)).toBe('efghijklmnopqrst');
	});

	it('has one segment where it is small, and none where it is empty', async () => {
		const open = (content: string) => async () =>
			(async function* () {
				yield Buffer.from(content);
			})();
		expect(await segmentsOf(open(text))).toEqual([{ size: 26, sha256: sha256(Buffer.from(text)) }]);
		expect(await segmentsOf(open(''))).toEqual([]);
	});
});
