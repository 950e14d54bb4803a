import {it} from 'vitest';
import {parseCase} from '../../src/engine/index.ts';
import {forecast} from '../../src/engine/forecast/index.ts';
it('x',()=>{ const r=parseCase({asOf:'2026-11-24',product:'huabei',principal:1200000,overdueDays:90}); if(!r.ok) throw 1;
for(let i=0;i<4;i++){const t=performance.now(); const f=forecast(r.value,['refuse','negotiate'],{runs:10000,seed:7}); console.log(performance.now()-t);
if(i==3) for(const [k,v] of Object.entries(f.roads)) for(const [g,w] of Object.entries(v!.groups)) console.log(k,g,w!.count,w!.debtFree,JSON.stringify(w!.months[0]),JSON.stringify(w!.months[60]));
if(i==3) for(const [k,v] of Object.entries(f.roads)) console.log(k,v!.stages.map(s=>s.id+' '+s.chanceBy[0]!.chance+' '+s.chanceBy[36]!.chance+' '+s.chanceBy[60]!.chance).join('\n'));
}},60000);
