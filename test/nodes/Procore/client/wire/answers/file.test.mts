import { fileOf, isFile } from '../../../../../../nodes/Procore/client/wire/answers/file';

async function* noBytes(): AsyncGenerator<Uint8Array> {}

describe('an answer', () => {
	it.each([
		'application/pdf',
		'application/octet-stream',
		'binary/octet-stream',
		'application/zip',
		'image/png',
		'image/svg+xml',
		'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	])('of type %s is a file', (type) => {
		expect(isFile({ 'content-type': type })).toBe(true);
	});

	it.each([
		'',
		'application/json; charset=utf-8',
		'application/problem+json',
		'text/csv',
		'text/html; charset=utf-8',
		'application/xml',
		'application/atom+xml',
	])('of type "%s" is none', (type) => {
		expect(isFile({ 'content-type': type })).toBe(false);
	});
});

describe("a file's name", () => {
	const nameOf = (disposition: string, path = '/rest/v1.0/rfis/12/Site%20plan.pdf') =>
		fileOf(noBytes(), { 'content-disposition': disposition }, path).fileName;

	it.each([
		['attachment; filename="COI 2026.pdf"', 'COI 2026.pdf'],
		['attachment; filename=plan.pdf; size=3', 'plan.pdf'],
		['attachment;filename="a\\"b;c.pdf"', 'a"b;c.pdf'],
		[
			`attachment; filename="Resume.pdf"; filename*=UTF-8''R%C3%A9sum%C3%A9%20%E2%80%93.pdf`,
			'Résumé –.pdf',
		],
		[`attachment; filename="${Buffer.from('Übersicht.pdf').toString('latin1')}"`, 'Übersicht.pdf'],
		['attachment; filename="Übersicht.pdf"', 'Übersicht.pdf'],
		['attachment; filename="../../etc/passwd"', 'passwd'],
		['attachment; filename="C:\\\\plans\\\\a.pdf"', 'a.pdf'],
		[`attachment; filename*=UTF-8''..%2F..%2Fa.pdf`, 'a.pdf'],
		['attachment; filename=".."', 'Site plan.pdf'],
		['inline', 'Site plan.pdf'],
		['', 'Site plan.pdf'],
	])('in "%s" is %s', (disposition, name) => {
		expect(nameOf(disposition)).toBe(name);
	});

	it('is never empty', () => {
		expect(nameOf('', '/rest/v1.0/')).toBe('file');
	});

	it('comes with a type without parameters', () => {
		const headers = { 'content-type': 'Application/PDF; charset=binary' };
		expect(fileOf(noBytes(), headers, '/a').mimeType).toBe('application/pdf');
	});
});
