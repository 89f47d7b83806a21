/** Verbs whose promise is a threat. Lemmas. */
export const hostileVerbs: ReadonlySet<string> = new Set(
  'attack retaliate avenge punish destroy crush kill bomb strike invade fight eliminate eradicate wipe hit revenge target overthrow blockade impose expel boycott cut sever sue shoot execute annihilate respond defeat ban'.split(
    ' ',
  ),
)
