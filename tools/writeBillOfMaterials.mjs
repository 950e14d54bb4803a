/** Writes the software bill of materials of what is shipped: `reports/sbom.json`, CycloneDX. */
import { execSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

mkdirSync('reports', { recursive: true });
const written = execSync('npm sbom --sbom-format cyclonedx --omit dev', { maxBuffer: 1e8 });
writeFileSync('reports/sbom.json', written);
