import { isoSeconds } from './clock.mts';
import type { Random } from './random.mts';
import type { SeedSizes } from './seeder.mts';
import type { Company, Folder, Project, StoredFile, World } from './types.mts';

export interface SeedContext {
	world: World;
	random: Random;
	sizes: SeedSizes;
	/** YYYY-MM-DD of the simulator's clock. */
	today: string;
}

const folders = [
	'Drawings',
	'Specifications',
	'Submittals',
	'Closeout',
	'Safety',
	'Insurance Certificates',
];
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

class FileSeeder {
	constructor(
		private readonly context: SeedContext,
		private readonly company: Company,
		private readonly projectId: number | null,
	) {}

	private at(): string {
		return isoSeconds(
			new Date(Date.UTC(2025, 8, 1) + this.context.random.int(300 * 86_400) * 1000),
		);
	}

	folder(name: string, parent_id: number | null): Folder {
		const at = this.at();
		const folder: Folder = {
			id: this.context.world.nextId(),
			company_id: this.company.id,
			project_id: this.projectId,
			parent_id,
			name,
			private: false,
			is_tracked: false,
			read_only: parent_id === null,
			is_recycle_bin: false,
			is_deleted: false,
			created_at: at,
			updated_at: at,
			created_by_id: 598134325011005,
		};
		this.context.world.folders.set(folder.id, folder);
		return folder;
	}

	file(name: string, parent_id: number): void {
		const at = this.at();
		const { world } = this.context;
		const id = world.nextId();
		const version = world.nextId();
		const file: StoredFile = {
			id,
			company_id: this.company.id,
			project_id: this.projectId,
			parent_id,
			name,
			description: null,
			private: false,
			is_tracked: false,
			is_deleted: false,
			checked_out_by: null,
			checked_out_until: null,
			created_at: at,
			updated_at: at,
			created_by_id: 598134325011005,
			versions: [
				{
					id: version,
					number: 1,
					notes: null,
					content: Buffer.from(`Content of ${name}, file ${id}\n`),
					content_type: types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
					created_at: at,
					created_by_id: 598134325011005,
					storage_key: `pro-core.com/companies/${this.company.id}/${version}/${encodeURIComponent(name)}`,
				},
			],
		};
		world.files.set(id, file);
	}

	/** Three levels, with names that other systems reject. */
	fill(rootName: string): void {
		const { random } = this.context;
		const root = this.folder(rootName, null);
		for (const name of folders.slice(0, random.between(3, folders.length))) {
			const folder = this.folder(name, root.id);
			for (const file of random.shuffle(fileNames).slice(0, random.between(0, 3)))
				this.file(file, folder.id);
			if (!random.chance(0.4)) continue;
			const inner = this.folder('Archive', folder.id);
			for (const file of random.shuffle(fileNames).slice(0, random.between(1, 2)))
				this.file(file, inner.id);
		}
	}
}

export function seedFiles(context: SeedContext, company: Company, projects: Project[]): void {
	new FileSeeder(context, company, null).fill(company.name);
	for (const project of projects.slice(0, context.sizes.projectsWithRecords)) {
		new FileSeeder(context, company, project.id).fill(project.name);
	}
}
