import type { ProcoreClient } from '../ProcoreClient';
import type { DocumentPlace } from '../endpoints/documents/calls';
import { listDocuments, type Document } from '../endpoints/documents/documents';

/** A folder as far as paths need it. */
export interface FolderNode {
	id: string;
	name: string;
	/** Undefined for one directly in the root folder. */
	parentId?: string;
}

const byId = (a: FolderNode, b: FolderNode) =>
	a.id.length - b.id.length || (a.id < b.id ? -1 : Number(a.id > b.id));

/** The folders of a Documents tool. The root folder itself has no name here. */
export class FolderTree {
	private readonly nodes = new Map<string, FolderNode>();

	private readonly children = new Map<string, FolderNode[]>();

	/** The root folder's own id, where all folders that lie in it name the same one. */
	private readonly rootId: string | undefined;

	/** @param folders of the flat index; a parent that is not among them is the root folder */
	constructor(folders: FolderNode[]) {
		const known = new Set(folders.map(({ id }) => id));
		const parents = new Set(folders.map(({ parentId }) => parentId));
		const [root, ...others] = [...parents].filter((id) => id === undefined || !known.has(id));
		this.rootId = others.length === 0 ? root : undefined;
		for (const folder of [...folders].sort(byId)) {
			const isBelow = folder.parentId !== undefined && known.has(folder.parentId);
			this.add(isBelow ? folder : { id: folder.id, name: folder.name });
		}
	}

	add(folder: FolderNode): void {
		this.nodes.set(folder.id, folder);
		const key = this.keyOf(folder.parentId);
		const children = this.children.get(key) ?? [];
		children.push(folder);
		this.children.set(key, children);
	}

	/** The folders from the root down to this one; none for the root folder or an unknown one. */
	lineOf(id: string | undefined): FolderNode[] {
		const line: FolderNode[] = [];
		const seen = new Set<string>();
		for (let at = this.nodes.get(id ?? ''); at && !seen.has(at.id);) {
			seen.add(at.id);
			line.unshift(at);
			at = this.nodes.get(at.parentId ?? '');
		}
		return line;
	}

	/** By the order of their ids, so that names that clash are numbered alike each time. */
	childrenOf(id: string | undefined): readonly FolderNode[] {
		return this.children.get(this.keyOf(id)) ?? [];
	}

	private keyOf(id: string | undefined): string {
		return id === undefined || id === this.rootId ? '' : id;
	}

	childNamed(id: string | undefined, name: string): FolderNode | undefined {
		return this.childrenOf(id).find((child) => child.name === name);
	}

	has(id: string): boolean {
		return this.nodes.has(id);
	}

	get all(): FolderNode[] {
		return [...this.nodes.values()];
	}

	/** "Plans/Structural" */
	pathOf(id: string | undefined): string {
		return this.lineOf(id)
			.map(({ name }) => name)
			.join('/');
	}
}

/** The root folder has no parent. */
const isPresent = ({ parent_id: parent, is_deleted, is_recycle_bin }: Document) =>
	parent !== null && parent !== undefined && !is_deleted && !is_recycle_bin;

const nodeOf = ({ id, name, parent_id: parent }: Document): FolderNode => ({
	id: String(id),
	name,
	parentId: String(parent),
});

export async function readFolderTree(
	procore: ProcoreClient,
	place: DocumentPlace,
): Promise<FolderTree> {
	const query = { 'filters[document_type]': 'folder' };
	const folders = await listDocuments(procore, place, { query });
	return new FolderTree(folders.filter(isPresent).map(nodeOf));
}
