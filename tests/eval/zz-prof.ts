import { loadSpeller } from '@/lib/proofreading/load-speller';
import { readDictionaryFile } from '@/tests/support/spellers-in-tests';
import { ownRows, sharedRows } from './eval-data.ts';
const sp = (await loadSpeller('da', readDictionaryFile))!;
await sp.suggest('xqzw', {limit:5, clientWords: []});
const rows=[...ownRows('misspellings/da.jsonl'),...(sharedRows('da-grammatiktak/spelling-dev.jsonl')??[])];
const t:[number,string][]=[];
for (const {wrong=''} of rows){const c0=process.cpuUsage().user; await sp.suggest(wrong,{limit:5,clientWords:[]}); t.push([(process.cpuUsage().user-c0)/1000,wrong]);}
t.sort((a,b)=>a[0]-b[0]);
console.log('cpu p50',t[t.length>>1],'p95',t[Math.floor(t.length*.95)],t.slice(-12).join(' '));
process.exit(0);
