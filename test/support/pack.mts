import { execFile } from 'node:child_process';
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { filesBelow, fingerprintOf } from './fingerprint.mts';

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

const packedBefore = '.cache/packed';

/** The tarball of the package as it is built now, packed once for each build: npm takes seconds. */
async function tarballOfBuild(): Promise<string> {
	const content = ['package.json', 'index.js', 'README.md', 'LICENSE.md', ...filesBelow('dist')];
	const name = `${fingerprintOf(content)}.tgz`;
	const tarball = join(packedBefore, name);
	if (existsSync(tarball)) return tarball;
	mkdirSync(packedBefore, { recursive: true });
	for (const other of readdirSync(packedBefore)) {
		if (other.endsWith('.tgz') && other !== name) rmSync(join(packedBefore, other));
	}
	const packed = await packPackage();
	const part = join(packedBefore, `${name}.${process.pid}`);
	copyFileSync(packed.tarball, part);
	renameSync(part, tarball);
	packed.remove();
	return tarball;
}

/** Puts the package where n8n puts a community package, changed as n8n changes it. */
export async function installAsCommunityPackage(userFolder: string): Promise<void> {
	const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
	const target = join(userFolder, '.n8n', 'nodes', 'node_modules', name);
	rmSync(target, { recursive: true, force: true });
	await unpack(await tarballOfBuild(), target);
	const file = join(target, 'package.json');
	const {
		devDependencies: _dev,
		peerDependencies: _peer,
		optionalDependencies: _optional,
		...kept
	} = JSON.parse(readFileSync(file, 'utf8'));
	writeFileSync(file, JSON.stringify(kept, null, 2));
}
