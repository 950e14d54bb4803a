/** Writes the software bill of materials of what is shipped: `reports/sbom.json`, CycloneDX. */
import { execSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

/**
 * @typedef {{ 'bom-ref': string, name: string, scope?: string, properties: { name: string }[] }} Part
 * @typedef {{ metadata: { component: Part }, components: Part[], dependencies: { ref: string, dependsOn: string[] }[] }} Bill
 */

/**
 * Of everything installed, what is installed for the page: not `npm sbom --omit dev`, which leaves out as well whatever a
 * development package needs, too, React among it.
 */
const bill = /** @type {Bill} */ (
  JSON.parse(execSync('npm sbom --sbom-format cyclonedx', { maxBuffer: 1e8 }).toString())
);

/** What a development package builds into the service worker. */
const BUILT_IN = new Set(['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies']);

/** @param {Part} part */
const forDevelopment = ({ properties }) => properties.some(({ name }) => name === 'cdx:npm:package:development');
bill.components = bill.components.filter(
  (part) => BUILT_IN.has(part.name) || (part.scope === 'required' && !forDevelopment(part)),
);

const named = new Set([bill.metadata.component, ...bill.components].map((part) => part['bom-ref']));
bill.dependencies = bill.dependencies
  .filter(({ ref }) => named.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => named.has(other)) }));

mkdirSync('reports', { recursive: true });
writeFileSync('reports/sbom.json', `${JSON.stringify(bill, null, 2)}\n`);
