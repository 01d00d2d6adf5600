/** Made-up statements that several outlets quote, 120 words and more. */
export const STATEMENTS = [
  'We have asked every service of this city to examine what happened, hour by hour, and to publish what it finds, because the families who stand in front of this building have a right to know who took which decision and on what grounds. Nobody will be shielded by rank or by friendship. I will not speculate today about causes, and I ask those who were not there to show the same restraint. What I can promise is that the rescue teams will stay for as long as there is one person missing, that the wounded will be treated wherever there is a bed for them, and that the houses which were lost will be rebuilt before the winter comes, at the expense of the state and not of those who lived in them.',
  'Our units did not operate in that district on the night in question, and the images that are being passed around show an older event in a different country, as anybody can establish within a few minutes. We regard these accusations as part of a campaign that is meant to prevent the talks from going ahead. Our position remains what it was in the spring: prisoners must be exchanged all for all, the crossing has to be opened for medicine and flour, and observers may come to any place they name, with a day of notice, provided that they come to both sides of the line. Those who fear inspections are not the ones who have been asking for them since the first week, and history will remember who kept the doors closed.',
]

/** Sentences of notices that are sent out again and again; what stands in brackets changes. */
export const NOTICES = [
  'Air raid alert in {place} oblast. Take shelter at once and stay there until the all-clear is given. Keep away from windows and do not film the work of air defence. The threat comes from {thing}, according to the air force. {count} minutes were left when the sirens sounded at {hour}. Follow the official channels of the regional administration and do not spread unverified information. Those who cannot reach a shelter should observe the rule of two walls. The next message will follow as soon as the situation changes, and the hotline for residents of {place} works around the clock.',
  'The duty office of {place} registered {count} calls over the past day, {hour} of them about {thing}. All patrols returned to base without losses. Drivers are asked to keep their speed down on the approaches to the town and to carry their documents with them. In case of an emergency dial the short number, give your name and the address, and do not hang up before the operator has finished. The office is open to visitors from Monday to Friday between nine and noon, and written complaints are answered within ten working days in the order in which they arrive. The head of the duty office in {place} signed this summary.',
]

export const FACTS = {
  place: [
    'Velm',
    'Tarn',
    'Orvane',
    'Keldra',
    'Norra',
    'Dorsa',
    'Kessu',
    'Maram',
    'Halvard',
    'Tessin',
    'Lüders',
    'Sablons',
  ],
  thing: ['cruise missiles', 'attack drones', 'stolen bicycles', 'guided bombs', 'flooded cellars', 'rockets', 'noise'],
} as const
