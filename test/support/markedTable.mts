import { readFileSync, writeFileSync } from 'node:fs';

/** A table in a document, between `<!-- name:start -->` and `<!-- name:end -->`, that code writes. */
export interface MarkedTable {
	file: string;
	name: string;
	table: string;
}

const marksOf = (name: string) => [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`] as const;

/** The text between the two marks. */
export function markedTable({ file, name }: Pick<MarkedTable, 'file' | 'name'>): string {
	const [start, end] = marksOf(name);
	const text = readFileSync(file, 'utf8');
	return text.slice(text.indexOf(start) + start.length, text.indexOf(end)).trim();
}

export function writeMarkedTable({ file, name, table }: MarkedTable): void {
	const [start, end] = marksOf(name);
	const text = readFileSync(file, 'utf8');
	const [before] = text.split(start);
	const [, after] = text.split(end);
	if (before === text || after === undefined) throw new Error(`${file} lacks ${start} or ${end}`);
	writeFileSync(file, `${before}${start}\n\n${table}\n\n${end}${after}`);
}
