import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const GATE_BUDGET_BYTES = 10_000;
const PACKED_BUDGET_BYTES = 8_000_000;

/** The script that runs on every page. */
export function gateIsSmall(): boolean {
  return within('the gate', 'dist/chrome-mv3/gate.js', GATE_BUDGET_BYTES);
}

/** The archive that a store would take. */
export function packedExtensionIsSmall(): boolean {
  const archive = readdirSync('dist').find((name) => name.endsWith('-chrome.zip'));
  if (!archive) throw new Error('no archive in dist/');
  return within('the packed extension', join('dist', archive), PACKED_BUDGET_BYTES);
}

function within(what: string, path: string, budget: number): boolean {
  const { size } = statSync(path);
  console.log(`${what}: ${size} bytes of ${budget}`);
  return size <= budget;
}
