import { readFileSync } from 'node:fs'
import { createPipeline } from '../electron/core/pipeline'
const made = createPipeline(readFileSync('electron/core/annotate/data/model.bin'))
if (!made.ok) throw 0
const pub = process.argv[2] === '-' ? null : (process.argv[2] ?? '2021-03-17')
const r = made.value.read({file:'test.txt', text: readFileSync(0,'utf8'), metadata: {title:null,outlet:null,published:pub}}).reading
const t=r.article.text
console.log(r.article.published, r.article.publishedFrom, r.article.blocks.map(b=>b.kind+':'+t.slice(b.start,b.end).slice(0,50)))
for(const e of r.events) console.log(e.type,e.mode,e.status,'|',t.slice(e.trigger.start,e.trigger.end),'|',e.participants.map(p=>p.role+':'+r.mentions.find(m=>m.id===p.mention)?.text).join(', '),'|',e.date&&`${e.date.start}..${e.date.end} "${e.date.text}" ${e.date.how}`,'| bg',e.background,'| by',r.mentions.find(m=>m.id===e.attributedTo)?.text)
for(const e of r.times) console.log('  time',t.slice(e.start,e.end),e.value)
for(const e of r.figures) console.log('  fig',t.slice(e.start,e.end),e.measure,e.value,e.qualifier,r.mentions.find(m=>m.id===e.source)?.text)
for(const e of r.quotes) console.log('  quote',e.direct?'D':'I',`{${e.speakerSpan?t.slice(e.speakerSpan.start,e.speakerSpan.end):''}}`,t.slice(e.start,e.end))
console.log('mentions',r.mentions.map(m=>m.text+'/'+m.kind).join(', '))
