import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const exec = promisify(execFile);

export interface PackedFile {
	path: string;
	size: number;
}

export interface PackedPackage {
	name: string;
	/** The tarball, as npm would publish it. */
	tarball: string;
	/** Bytes of the tarball. */
	size: number;
	files: PackedFile[];
	/** The temporary folder of the tarball; remove it when done. */
	folder: string;
	remove: () => void;
}

interface NpmPackReport {
	name: string;
	filename: string;
	size: number;
	files: PackedFile[];
}

/** `npm pack` of the package as it is built now. */
export async function packPackage(): Promise<PackedPackage> {
	const folder = mkdtempSync(join(tmpdir(), 'procore-package-'));
	const { stdout } = await exec('npm', [
		'pack',
		'--json',
		'--ignore-scripts',
		'--pack-destination',
		folder,
	]);
	const parsed = JSON.parse(stdout) as NpmPackReport[] | Record<string, NpmPackReport>;
	const [report] = Object.values(parsed);
	const tarball = join(folder, report.filename.replace('/', '-').replace('@', ''));
	return {
		name: report.name,
		tarball,
		size: report.size,
		files: report.files,
		folder,
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
}

export async function unpack(tarball: string, target: string): Promise<void> {
	mkdirSync(target, { recursive: true });
	await exec('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
}

/** Puts the package where n8n puts a community package, changed as n8n changes it. */
export async function installAsCommunityPackage(
	{ name, tarball }: Pick<PackedPackage, 'name' | 'tarball'>,
	userFolder: string,
): Promise<void> {
	const target = join(userFolder, '.n8n', 'nodes', 'node_modules', name);
	rmSync(target, { recursive: true, force: true });
	await unpack(tarball, target);
	const file = join(target, 'package.json');
	const {
		devDependencies: _dev,
		peerDependencies: _peer,
		optionalDependencies: _optional,
		...kept
	} = JSON.parse(readFileSync(file, 'utf8'));
	writeFileSync(file, JSON.stringify(kept, null, 2));
}
