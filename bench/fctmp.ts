import { parseCase } from '../src/engine/index.ts';
import { forecast } from '../src/engine/forecast/index.ts';
const r = parseCase({ asOf: '2026-11-24', product: (process.argv[2] ?? 'huabei') as 'huabei', principal: 1200000, overdueDays: 90 });
if (!r.ok) throw new Error('x');
for (let i = 0; i < 6; i++) { const c = process.cpuUsage(); const t = performance.now(); forecast(r.value, ['refuse', 'negotiate'], { runs: 10000, seed: 7 }); console.log(Math.round(performance.now() - t), 'wall', Math.round(process.cpuUsage(c).user / 1000), 'cpu'); }
