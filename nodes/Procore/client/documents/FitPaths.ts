import { FolderNames, roomBelow, type Renamed } from './fitNames';
import type { FolderTree } from './FolderTree';

/** A file in its folder. */
export interface FileNode {
	id: string;
	name: string;
	parentId: string | undefined;
}

/** Where a file or folder lies, from the root folder down, and what was renamed on the way. */
export interface FitPath {
	path: string;
	renamed: Renamed[];
}

const inOrder = (a: FileNode, b: FileNode) =>
	a.id.length - b.id.length || (a.id < b.id ? -1 : Number(a.id > b.id));

const below = (parent: FitPath, name: string, renamed: Renamed[]): FitPath => ({
	path: parent.path === '' ? name : `${parent.path}/${name}`,
	renamed: [...parent.renamed, ...renamed],
});

const ROOT: FitPath = { path: '', renamed: [] };

/** Paths whose names fit everywhere, each different from the others. */
export class FitPaths {
	private readonly folders = new Map<string, FitPath>();

	private readonly files = new Map<string, FitPath>();

	/** @param files all files of the folders whose paths are asked for, so that clashes are seen */
	constructor(
		private readonly tree: FolderTree,
		files: FileNode[],
	) {
		this.addFolders(undefined, ROOT);
		const byFolder = new Map<string, FileNode[]>();
		for (const file of [...files].sort(inOrder)) {
			const folder = this.folderOf(file.parentId);
			const inside = byFolder.get(folder) ?? [];
			inside.push(file);
			byFolder.set(folder, inside);
		}
		for (const [folder, inside] of byFolder) this.addFiles(folder, inside);
	}

	ofFolder(id: string): FitPath {
		return this.folders.get(id) ?? ROOT;
	}

	ofFile(id: string): FitPath {
		return this.files.get(id) ?? ROOT;
	}

	private folderOf(parentId: string | undefined): string {
		return parentId !== undefined && this.tree.has(parentId) ? parentId : '';
	}

	private namesIn(parent: string | undefined, at: FitPath): FolderNames {
		const names = new FolderNames();
		const room = roomBelow(at.path, 'folder');
		for (const { id, name } of this.tree.childrenOf(parent)) {
			const fitting = names.fit(name, room, `folder ${id}`);
			this.folders.set(id, below(at, fitting.name, fitting.renamed));
		}
		return names;
	}

	private addFolders(parent: string | undefined, at: FitPath): void {
		this.namesIn(parent, at);
		for (const { id } of this.tree.childrenOf(parent)) this.addFolders(id, this.ofFolder(id));
	}

	private addFiles(parent: string, files: FileNode[]): void {
		const at = this.folders.get(parent) ?? ROOT;
		const names = this.namesIn(parent === '' ? undefined : parent, at);
		const room = roomBelow(at.path, 'file');
		for (const { id, name } of files) {
			const fitting = names.fit(name, room, `file ${id}`);
			this.files.set(id, below(at, fitting.name, fitting.renamed));
		}
	}
}
