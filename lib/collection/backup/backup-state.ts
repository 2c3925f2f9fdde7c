/** How often the collection is backed up, and how many backups stay. */
export interface BackupPlan {
  every: 'off' | 'daily' | 'weekly';
  /** The oldest beyond this number are removed; only those that Parallax wrote itself. */
  keep: number;
}

/** The plan of a reader who never chose one. */
export const NO_BACKUP: BackupPlan = { every: 'off', keep: 7 };

/** A backup that was written in full. */
export interface WrittenBackup {
  /** ISO 8601. */
  at: string;
  /** In the downloads folder, under Parallax/; or in the folder that the reader chose. */
  where: 'downloads' | 'folder';
  fileName: string;
  snippets: number;
  bytes: number;
}

/** The plan and what became of it. */
export interface BackupState extends BackupPlan {
  /** Absent before the first. */
  last?: WrittenBackup;
  /** Why the latest try failed; gone after one that succeeds. `permission`: the reader has not allowed downloads. */
  failure?: { at: string; reason: 'permission' | 'interrupted' | 'failed'; said: string };
  /** Epoch ms; absent while backups are off. */
  nextAt?: number;
}
