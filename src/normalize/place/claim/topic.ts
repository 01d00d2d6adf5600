import type { Place } from '#lexicon/gazetteer'
import type { PlaceWords } from '#lexicon/places'
import type { Claim } from '#model/claim'
import type { Sentence } from '#model/sentence'
import { createQuote } from '#model/span'
import type { Where } from '#model/value'
import { firstFrom } from '#util/sorted'
import type { BackSpot, LocalSpot, NamedSpot, Spot } from './spot.ts'
import { whereAgain, whereOfCountry, whereOfList, whereOfLocal, whereOfMention } from './where-of.ts'

const dayOf = (claim: Claim): string | null => claim.when?.latest?.slice(0, 10) ?? null

const DAY = 86_400_000

/** Whether two days are the same night or day: a night of 7-8 February is told under both. */
function sameDays(a: string | null, b: string | null): boolean {
  return a === null || b === null || Math.abs(Date.parse(a) - Date.parse(b)) <= DAY
}

/** The last name of a list that shares one word for its kind ("Odesa and Mykolaiv oblasts"), or null when `spot` opens no list. */
function provinceList(spot: NamedSpot, spots: readonly Spot[]): Spot | null {
  const opens = spot.mention.level === 'province' && spot.mention.quote.end === spot.mention.core.end
  if (!opens) return null
  const start = firstFrom(spots.length, (at) => spots[at]?.start ?? 0, spot.end)
  for (let at = start; at < spots.length; at++) {
    const next = spots[at]
    if (next?.kind !== 'named' || next.mention.level !== 'province') return null
    if (next.mention.quote.end > next.mention.core.end) return next
  }
  return null
}

/** The narrowest place of a kind that was spoken of last. */
type Kind = 'settlement' | 'province' | 'country' | 'site'

/**
 * What a report is speaking of as it goes on: the places last named, by kind, and the day of what happened there. A plain object that one call of
 * `placeClaims` fills in text order.
 */
export class Topic {
  private readonly last = new Map<Kind, Where>()
  private readonly mainTown: Where | null
  private readonly country: Where | null
  private readonly mainWhere: Where | null
  private readonly mainDay: string | null
  private paragraph = -1
  /** The place of the paragraph's last placed claim, and its day; `where: null` after an event elsewhere on another day. */
  private here: { where: Where | null; day: string | null } | null = null
  private passed = 0
  private readonly text: string
  private readonly spots: readonly Spot[]

  constructor(
    text: string,
    main: {
      readonly place: NamedSpot | LocalSpot | null
      readonly site: LocalSpot | null
      readonly country: Place | null
    },
    spots: readonly Spot[],
    claims: readonly Claim[],
  ) {
    this.text = text
    this.spots = spots
    this.mainTown = main.place && whereAgain(this.whereOf(main.place), null, false)
    this.country = main.country ? whereOfCountry(main.country) : null
    this.mainWhere = main.site ? whereAgain(this.whereOfLocal(main.site), null, false) : this.mainTown
    // The lead tells the main event: its first dated claim has the report's day.
    this.mainDay =
      [...claims]
        .sort((a, b) => a.quote.start - b.quote.start)
        .map(dayOf)
        .find((day) => day !== null) ?? null
  }

  /** Moves on to the sentence: names before it are spoken of from now on, and a new paragraph starts from the main place. */
  enter(sentence: Sentence | null): void {
    if (!sentence) return
    this.passTo(sentence.start)
    if (sentence.paragraph !== this.paragraph) this.here = null
    this.paragraph = sentence.paragraph
  }

  private passTo(offset: number): void {
    while (this.passed < this.spots.length && (this.spots[this.passed]?.start ?? 0) < offset) {
      const spot = this.spots[this.passed++]
      if (spot) this.note(spot)
    }
  }

  private note(spot: Spot): void {
    if (spot.kind === 'named' && spot.mention.use === 'place' && spot.mention.preposition !== 'from')
      this.keep(whereOfMention(spot.mention, null, 'implied'))
    if (spot.kind === 'local') this.keep(this.whereOfLocal(spot))
  }

