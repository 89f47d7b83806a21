/** Verbs whose promise is a threat. Lemmas. */
export const hostileVerbs: ReadonlySet<string> = new Set(
  'hunt annex seize crush deport arrest tear obliterate flatten smash escalate punish attack retaliate avenge punish destroy crush kill bomb strike invade fight eliminate eradicate wipe hit revenge target overthrow blockade impose expel boycott sever sue shoot execute annihilate respond defeat ban sink shell raid capture recapture retake seal close shut block drown torch burn flatten wage overrun sack occupy ransack raze assassinate behead level'.split(
    ' ',
  ),
)
