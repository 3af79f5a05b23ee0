import { isoSeconds } from './clock.mts';
import { contentOf, generatedContent } from './content.mts';
import type { Content } from './content.mts';
import type { Core } from './core.mts';
import { storageKey } from './files.mts';
import { LazyTable } from './records/lazyTable.mts';
import type { RowSource } from './records/lazyTable.mts';
import { Numbering, placeKey, placeOf } from './records/places.mts';
import type { Place } from './records/places.mts';
import { Random } from './random.mts';
import type { SeedSizes } from './seeder.mts';
import type { FileVersion, Folder, StoredFile } from './types.mts';

const folderNames = [
	'Drawings',
	'Specifications',
	'Submittals',
	'Closeout',
	'Safety',
	'Insurance Certificates',
];
/** Files are older than the rules for names: some have names that no new file may have. */
const fileNames = [
	'Site plan.pdf',
	'Schedule.mpp',
	'Logistics: phase 1/2.pdf',
	'Budget "final" v2.xlsx',
	'Minutes #12.docx',
	'Résumé – übersicht.pdf',
	'photo 01.jpg',
	'COI 2026.pdf',
];
const types: Record<string, string> = {
	pdf: 'application/pdf',
	jpg: 'image/jpeg',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const creator = 598134325011005;
const firstId = 598_600_000_000_000;
const atMost = 1_000_000;
const kinds = { folder: 0, file: 1, version: 2 };

const typeFor = (name: string) => types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';

/** The Documents tool of one place in the making. */
class Cabinet {
	readonly folders: Folder[] = [];
	readonly files: StoredFile[] = [];
	private readonly random: Random;

	constructor(
		private readonly numbering: Numbering,
		private readonly place: Place,
		private readonly sizes: SeedSizes,
	) {
		this.random = new Random(numbering.id(place, 0, 0) % 0x7fffffff);
	}

	private at(): string {
		return isoSeconds(new Date(Date.UTC(2025, 8, 1) + this.random.int(300 * 86_400) * 1000));
	}

	private folder(name: string, parent: Folder | null, isPrivate = false): Folder {
		const at = this.at();
		const folder: Folder = {
			id: this.numbering.id(this.place, kinds.folder, this.folders.length),
			company_id: this.place.companyId,
			project_id: this.place.projectId,
			parent_id: parent?.id ?? null,
			name,
			private: isPrivate,
			allowedUserIds: new Set(),
			is_tracked: false,
			read_only: parent === null,
			is_recycle_bin: false,
			is_deleted: false,
			created_at: at,
			updated_at: at,
			created_by_id: creator,
		};
		this.folders.push(folder);
		return folder;
	}

	private file(name: string, parent: Folder, content?: Content): void {
		const at = this.at();
		const position = this.files.length;
		const id = this.numbering.id(this.place, kinds.file, position);
		const versionId = this.numbering.id(this.place, kinds.version, position);
		const version: FileVersion = {
			id: versionId,
			number: 1,
			notes: null,
			content: content ?? contentOf(Buffer.from(`Content of ${name}, file ${id}\n`)),
			content_type: typeFor(name),
			created_at: at,
			created_by_id: creator,
			storage_key: storageKey(this.place.companyId, versionId, name),
			file_id: id,
		};
		this.files.push({
			id,
			company_id: this.place.companyId,
			project_id: this.place.projectId,
			parent_id: parent.id,
			name,
			description: null,
			private: false,
			is_tracked: false,
			is_deleted: false,
			checked_out_by: null,
			checked_out_until: null,
			created_at: at,
			updated_at: at,
			created_by_id: creator,
			versions: [version],
		});
	}

	fill(rootName: string): this {
		const root = this.folder(rootName, null);
		const { documents, bigFiles } = this.sizes;
		if (documents) this.tree(root, documents.depth);
		else this.usual(root);
		for (const [index, size] of bigFiles.entries())
			this.file(`Model ${index + 1}.bin`, root, generatedContent(size, index + 1));
		return this;
	}

	/** Three levels, with names that other systems reject, and a folder that only admins see. */
	private usual(root: Folder): void {
		const { random } = this;
		for (const name of folderNames.slice(0, random.between(3, folderNames.length))) {
			const folder = this.folder(name, root);
			for (const file of random.shuffle(fileNames).slice(0, random.between(0, 3)))
				this.file(file, folder);
			if (!random.chance(0.4)) continue;
			const inner = this.folder('Archive', folder);
			for (const file of random.shuffle(fileNames).slice(0, random.between(1, 2)))
				this.file(file, inner);
		}
		this.file('Fee schedule.xlsx', this.folder('Owner Confidential', root, true));
	}

	private tree(parent: Folder, levels: number): void {
		const { files = 0, folders = 0 } = this.sizes.documents ?? {};
		for (let number = 1; number <= files; number++)
			this.file(`Document ${parent.id % 100_000}-${number}.pdf`, parent);
		if (levels === 0) return;
		for (let number = 1; number <= folders; number++)
			this.tree(this.folder(`Level ${levels} no. ${number}`, parent), levels - 1);
	}
}

/** Says which Documents tools are seeded; each is filled when somebody opens it. */
class Cabinets {
	private readonly numbering = new Numbering(firstId, 3, atMost);
	private readonly filled = new Map<string, Cabinet>();
	private readonly places = new Map<string, Place>();

	constructor(
		private readonly core: Core,
		private readonly sizes: SeedSizes,
		places: Place[],
	) {
		for (const place of places) {
			this.numbering.add(place);
			this.places.set(placeKey(place), place);
		}
	}

	private nameOf({ companyId, projectId }: Place): string {
		const { companies, projects } = this.core.world;
		const row = projectId === null ? companies.get(companyId) : projects.get(projectId);
		return row?.name ?? 'Root Folder';
	}

	private cabinet(key: string): Cabinet | undefined {
		const place = this.places.get(key);
		const known = this.filled.get(key);
		if (!place || known) return known;
		const made = new Cabinet(this.numbering, place, this.sizes).fill(this.nameOf(place));
		this.filled.set(key, made);
		return made;
	}

	source<Row>(sectionOf: (row: Row) => string, rows: (cabinet: Cabinet) => Row[]): RowSource<Row> {
		return {
			sectionOf,
			sectionOfId: (id) => {
				const found = this.numbering.find(id);
				return found && placeKey(found.place);
			},
			sections: () => this.places.keys(),
			make: (section) => {
				const cabinet = this.cabinet(section);
				return cabinet ? rows(cabinet) : [];
			},
		};
	}
}

export function seedFiles(core: Core, sizes: SeedSizes, places: Place[]): void {
	const cabinets = new Cabinets(core, sizes, places);
	const { world } = core;
	const inPlace = (row: Folder | StoredFile) => placeKey(placeOf(row));
	const sectionOfVersion = (version: FileVersion) => {
		const file = world.files.get(version.file_id);
		return file ? inPlace(file) : '';
	};
	world.folders = new LazyTable(cabinets.source<Folder>(inPlace, ({ folders }) => folders));
	world.files = new LazyTable(cabinets.source<StoredFile>(inPlace, ({ files }) => files));
	world.versions = new LazyTable(
		cabinets.source<FileVersion>(sectionOfVersion, ({ files }) =>
			files.flatMap(({ versions }) => versions),
		),
	);
}
