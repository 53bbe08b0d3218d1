import { loadSpeller } from '@/lib/proofreading/load-speller';
import { readDictionaryFile } from '@/tests/support/spellers-in-tests';
const [lang, ...words] = process.argv.slice(2);
const sp = (await loadSpeller(lang!, readDictionaryFile))!;
await sp.suggest('xqzw', {limit:5, clientWords: []});
for (const w of words) { const c0=process.cpuUsage().user; const r=await sp.suggest(w,{limit:5,clientWords:[]}); console.log(w, sp.isWord(w), ((process.cpuUsage().user-c0)/1000).toFixed(0)+'ms', r.join(', ')); }
process.exit(0);
