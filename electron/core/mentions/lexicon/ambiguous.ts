/** Names that are also common words or people's names: trusted only when the labeller agrees or "the" stands before. */
export const ambiguousNames: ReadonlySet<string> = new Set(
  `independent guardian economist labour conservatives democrats tories wagner amnesty fars mehr dawn petra bild fox geo nan spa spiegel apple contras shan swat gulf pacific atlantic golan amazon guerrero sinaloa kent essex java galicia normandy independence roma congress senate google twitter facebook contras sana mena anadolu sputnik interfax tass politico newsweek harvard boeing central command general assembly security council duma foreign office justice department defense department treasury department national security council mod aa ap rt dw ft ec au is nam nrc ji eta plo can car rsf psa apa pap sco isi ppp anc nan cis msf capitol hill virginia carolina georgia jordan chad israel cuba jersey guernsey niger mali iran kiwi beehive mann papua bali assam tyrol alps hesse saxony punjab victoria madison arctic states house rights watch`.split(
    ' ',
  ),
)

/** Short forms with only two letters that are safe. */
export const safeShort: ReadonlySet<string> = new Set([
  'us',
  'uk',
  'un',
  'eu',
  'u s',
  'u k',
  'g7',
  'g8',
])