  private keep(where: Where): void {
    const kind: Kind =
      where.precision === 'site' || where.precision === 'district'
        ? 'site'
        : where.precision === 'near'
          ? 'settlement'
          : where.precision === 'sea'
            ? 'province'
            : where.precision
    this.last.set(kind, where)
  }

  private whereOf(spot: NamedSpot | LocalSpot): Where {
    return spot.kind === 'named' ? whereOfMention(spot.mention, null, 'implied') : this.whereOfLocal(spot)
  }

  private whereOfLocal(spot: LocalSpot): Where {
    const inside = spot.what === 'site' || spot.what === 'district'
    const around = spot.anchor
      ? whereOfMention(spot.anchor, null, 'implied')
      : !inside
        ? null
        : (this.nearest('settlement') ?? this.nearest('province') ?? this.mainTown ?? null)
    return whereOfLocal(this.text, spot, around)
  }

  private nearest(kind: Kind): Where | null {
    return this.last.get(kind) ?? (this.mainTown?.precision === kind ? this.mainTown : null)
  }

  private carried(claim: Claim): Where | null {
    const day = dayOf(claim)
    if (this.here) {
      if (sameDays(day, this.here.day)) return this.here.where
    }
    return sameDays(day, this.mainDay) ? this.mainWhere : null
  }

  /** The site that "the building" means: the main one, on its day. */
  private knownSite(claim: Claim): Where | null {
    return this.mainWhere?.precision === 'site' && sameDays(dayOf(claim), this.mainDay) ? this.mainWhere : null
  }

  private behind(spot: BackSpot, claim: Claim): Where | null {
    const quote = createQuote(this.text, spot.start, spot.end)
    const to = spot.to
    if (to === 'any') {
      const place = this.here?.where ?? this.carried(claim)
      return place && whereAgain(place, quote, true)
    }
    if (to === 'settlement' || to === 'province' || to === 'country') {
      const place = this.nearest(to)
      return place && whereAgain(place, quote, true)
    }
    if (to === 'district' && this.here?.where?.precision !== 'district') {
      const town = this.nearest('settlement')
      if (town) return whereAgain(town, quote, false)
    }
    const site = !spot.vague && to === 'site' && this.here?.where?.precision !== 'site' ? this.knownSite(claim) : null
    const place = site ?? this.carried(claim)
    return place && whereAgain(place, quote, false)
  }

  /**
   * The place of a claim whose best words are `spot`, or that is carried over: to what happens somewhere the place spoken of, to what
   * goes on in a country at war (aid, shortages) that country.
   */
  place(spot: Spot | null, claim: Claim, lists: PlaceWords): Where | null {
    const happens = lists.placedClasses.has(claim.event.class)
    if (!spot && lists.countryClasses.has(claim.event.class)) return this.country
    if (spot) this.passTo(spot.start)
    const where = this.find(spot, claim, happens)
    const stated = spot !== null && where !== null
    if (stated || (happens && where === null)) this.here = { where, day: dayOf(claim) ?? this.here?.day ?? null }
    if (stated && where) this.keep(whereAgain(where, null, false))
    return where
  }

  private find(spot: Spot | null, claim: Claim, happens: boolean): Where | null {
    const list = spot?.kind === 'named' ? provinceList(spot, this.spots) : null
    if (list && spot?.kind === 'named') return whereOfList(spot.mention, this.text.slice(spot.start, list.end))
    if (spot?.kind === 'named')
      return whereOfMention(spot.mention, spot.mention.part ? spot.mention.quote : spot.mention.core, 'stated')
    if (spot?.kind === 'local') return this.whereOfLocal(spot)
    const behind = spot ? this.behind(spot, claim) : null
    if (behind) return behind
    const carried = happens ? this.carried(claim) : null
    return carried && whereAgain(carried, null, false)
  }
}
