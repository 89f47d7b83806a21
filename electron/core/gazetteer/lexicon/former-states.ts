/** States that are no more, as older reports and looks back name them: ISO 3166-3 code | name | other names | demonyms | latitude | longitude. */
export const formerStates = `
SU|Soviet Union|USSR;U.S.S.R.;Union of Soviet Socialist Republics|Soviet;Soviets|61|95
YU|Yugoslavia|Federal Republic of Yugoslavia;Former Yugoslavia;Socialist Federal Republic of Yugoslavia|Yugoslav;Yugoslavs;Yugoslavian|44|19
CS|Czechoslovakia||Czechoslovak;Czechoslovaks;Czechoslovakian|49.5|17
DD|East Germany|German Democratic Republic;GDR|East German;East Germans|52|13
`
