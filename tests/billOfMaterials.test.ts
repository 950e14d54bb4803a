import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Bill {
  readonly components: readonly { readonly name: string; readonly hashes?: readonly unknown[] }[];
}

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
}

test('the bill of materials names whatever ships, with its hash, and no tool', { timeout: 60_000 }, () => {
  const { status, stderr } = spawnSync(process.execPath, ['tools/writeBillOfMaterials.mjs'], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  const { components } = JSON.parse(readFileSync('reports/sbom.json', 'utf8')) as Bill;
  const names = components.map(({ name }) => name);
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
  expect(names).toEqual(expect.arrayContaining([...Object.keys(dependencies), 'scheduler', 'workbox-core']));
  expect(names.filter((name) => /^(?:vite|vitest|typescript|eslint|prettier|workbox-build)$/.test(name))).toEqual([]);
  expect(components.filter(({ hashes = [] }) => hashes.length === 0)).toEqual([]);
});
