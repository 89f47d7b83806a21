/** Small trees and the clauses that must be read from them: what is tried, the tree, one line a clause. */
export const clauseCases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'coordinated subjects and two obliques',
    'Kerry/Kerry/NNP/3/nsubj and/and/CC/2/cc Lavrov/Lavrov/NNP/0/conj met/meet/VBD/-1/root in/in/IN/5/case Geneva/Geneva/NNP/3/obl on/on/IN/7/case Friday/Friday/NNP/3/obl',
    ['met main subj(own):Kerry+Lavrov in:Geneva on:Friday tense:past'],
  ],
  [
    'passive with agents',
    'The/the/DT/1/det deal/deal/NN/3/nsubj:pass was/be/VBD/3/aux:pass signed/sign/VBN/-1/root by/by/IN/5/case Russia/Russia/NNP/3/obl:agent and/and/CC/7/cc Iran/Iran/NNP/5/conj',
    ['signed main subj(own):deal agent:Russia+Iran tense:past passive'],
  ],
  [
    'by a day is no agent',
    'The/the/DT/1/det deal/deal/NN/3/nsubj:pass was/be/VBD/3/aux:pass signed/sign/VBN/-1/root by/by/IN/5/case Friday/Friday/NNP/3/obl',
    ['signed main subj(own):deal by:Friday tense:past passive'],
  ],
  [
    'shared subject and modal in coordination',
    'They/they/PRP/2/nsubj will/will/MD/2/aux meet/meet/VB/-1/root and/and/CC/4/cc discuss/discuss/VB/2/conj Syria/Syria/NNP/4/obj',
    [
      'meet main subj(own):They modal:will tense:future',
      'discuss conjunct subj(shared):They obj:Syria modal:will tense:future',
    ],
  ],
  [
    'a second verb with its own tense keeps it',
    'He/he/PRP/1/nsubj met/meet/VBD/-1/root Assad/Assad/NNP/1/obj and/and/CC/5/cc will/will/MD/5/aux return/return/VB/1/conj',
    [
      'met main subj(own):He obj:Assad tense:past',
      'return conjunct subj(shared):He modal:will tense:future',
    ],
  ],
  [
    'one object for two verbs',
    'Kerry/Kerry/NNP/1/nsubj met/meet/VBD/-1/root and/and/CC/3/cc praised/praise/VBD/1/conj Lavrov/Lavrov/NNP/1/obj',
    [
      'met main subj(own):Kerry obj:Lavrov tense:past',
      'praised conjunct subj(shared):Kerry obj:Lavrov tense:past',
    ],
  ],
  [
    'subject control',
    'Russia/Russia/NNP/1/nsubj agreed/agree/VBD/-1/root to/to/TO/3/mark halt/halt/VB/1/xcomp strikes/strike/NNS/3/obj',
    [
      'agreed main subj(own):Russia tense:past complement:1',
      'halt complement marker:to subj(controlled):Russia obj:strikes non-finite',
    ],
  ],
  [
    'object control',
    'Kerry/Kerry/NNP/1/nsubj urged/urge/VBD/-1/root Russia/Russia/NNP/1/obj to/to/TO/4/mark stop/stop/VB/1/xcomp',
    [
      'urged main subj(own):Kerry obj:Russia tense:past complement:1',
      'stop complement marker:to subj(controlled):Russia non-finite',
    ],
  ],
  [
    'promise keeps its subject',
    'Kerry/Kerry/NNP/1/nsubj promised/promise/VBD/-1/root Russia/Russia/NNP/1/iobj to/to/TO/4/mark help/help/VB/1/xcomp',
    [
      'promised main subj(own):Kerry iobj:Russia tense:past complement:1',
      'help complement marker:to subj(controlled):Kerry non-finite',
    ],
  ],
  [
    'that-complement with negation',
    'He/he/PRP/1/nsubj said/say/VBD/-1/root that/that/IN/6/mark Iran/Iran/NNP/6/nsubj did/do/VBD/6/aux not/not/RB/6/advmod attend/attend/VB/1/ccomp',
    [
      'said main subj(own):He tense:past complement:1',
      'attend complement marker:that subj(own):Iran tense:past negated',
    ],
  ],
  [
    'quotation before its speaker',
    '"/"/``/3/punct We/we/PRP/3/nsubj will/will/MD/3/aux leave/leave/VB/-1/root ,/,/,/6/punct Kerry/Kerry/NNP/6/nsubj said/say/VBD/3/parataxis',
    [
      'leave main subj(own):We modal:will tense:future',
      'said parataxis subj(own):Kerry tense:past complement:0',
    ],
  ],
  [
    'relative subject',
    'The/the/DT/1/det envoy/envoy/NN/5/nsubj who/who/WP/3/nsubj met/meet/VBD/1/acl:relcl Assad/Assad/NNP/3/obj resigned/resign/VBD/-1/root',
    [
      'met relative subj(relative):envoy obj:Assad tense:past',
      'resigned main subj(own):envoy tense:past',
    ],
  ],
  [
    'relative object, said and unsaid',
    'The/the/DT/1/det deal/deal/NN/5/nsubj which/which/WDT/4/obj they/they/PRP/4/nsubj signed/sign/VBD/1/acl:relcl failed/fail/VBD/-1/root',
    ['signed relative subj(own):they obj:deal tense:past', 'failed main subj(own):deal tense:past'],
  ],
  [
    'reduced relative object',
    'The/the/DT/1/det deal/deal/NN/4/nsubj they/they/PRP/3/nsubj signed/sign/VBD/1/acl:relcl failed/fail/VBD/-1/root',
    ['signed relative subj(own):they obj:deal tense:past', 'failed main subj(own):deal tense:past'],
  ],
  [
    'relative oblique',
    'The/the/DT/1/det city/city/NN/-1/root in/in/IN/3/case which/which/WDT/5/obl they/they/PRP/5/nsubj met/meet/VBD/1/acl:relcl',
    ['met relative subj(own):they in:city tense:past'],
  ],
  [
    'participle of a noun is passive',
    'A/a/DT/1/det truce/truce/NN/5/nsubj brokered/broker/VBN/1/acl by/by/IN/4/case Russia/Russia/NNP/2/obl:agent collapsed/collapse/VBD/-1/root',
    [
      'brokered participle subj(controlled):truce agent:Russia passive non-finite',
      'collapsed main subj(own):truce tense:past',
    ],
  ],
  [
    'adverbial participle takes the main subject',
    'Troops/troops/NNS/1/nsubj advanced/advance/VBD/-1/root ,/,/,/3/punct killing/kill/VBG/1/advcl 12/12/CD/5/nummod people/people/NNS/3/obj',
    [
      'advanced main subj(own):Troops tense:past',
      'killing participle subj(controlled):Troops obj:people non-finite',
    ],
  ],
  [
    'after with a participle',
    'He/he/PRP/1/nsubj spoke/speak/VBD/-1/root after/after/IN/3/mark meeting/meet/VBG/1/advcl Putin/Putin/NNP/3/obj',
    [
      'spoke main subj(own):He tense:past',
      'meeting adverbial marker:after subj(controlled):He obj:Putin non-finite',
    ],
  ],
  [
    'if-clause',
    'If/if/IN/2/mark Russia/Russia/NNP/2/nsubj agrees/agree/VBZ/5/advcl aid/aid/NN/5/nsubj will/will/MD/5/aux flow/flow/VB/-1/root',
    [
      'agrees adverbial marker:if subj(own):Russia tense:present',
      'flow main subj(own):aid modal:will tense:future',
    ],
  ],
  [
    'copular adjective with an infinitive',
    'Egypt/Egypt/NNP/2/nsubj is/be/VBZ/2/cop ready/ready/JJ/-1/root to/to/TO/4/mark host/host/VB/2/xcomp talks/talk/NNS/4/obj',
    [
      'ready main subj(own):Egypt tense:present complement:1',
      'host complement marker:to subj(controlled):Egypt obj:talks non-finite',
    ],
  ],
  [
    'promise as a noun',
    'Iran/Iran/NNP/1/nsubj made/make/VBD/-1/root a/a/DT/3/det promise/promise/NN/1/obj to/to/TO/5/mark leave/leave/VB/3/acl',
    [
      'made main subj(own):Iran obj:promise tense:past',
      'leave complement marker:to subj(controlled):Iran non-finite',
    ],
  ],
  [
    'perfect progressive',
    'They/they/PRP/3/nsubj have/have/VBP/3/aux been/be/VBN/3/aux talking/talk/VBG/-1/root',
    ['talking main subj(own):They tense:present perfect progressive'],
  ],
  [
    'contracted modal with negation and a question',
    "Wo/will/MD/3/aux n't/not/RB/3/advmod they/they/PRP/3/nsubj meet/meet/VB/-1/root ?/?/./3/punct",
    ['meet main subj(own):they modal:will tense:future negated question'],
  ],
  [
    'phrasal verb',
    'Jets/jet/NNS/1/nsubj carried/carry/VBD/-1/root out/out/RP/1/compound:prt strikes/strike/NNS/1/obj',
    ['carried prt:out main subj(own):Jets obj:strikes tense:past'],
  ],
  [
    'multiword preposition and bare time',
    'Lavrov/Lavrov/NNP/1/nsubj spoke/speak/VBD/-1/root on/on/IN/5/case behalf/behalf/NN/2/fixed of/of/IN/2/fixed Russia/Russia/NNP/1/obl Tuesday/Tuesday/NNP/1/obl:unmarked',
    ['spoke main subj(own):Lavrov on behalf of:Russia -:Tuesday tense:past'],
  ],
  [
    'passives share their auxiliary',
    'He/he/PRP/2/nsubj:pass was/be/VBD/2/aux:pass arrested/arrest/VBN/-1/root and/and/CC/4/cc charged/charge/VBN/2/conj',
    [
      'arrested main subj(own):He tense:past passive',
      'charged conjunct subj(shared):He tense:past passive',
    ],
  ],
  [
    'negation reaches the coordinated verb',
    'They/they/PRP/3/nsubj did/do/VBD/3/aux not/not/RB/3/advmod meet/meet/VB/-1/root or/or/CC/5/cc speak/speak/VB/3/conj',
    [
      'meet main subj(own):They tense:past negated',
      'speak conjunct subj(shared):They tense:past negated',
    ],
  ],
  [
    'headline future under a noun root',
    'Kerry/Kerry/NNP/-1/root to/to/TO/2/mark meet/meet/VB/0/acl Lavrov/Lavrov/NNP/2/obj in/in/IN/5/case Geneva/Geneva/NNP/2/obl',
    ['meet main marker:to subj(own):Kerry obj:Lavrov in:Geneva tense:future non-finite'],
  ],
  [
    'headline future under a verb root',
    'Kerry/Kerry/NNP/2/nsubj to/to/TO/2/mark meet/meet/VB/-1/root Lavrov/Lavrov/NNP/2/obj',
    ['meet main marker:to subj(own):Kerry obj:Lavrov tense:future non-finite'],
  ],
  [
    'no longer negates',
    'They/they/PRP/3/nsubj no/no/RB/2/advmod longer/longer/RB/3/advmod fight/fight/VBP/-1/root',
    ['fight main subj(own):They tense:present negated'],
  ],
  [
    'a participle with an object is a past tense misread',
    'Aid/aid/NN/1/nsubj stopped/stop/VBD/-1/root after/after/IN/3/case jets/jet/NNS/1/obl bombed/bomb/VBN/3/acl depots/depot/NNS/4/obj',
    [
      'stopped main subj(own):Aid after:jets tense:past',
      'bombed participle subj(controlled):jets obj:depots tense:past',
    ],
  ],
  [
    'unless it is one of two',
    'A/a/DT/1/det group/group/NN/-1/root called/call/VBN/1/acl Ansar/Ansar/NNP/2/obj',
    ['called participle subj(controlled):group obj:Ansar passive non-finite'],
  ],
  [
    'a past tense tagged as participle',
    'The/the/DT/1/det plan/plan/NN/4/nsubj they/they/PRP/3/nsubj proposed/propose/VBN/1/acl:relcl failed/fail/VBD/-1/root',
    [
      'proposed relative subj(own):they obj:plan tense:past',
      'failed main subj(own):plan tense:past',
    ],
  ],
  [
    'what stands behind a conjunction is no content, wherever its words were hung',
    'He/he/PRP/1/nsubj denied/deny/VBD/-1/root it/it/PRP/1/obj after/after/IN/4/case Peru/Peru/NNP/1/obl blocked/block/VBD/1/ccomp a/a/DT/7/det vote/vote/NN/5/obj',
    [
      'denied main subj(own):He obj:it after:Peru tense:past',
      'blocked adverbial obj:vote tense:past',
    ],
  ],
  ['nothing but a noun', 'Peace/peace/NN/1/compound talks/talk/NNS/-1/root', []],
]
