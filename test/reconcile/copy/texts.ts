import type { Report } from '#model/report'
import { reportOf } from '../../support/reading.ts'

/** Made-up articles of ninety to a hundred and thirty words, about nothing in common. */
export const FERRY = `The ferry Amalie struck a submerged pier off Tarn harbour on Sunday evening and began to take on water with two hundred and eleven passengers aboard.

Fishing boats reached her within ten minutes. Skipper Olav Renn tied his trawler to the stern and held it against the swell while families climbed down a cargo net in the dark.

Everybody was ashore before nine. Fourteen people were treated for cold and one for a broken wrist, the harbour hospital said.

The pier had been left standing when the old shipyard was demolished, and a buoy that should have marked it was swept away in the January storm. The coast authority opened an inquiry on Monday.`

export const ORCHARD = `Growers in the Velm valley lost two thirds of their apricot blossom when temperatures fell to minus six degrees during three nights at the beginning of April.

Old smudge pots were dragged out of barns and lit between the rows, and on Thursday helicopters hired by the cooperative hovered above the lower terraces to push warmer air towards the ground.

It helped the cherries, said agronomist Petra Lind, but hardly anything else. She expects prices at the auction to double by July.

The province promised loans without interest. Younger farmers want money for drip irrigation instead, which can be used to coat buds in ice, and complain that the insurance scheme pays only for hail.`

export const LIBRARY = `A handwritten atlas that vanished from the city library of Orvane in 1968 has been returned by post, wrapped in a bathrobe and without a letter.

Its forty maps show salt roads across the Dorsa desert as they were drawn by a caravan clerk three centuries ago. Librarian Mirza Kol recognised the binding at once, because her predecessor had described a burn on the spine in the shape of a horseshoe.

Two leaves are missing. The postmark leads to a village on the lake, where nobody at the counter could remember who had sent the parcel.

The atlas will be shown behind glass from September, beside the bathrobe.`

/** A report by its day, told by "Outlet" and a letter. */
export const report = (id: string, text: string, fields: Partial<Report> = {}): Report =>
  reportOf(text, { id, publisher: `Outlet ${id}`, published: '2031-03-10', ...fields })
